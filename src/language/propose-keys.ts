import { networkFacts, networkIds, networkName } from "../networks";
import { keysOf, listOf, type ShapeName, shapeOf, type ValueShape } from "../schema";
import { keyAt, postAt } from "./around-place";
import type { LanguageContext } from "./context";
import { describeKey, keyWords, titled, valueWords } from "./describe";
import type { PlaceAt } from "./place-at";
import { blockEntry } from "./propose-entries";
import { references, rules } from "./propose-references";
import { languages } from "./propose-values";
import type { Proposal } from "./proposal";

/** The keys that a mapping does not have yet, in the order of the schema. */
export function keys(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly Proposal[] {
  const present = new Set(place.siblings.map((key) => key.text));
  const proposals =
    shape.definition !== undefined
      ? schemaKeys(context, place, shape.definition)
      : freeKeys(context, place, shape);
  return proposals.filter(({ label }) => !present.has(label));
}

function schemaKeys(context: LanguageContext, place: PlaceAt, definition: ShapeName): Proposal[] {
  const { language } = context;
  const { keys: shapes } = shapeOf(definition);
  return keysOf(definition).map((key) => {
    const words = keyWords(definition, key);
    return {
      label: key,
      kind: "key",
      detail: words?.[language].title,
      documentation: words === undefined ? undefined : describeKey(words, language),
      filter: words?.[language].title,
      ...written(context, place, key, shapes[key]),
    };
  });
}

/** Keys of a mapping that has none of its own: languages, channels, networks, rules, words of a list. */
function freeKeys(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly Proposal[] {
  return freeNames(context, place, shape).map((proposal) => {
    const name = proposal.value ?? proposal.label;
    return { ...proposal, label: name, value: undefined, ...written(context, place, name, shape.values) };
  });
}

function freeNames(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly Proposal[] {
  const { language } = context;
  const key = keyAt(place);
  if (shape.keyRef === "channel") return ownChannels(context, place);
  if (shape.keyRef === "rule" || (key === "rules" && place.file.kind === "config"))
    return rules(context, place);
  if (shape.keyRef !== undefined) return references(context, place, shape.keyRef);
  if (shape.keyForm === "language" || shape.localized === true) return languages(context);
  if (shape.keyList !== undefined) {
    const { keyList } = shape;
    return listOf(keyList).map((label) => {
      const words = valueWords(keyList, label)?.[language];
      return {
        label,
        kind: "key",
        detail: words?.title,
        documentation: words === undefined ? undefined : titled(words),
      };
    });
  }
  if (key === "cadence") {
    const inUse = new Set(context.session.workspace.every("channel").flatMap((it) => it.network ?? []));
    const known = [...inUse].filter((id) => networkFacts(id) !== undefined);
    const networks = [...known, ...networkIds().filter((id) => !inUse.has(id))].map((label) => ({
      label,
      kind: "key" as const,
      detail: networkName(label, language),
    }));
    return [...references(context, place, "channel"), ...networks];
  }
  return [];
}

/** A variant is for a channel that the post goes to. */
function ownChannels(context: LanguageContext, place: PlaceAt): readonly Proposal[] {
  const all = references(context, place, "channel");
  const own = new Set((postAt(place)?.channels ?? []).map((use) => use.id));
  return own.size === 0 ? all : all.filter(({ label }) => own.has(label));
}

/** A key as it is written, with what its value needs: a space, brackets, or a line below. */
function written(
  context: LanguageContext,
  place: PlaceAt,
  key: string,
  shape: ValueShape | undefined,
): Pick<Proposal, "snippet" | "value" | "more"> {
  if (place.hasColon) return { value: key };
  if (shape === undefined) return { snippet: `${key}: $0` };
  // There is only one thing to write.
  if (place.path.length === 0 && key === "kind") return { value: `kind: ${place.file.kind}` };
  if (shape.only?.length === 1) return { value: `${key}: ${shape.only[0]}` };
  const takesText =
    shape.types.some((type) => type !== "object" && type !== "array") || shape.types.length === 0;
  if (takesText) return { snippet: `${key}: $0`, more: isProposed(shape) };
  const isList = shape.types.includes("array");
  const item = isList ? shape.items : undefined;
  if (place.flow) return { snippet: isList ? `${key}: [$0]` : `${key}: { $0 }`, more: true };
  const indent = " ".repeat(place.indent + 2);
  if (isList && item?.definition !== undefined && !item.types.includes("string")) {
    return {
      snippet: `${key}:\n${indent}- ${blockEntry(context, place, item.definition, place.indent + 4)}`,
    };
  }
  if (isList) return { snippet: `${key}: [$0]`, more: item !== undefined && isProposed(item) };
  if (shape.definition !== undefined && shapeOf(shape.definition).required.length > 0)
    return { snippet: `${key}:\n${indent}${blockEntry(context, place, shape.definition, place.indent + 2)}` };
  return { snippet: `${key}:\n${indent}$0`, more: true };
}

/** Whether something is proposed for a value. */
function isProposed({ list, ref, form, types, only }: ValueShape): boolean {
  return (
    list !== undefined ||
    ref !== undefined ||
    form !== undefined ||
    only !== undefined ||
    types.includes("boolean")
  );
}
