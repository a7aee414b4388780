import { nearest } from "../values";
import { COUNTS } from "./counts";
import { variablesOf } from "./environment";
import type { ExpressionFault, FaultCode } from "./fault";
import { FUNCTIONS, OF_MOMENTS } from "./functions";
import { type Tree, treesOf, typeOf } from "./tree";
import type { Subject, TypeTable } from "./types";

/** What the library says of a fault; its wording is not read but for the types that it names. */
interface LibraryError {
  readonly code?: string;
  readonly summary?: string;
  readonly range?: { readonly start: number; readonly end: number };
  readonly node?: Tree;
}

/** A fault of the library's as one of ours. */
export function explain(error: unknown, text: string, subject: Subject, types: TypeTable): ExpressionFault {
  const { code = "", range, node } = error as LibraryError;
  const at = { start: range?.start ?? 0, end: range?.end ?? text.length };
  const say = (ours: FaultCode, values: Record<string, string> = {}): ExpressionFault => ({
    code: ours,
    ...visible(at, text),
    values,
  });
  const found = text.slice(at.start, Math.max(at.end, at.start + 1));
  switch (code) {
    case "limit_exceeded":
      return say("too-large");
    case "unterminated_string":
    case "unterminated_triple_quoted_string":
    case "newline_in_string":
      return say("open-text");
    case "unknown_variable": {
      const names = Object.keys(variablesOf(subject));
      return say("unknown-variable", {
        name: found,
        nearest: nearest(found, names) ?? "",
        names: names.join(", "),
      });
    }
    case "no_such_key":
      return say("unknown-field", fieldValues(found, node, types));
    case "no_matching_overload":
      return explainCall(node, say, at);
    case "no_such_overload":
      return explainOperator(node, say);
    case "invalid_logical_operand":
    case "invalid_condition_type":
      return say("not-yes-or-no", { type: typeNamed(node) });
    case "unexpected_character":
      return "=&|".includes(found)
        ? say("single-sign", { sign: found, right: found + found })
        : say("syntax", { found });
  }
  if (error instanceof Error && error.name === "ParseError")
    return text.slice(at.start).trim() === "" ? say("incomplete") : say("syntax", { found: word(text, at) });
  return say("unsupported", { found });
}

/** The nearest field of the type that has none of this name. */
function fieldValues(name: string, node: Tree | undefined, types: TypeTable): Record<string, string> {
  const left = node === undefined ? undefined : treesOf(node.args)[0];
  const type = left === undefined ? "" : typeOf(left);
  const names = [...(types.fieldsOf(type)?.keys() ?? [])];
  return { name, type, nearest: nearest(name, names) ?? "" };
}

/** The fault of a field that a type does not have. */
export function unknownField(name: string, type: string, types: TypeTable): Record<string, string> {
  return { name, type, nearest: nearest(name, types.fieldsOf(type)?.keys() ?? []) ?? "" };
}

type Say = (code: FaultCode, values?: Record<string, string>) => ExpressionFault;

function explainCall(node: Tree | undefined, say: Say, at: { start: number; end: number }): ExpressionFault {
  if (node === undefined || (node.op !== "call" && node.op !== "rcall")) return say("unsupported");
  const method = node.op === "rcall";
  const [name, ...rest] = node.args as [string, ...unknown[]];
  const known = Object.keys({ ...FUNCTIONS, ...OF_MOMENTS, ".matches": 0, has: 0 })
    .concat(Object.keys(COUNTS).map((it) => `.${it}`))
    .filter((it) => it.startsWith(".") === method)
    .map((it) => it.replace(".", ""));
  if (method) known.push("all", "exists", "exists_one", "map", "filter");
  if (!known.includes(name)) {
    const start = method ? treesOf(rest)[0]?.end : at.start;
    const fault = say("unknown-function", { name, nearest: nearest(name, known) ?? "" });
    const from = (start ?? at.start) + (method ? 1 : 0);
    return { ...fault, start: from, end: from + name.length };
  }
  const values = (method ? [rest[0] as Tree, ...treesOf(rest[1])] : treesOf(rest[0])).map(typeOf);
  return say("wrong-values", { name, types: values.join(", ") });
}

function explainOperator(node: Tree | undefined, say: Say): ExpressionFault {
  if (node === undefined) return say("unsupported");
  const sides = Array.isArray(node.args) ? treesOf(node.args) : [node.args as Tree];
  const [left, right] = sides.map(typeOf);
  if (right === undefined) return say("not-yes-or-no", { type: left ?? "" });
  return say("wrong-operator", { operator: node.op, left: left ?? "", right });
}

function typeNamed(node: Tree | undefined): string {
  const sides = node === undefined ? [] : Array.isArray(node.args) ? treesOf(node.args) : [];
  return (
    sides.map((side) => (typeof side === "object" ? typeOf(side) : "")).find((type) => type !== "bool") ?? ""
  );
}

/** The word or sign at a place, for a person to find it. */
function word(text: string, at: { start: number }): string {
  return /^(?:[\p{L}\p{N}_]+|.)/u.exec(text.slice(at.start))?.[0] ?? "";
}

/** A place that has a length: the character before the end, when the end is what is wrong. */
function visible(
  { start, end }: { start: number; end: number },
  text: string,
): { start: number; end: number } {
  if (end > start) return { start, end: Math.min(end, text.length) };
  const last = text.trimEnd().length;
  return start >= last ? { start: Math.max(0, last - 1), end: Math.max(1, last) } : { start, end: start + 1 };
}
