import type { Finding } from "../../rules";
import { applyEdits } from "../../syntax";
import { formatDay, isId, nearest, parseWhen, slug, workingDaysAfter } from "../../values";
import type { FileKind } from "../../workspace";
import type { LanguageContext } from "../context";
import { SNIPPETS } from "../generated/snippets";
import { fillBody, type SnippetFacts } from "../snippet-body";
import { workspaceFacts } from "../snippet-facts";
import { withoutFirstDash, writtenBody } from "../snippet-lines";
import type { Refusal } from "../workspace-edits";
import { appendEntry } from "./append";
import { fillIn } from "./fill";
import { fileName, freeName, homeOf, isOfKind, isOpen, newFile, type Target } from "./home";
import { writableNames, type Written, writtenBy } from "./kinds";
import { meant, refuseNew } from "./words";

/** What is to be written. */
export interface NewRequest {
  /** What people call it: `post`, `step`, `policy`, or a snippet by its id or prefix. */
  readonly what: string;
  /** A free one follows from the title, else from the snippet, unless given. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Of a post: the day or the local time of publication. */
  readonly date?: string | undefined;
  /** The file, from the root; the likely one when absent. */
  readonly to?: string | undefined;
}

/** What was written, before anybody puts it on a disk. */
export interface NewEntry {
  /** From the root. */
  readonly path: string;
  /** The file as it is now. */
  readonly text: string;
  /** The file was not there before. */
  readonly created: boolean;
  /** The entry alone, or the file. */
  readonly written: string;
  readonly ids: readonly string[];
  /** Keys whose values are only proposals. */
  readonly open: readonly string[];
  /** What is still missing or wrong in it. */
  readonly findings: readonly Finding[];
}

/**
 * Writes a new entry of a list, or a new file, from the snippet that the editor offers for it. The session is given
 * the new text; of what was there before, not a byte changes.
 */
export function newEntry(context: LanguageContext, request: NewRequest): NewEntry | Refusal {
  const { language } = context;
  const { what, id, date } = request;
  const written = writtenBy(what);
  if (written === undefined) {
    const names = writableNames();
    const near = meant(nearest(what, names), language);
    return refuseNew("unknown", language, { what, meant: near, list: { list: names } });
  }
  if (id !== undefined && !isId(id)) return refuseNew("noId", language, { text: id });
  const when = date === undefined ? undefined : parseWhen(date);
  if (date !== undefined && when === undefined) return refuseNew("noDate", language, { text: date });
  if (date !== undefined && !PUBLISH.test(bodyOf(written, context)))
    return refuseNew("notPublished", language, { what });
  return written.home === undefined
    ? writeFile(context, request, written)
    : writeItems(context, request, written);
}

const PUBLISH = /^ *(?:- )?publish:/m;

/** The month in which it is about to happen: a post's by the snippet in a week. */
function monthOf({ session: { workspace } }: LanguageContext, date: string | undefined): string {
  const day = workingDaysAfter(workspace.asOf + 7, 0, (it) => workspace.isHoliday(it));
  return (date ?? formatDay(day)).slice(0, 7);
}

function factsFor({ session, language }: LanguageContext, path: string): SnippetFacts {
  return workspaceFacts(session.workspace, language, path);
}

function bodyOf({ snippet }: Written, { language }: LanguageContext): string {
  return writtenBody(snippet, language, (name) => SNIPPETS.find((it) => it.id === name));
}

function writeFile(
  context: LanguageContext,
  { id, title, date, to }: NewRequest,
  written: Extract<Written, { home: undefined }>,
): NewEntry | Refusal {
  const { session, language } = context;
  const { workspace } = session;
  const { kind } = written;
  const named = id ?? (kind === "post" && title !== undefined ? slug(title) || undefined : undefined);
  const wanted = to ?? fileName(kind, named, monthOf(context, date), language);
  if (to !== undefined && !isOfKind(to, kind, workspace))
    return refuseNew("wrongFile", language, {
      path: to,
      kind,
      example: fileName(kind, "name", "2027-03", language),
    });
  // A name that somebody chose, and the only one that there may be, is taken as it is.
  const path =
    to === undefined && id === undefined && kind !== "config" ? freeName(wanted, workspace) : wanted;
  if (workspace.file(path) !== undefined) return refuseNew("exists", language, { path });
  const { text, open } = fillIn(fillBody(bodyOf(written, context), factsFor(context, path)), { title, date });
  session.apply([{ path, text }]);
  const findings = session.results().findings.filter((it) => it.file === path);
  return { path, text, created: true, written: text, ids: [], open, findings };
}

