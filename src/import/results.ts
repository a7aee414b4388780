import { textOf } from "../model";
import { type FileEdit, type TextEdit, toFileEdits } from "../syntax";
import type { ReadTables } from "../table";
import { type Language, showList } from "../values";
import type { Workspace } from "../workspace";
import { type KnownPost, knownPosts } from "./known-posts";
import type { ImportAnswers, ImportFinding, ImportQuestion } from "./reading";
import { changesOf, type ResultChange } from "./results-changes";
import { looksLikeResults } from "./results-columns";
import { type MatchReason, matchResults, type ResultMatch, slotsOf, type Unmatched } from "./results-match";
import { headerOf, type ResultRow, readResultRows } from "./results-rows";
import { type ResultCode, sayResult } from "./results-sentences";
import { updatePost } from "./update-post";

/** A post that rows of the file are about. */
export interface ResultPost {
  readonly id: string;
  readonly title: string;
  /** From the root. */
  readonly path: string;
  readonly rows: readonly {
    readonly row: number;
    readonly channel: string | undefined;
    readonly by: MatchReason;
    /** The reason in words. */
    readonly how: string;
  }[];
  /** None where the post says all of it already. */
  readonly changes: readonly ResultChange[];
}

/** What an export of a network or a scheduler says of posts that are here; nothing is written. */
export interface ResultsProposal {
  readonly rows: number;
  readonly columns: readonly { readonly header: string; readonly field: string }[];
  readonly posts: readonly ResultPost[];
  readonly unmatched: readonly {
    readonly row: number;
    readonly text: string;
    readonly why: Unmatched["why"];
    /** The reason as a sentence. */
    readonly how: string;
  }[];
  readonly counts: { readonly updated: number; readonly unchanged: number; readonly unmatched: number };
  /** Nothing is written while one is open. */
  readonly questions: readonly ImportQuestion[];
  readonly findings: readonly ImportFinding[];
  /** Stretches to replace, by file, in UTF-16 code units. */
  readonly edits: ReadonlyArray<{ readonly path: string; readonly edits: readonly FileEdit[] }>;
}

export interface ResultsOptions {
  readonly language: Language;
  /** Of amounts that name none, as ISO 4217. */
  readonly currency?: string | undefined;
}

/** Whether tables are an export of results rather than a calendar. */
export function holdsResults({ tables }: ReadTables): boolean {
  return tables.some((table) => {
    const found = headerOf(table);
    return found !== undefined && looksLikeResults(found.header);
  });
}

/**
 * What a network’s or scheduler’s own export sets on posts that are here: `published`, figures, amounts. Posts are found
 * by their address, else by channel and time, else by likeness of text; what fits several is left to a person.
 */
export function proposeResults(
  read: ReadTables,
  file: string,
  answers: ImportAnswers,
  workspace: Workspace,
  options: ResultsOptions,
): ResultsProposal {
  return new Proposing(read, file, answers, workspace, options).proposal();
}

class Proposing {
  private readonly findings: ImportFinding[] = [];
  private readonly edits: TextEdit[] = [];

  constructor(
    private readonly read: ReadTables,
    private readonly file: string,
    private readonly answers: ImportAnswers,
    private readonly workspace: Workspace,
    private readonly options: ResultsOptions,
  ) {}

  proposal(): ResultsProposal {
    const { workspace, answers } = this;
    const { rows, columns, left, unclear, openDates, inUtc } = readResultRows(this.read, this.file, answers);
    if (columns.length === 0) this.tell("no-results", "error");
    const timezone = inUtc ? "UTC" : answers.timezone;
    const slots = slotsOf(workspace, knownPosts(workspace, true));
    const { matches, unmatched } = matchResults(rows, slots, { timezone, asOf: workspace.asOf });
    const posts = [...byPost(matches).values()].map((of) => this.post(of));
    for (const { why, row, column, header, text } of unclear)
      if (why !== "order") this.tell(why, "warning", { column, header, text }, row);
    if (left.length > 0) this.tell("columns-left", "info", { headers: left.join(", ") });
    if (
      timezone === undefined &&
      rows.some(({ minute, offset }) => minute !== undefined && offset === undefined)
    )
      this.tell("zone-assumed", "info");
    const updated = posts.filter(({ changes }) => changes.length > 0).length;
    return {
      rows: rows.length,
      columns: columns.map(({ header, field }) => ({ header, field })),
      posts,
      unmatched: unmatched.map((it) => this.unmatched(it)),
      counts: { updated, unchanged: posts.length - updated, unmatched: unmatched.length },
      questions: openDates.length === 0 ? [] : [this.dateQuestion(openDates)],
      findings: this.findings,
      edits: this.editsByFile(),
    };
  }

