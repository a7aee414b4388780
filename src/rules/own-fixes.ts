import type { Subject } from "../expression";
import type { Entity, OwnRule } from "../model";
import { itemsOf, localisedParts, mapOf, textOf } from "../model";
import {
  isOwn,
  type MapNode,
  type Node,
  type Place,
  quoteScalar,
  removePair,
  type TextEdit,
  toData,
} from "../syntax";
import { type Language, nearest } from "../values";
import { keysOf, listOf } from "../schema";
import type { Fix } from "./define";
import { fillKey } from "./fill-key";

/** The fix that a rule of a policy's own offers; none where it has none, or there is nothing left to change. */
export function ownFixes({ fields }: OwnRule, { node }: Entity): ReadonlyArray<Fix<"own">> {
  const fix = mapOf(fields.fix);
  if (fix === undefined) return [];
  const gone = itemsOf(fix.get("remove")).flatMap((item) => {
    const pair = item.type === "scalar" && typeof item.value === "string" ? node.get(item.value) : undefined;
    return pair === undefined || !isOwn(pair) ? [] : [pair];
  });
  const stays = node.pairs.filter((pair) => !gone.includes(pair) && !pair.merged).at(-1)?.key.value;
  const after = typeof stays === "string" ? [stays] : [];
  const edits = (mapOf(fix.get("set"))?.pairs ?? []).flatMap(({ key, value }): readonly TextEdit[] => {
    if (
      typeof key.value !== "string" ||
      key.value === "id" ||
      gone.some((pair) => pair.key.value === key.value)
    )
      return [];
    const pair = node.get(key.value);
    return fillKey(node, pair, key.value, written(value, node, pair?.value), after);
  });
  for (const pair of gone) edits.push(...removePair(node, pair));
  return edits.length === 0 ? [] : [{ title: "own", values: { title: titleOf(fields) }, safe: false, edits }];
}

/** A key in a rule's fix that what the rule is for does not have. */
export interface UnknownKey {
  readonly at: Place;
  readonly name: string;
  readonly nearest: string | undefined;
}

/** The keys that a fix sets or removes and that there are not. */
export function unknownKeys({ fields }: OwnRule): readonly UnknownKey[] {
  const fix = mapOf(fields.fix);
  const subject = textOf(fields.for);
  if (fix === undefined || subject === undefined || !listOf("ruleSubject").includes(subject)) return [];
  const known = keysOf(subject as Subject);
  const named = [
    ...(mapOf(fix.get("set"))?.pairs ?? []).map(({ key }) => key),
    ...itemsOf(fix.get("remove")).filter((item) => item.type === "scalar"),
  ];
  return named.flatMap((node) => {
    const name = node.value;
    if (typeof name !== "string" || name === "" || name.startsWith("x-") || known.includes(name)) return [];
    return [{ at: node, name, nearest: nearest(name, known) }];
  });
}

/** A value of the policy as it stands in an entry. */
function written(value: Node, entry: MapNode, old: Node | undefined): string {
  if (value.type !== "scalar") return JSON.stringify(toData(value));
  if (typeof value.value !== "string") return String(value.value ?? "");
  const inFlow = entry.flow || (old !== undefined && old.type !== "scalar" && old.flow);
  return quoteScalar(value.value, inFlow ? "flow" : "block");
}

const USUAL: Readonly<Record<Language, string>> = {
  en: "Mend it as the policy says",
  fr: "Corriger comme le dit la politique",
};

function titleOf({ fix }: OwnRule["fields"]): Readonly<Record<Language, string>> {
  const parts = localisedParts(mapOf(fix)?.get("title")?.value);
  const inLanguage = (language: Language): string =>
    (parts.find((part) => part.language === language) ?? parts[0])?.node.value ?? USUAL[language];
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}
