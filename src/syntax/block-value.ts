import { quoteScalar } from "./quoting";

/** `|` or `>` with what follows them: an indentation, what becomes of the last line ends, a comment. */
const HEADER = /^([|>])([1-9]?[+-]?|[+-][1-9]?)([ \t]*(?:#[^\r\n]*)?)/;

/**
 * A text of several lines as a block below a key in `column`. Undefined where quotes have to hold it. Line ends at
 * its end are not kept.
 */
export function blockText(text: string, column: number, eol: string): string | undefined {
  const body = text.replace(/\n+$/, "");
  if (!fits(body)) return undefined;
  return `|${text === body ? "-" : ""}${eol}${indented(body, column + 2, eol)}`;
}

/**
 * Another text in the place of a block, with its header, its comment and its indentation; whether the last line has
 * a line end stays as it is. Undefined where quotes have to hold it.
 */
export function rewriteBlock(old: string, text: string, column: number, eol: string): string | undefined {
  const [header = "", kind = "|", marks = "", comment = ""] = HEADER.exec(old) ?? [];
  const body = text.replace(/\n+$/, "");
  if (header === "" || !fits(body)) return undefined;
  const digit = /[1-9]/.exec(marks)?.[0];
  const first = /[\r\n]([ ]*)[^\s]/.exec(old)?.[1]?.length;
  const indent = digit === undefined ? (first ?? column + 2) : column + Number(digit);
  // Folded, a line end would become a space.
  const style = kind === ">" && body.includes("\n") ? "|" : kind;
  return style + marks + comment + eol + indented(body, indent, eol);
}

function fits(body: string): boolean {
  // Lines of spaces alone, and spaces before the first word, would be taken for indentation.
  return (
    body !== "" &&
    !needsEscapes(body.replace(/[\n\t]/g, "")) &&
    !/^[ \t]+$/m.test(body) &&
    !/^\n*[ \t]/.test(body)
  );
}

function indented(body: string, indent: number, eol: string): string {
  const before = " ".repeat(indent);
  return body
    .split("\n")
    .map((line) => (line === "" ? "" : before + line))
    .join(eol);
}

/** Whether something in a text can only be written with a backslash. */
export function needsEscapes(text: string): boolean {
  // With such a quote in it, only escapes bring double quotes about.
  return quoteScalar(`${text}"`).startsWith('"');
}