function writeItems(
  context: LanguageContext,
  request: NewRequest,
  written: Exclude<Written, { home: undefined }>,
): NewEntry | Refusal {
  const { session, language } = context;
  const { workspace } = session;
  const { kind, home } = written;
  const { id, title, date, to } = request;
  if (id !== undefined && kind === "zone") return refuseNew("withoutId", language);
  if (id !== undefined && workspace.hasId(kind, id)) return refuseNew("taken", language, { text: id });
  const body = bodyOf(written, context);
  if (entriesIn(body).length > 1 && (id ?? date ?? title) !== undefined)
    return refuseNew("several", language);
  const target = targetOf(context, to, home.file, monthOf(context, date));
  if ("refused" in target) return target;
  const said = { id: id ?? idFrom(title, kind, context), title, date };
  const { text, open } = fillIn(fillBody(body, factsFor(context, target.path)), said);
  const entries = entriesIn(text);
  const before = workspace.file(target.path);
  if (target.text !== undefined) session.apply([{ path: target.path, text: target.text }]);
  for (const entry of entries) {
    const file = workspace.file(target.path);
    const edit = file === undefined || !isOpen(file) ? undefined : appendEntry(file, home.list, entry);
    const after = file === undefined || edit === undefined ? undefined : applyEdits(file.source, [edit]);
    if (after === undefined) return refuseNew("noPlace", language, { path: target.path });
    session.apply([{ path: target.path, text: after }]);
  }
  const ids = entries.flatMap((lines) => lines.flatMap((line) => /^id: (\S+)$/.exec(line)?.[1] ?? []));
  return {
    path: target.path,
    text: workspace.file(target.path)?.source.text ?? "",
    created: before === undefined,
    written: entries
      .map((lines) => lines.map((line, at) => `${at === 0 ? "- " : "  "}${line}\n`).join(""))
      .join(""),
    ids,
    open,
    findings: session
      .results()
      .findings.filter(({ file, entity }) => file === target.path && ids.includes(entity?.id ?? "")),
  };
}

/** The lines of each entry of a snippet, without dash and indentation. */
function entriesIn(body: string): ReadonlyArray<readonly string[]> {
  return body
    .trimEnd()
    .split(/\n(?=- )/)
    .map((entry) =>
      withoutFirstDash(entry)
        .split("\n")
        .map((line, at) => (at === 0 ? line : line.slice(2))),
    );
}

/** A free id from the title; undefined leaves it to the snippet. */
function idFrom(title: string | undefined, kind: string, { session }: LanguageContext): string | undefined {
  const base = title === undefined ? "" : slug(title);
  if (!isId(base) || kind === "zone") return undefined;
  let id = base;
  for (let number = 2; session.workspace.hasId(kind, id); number++) id = `${base}-${number}`;
  return id;
}

function targetOf(
  { session: { workspace }, language }: LanguageContext,
  to: string | undefined,
  kind: FileKind,
  month: string,
): Target | Refusal {
  const target = to === undefined ? homeOf(kind, month, workspace, language) : { path: to, text: undefined };
  const file = workspace.file(target.path);
  const { path } = target;
  if (!(file === undefined ? isOfKind(path, kind, workspace) : file.kind === kind))
    return refuseNew("wrongFile", language, {
      path,
      kind,
      example: fileName(kind, "name", "2027-03", language),
    });
  if (file === undefined) return newFile(kind, path, month, workspace, language);
  if (file.closed) return refuseNew("closed", language, { path });
  return isOpen(file) ? { path, text: undefined } : refuseNew("noPlace", language, { path });
}
