/** Files that ours show, beside ours. */
const MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|svg|mp4|mov|m4v|webm|mp3|m4a|wav|pdf|vtt|srt)$/i;

/** Whether a path or an address is that of a picture, a video, a sound, a document or captions. */
export function isMedia(path: string): boolean {
  return MEDIA.test(path);
}
