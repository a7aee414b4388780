import { type TextRange, urlsIn } from "./urls";

/** A hashtag in a text; `tag` is without its `#`. */
export interface HashtagRange extends TextRange {
  tag: string;
}

/** A mention in a text: `name` without `@`, `server` where one follows (`@alice@mastodon.example`). */
export interface MentionRange extends TextRange {
  name: string;
  server?: string;
}

/** The hashtags in a text: `#` (or its wide form), then letters, digits and underscores, not digits alone. None inside addresses. */
export function hashtagsIn(text: string): HashtagRange[] {
  const found: HashtagRange[] = [];
  let urls: TextRange[] | undefined;
  // The first address that does not end before the place at hand.
  let near = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 35 && code !== 0xff03) continue;
    if (at > 0 && (isWordCode(text.charCodeAt(at - 1)) || "&#/=?%".includes(text.charAt(at - 1)))) continue;
    let end = at + 1;
    let letters = false;
    while (end < text.length && isWordCode(text.charCodeAt(end))) {
      const word = text.charCodeAt(end++);
      if (!(word >= 48 && word <= 57) && word !== 95) letters = true;
    }
    if (!letters) continue;
    urls ??= urlsIn(text);
    while (near < urls.length && (urls[near] as TextRange).end <= at) near++;
    if (near < urls.length && (urls[near] as TextRange).start <= at) continue;
    found.push({ start: at, end, tag: text.slice(at + 1, end) });
    at = end - 1;
  }
  return found;
}

/** The mentions in a text: `@` and a name, not inside a word, an e-mail address or a path. */
export function mentionsIn(text: string): MentionRange[] {
  const found: MentionRange[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    if (at > 0 && (isWordCode(text.charCodeAt(at - 1)) || "@/.!#$%&*".includes(text.charAt(at - 1))))
      continue;
    const end = nameEnd(text, at + 1);
    if (end === at + 1) continue;
    const mention: MentionRange = { start: at, end, name: text.slice(at + 1, end) };
    if (text.charCodeAt(end) === 64) {
      const serverEnd = nameEnd(text, end + 1);
      if (serverEnd > end + 1) {
        mention.server = text.slice(end + 1, serverEnd);
        mention.end = serverEnd;
      }
    }
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

/** The end of a name: ASCII letters, digits and underscores, with single dots and hyphens inside. */
function nameEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isNameCode(code)) end = at + 1;
    else if (!((code === 46 || code === 45) && at === end && at > start)) break;
  }
  return end;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** Letters, digits, marks and underscores, by blocks: what is left out are spaces, punctuation, symbols and emoji. */
function isWordCode(code: number): boolean {
  if (code < 128) return isNameCode(code);
  return (
    code >= 0xaa &&
    code !== 0xab &&
    !(code >= 0xac && code <= 0xb4) &&
    !(code >= 0xb6 && code <= 0xb9) &&
    !(code >= 0xbb && code <= 0xbf) &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x3004) &&
    !(code >= 0x3008 && code <= 0x3020) &&
    // Both halves of emoji; letters beyond the BMP are too rare in tags to tell them apart.
    !(code >= 0xd83c && code <= 0xd83e) &&
    !(code >= 0xdc00 && code <= 0xdfff) &&
    !(code >= 0xe000 && code <= 0xf8ff) &&
    !(code >= 0xfe00 && code <= 0xff0f) &&
    !(code >= 0xff1a && code <= 0xff20)
  );
}
