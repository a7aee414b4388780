import { Post } from "../../model";
import type { Html } from "../html";
import {
  drawLanguage,
  drawReference,
  drawReferences,
  drawWord,
  drawWords,
  drawYes,
  drawYesOr,
} from "./choice-controls";
import { dayInputOf, drawDay, drawMoment, drawRelative } from "./date-controls";
import { type Field, type FormContext, isNameable } from "./form-context";
import { drawByChannel, drawList, drawMap, drawYesOrMap, drawYesOrText } from "./nested-controls";
import { drawLocalised, drawOnlyInFile, drawText, drawTexts } from "./text-controls";
import { say } from "./words";
import { writtenText } from "./written";

/** A field by what the schema says may stand in it. */
export function drawField(form: FormContext, field: Field): Html {
  const { shape, keys, node } = field;
  if (!isNameable(keys)) return drawOnlyInFile(form, field);
  if (keys.length === 1 && keys[0] === "id" && form.entity.id !== undefined)
    return drawOnlyInFile(form, field, say("idStays", form.language));
  const { types, items, definition, values } = shape;
  if (shape.localized === true)
    return field.key === "text" ? drawTexts(form, field) : drawLocalised(form, field);
  if (types.includes("boolean") && types.length > 1) return drawYesOrMore(form, field);
  if (values?.definition !== undefined) {
    const channels = form.entity instanceof Post ? form.entity.channels.map(({ id }) => id) : [];
    return drawByChannel(form, field, values.definition, channels);
  }
  if (definition !== undefined) return drawMap(form, field, definition);
  if (types.includes("array")) {
    if (items?.definition !== undefined) return drawList(form, field, items.definition);
    return items?.ref === undefined ? drawWords(form, field) : drawReferences(form, field);
  }
  // One value: what is written as several can only be changed where it stands.
  if (writtenText(node) === undefined) return drawOnlyInFile(form, field);
  return drawSingle(form, field);
}

function drawSingle(form: FormContext, field: Field): Html {
  const { types, form: written, list, ref } = field.shape;
  if (types.includes("boolean")) return drawYes(form, field);
  if (list !== undefined) return drawWord(form, field, list);
  if (ref !== undefined) return drawReference(form, field);
  if (types.includes("number") && !types.includes("string")) return drawText(form, field, "number");
  switch (written) {
    case "language":
      return drawLanguage(form, field);
    case "date":
      return drawDay(form, field);
    case "date-time":
      return drawMoment(form, field);
    case "relative-date":
      return drawRelative(form, field);
    case "money":
      return drawText(form, field, "money");
    default:
      return drawText(form, field);
  }
}

/** Yes, or a day, a file, a mapping. */
function drawYesOrMore(form: FormContext, field: Field): Html {
  const { definition, form: written } = field.shape;
  if (definition !== undefined) return drawYesOrMap(form, field, definition);
  if (written !== "date") return drawYesOrText(form, field);
  const text = writtenText(field.node);
  if (text === undefined) return drawOnlyInFile(form, field);
  const day = dayInputOf(form, field);
  return day === undefined
    ? drawText(form, field)
    : drawYesOr(form, field, day, text !== "" && text !== "false");
}
