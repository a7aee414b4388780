import { type LocalisedPart, Post, textOf } from "../../model";
import { applyEdits, type TextEdit } from "../../syntax";
import { type Unit, Workspace } from "../../workspace";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import type { Change, FoundEntity } from "./find";
import { refuse } from "./words";

/** Signs that Markdown may take for more than text. */
const MARKS = /[\\`*_[\]<>#&~]/g;

/**
 * Gives the body of a post another text, in one of its languages: in the place of the one that is there, else under
 * a heading of the language. What is written with marks of Markdown is left to a person, who sees them.
 */
export function setBody(
  context: LanguageContext,
  found: FoundEntity<Post>,
  language: string | undefined,
  text: string,
): Change | Refusal {
  const { entity: post, unit } = found;
  const { file } = unit;
  const { source } = file;
  const parts = post.body?.parts ?? [];
  if (language === undefined && parts.length > 1) return refuse("several", context.language, { key: "text" });
  const part = language === undefined ? parts[0] : parts.find((it) => it.language === language);
  const eol = source.pieces[0]?.source.lineEnd ?? "\n";
  const wanted = text.replace(/\r\n?/g, "\n").trimEnd();
  if (part === undefined && wanted === "") return { edits: { files: [], creates: [] }, notes: [] };
  if (part !== undefined && !isPlain(part)) return refuse("marked", context.language);
  // As it is typed where that reads the same, else with the signs of Markdown told apart.
  for (const typed of [wanted, wanted.replace(MARKS, "\\$&")]) {
    const heading =
      part !== undefined || language === undefined || isOnly(found, language) ? undefined : language;
    const edit =
      part === undefined ? atEnd(unit.file.source, heading, typed, eol) : inPlace(part, typed, eol);
    const then = readAfter(context, file.path, edit);
    if (then === undefined || !isAsWanted(parts, then, part, wanted)) continue;
    const edits = editsOfFiles(context, [edit]);
    return "refused" in edits ? edits : { edits, notes: [] };
  }
  return refuse("marked", context.language);
}

/** Whether a first text without a heading is in this language. */
function isOnly({ entity: post, unit }: FoundEntity<Post>, language: string): boolean {
  return (post.body?.parts ?? []).length === 0 && languageOf(post, unit) === language;
}

/** The language of a text that names none; undefined where nothing says it. */
export function languageOf(post: Post, { file }: Unit): string | undefined {
  return textOf(post.fields.language) ?? textOf(file.defaults?.get("language"));
}

/** Whether the text is written as it reads. */
function isPlain(part: LocalisedPart): boolean {
  const { piece, start, end } = placeOf(part);
  return piece.text.slice(start, end).replace(/\r\n?/g, "\n") === part.node.value;
}

function placeOf(part: LocalisedPart) {
  return part.placeOf?.(0, part.node.value.length) ?? part.node;
}

function inPlace(part: LocalisedPart, typed: string, eol: string): TextEdit {
  return { ...placeOf(part), text: typed.replaceAll("\n", eol) };
}

/** Behind everything else, after an empty line. */
function atEnd(
  source: { readonly pieces: ReadonlyArray<TextEdit["piece"]> },
  heading: string | undefined,
  typed: string,
  eol: string,
): TextEdit {
  const piece = source.pieces.at(-1) as TextEdit["piece"];
  const at = piece.text.length;
  const isOpen = at > 0 && !/[\r\n]$/.test(piece.text);
  const lines = [...(heading === undefined ? [] : ["", `## ${heading}`, ""]), ...typed.split("\n"), ""];
  return { piece, start: at, end: at, text: (isOpen ? eol : "") + lines.join(eol) };
}

function readAfter(
  { session: { workspace } }: LanguageContext,
  path: string,
  edit: TextEdit,
): readonly LocalisedPart[] | undefined {
  const source = workspace.file(path)?.source;
  const text = source === undefined ? undefined : applyEdits(source, [edit]);
  const scratch = new Workspace({ ...workspace.options, markdown: workspace.markdown });
  if (text !== undefined) scratch.apply([{ path, text }]);
  const head = scratch.file(path)?.head;
  const post = head === undefined ? undefined : scratch.peek(head).entities.find((it) => it instanceof Post);
  return post instanceof Post ? (post.body?.parts ?? []) : undefined;
}

/** Whether one text is what it should be, and all others what they were. */
function isAsWanted(
  before: readonly LocalisedPart[],
  after: readonly LocalisedPart[],
  part: LocalisedPart | undefined,
  wanted: string,
): boolean {
  const tidy = (text: string) => text.replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
  const said = (parts: readonly LocalisedPart[]) => parts.map(({ node }) => tidy(node.value));
  const expected =
    part === undefined
      ? [...said(before), tidy(wanted)]
      : before.map((it) => tidy(it === part ? wanted : it.node.value));
  const now = said(after);
  const filled = expected.filter((text) => text !== "");
  return now.length === filled.length && filled.every((text, index) => text === now[index]);
}
