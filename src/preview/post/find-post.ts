import { Post } from "../../model";
import type { Session } from "../../rules";
import type { Unit, Workspace } from "../../workspace";
import type { PreviewContext } from "../context";
import { findEntry } from "../form/find-entry";
import { type PostFacts, postsOf, readPost } from "../posts";
import type { ViewState } from "../state";

/** A post with everything it says, and its neighbours by date. */
export interface ShownPost {
  readonly unit: Unit;
  readonly post: Post;
  readonly facts: PostFacts;
  /** The post that goes out before it; undefined of the first, and of posts without a date. */
  readonly before: PostFacts | undefined;
  readonly after: PostFacts | undefined;
}

/** The post that a state names: by its id, in its file where that is said; a file of its own needs no id. */
export function findPost(context: PreviewContext, { id, file }: ViewState): ShownPost | undefined {
  if (id === undefined && file === undefined) return undefined;
  const posts = postsByDate(context);
  const at = posts.findIndex((post) => post.id === id && (file === undefined || post.path === file));
  const facts = posts[at];
  const post = facts === undefined ? undefined : readPost(facts.unit, context.session.workspace);
  if (facts === undefined || post === undefined) return undefined;
  const dated = facts.when !== undefined;
  const after = posts[at + 1];
  return {
    unit: facts.unit,
    post,
    facts,
    before: dated ? posts[at - 1] : undefined,
    after: dated && after?.when !== undefined ? after : undefined,
  };
}

/** The post that a page of one shows; undefined of other pages, and of a post that is not there. */
export function postNamed(session: Session, { view, id, file }: ViewState): Post | undefined {
  if (view !== "post") return undefined;
  const entity = findEntry(session, "post", file, id)?.entity;
  return entity instanceof Post ? entity : undefined;
}

const sorted = new WeakMap<Workspace, { readonly version: number; readonly posts: readonly PostFacts[] }>();

/** Every post, by date; those without a date come last. Sorted once for each state of the root. */
function postsByDate(context: PreviewContext): readonly PostFacts[] {
  const { workspace } = context.session;
  let entry = sorted.get(workspace);
  if (entry === undefined || entry.version !== workspace.version) {
    const posts = [...postsOf(context)].sort((a, b) => momentOf(a) - momentOf(b));
    entry = { version: workspace.version, posts };
    sorted.set(workspace, entry);
  }
  return entry.posts;
}

function momentOf({ when }: PostFacts): number {
  return when === undefined ? Number.MAX_SAFE_INTEGER : when.day * 1440 + (when.minute ?? 0);
}
