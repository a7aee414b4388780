import type { ValueShape } from "../schema";
import type { LanguageContext } from "./context";
import { expressionAt } from "./expression-at";
import { type CompletionItem, toItems } from "./insertion";
import { type PlaceAt, placeAt } from "./place-at";
import { isPictureAddress, linkCompletion } from "./link-completion";
import { blockEntry, entry } from "./propose-entries";
import { isMediaPath } from "./propose-files";
import { expressionItems } from "./propose-expression";
import { keys } from "./propose-keys";
import { values } from "./propose-values";

const NOTHING: readonly CompletionItem[] = [];

/**
 * What can be written at an offset of a file (UTF-16 code units): keys that are missing, values that fit, new entries
 * of lists. The likeliest comes first. Empty where nothing fits, also in text that can't be parsed. `typed` is the
 * character that asked by itself: a point asks in expressions alone.
 */
export function completion(
  context: LanguageContext,
  path: string,
  offset: number,
  typed?: string,
): readonly CompletionItem[] {
  const place = placeAt(context, path, offset);
  if (place === undefined) return NOTHING;
  const inExpression = expressionAt(context, place);
  if (inExpression !== undefined) return expressionItems(inExpression, context.language, place.glued);
  if (typed === ".") return NOTHING;
  if (place.area === "body") return linkCompletion(context, place.file, offset);
  const shape = place.spot?.value;
  if (shape === undefined) return NOTHING;
  switch (place.role) {
    case "key":
      return isMapping(shape) ? toItems(place, keys(context, place, shape), "plain") : NOTHING;
    case "item":
      return shape.items === undefined ? NOTHING : items(context, place, shape.items);
    case "start":
      return begun(context, place, shape);
    case "value":
      return valueItems(context, place, shape);
    default:
      return NOTHING;
  }
}

/** Whether paths of media are among what can be written at an offset: only then they have to be looked up. */
export function asksForMedia(context: LanguageContext, path: string, offset: number): boolean {
  const place = placeAt(context, path, offset);
  if (place === undefined) return false;
  return place.area === "body" ? isPictureAddress(place.file, offset) : isMediaPath(place);
}

function isMapping(shape: ValueShape): boolean {
  return shape.types.includes("object");
}

/** The next item of a list, with its dash. */
function items(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly CompletionItem[] {
  if (shape.definition !== undefined && isMapping(shape)) {
    const whole = toItems(place, [entry(context, place, shape.definition, place.indent + 2)], "dash");
    return shape.types.includes("string")
      ? [...whole, ...toItems(place, values(context, place, shape), "dash")]
      : whole;
  }
  return toItems(place, values(context, place, shape), "dash");
}

/** Under a key or a dash that has nothing yet: what the schema expects there. */
function begun(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly CompletionItem[] {
  if (
    shape.types.includes("array") &&
    !place.flow &&
    shape.items !== undefined &&
    typeof place.path.at(-1) === "string"
  )
    return items(context, place, shape.items);
  const found: CompletionItem[] = [];
  if (isMapping(shape)) {
    if (place.flow) {
      if (shape.definition !== undefined)
        found.push(...toItems(place, [entry(context, place, shape.definition, 0)], "plain"));
    } else {
      if (
        typeof place.path.at(-1) === "number" &&
        shape.definition !== undefined &&
        place.siblings.length === 0
      )
        found.push(...toItems(place, [entry(context, place, shape.definition, place.indent)], "plain"));
      found.push(...toItems(place, keys(context, place, shape), "plain"));
    }
  }
  if (shape.types.some((type) => type !== "object" && type !== "array"))
    found.push(...toItems(place, values(context, place, shape), "plain"));
  return renumbered(found);
}

/** After a colon, or inside a value. */
function valueItems(context: LanguageContext, place: PlaceAt, shape: ValueShape): readonly CompletionItem[] {
  if (place.style === "block") return NOTHING;
  const takesText = shape.types.some((type) => type !== "object" && type !== "array");
  const isEmpty = place.word.start === place.word.end;
  if (takesText) {
    const found = toItems(place, values(context, place, shape), "plain");
    const mapping =
      isEmpty && place.style === "plain" && isMapping(shape) ? below(context, place, shape, "") : NOTHING;
    return mapping.length === 0 ? found : renumbered([...found, ...mapping]);
  }
  if (shape.types.includes("array") && shape.items !== undefined) {
    if (place.style !== "plain") return NOTHING;
    if (shape.items.definition === undefined || shape.items.types.includes("string"))
      return toItems(place, values(context, place, shape.items), "list");
    return isEmpty ? below(context, place, shape.items, "- ") : NOTHING;
  }
  return isEmpty && shape.definition !== undefined ? below(context, place, shape, "") : NOTHING;
}

/** A mapping or a list of them goes on the lines below its key. */
function below(
  context: LanguageContext,
  place: PlaceAt,
  { definition }: ValueShape,
  dash: "" | "- ",
): readonly CompletionItem[] {
  if (definition === undefined) return NOTHING;
  const column = place.indent + 2;
  const proposal = entry(context, place, definition, column);
  if (place.flow) return toItems(place, [proposal], dash === "" ? "plain" : "list");
  const lines = blockEntry(context, place, definition, column + dash.length);
  const [item] = toItems(
    place,
    [{ ...proposal, snippet: `\n${" ".repeat(column)}${dash}${lines}` }],
    "plain",
  );
  if (item === undefined) return NOTHING;
  // The space after the colon would be left at the end of its line.
  const { text } = place.piece;
  let { start } = item.edit;
  while (start > place.start && text[start - place.start - 1] === " ") start--;
  return [{ ...item, edit: { ...item.edit, start, text: item.edit.text.replace(/^ (?=\r?\n)/, "") } }];
}

function renumbered(items: readonly CompletionItem[]): readonly CompletionItem[] {
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, "0") }));
}
