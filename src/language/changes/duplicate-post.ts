import { itemsOf, type Post, textOf } from "../../model";
import {
  appendItem,
  contentEnd,
  type MapNode,
  MarkdownSource,
  quoteScalar,
  removePair,
  rewriteEntry,
  type Step,
  type TextEdit,
} from "../../syntax";
import { parseWhen } from "../../values";
import type { Unit, Workspace } from "../../workspace";
import type { LanguageContext } from "../context";
import { extentOf } from "../extent";
import type { Refusal, WorkspaceEdits } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { fillWords } from "./fill-words";
import { type Change, type EntryRef, findPost } from "./find";
import { publishText, shiftDates, variantsOf } from "./move-post";
import { refuse } from "./words";

/** A copy of a post. */
export interface Duplicate extends Change {
  readonly id: string;
}

/** What belongs to the past of the post that is copied; exceptions were granted to that one alone. */
const HISTORY = ["approvals", "published", "results", "spent", "waive"] as const;
const HISTORY_OF_VARIANTS = ["status", "published", "results", "spent"] as const;

/**
 * Copies a post to another day or time, below itself, with a free id and without its history: what was
 * planned or further is planned again, tasks are open, dates that are not counted from publication move by as
 * many days. A Markdown post becomes a file of its own.
 */
export function duplicatePost(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
  newPublish: string,
): Duplicate | Refusal {
  const { language, session } = context;
  const { workspace } = session;
  const found = findPost(context, path, ref);
  if ("refused" in found) return found;
  const { entity: post, unit } = found;
  const wanted = parseWhen(newPublish);
  if (wanted === undefined) return refuse("noDate", language, { text: newPublish });
  const newId = freeId(post.id ?? unit.file.id, workspace);
  const days = post.publish === undefined ? 0 : wanted.day - post.publish.day;
  const steps = stepsFor(post, newId, publishText(post, wanted, workspace), days);
  const edits = copy(context, unit, post, newId, steps) ?? refuse("unreadable", language);
  return "refused" in edits ? edits : { id: newId, edits, notes: [] };
}

/** `spring-teaser-2`, or the next number that is free. */
function freeId(id: string, workspace: Workspace): string {
  const base = id.replace(/-\d{1,3}$/, "");
  let number = 2;
  while (workspace.hasId("post", `${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function stepsFor(post: Post, id: string, publish: string, days: number): Step[] {
  const set =
    (key: string, value: string, after: readonly string[]): Step =>
    (entry) => {
      const edit = fillWords(entry, entry.get(key), key, value, after);
      return edit === undefined ? [] : [edit];
    };
  const variants = variantsOf(post.node).map((_, index) => index);
  const tasks = itemsOf(post.fields.tasks).map((_, index) => index);
  const status = textOf(post.fields.status);
  return [
    ...HISTORY.map(
      (key): Step =>
        (entry) =>
          without(entry, key),
    ),
    ...variants.flatMap((index) =>
      HISTORY_OF_VARIANTS.map(
        (key): Step =>
          (entry) =>
            without(variantsOf(entry)[index], key),
      ),
    ),
    ...tasks.map(
      (index): Step =>
        (entry) => {
          const task = itemsOf(entry.get("tasks"))[index];
          return without(task?.type === "map" ? task : undefined, "done");
        },
    ),
    (entry) => (days === 0 ? [] : shiftDates(entry, days)),
    set("id", quoteScalar(id, "flow"), []),
    set("publish", publish, ["title", "id"]),
    ...(status === undefined || status === "idea" ? [] : [set("status", "planned", [])]),
  ];
}

function without(map: MapNode | undefined, key: string): readonly TextEdit[] {
  const pair = map?.get(key);
  return map === undefined || pair === undefined ? [] : removePair(map, pair);
}

function copy(
  context: LanguageContext,
  unit: Unit,
  post: Post,
  id: string,
  steps: readonly Step[],
): WorkspaceEdits | Refusal | undefined {
  const { workspace } = context.session;
  const { file, piece } = unit;
  const { source, path, anchors } = file;
  const about = {
    path,
    anchors,
    lineEnd: source.pieces[0]?.source.lineEnd ?? "\n",
  };
  if (source instanceof MarkdownSource) {
    const { frontMatter } = source;
    const text =
      frontMatter === undefined ? undefined : rewriteEntry(frontMatter.text, "whole", about, steps);
    if (frontMatter === undefined || text === undefined) return undefined;
    const start = source.startOf(frontMatter);
    const whole = source.text.slice(0, start) + text + source.text.slice(start + frontMatter.text.length);
    const creates = [{ path: pathFor(path, id, workspace), text: whole }];
    return { files: [], creates };
  }
  if (piece === undefined) {
    // In a list in brackets.
    const list = file.root?.get("posts")?.value;
    const written = post.node.piece.text.slice(post.node.start, post.node.end);
    const text = rewriteEntry(`- ${written}`, "item", about, steps);
    if (list?.type !== "seq" || text === undefined) return undefined;
    return editsOfFiles(context, [appendItem(list, text.slice(2))]);
  }
  const { end } = extentOf(piece);
  const text = rewriteEntry(piece.text.slice(0, end), "item", about, steps);
  return text === undefined
    ? undefined
    : editsOfFiles(context, [
        { piece, start: end, end, text: about.lineEnd + text.slice(0, contentEnd(text)) },
      ]);
}

/** Beside the file that is copied, called as the post. */
function pathFor(path: string, id: string, workspace: Workspace): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  let name = id;
  for (let number = 2; workspace.file(`${folder}${name}.post.md`) !== undefined; number++)
    name = `${id}-${number}`;
  return `${folder}${name}.post.md`;
}
