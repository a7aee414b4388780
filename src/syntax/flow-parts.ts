import { isBlank } from "./line";

/** What stands between the commas of a flow collection. */
export interface FlowPart {
  readonly start: number;
  readonly end: number;
  /** Offset of the comma after it, or -1. */
  readonly comma: number;
}

/** The parts of the flow collection whose bracket stands at `open`, and its closing bracket's offset. */
export function flowParts(text: string, open: number): { parts: FlowPart[]; close: number } {
  const parts: FlowPart[] = [];
  let start = -1;
  let end = -1;
  let depth = 0;
  // In a plain scalar quotes mean nothing.
  let plain = false;
  let at = open + 1;
  const push = (comma: number): void => {
    if (start >= 0) parts.push({ start, end, comma });
    start = -1;
    plain = false;
  };
  for (; at < text.length; at++) {
    const char = text[at] ?? "";
    const before = text.charCodeAt(at - 1);
    if (/\s/.test(char)) continue;
    if (char === "#" && (isBlank(before) || before === 0x0a || before === 0x0d)) {
      at = endOfLine(text, at) - 1;
      continue;
    }
    if (depth === 0 && (char === "]" || char === "}")) break;
    if (depth === 0 && char === ",") {
      push(at);
      continue;
    }
    if (start < 0) start = at;
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth--;
    if ("[]{},".includes(char)) plain = false;
    else if (char === ":" && /[\s,[\]{}]|^$/.test(text[at + 1] ?? "")) plain = false;
    else if (!plain && (char === '"' || char === "'")) at = closing(text, at);
    else if (!plain && "&*!".includes(char)) while (/[^\s,[\]{}]/.test(text[at + 1] ?? " ")) at++;
    else plain = true;
    end = at + 1;
  }
  push(-1);
  return { parts, close: at };
}

function closing(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
