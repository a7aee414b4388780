import { appendToList, quoteScalar, readPiece, YamlSource } from "../../syntax";
import { formatWhen, isId, parseWhen, slug } from "../../values";
import type { Workspace } from "../../workspace";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import type { Change } from "./find";
import { refuse } from "./words";

/** What a new post says; everything but the day can be filled in later. */
export interface NewPost {
  /** A day or a local time. */
  readonly publish: string;
  readonly title?: string | undefined;
  /** One that is free follows from the title, else from the day, unless given. */
  readonly id?: string | undefined;
  readonly channels?: readonly string[] | undefined;
  /** `idea` unless said. */
  readonly status?: string | undefined;
  readonly owner?: string | undefined;
}

/** A post that was added, and its id. */
export interface CreatedPost extends Change {
  readonly id: string;
}

/** Adds a post on a day or at a time to the end of a calendar's posts. */
export function createPost(
  context: LanguageContext,
  path: string,
  { publish, title, id, channels = [], status = "idea", owner }: NewPost,
): CreatedPost | Refusal {
  const { session, language } = context;
  const { workspace } = session;
  const file = workspace.file(path);
  const when = parseWhen(publish);
  if (when === undefined) return refuse("noDate", language, { text: publish });
  if (id !== undefined && !isId(id)) return refuse("noId", language, { text: id });
  if (id !== undefined && workspace.hasId("post", id)) return refuse("taken", language, { text: id });
  const source = file?.source;
  if (file?.kind !== "calendar" || !(source instanceof YamlSource)) return refuse("noCalendar", language);
  if (file.unreadable !== undefined || file.headProblems.length > 0) return refuse("noPlace", language);
  if (file.closed) return refuse("closed", language);
  const day = formatWhen(when);
  const newId = id ?? freeId(title === undefined ? undefined : slug(title), day.slice(0, 10), workspace);
  const list = (ids: readonly string[]) => `[${ids.map((it) => quoteScalar(it, "flow")).join(", ")}]`;
  const lines = [
    `id: ${quoteScalar(newId, "flow")}`,
    ...(title === undefined ? [] : [`title: ${quoteScalar(title, "flow")}`]),
    `publish: ${day}`,
    ...(channels.length === 0 ? [] : [`channels: ${list(channels)}`]),
    `status: ${quoteScalar(status, "flow")}`,
    ...(owner === undefined ? [] : [`owner: ${quoteScalar(owner, "flow")}`]),
  ];
  const edit = appendToList(source, (piece) => readPiece(piece, file.anchors), "posts", lines);
  const edits = editsOfFiles(context, [edit]);
  return "refused" in edits ? edits : { id: newId, edits, notes: [] };
}

/** From the title or the day, with the next number that is free where it is taken. */
function freeId(wanted: string | undefined, day: string, workspace: Workspace): string {
  const base = wanted !== undefined && isId(wanted) ? wanted : `post-${day}`;
  if (!workspace.hasId("post", base)) return base;
  let number = 2;
  while (workspace.hasId("post", `${base}-${number}`)) number++;
  return `${base}-${number}`;
}
