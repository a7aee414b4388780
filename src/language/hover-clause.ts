import { Policy } from "../model";
import { shapeWords } from "../schema";
import type { LanguageContext } from "./context";
import { enforcedBy } from "./hover-key";
import { codeMarkdown, paragraphs, plainMarkdown } from "./markdown";
import type { PlaceAt } from "./place-at";

/** What the clause under a heading of a policy enforces; undefined elsewhere in prose. */
export function hoverClause(context: LanguageContext, place: PlaceAt): string | undefined {
  if (place.file.kind !== "policy") return undefined;
  const policy = place.reading.entities.find((entity) => entity instanceof Policy);
  const clause = policy?.clauses.find(
    ({ at }) => at.piece === place.piece && isOnLine(place, at.start, at.end),
  );
  if (clause === undefined || clause.settings.length === 0) return undefined;
  const { keys } = shapeWords("settings");
  const parts = clause.settings.flatMap(({ name }) => {
    const words = Object.hasOwn(keys, name) ? keys[name]?.[context.language] : undefined;
    if (words === undefined) return [];
    return [
      paragraphs([`${codeMarkdown(name)} — ${words.description ?? words.title}`, enforcedBy(context, name)]),
    ];
  });
  return paragraphs([`**${plainMarkdown(clause.title)}**`, ...parts]);
}

/** Whether the offset is in the line that a stretch stands in. */
function isOnLine({ piece, offset }: PlaceAt, start: number, end: number): boolean {
  if (offset >= start && offset <= end) return true;
  const between = piece.text.slice(Math.min(start, offset), Math.max(end, offset));
  return !/[\r\n]/.test(between);
}
