/** A space or a tab. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09;
}

export function isBreakAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankAt(text, at)) at++;
  return at;
}

/** The end of the line, before its break. */
export function lineEndAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreakAt(text, at)) at++;
  return at;
}

/** The start of the next line; beyond the text's end after the last one. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length + 1;
  return text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
}

export function isDashAt(text: string, at: number, end: number): boolean {
  return text[at] === "-" && (at + 1 >= end || isBlankAt(text, at + 1));
}

/** The colon that ends the key a line begins with; -1 where there is none. */
export function keyColon(text: string, from: number, end: number): number {
  const first = text[from];
  if (first === '"' || first === "'") {
    const close = quotedEnd(text, from, Number.POSITIVE_INFINITY);
    const colon = skipBlanks(text, close, end);
    return text[colon] === ":" && colon < end && (colon + 1 >= end || isBlankAt(text, colon + 1))
      ? colon
      : -1;
  }
  if (first === undefined || "{[]}|>#,".includes(first)) return -1;
  for (let at = from; at < end; at++) {
    if (text[at] === ":" && (at + 1 >= end || isBlankAt(text, at + 1))) return at;
    if (text[at] === "#" && at > from && isBlankAt(text, at - 1)) return -1;
  }
  return -1;
}

/** The end of a plain text in its line, before a comment and the space in front of it. */
export function plainEnd(text: string, from: number, end: number): number {
  let stop = end;
  for (let at = from + 1; at < end; at++) {
    if (text[at] === "#" && isBlankAt(text, at - 1)) {
      stop = at;
      break;
    }
  }
  while (stop > from && isBlankAt(text, stop - 1)) stop--;
  return stop;
}

/**
 * The end of a quoted text, after its closing quote. One that is not closed ends before the first line that
 * stands no further right than `column`, so that it does not swallow what follows.
 */
export function quotedEnd(text: string, from: number, column: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at];
    if (isBreakAt(text, at)) {
      if (endsAt(text, nextLine(text, at), column)) return at;
    } else if (char === "\\" && quote === '"') {
      if (!isBreakAt(text, at + 1)) at++;
    } else if (char === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return text.length;
}

/** Whether a line stands no further right than a column, so that what is nested ends before it. */
export function endsAt(text: string, lineStart: number, column: number): boolean {
  if (lineStart > text.length) return false;
  const end = lineEndAt(text, lineStart);
  const at = skipBlanks(text, lineStart, end);
  return at < end && at - lineStart <= column;
}
