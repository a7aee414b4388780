import { type ChannelUse, given, type Media, type Post } from "../../model";

/**
 * Calls back for each picture, video or sound of a post with the channels it stands on; what a variant
 * brings stands on its channel alone.
 */
export function eachMedia(post: Post, found: (media: Media, uses: readonly ChannelUse[]) => void): void {
  if (!given(post.fields.media) && post.fields.variants === undefined) return;
  const uses = post.channels;
  const shared = uses.some(hasOwnMedia) ? uses.filter((use) => !hasOwnMedia(use)) : uses;
  if (shared.length > 0 || uses.length === 0) for (const media of post.media) found(media, shared);
  if (shared.length === uses.length) return;
  for (const use of uses) {
    if (hasOwnMedia(use)) for (const media of post.mediaFor(use)) found(media, [use]);
  }
}

function hasOwnMedia(use: ChannelUse): boolean {
  return use.variant?.media !== undefined;
}

/** Whether it is a picture, moving or not. */
export function isPicture(media: Media): boolean {
  return media.kind === "image" || media.kind === "gif";
}
