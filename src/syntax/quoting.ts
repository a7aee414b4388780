import { plainValue } from "./plain-value";

/** Where a scalar is going to stand. */
export type ScalarContext = "block" | "flow" | "key";

/** The text written with the least quoting that reads back as the same text. */
export function quoteScalar(text: string, context: ScalarContext = "block"): string {
  if (staysPlain(text, context)) return text;
  if (needsEscapes(text)) return escaped(text);
  if (!text.includes('"') && !text.includes("\\")) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function staysPlain(text: string, context: ScalarContext): boolean {
  if (text === "" || text === "<<" || typeof plainValue(text) !== "string") return false;
  const first = text.charCodeAt(0);
  if (isIndicator(first)) return false;
  const second = text[1] ?? " ";
  if ("-?:".includes(text[0] ?? "") && (second === " " || ",[]{}".includes(second))) return false;
  if (/^(?:---|\.\.\.)/.test(text)) return false;
  if (text.startsWith(" ") || text.endsWith(" ") || text.endsWith(":")) return false;
  if (text.includes(": ") || text.includes(" #") || needsEscapes(text)) return false;
  if (context === "key" && text.length > 1000) return false;
  return context === "block" || !/[,[\]{}]|:[,[\]{}]/.test(text);
}

/** One of the characters no plain scalar starts with. */
function isIndicator(code: number): boolean {
  return code < 0x80 && ",[]{}#&*!|>'\"%@`".includes(String.fromCharCode(code));
}

function needsEscapes(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    text,
  );
}

function escaped(text: string): string {
  let result = '"';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    switch (char) {
      case '"':
      case "\\":
        result += `\\${char}`;
        break;
      case "\n":
        result += "\\n";
        break;
      case "\t":
        result += "\\t";
        break;
      case "\r":
        result += "\\r";
        break;
      default:
        result += needsEscapes(char) && !isPaired(text, at) ? `\\u${hex(char)}` : char;
    }
  }
  return `${result}"`;
}

function isPaired(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return isLow(text.charCodeAt(at + 1));
  return isLow(code) && text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, "0");
}
