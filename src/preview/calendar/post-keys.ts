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
  /** Of posts whose keys begin alike: which number each has among them. Made when it is asked for. */
  private numbers: ReadonlyMap<PostFacts, number> | undefined;

  constructor(
    private readonly posts: readonly PostFacts[],
    private readonly workspace: Workspace,
  ) {}

  of(post: PostFacts): string {
    const base = baseOf(post);
    if (!this.isNumbered(post)) return base;
    const number = this.numberOf(post);
    return number === 0 ? base : `${base}--${number}`;
  }

  /** Of one place of a post: a channel with its own time has a card of its own. */
  ofEntry({ post, channel }: Entry): string {
    return channel === undefined ? this.of(post) : keyFor(`${this.of(post)}--at`, channel);
  }

  /** Counts over all posts, shown or not, so that a number does not change with the month. */
  private numberOf(post: PostFacts): number {
    if (this.numbers === undefined) {
      const numbers = new Map<PostFacts, number>();
      const counts = new Map<string, number>();
      for (const each of this.posts) {
        if (!this.isNumbered(each)) continue;
        const base = baseOf(each);
        const count = counts.get(base) ?? 0;
        counts.set(base, count + 1);
        numbers.set(each, count);
      }
      this.numbers = numbers;
    }
    return this.numbers.get(post) ?? 0;
  }

  /** Neither path nor id tells it from every other post. */
  private isNumbered({ id }: PostFacts): boolean {
    return id === undefined || this.workspace.isShared("post", id);
  }
}
