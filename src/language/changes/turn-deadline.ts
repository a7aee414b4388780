import { Post, readDeadline, textOf } from "../../model";
import { isOwn, type Pair } from "../../syntax";
import { formatRelative, formatWhen, type When } from "../../values";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { replaceWords } from "./fill-words";
import type { Change } from "./find";
import { refuse } from "./words";

/** A deadline written the other way. */
export interface TurnedDeadline extends Change {
  readonly text: string;
}

/** Turns the deadline at an offset, counted from publication, into the date that it comes to, and a date into a count. */
export function turnDeadline(
  context: LanguageContext,
  path: string,
  offset: number,
): TurnedDeadline | Refusal {
  const { language } = context;
  const found = deadlineAt(context, path, offset);
  if (found === undefined) return refuse("noDeadline", language);
  const { post, pair } = found;
  const text = textOf(pair);
  const deadline = text === undefined ? undefined : readDeadline(text);
  if (deadline === undefined) return refuse("noDeadline", language);
  const { publish } = post;
  if (publish === undefined) return refuse("noPublish", language);
  const when = post.resolve(deadline);
  const turned =
    deadline.kind === "absolute"
      ? countFrom(deadline.when, publish)
      : when === undefined
        ? undefined
        : formatWhen(when);
  if (turned === undefined) return refuse("oddTime", language);
  const edits = editsOfFiles(context, [replaceWords(pair.value, turned)]);
  return "refused" in edits ? edits : { text: turned, edits, notes: [] };
}

/** `publish-3d`; of a time of day in whole hours, undefined where that does not come out even. */
function countFrom(when: When, publish: When): string | undefined {
  const days = when.day - publish.day;
  if (when.minute === undefined)
    return formatRelative({ sign: days < 0 ? -1 : 1, amount: Math.abs(days), unit: "d" });
  if (publish.minute === undefined || when.offset !== publish.offset) return undefined;
  const minutes = days * 1440 + when.minute - publish.minute;
  if (minutes % 60 !== 0) return undefined;
  return formatRelative({ sign: minutes < 0 ? -1 : 1, amount: Math.abs(minutes / 60), unit: "h" });
}

function deadlineAt(
  { session }: LanguageContext,
  path: string,
  offset: number,
): { post: Post; pair: Pair } | undefined {
  const file = session.workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const piece = file.source.pieceAt(offset);
  const local = offset - file.source.startOf(piece);
  for (const entity of session.workspace.peek(file.items.get(piece) ?? file.head).entities) {
    if (!(entity instanceof Post)) continue;
    for (const pair of [entity.fields.deadline, ...entity.tasks.map((task) => task.fields.deadline)]) {
      if (pair === undefined || !isOwn(pair) || pair.key.piece !== piece) continue;
      if (pair.key.start <= local && local <= pair.value.end) return { post: entity, pair };
    }
  }
  return undefined;
}
