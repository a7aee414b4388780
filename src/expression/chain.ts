import { variablesOf } from "./environment";
import { FUNCTION_WORDS } from "./function-words";
import type { Token } from "./tokens";
import { itemTypeOf, type Subject, types } from "./types";

/** Macros that give each item of a list a name. */
export const LOOPS: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "map", "filter"]);

/** The names that may be used at a token, and their types: a rule's variables and those of the loops around. */
export function namesAt(tokens: readonly Token[], at: number, subject: Subject): Map<string, string> {
  const names = new Map(Object.entries(variablesOf(subject)));
  const open: number[] = [];
  for (let index = 0; index < at; index++) {
    const { text } = tokens[index] as Token;
    if (text === "(" || text === "[" || text === "{") open.push(index);
    else if (text === ")" || text === "]" || text === "}") open.pop();
  }
  for (const index of open) {
    const [dot, loop, , name, comma] = tokens.slice(index - 2, index + 3);
    if (index < 3 || dot?.text !== "." || !LOOPS.has(loop?.text ?? "")) continue;
    if (name?.kind !== "name" || comma?.text !== "," || index + 2 >= at) continue;
    const list = typeBefore(tokens, index - 2, names);
    names.set(name.text, itemTypeOf(list ?? "") ?? "");
  }
  return names;
}

/** The type of the value that ends before a token: `post.media[0]` before the dot. Undefined where it can't be told. */
export function typeBefore(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const last = tokens[at - 1];
  if (last === undefined) return undefined;
  if (last.kind === "text") return "string";
  if (last.kind === "number") return last.text.includes(".") ? "double" : "int";
  if (last.text === ")") return typeOfCall(tokens, at - 1, names);
  if (last.text === "]") return typeOfBrackets(tokens, at - 1, names);
  if (last.kind !== "name") return undefined;
  if (tokens[at - 2]?.text !== ".") return names.get(last.text);
  const of = typeBefore(tokens, at - 2, names);
  return of === undefined ? undefined : types.fieldsOf(of)?.get(last.text)?.type;
}

function typeOfCall(
  tokens: readonly Token[],
  close: number,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const open = opening(tokens, close, "(", ")");
  const name = tokens[open - 1];
  if (open < 0) return undefined;
  if (name?.kind !== "name")
    return tokens.slice(open, close).some(({ text }) => OPERATORS.has(text))
      ? undefined
      : typeBefore(tokens, close, names);
  if (tokens[open - 2]?.text !== ".") return FUNCTION_WORDS[name.text]?.returns;
  const of = typeBefore(tokens, open - 2, names);
  if (name.text === "filter") return of;
  return FUNCTION_WORDS[`.${name.text}`]?.returns;
}

function typeOfBrackets(
  tokens: readonly Token[],
  close: number,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const open = opening(tokens, close, "[", "]");
  if (open < 0) return undefined;
  const of = typeBefore(tokens, open, names);
  if (of !== undefined) return itemTypeOf(of);
  const [first] = tokens.slice(open + 1, close);
  const item = first?.kind === "text" ? "string" : first?.kind === "number" ? "int" : undefined;
  return item === undefined ? undefined : `list<${item}>`;
}

const OPERATORS: ReadonlySet<string> = new Set("== != <= >= < > && || + - * / % ? : !".split(" "));

/** The token that opens what one closes; -1 where none does. */
function opening(tokens: readonly Token[], close: number, open: string, shut: string): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const { text, kind } = tokens[at] as Token;
    if (kind !== "sign") continue;
    if (text === shut) depth++;
    else if (text === open && --depth === 0) return at;
  }
  return -1;
}
