import emojiRegex from "emoji-regex";
import { isEmojiPresentation } from "unicode-segmenter/emoji";

let pattern: RegExp | undefined;

/** Below this code unit no emoji has a part that makes it one: `©` is text until a selector (U+FE0F) follows. */
const FIRST_EMOJI = 0x203c;

/** Whether a text can hold an emoji at all; much cheaper than looking for it. */
export function mayHoldEmoji(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= FIRST_EMOJI) return true;
  }
  return false;
}

/**
 * Calls back for each emoji that is shown as one: whole sequences (families, flags, keycaps, skin tones) at once,
 * and not for characters that are text unless a selector follows them (`❤`, `©`).
 */
export function eachEmoji(text: string, found: (start: number, end: number) => void): void {
  pattern ??= emojiRegex();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [emoji] = match;
    const point = emoji.codePointAt(0) ?? 0;
    const single = emoji.length === (point > 0xffff ? 2 : 1);
    if (!single || isEmojiPresentation(point)) found(match.index, match.index + emoji.length);
  }
}

/** How many emoji a text shows. */
export function countEmoji(text: string): number {
  let count = 0;
  if (mayHoldEmoji(text)) eachEmoji(text, () => count++);
  return count;
}
