import type { Post } from "../model";

/** Whether a post counts in sums and shares: from *planned* on, and not cancelled. */
export function isCounted(post: Post): boolean {
  return post.rank >= 1 && post.status !== "cancelled";
}
