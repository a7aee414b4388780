/** The offset of the line end after `pos`: of its `\n`, `\r\n` or `\r`, or the text's length. */
export function lineEndAt(text: string, pos: number): number {
  for (let at = pos; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}

/** The offset after the line end that stands at `at`; `at` itself at the text's end. */
export function breakAt(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

/** The line end a text uses first; `\n` when it has none. */
export function lineEndOf(text: string): string {
  const at = lineEndAt(text, 0);
  return at === text.length ? "\n" : text.slice(at, breakAt(text, at));
}
