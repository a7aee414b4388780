import { type ChannelUse, given, itemsOf, type Media, type Post } from "../../model";

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

/** The media on a channel; undefined when one of them is not written as it should be, so that nothing can be counted. */
export function readableMedia(post: Post, use: ChannelUse): readonly Media[] | undefined {
  const media = post.mediaFor(use);
  const written = itemsOf(given(use.variant?.media) ? use.variant.media : post.fields.media).length;
  return media.length === written && media.every((it) => it.file !== undefined) ? media : undefined;
}

function hasOwnMedia(use: ChannelUse): boolean {
  return given(use.variant?.media);
}

/** Whether it is a picture, moving or not. */
export function isPicture(media: Media): boolean {
  return media.kind === "image" || media.kind === "gif";
}

/** One picture beside videos is their cover: calendars keep both together. */
export function hasCover(media: readonly Media[]): boolean {
  let pictures = 0;
  let videos = 0;
  for (const it of media) {
    if (isPicture(it)) pictures++;
    else if (it.kind === "video") videos++;
  }
  return pictures === 1 && videos > 0;
}
