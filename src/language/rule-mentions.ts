import { tokensOf, type Token } from "../expression";
import { isText, type Policy } from "../model";
import { type RefTarget, type ShapeName, shapeOf } from "../schema";
import { type Node, type Place, placeInScalar, type ScalarNode } from "../syntax";
import { eachValueMention, type ReferredKind } from "../workspace";

type Visit = (kind: ReferredKind, id: string, at: Place) => void;

/** What rules are for, and the mapping that examples of it are. */
const SUBJECTS: readonly ShapeName[] = ["post", "channel", "person", "objective", "plan", "calendar"];

/** Functions that take an id of what they are called. */
const LOOKUPS: ReadonlySet<RefTarget> = new Set<RefTarget>([
  "person",
  "channel",
  "objective",
  "step",
  "campaign",
  "theme",
  "segment",
  "plan",
]);

/**
 * Every id in a policy's own rules: in their examples and fixes, which are written like entries, and the texts of their
 * expressions that are compared with a key that names something, such as `post.owner == "ana"`.
 */
export function eachRuleMention(policy: Policy, visit: Visit): void {
  for (const { rules } of policy.clauses) {
    for (const { node, fields } of rules) {
      for (const pair of [fields.when, fields.require])
        if (pair?.value.type === "scalar" && isText(pair.value)) textMentions(pair.value, visit);
      const subject = SUBJECTS.find((it) => it === textOf(node.get("for")?.value));
      if (subject === undefined) continue;
      const examples = node.get("examples")?.value;
      if (examples?.type === "map") {
        for (const { value } of examples.pairs)
          if (value.type === "seq") for (const item of value.items) exampleMentions(item, subject, visit);
      }
      const fix = node.get("fix")?.value;
      const set = fix?.type === "map" ? fix.get("set")?.value : undefined;
      if (set !== undefined) eachValueMention(set, subject, visit);
    }
  }
}

/** Beside what an example says of itself, the posts that are counted with it. */
function exampleMentions(item: Node, subject: ShapeName, visit: Visit): void {
  eachValueMention(item, subject, visit);
  const beside = item.type === "map" ? item.get("with")?.value : undefined;
  if (beside?.type === "seq") for (const post of beside.items) eachValueMention(post, "post", visit);
}

function textOf(node: unknown): string | undefined {
  const scalar = node as ScalarNode | undefined;
  return scalar?.type === "scalar" && typeof scalar.value === "string" ? scalar.value : undefined;
}

function textMentions(scalar: ScalarNode & { readonly value: string }, visit: Visit): void {
  const tokens = tokensOf(scalar.value);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "text" || !token.closed) continue;
    const width = /^("""|'''|"|')/.exec(token.text)?.[0].length ?? 1;
    const id = token.text.slice(width, -width);
    const key = keyBeside(tokens, index);
    const kind = key === undefined ? undefined : kindOf(key);
    if (kind !== undefined && id !== "" && !id.includes("\\"))
      visit(kind, id, placeInScalar(scalar, token.start + width, token.end - width));
  }
}

/** The key, or the function, that a text is compared with or given to. */
function keyBeside(tokens: readonly Token[], index: number): string | undefined {
  const sign = (at: number) => tokens[at]?.text ?? "";
  const before = sign(index - 1);
  const after = sign(index + 1);
  if (before === "==" || before === "!=") return lastName(tokens, index - 2);
  if (after === "==" || after === "!=" || after === "in") return firstName(tokens, index + 2);
  if (before === "(" && sign(index - 2) === "contains" && sign(index - 3) === ".")
    return lastName(tokens, index - 4);
  if (before === "(" && LOOKUPS.has(sign(index - 2) as RefTarget) && sign(index - 3) !== ".")
    return sign(index - 2);
  if (before !== "[" && before !== ",") return undefined;
  // One of a list of texts: `post.owner in ["ana", "luc"]`.
  let at = index - 1;
  while (at >= 0 && (sign(at) === "," || tokens[at]?.kind === "text")) at--;
  return sign(at) === "[" && sign(at - 1) === "in" ? lastName(tokens, at - 2) : undefined;
}

/** The last name of what ends at a token: `owner` of `post.owner`. */
function lastName(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at]?.kind === "name" ? tokens[at]?.text : undefined;
}

/** The last name of what begins at a token: `owner` of `post.owner`; undefined of a call. */
function firstName(tokens: readonly Token[], start: number): string | undefined {
  let at = start;
  while (tokens[at]?.kind === "name" && tokens[at + 1]?.text === "." && tokens[at + 2]?.kind === "name")
    at += 2;
  return tokens[at + 1]?.text === "(" ? undefined : lastName(tokens, at);
}

let kinds: ReadonlyMap<string, ReferredKind> | undefined;

/** What a key names, as the schemas say. */
function kindOf(key: string): ReferredKind | undefined {
  kinds ??= readKinds();
  return kinds.get(key);
}

function readKinds(): ReadonlyMap<string, ReferredKind> {
  const found = new Map<string, ReferredKind>();
  const add = (key: string, ref: RefTarget | undefined) => {
    if (ref !== undefined && ref !== "unit" && ref !== "rule" && !found.has(key)) found.set(key, ref);
  };
  for (const subject of SUBJECTS) {
    for (const [key, { ref, items }] of Object.entries(shapeOf(subject).keys)) add(key, ref ?? items?.ref);
  }
  for (const name of LOOKUPS) add(name, name);
  // Who approved or granted something; others than people can stand there too.
  add("by", "person");
  return found;
}