  private post(matches: readonly [ResultMatch, ...ResultMatch[]]): ResultPost {
    const { known, post } = matches[0].slot;
    const id = known.id ?? "";
    const { currency, language } = this.options;
    const { fields, changes, objections } = changesOf(matches, { asOf: this.workspace.asOf, currency });
    const row = matches[0].row.number;
    for (const { code, values } of objections) this.tell(code, "warning", { ...values, id }, row);
    // What stands there may be from an import of the plan: that it was changed here since is as it should be.
    const bare: KnownPost = { ...known, origin: undefined };
    const update = updatePost(this.workspace, bare, { fields, origin: undefined, hasColumn: () => false });
    if (update.edit !== undefined) this.edits.push(update.edit);
    const refused = update.unwritable;
    if (refused.length > 0)
      this.tell("unwritable", "warning", { id, keys: showList(refused, language) }, row);
    return {
      id,
      title: textOf(post.fields.title) ?? id,
      path: known.path,
      rows: matches.map((match) => ({
        row: match.row.number,
        channel: match.slot.channel,
        by: match.by,
        how: sayResult(match.by, language),
      })),
      changes: refused.length > 0 ? [] : changes,
    };
  }

  private unmatched({ row, why, ids }: Unmatched): ResultsProposal["unmatched"][number] {
    const how = sayResult(why, this.options.language, { ids: ids.join(", ") });
    return { row: row.number, text: titleOf(row), why, how };
  }

  private dateQuestion(open: readonly { readonly text: string; readonly row: number }[]): ImportQuestion {
    const { language } = this.options;
    const samples = [...new Set(open.map(({ text }) => text))].slice(0, 3);
    return {
      about: "dateOrder",
      text: sayResult("date-order", language, { samples: samples.join(", ") }),
      flag: "--date-order dmy|mdy",
      choices: (["dmy", "mdy"] as const).map((value) => ({
        value,
        label: sayResult(value, language),
        samples,
      })),
      count: open.length,
      rows: open.slice(0, 3).map(({ row }) => row),
    };
  }

  private tell(
    code: ResultCode,
    severity: ImportFinding["severity"],
    values: Readonly<Record<string, string | number>> = {},
    row?: number,
  ): void {
    const text = sayResult(code, this.options.language, values);
    this.findings.push({ code, severity, text, ...(row === undefined ? {} : { row }) });
  }

  private editsByFile(): ResultsProposal["edits"] {
    const byPath = new Map<string, TextEdit[]>();
    for (const edit of this.edits) {
      const { path } = edit.piece.source;
      const list = byPath.get(path);
      if (list === undefined) byPath.set(path, [edit]);
      else list.push(edit);
    }
    return [...byPath]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([path, list]) => {
        const source = this.workspace.file(path)?.source;
        const edits = source === undefined ? undefined : toFileEdits(source, list);
        return edits === undefined ? [] : [{ path, edits }];
      });
  }
}

/** Matches of one post together: an entry is edited once. */
function byPost(matches: readonly ResultMatch[]): ReadonlyMap<KnownPost, [ResultMatch, ...ResultMatch[]]> {
  const found = new Map<KnownPost, [ResultMatch, ...ResultMatch[]]>();
  for (const match of matches) {
    const of = found.get(match.slot.known);
    if (of === undefined) found.set(match.slot.known, [match]);
    else of.push(match);
  }
  return found;
}

function titleOf({ text, url, account }: ResultRow): string {
  const line = (text || url || account).replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}
