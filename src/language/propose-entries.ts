import { given } from "../model";
import { listOf, type ShapeName, shapeOf, shapeWords, type ValueShape } from "../schema";
import { formatDay, formatWhen, workingDaysAfter } from "../values";
import type { LanguageContext } from "./context";
import { titled } from "./describe";
import type { PlaceAt } from "./place-at";
import { freeId } from "./propose-values";
import { references } from "./propose-references";
import { choice, escapeSnippet, type Proposal } from "./proposal";
import { SKELETONS } from "./skeletons";
import { say } from "./words";

/** More words than fit in a list to choose from. */
const MOST_CHOICES = 24;

/** A new entry of a list or the keys of a mapping, with stops for what a person has to decide. */
export function entry(
  context: LanguageContext,
  place: PlaceAt,
  definition: ShapeName,
  column: number,
): Proposal {
  const { language } = context;
  const words = shapeWords(definition)[language];
  return {
    label: say("newEntry", language, { title: words.title.toLowerCase() }),
    kind: "entry",
    documentation: titled(words),
    filter: skeletonKeys(place, definition).join(" "),
    snippet: place.flow
      ? flowEntry(context, place, definition)
      : blockEntry(context, place, definition, column),
  };
}

function flowEntry(context: LanguageContext, place: PlaceAt, definition: ShapeName): string {
  const pairs = stops(context, place, definition);
  return `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}

/** The lines of an entry; the first without indentation, the others at the column of the keys. */
export function blockEntry(
  context: LanguageContext,
  place: PlaceAt,
  definition: ShapeName,
  column: number,
): string {
  const lines = stops(context, place, definition).map(([key, value]) => `${key}: ${value}`);
  return lines.join(`\n${" ".repeat(column)}`);
}

function stops(context: LanguageContext, place: PlaceAt, definition: ShapeName): Array<[string, string]> {
  const { keys } = shapeOf(definition);
  return skeletonKeys(place, definition).map((key, index) => {
    const shape = keys[key];
    return [
      key,
      shape === undefined ? `$${index + 1}` : stop(context, place, definition, key, shape, index + 1),
    ];
  });
}

/** What a calendar's `defaults` give need not be written again. */
function skeletonKeys(place: PlaceAt, definition: ShapeName): readonly string[] {
  const { required, introducedBy, keys } = shapeOf(definition);
  const wished = SKELETONS[definition] ?? (required.length > 0 ? required : introducedBy);
  const { defaults } = place.file;
  return wished.filter(
    (key) => Object.hasOwn(keys, key) && !(definition === "post" && given(defaults?.get(key))),
  );
}

function stop(
  context: LanguageContext,
  place: PlaceAt,
  definition: ShapeName,
  key: string,
  shape: ValueShape,
  number: number,
): string {
  const { workspace } = context.session;
  const next = workingDaysAfter(workspace.asOf, 1, (day) => workspace.isHoliday(day));
  if (shape.items !== undefined && !shape.types.includes("string")) {
    const inside =
      shape.items.definition === undefined ? one(context, place, shape.items, number) : `$${number}`;
    return `[${inside}]`;
  }
  if (shape.definition !== undefined && !shape.types.includes("string")) return `{ $${number} }`;
  if (key === "id") return `\${${number}:${freeId(context, definition, undefined)}}`;
  if (key === "publish") return `\${${number}:${formatWhen({ day: next, minute: 9 * 60 })}}`;
  switch (shape.form) {
    case "relative-date":
      return `\${${number}:publish-3bd}`;
    case "date":
    case "date-time":
      return `\${${number}:${formatDay(key === "at" ? workspace.asOf : key === "to" || key === "until" ? next + 14 : next)}}`;
    default:
      return one(context, place, shape, number);
  }
}

/** Words or ids to choose from, else an empty stop. */
function one(context: LanguageContext, place: PlaceAt, shape: ValueShape, number: number): string {
  const words =
    shape.list !== undefined
      ? listOf(shape.list)
      : shape.ref === undefined || shape.ref === "post"
        ? []
        : likely(references(context, place, shape.ref)).map(({ label, value }) => value ?? label);
  const first = words[0];
  if (first === undefined) return `$${number}`;
  if (words.length === 1) return `\${${number}:${escapeSnippet(first)}}`;
  return choice(number, words.slice(0, MOST_CHOICES));
}

/** Of rules those that found something here, where any did; of others all but those that fit only rarely. */
function likely(proposals: readonly Proposal[]): readonly Proposal[] {
  const found = proposals.filter(({ kind, detail }) => kind === "rule" && detail !== undefined);
  return found.length > 0 ? found : proposals.filter(({ unlikely }) => unlikely !== true);
}
