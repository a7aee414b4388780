import { type LocalisedPart, placeInText } from "../../model";
import { quoteScalar, replacePlace, setValue, type TextEdit } from "../../syntax";

/** Letters, digits, blanks and a few signs that mean nothing to YAML, wherever they stand. */
const harmless = () => /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .’-]*$/u;

/** Replaces a stretch of a text, in UTF-16 code units of its value, as the way it is written asks for it. */
export function replaceInText(part: LocalisedPart, from: number, to: number, text: string): TextEdit {
  const { node } = part;
  if (part.placeOf !== undefined) return replacePlace(placeInText(part, from, to), text);
  switch (node.style) {
    case "block":
      return replacePlace(placeInText(part, from, to), text);
    case "double":
      return replacePlace(placeInText(part, from, to), text.replace(/["\\]/g, "\\$&"));
    case "single":
      return replacePlace(placeInText(part, from, to), text.replaceAll("'", "''"));
    case "plain":
      if (from > 0 && harmless().test(text)) return replacePlace(placeInText(part, from, to), text);
      return setValue(node, quoteScalar(node.value.slice(0, from) + text + node.value.slice(to), "flow"));
  }
}
