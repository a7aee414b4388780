/** A space or a tab. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Whether a list's dash stands here. */
export function isDash(text: string, at: number, lineEnd: number): boolean {
  return text.charCodeAt(at) === 0x2d && (at + 1 >= lineEnd || isBlank(text.charCodeAt(at + 1)));
}

/** Whether nothing but space and a comment follows up to the line's end. */
export function isEnd(text: string, from: number, lineEnd: number): boolean {
  let at = from;
  while (at < lineEnd && isBlank(text.charCodeAt(at))) at++;
  return at >= lineEnd || (text.charCodeAt(at) === 0x23 && at > from);
}

/** Whether the line is `---` or `...`, with or without something after it. */
export function isDocumentMark(text: string, pos: number, lineEnd: number): boolean {
  const code = text.charCodeAt(pos);
  if (code !== 0x2d && code !== 0x2e) return false;
  if (pos + 3 > lineEnd || text.charCodeAt(pos + 1) !== code || text.charCodeAt(pos + 2) !== code)
    return false;
  return pos + 3 === lineEnd || isBlank(text.charCodeAt(pos + 3));
}

/** Whether the line is one of the four marks Git writes around a conflict. */
export function isMarkerLine(text: string, pos: number, lineEnd: number): boolean {
  const code = text.charCodeAt(pos);
  if (code !== 0x3c && code !== 0x3d && code !== 0x3e && code !== 0x7c) return false;
  if (pos + 7 > lineEnd) return false;
  for (let at = pos + 1; at < pos + 7; at++) if (text.charCodeAt(at) !== code) return false;
  return pos + 7 === lineEnd || isBlank(text.charCodeAt(pos + 7));
}

/** The line does not start with a key. */
export const NO_KEY = 0;
/** It starts with a key, and there is something after its colon. */
export const KEY_AND_VALUE = 1;
/** It starts with a key, and nothing but space and a comment follows. */
export const KEY_ALONE = 2;

/** Says whether a line's text starts with a key and its colon. */
export function findKey(text: string, from: number, lineEnd: number): number {
  let at = from;
  const first = text.charCodeAt(from);
  switch (first) {
    case 0x22:
    case 0x27:
      at = closingQuote(text, from, lineEnd) + 1;
      if (at === 0) return NO_KEY;
      while (at < lineEnd && isBlank(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) !== 0x3a || at >= lineEnd) return NO_KEY;
      break;
    case 0x3f:
      if (from + 1 >= lineEnd || isBlank(text.charCodeAt(from + 1))) return KEY_AND_VALUE;
      at = colonOf(text, from, lineEnd);
      break;
    case 0x3a:
      if (from + 1 >= lineEnd || isBlank(text.charCodeAt(from + 1))) return NO_KEY;
      at = colonOf(text, from, lineEnd);
      break;
    case 0x5b:
    case 0x5d:
    case 0x7b:
    case 0x7d:
    case 0x7c:
    case 0x3e:
    case 0x2c:
    case 0x23:
      return NO_KEY;
    default:
      at = colonOf(text, from, lineEnd);
  }
  if (at < 0) return NO_KEY;
  if (at + 1 < lineEnd && !isBlank(text.charCodeAt(at + 1))) return NO_KEY;
  return isEnd(text, at + 1, lineEnd) ? KEY_ALONE : KEY_AND_VALUE;
}

/** The colon that ends a plain key, or -1. */
function colonOf(text: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a && (at + 1 >= lineEnd || isBlank(text.charCodeAt(at + 1)))) return at;
    if (code === 0x23 && at > from && isBlank(text.charCodeAt(at - 1))) return -1;
  }
  return -1;
}

/** The quote that closes the one at `from` in the same line, or -1. */
export function closingQuote(text: string, from: number, lineEnd: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && quote === 0x22) at++;
    else if (code === quote) {
      if (quote === 0x27 && text.charCodeAt(at + 1) === 0x27) at++;
      else return at;
    }
  }
  return -1;
}

/** Whether the line looks like a key with its value glued to the colon, as in `owner:marie`. */
export function lineMissesSpace(text: string, from: number, lineEnd: number): boolean {
  let at = from;
  while (at < lineEnd && isWord(text.charCodeAt(at))) at++;
  if (at === from || at + 1 >= lineEnd || text.charCodeAt(at) !== 0x3a) return false;
  const after = text.charCodeAt(at + 1);
  return !isBlank(after) && after !== 0x2f && after !== 0x3a;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d
  );
}
