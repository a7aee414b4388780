import type { Workspace } from "../../workspace";
import { keyFor } from "../keys";
import type { PostFacts } from "../posts";
import type { Entry } from "./entries";

const known = new WeakMap<PostFacts, string>();

function baseOf(post: PostFacts): string {
  let base = known.get(post);
  if (base === undefined) {
    base = keyFor("p", post.path, post.id ?? "");
    known.set(post, base);
  }
  return base;
}

/** Keys of posts that stay the same over edits: file and id, and a number where that is not enough. */
export class PostKeys {
  /** By what the keys begin with: which number a post has among those that begin alike. */
  private readonly numbers = new Map<string, ReadonlyMap<PostFacts, number>>();

  constructor(
    private readonly posts: readonly PostFacts[],
    private readonly workspace: Workspace,
  ) {}

  of(post: PostFacts): string {
    const base = baseOf(post);
    if (post.id !== undefined && !this.workspace.isShared("post", post.id)) return base;
    const number = this.numberOf(post, base);
    return number === 0 ? base : `${base}--${number}`;
  }

  /** Of one place of a post: a channel with its own time has a card of its own. */
  ofEntry({ post, channel }: Entry): string {
    return channel === undefined ? this.of(post) : keyFor(`${this.of(post)}--at`, channel);
  }

  /** Counts over all posts, shown or not, so that a number does not change with the month. */
  private numberOf(post: PostFacts, base: string): number {
    let numbers = this.numbers.get(base);
    if (numbers === undefined) {
      const counted = new Map<PostFacts, number>();
      for (const each of this.posts)
        if (each.id === post.id && each.path === post.path) counted.set(each, counted.size);
      this.numbers.set(base, counted);
      numbers = counted;
    }
    return numbers.get(post) ?? 0;
  }
}
