/** A word, number, text or sign of an expression, as it is typed, whole or not. */
export interface Token {
  readonly kind: "name" | "number" | "text" | "sign";
  readonly text: string;
  /** UTF-16 code units; half-open. */
  readonly start: number;
  readonly end: number;
  /** A text that its quotation mark ends. */
  readonly closed: boolean;
}

const TOKEN =
  /\s+|\/\/[^\r\n]*|([A-Za-z_]\w*)|(\d+(?:\.\d+)?\w*)|("""|'''|"|')|(==|!=|<=|>=|&&|\|\||[\s\S])/gy;

/** Cuts any text, also a half-typed one. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    const [whole, name, number, quote] = match;
    if (quote !== undefined) {
      const raw = /^[rRbB]{1,2}$/.test(tokens.at(-1)?.end === start ? (tokens.at(-1)?.text ?? "") : "");
      const { end, closed } = textEnd(text, start + quote.length, quote, raw);
      tokens.push({ kind: "text", text: text.slice(start, end), start, end, closed });
      TOKEN.lastIndex = end;
    } else if (name !== undefined || number !== undefined || match[4] !== undefined) {
      const kind = name !== undefined ? "name" : number !== undefined ? "number" : "sign";
      tokens.push({ kind, text: whole, start, end: start + whole.length, closed: true });
    }
  }
  return tokens;
}

function textEnd(
  text: string,
  from: number,
  quote: string,
  raw: boolean,
): { readonly end: number; readonly closed: boolean } {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\" && !raw) at++;
    else if (text.startsWith(quote, at)) return { end: at + quote.length, closed: true };
  }
  return { end: text.length, closed: false };
}
