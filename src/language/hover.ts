import type { LanguageContext } from "./context";
import { keyAt, postAt } from "./around-place";
import { expressionAt } from "./expression-at";
import { hoverClause } from "./hover-clause";
import { hoverKey } from "./hover-key";
import { postSummary } from "./hover-post";
import { hoverReference } from "./hover-reference";
import { hoverText } from "./hover-text";
import { hoverValue } from "./hover-value";
import { type PlaceAt, placeAt } from "./place-at";
import { expressionHover } from "./propose-expression";
import type { Span } from "./trail";
import { unquoted } from "./trail-frame";
import { lineEndAt } from "./trail-lines";

/** What is told of a place, as Markdown, and the stretch of the file it is told of (UTF-16 code units). */
export interface Hover {
  readonly markdown: string;
  readonly start: number;
  readonly end: number;
}

/** What an editor tells about an offset of a file; undefined where there is nothing to tell. */
export function hover(context: LanguageContext, path: string, offset: number): Hover | undefined {
  const place = placeAt(context, path, offset);
  if (place === undefined) return undefined;
  const inExpression = expressionAt(context, place);
  const told = inExpression === undefined ? undefined : expressionHover(inExpression, context.language);
  if (told !== undefined) return told;
  const markdown = markdownAt(context, place);
  if (markdown === undefined || markdown === "") return undefined;
  const { start, word } = place.area === "body" ? { start: place.start, word: lineAt(place) } : place;
  return { markdown, start: start + word.start, end: start + word.end };
}

/** The line that the offset is in. */
function lineAt({ piece: { text }, offset }: PlaceAt): Span {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? "";
  return { start: offset - before.length, end: lineEndAt(text, offset) };
}

function markdownAt(context: LanguageContext, place: PlaceAt): string | undefined {
  if (place.area === "body") return hoverClause(context, place);
  const { word, role } = place;
  const written = place.piece.text.slice(word.start, word.end);
  if (role === "key") return written === "" ? undefined : hoverKey(context, place, unquoted(written));
  if (role !== "value" && role !== "start") return undefined;
  if (place.style === "block") return hoverText(context, place);
  if (written === "") return undefined;
  const value = unquoted(written);
  const shape = place.spot?.value;
  if (shape?.ref !== undefined) return hoverReference(context, place, shape.ref, value);
  const key = keyAt(place);
  if (place.spot?.within === "clause" && key === "id") return hoverClause(context, place);
  if (key === "id" || (key === "title" && place.spot?.within === "postFile")) {
    const post = postAt(place);
    // The id of something inside a post is not the post's.
    if (post !== undefined && (place.spot?.within === "post" || place.spot?.within === "postFile"))
      return postSummary(context, place, post);
    const { entity } = place;
    if (entity?.id === value) return hoverReference(context, place, entity.kind, value);
  }
  return hoverText(context, place) ?? hoverValue(context, place, value);
}
