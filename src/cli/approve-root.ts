import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { askGit, openRevision } from "../host";
import type { Post } from "../model";
import {
  type Decided,
  type Decision,
  decide,
  judgeOf,
  type KnownBy,
  postsOf,
  postsShown,
  reviewerIn,
  type Unrecorded,
} from "../review";
import type { Session } from "../rules";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";
import { listed, mergeBase } from "./revisions";
import type { CheckedRoot } from "./targets";

/** Who decides what, on which posts. */
export interface Choice {
  /** Empty: all that the change since `since` shows. */
  readonly ids: readonly string[];
  readonly since: string | undefined;
  /** The commit that was looked at, where posts may have changed after it. */
  readonly commit: string | undefined;
  readonly knownBy: KnownBy;
  /** As they were called. */
  readonly who: string;
  readonly external: boolean;
  readonly words: Omit<Decision, "by">;
}

/** What became of a decision in one root. */
export interface Outcome {
  readonly root: CheckedRoot;
  /** Undefined where nobody of the register is meant. */
  readonly decided: Decided | undefined;
  readonly nobody: "nobody" | "several" | undefined;
  readonly left: readonly Unrecorded[];
  /** Those of the ids asked for that are posts here. */
  readonly has: ReadonlySet<string>;
}

/** Takes a decision in a root; nothing is written yet. */
export async function outcomeIn(root: CheckedRoot, choice: Choice, language: Language): Promise<Outcome> {
  const { session } = root.root;
  const earlier = await earlierStates(root, choice, language);
  const judge = earlier?.judge ?? session;
  const { posts, drafts } = chosen(session, choice, earlier);
  const has = new Set(posts.map(({ id }) => id ?? ""));
  const none = { root, decided: undefined, left: [], has };
  if (posts.length + drafts.length === 0) return { ...none, nobody: undefined };
  const by = choice.external ? choice.who : reviewerIn(judge, choice.knownBy);
  if (!choice.external && (by === "nobody" || by === "several")) return { ...none, nobody: by };
  const decision: Decision = { ...choice.words, by };
  const decided = decide(posts, decision, session, { judge, reviewed: earlier?.reviewed });
  const left = [...decided.unrecorded, ...drafts.map((post) => ({ post, why: "draft" as const }))];
  return { root, decided, nobody: undefined, left, has };
}

interface Earlier {
  readonly before: Session;
  readonly judge: Session;
  readonly reviewed: Session | undefined;
}

function chosen(
  session: Session,
  { ids }: Choice,
  earlier: Earlier | undefined,
): { readonly posts: readonly Post[]; readonly drafts: readonly Post[] } {
  const named = (post: Post) => ids.length === 0 || ids.includes(post.id ?? "");
  if (earlier === undefined) return { posts: postsOf(session.workspace).filter(named), drafts: [] };
  const { posts, drafts } = postsShown(earlier.before, session, earlier.judge);
  return { posts: posts.filter(named), drafts: drafts.filter(named) };
}

/** The states that the change began with and that was reviewed, from Git. */
async function earlierStates(
  { root }: CheckedRoot,
  { since, commit }: Choice,
  language: Language,
): Promise<Earlier | undefined> {
  if (since === undefined) return undefined;
  const folder = realpathSync(root.folder);
  const top = topOf(folder, language);
  const inside = relative(top, folder).split(sep).join("/");
  const { asOf } = root.session.workspace;
  const base = mergeBase(top, since, "HEAD", language);
  const before = await openRevision(listed(top, base, language), inside, { asOf });
  const judge = await judgeOf(before, root.session);
  const reviewed =
    commit === undefined ? undefined : await openRevision(listed(top, commit, language), inside, { asOf });
  return { before, judge, reviewed };
}

function topOf(folder: string, language: Language): string {
  try {
    return realpathSync(askGit(folder, "rev-parse", "--show-toplevel").trim());
  } catch {
    throw new WrongUse(
      say(language, {
        en: "--since compares with a revision of Git, and there is no repository here. Name the posts by their ids.",
        fr: "--since compare avec une révision de Git, et il n’y a pas de dépôt ici. Nommez les publications par leurs identifiants.",
      }),
    );
  }
}
