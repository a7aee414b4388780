import { type TableRow, withoutMarks } from "../table";
import { type Context, countIn } from "./context";
import { DateColumn } from "./date-column";
import { Draft } from "./draft";
import { finishDraft, keysFor, titleFrom, toPost } from "./finish-post";
import type { Statuses } from "./finish-status";
import { joinTranslations } from "./join-rows";
import { noteMerged, valuesBelow } from "./merged";
import { headerKey } from "./header-key";
import { nestedReader } from "./nested";
import type { AsideRow, ImportedPost } from "./reading";
import { cellReader } from "./read-cells";
import { dayReader, isIdle, weekdayIn } from "./read-moments";
import { type CellReader, labelsOf, type TableReading } from "./table-reading";
import { trimmed } from "./trimmed";
import type { LaidTable } from "./understand";
import { zoneInHeader } from "./zones";

interface ReadTable {
  readonly posts: readonly ImportedPost[];
  /** Those whose date waits for an answer. */
  readonly undecided: ReadonlySet<ImportedPost>;
  readonly aside: readonly AsideRow[];
  readonly cells: { read: number; kept: number };
}

/** Fields whose marks of Markdown belong to them. */
const WITH_MARKS = /^(?:text|variants|notes|x-|link|published)/;

/** Reads the rows of a table: posts, and what stands aside. Every cell that is not empty is counted in and out. */
export function readRows(
  laid: LaidTable,
  context: Context,
  statuses: Statuses,
  ids: TableReading["ids"],
): ReadTable {
  const cells = { read: 0, kept: 0 };
  const aside: AsideRow[] = [];
  const posts: ImportedPost[] = [];
  const undecided = new Set<ImportedPost>();
  const labels = labelsOf(laid.columns);
  const put = (row: TableRow, kind: AsideRow["kind"]) => {
    const found = row.cells.flatMap((text, at) =>
      text.trim() === "" ? [] : [[labels[at] ?? String(at + 1), text] as const],
    );
    cells.read += found.length;
    cells.kept += found.length;
    aside.push({ kind, table: laid.grid.table.name, row: row.number, cells: found });
  };
  for (const row of laid.grid.above) if (row.cells.some((text) => text.trim() !== "")) put(row, "title");
  if (!laid.chosen) {
    for (const row of laid.grid.rows)
      if (row.cells.some((text) => text.trim() !== "")) put(row, "skippedTable");
    const values = { table: laid.grid.table.name ?? String(laid.grid.number) };
    for (const { number } of laid.grid.rows)
      context.findings.note("table-skipped", "info", number, values, values.table);
    return { posts, undecided, aside, cells };
  }
  const it = prepare(laid, context, statuses, labels, ids);
  const read = postReader(laid, it, cells);
  const keys = keysFor(laid.columns.map(({ field }) => field));
  const leave = (draft: Draft) => {
    const post = toPost(draft, keys, context.maps);
    if (draft.undecided) undecided.add(post);
    posts.push(post);
  };
  // Rows of one post can only be joined when they are all there; else a row leaves as soon as it is read.
  const waiting: Draft[] | undefined = laid.columns.some(({ field }) => field === "language")
    ? []
    : undefined;
  const source = { file: context.file, table: laid.grid.table.name };
  const again = new Draft(source, 0);
  let group: string | undefined;
  laid.grid.rows.forEach((row, at) => {
    const kind = laid.kinds[at] as LaidTable["kinds"][number];
    if (kind === "blank") return;
    if (kind !== "post") {
      put(row, kind);
      if (kind === "heading") group = row.cells.find((text) => text.trim() !== "")?.trim();
      return;
    }
    const draft = waiting === undefined ? again : new Draft(source, row.number);
    if (draft === again) draft.reset(row.number);
    read(row, draft);
    draft.group ??= group;
    finishDraft(draft, it);
    statuses.finish(draft, row.number);
    setTitle(draft, context, row.number);
    if (waiting === undefined) leave(draft);
    else waiting.push(draft);
  });
  if (waiting !== undefined) for (const draft of joinTranslations(waiting, context)) leave(draft);
  return { posts, undecided, aside, cells };
}

/** Every post has a title in our files: without one, the first words of its text are it. */
function setTitle(draft: Draft, context: Context, row: number): void {
  if (draft.values.has("title")) return;
  const variants = draft.values.get("variants") as Record<string, { text?: string }> | undefined;
  const text = draft.values.get("text") ?? Object.values(variants ?? {})[0]?.text;
  const title = titleFrom(text ?? draft.hint ?? draft.group ?? draft.dayCell?.[1] ?? `${row}`) as string;
  draft.values.set("title", title);
  context.findings.note("title-made", "info", row);
}

function prepare(
  { grid, columns, kinds }: LaidTable,
  context: Context,
  statuses: Statuses,
  labels: readonly string[],
  ids: TableReading["ids"],
): TableReading {
  const posts = grid.rows.filter((_, at) => kinds[at] === "post");
  const clean = (text: string | undefined) => {
    const plain = text === undefined ? "" : trimmed(text);
    return context.marked && plain !== "" ? withoutMarks(plain) : plain;
  };
  const cellsOf = function* (index: number) {
    for (const { cells } of posts) yield clean(cells[index]);
  };
  if (context.around.language === "fr" || grid.header.some(isFrench)) context.frenchDates = true;
  const weekdays = columns.find(({ field }) => field === "weekday")?.index;
  const dates = new Map<number, DateColumn>();
  const midnight = new Set<number>();
  const hasDate = columns.some(({ field }) => field === "date" || field === "publish");
  for (const { field, index, header } of columns) {
    const isDay = field === "date" || field === "publish" || (field === "weekday" && !hasDate);
    if (isDay || field === "deadline" || field === "published.at") {
      const placed = function* () {
        for (const { cells, number } of posts)
          yield {
            text: clean(cells[index]),
            row: number,
            weekday: isDay ? weekdayIn(cells, weekdays) : undefined,
          };
      };
      const column = new DateColumn(placed(), context.dates);
      dates.set(index, column);
      context.year ??= column.firstYear;
      context.dateColumns.push({ header, column, anchorable: isDay });
    }
    if ((isDay || field === "time") && isIdle(cellsOf(index))) midnight.add(index);
    if (field === "status") statuses.lookAt(cellsOf(index));
    if (midnight.has(index)) context.findings.note("midnight", "info", undefined, { column: header }, header);
  }
  const time =
    columns.find(({ field }) => field === "time") ?? columns.find(({ field }) => field === "publish");
  return {
    context,
    grid: grid,
    columns,
    labels,
    dates,
    weekdays,
    zone: zoneFromHeader(time?.header, context, posts[0]?.number ?? 1),
    timeHeader: time?.header,
    midnight,
    ids,
  };
}

/** The zone that a header names; a short name such as ET is asked about. */
function zoneFromHeader(header: string | undefined, context: Context, row: number): string | undefined {
  if (header === undefined) return undefined;
  const { zone, abbreviation } = zoneInHeader(header);
  if (zone !== undefined)
    context.findings.note("zone-from-header", "info", undefined, { zone, column: header }, header);
  if (abbreviation !== undefined) countIn(context.abbreviations, abbreviation, row, { text: abbreviation });
  return zone;
}

/** Reads a row into a post, cell by cell. */
function postReader(
  { grid, columns }: LaidTable,
  it: TableReading,
  cells: { read: number; kept: number },
): (row: TableRow, draft: Draft) => void {
  const { context } = it;
  const day = columns.find(
    ({ index, field }) => it.dates.has(index) && field !== "deadline" && field !== "published.at",
  );
  const readDay = day === undefined ? undefined : dayReader(day, it);
  const readers: readonly CellReader[] = columns.map((column) =>
    column === day ? NOTHING : cellReader(column, it),
  );
  const marks = columns.map(({ field }) => context.marked && !WITH_MARKS.test(field));
  const below = valuesBelow(columns, context.answers.fill);
  noteMerged(grid, columns, it, below);
  return (row, draft) => {
    for (let at = 0; at < columns.length; at += 1) {
      const written = row.cells[at];
      const own = written === undefined ? "" : trimmed(written);
      const text = below === undefined ? own : below(at, own);
      if (text === "") continue;
      draft.touched = false;
      const plain = marks[at] ? withoutMarks(text) : text;
      const link = row.links?.get(at);
      if (row.nested?.has(at))
        nestedReader(
          draft,
          columns[at]?.field ?? "",
          it.labels[at] as string,
          text,
          readers[at] as CellReader,
          row.number,
        );
      else if (columns[at] === day) readDay?.(draft, plain, row.number, weekdayIn(row.cells, it.weekdays));
      else if (link !== undefined && columns[at]?.field === "link")
        (readers[at] as CellReader)(draft, link, row.number);
      else (readers[at] as CellReader)(draft, plain, row.number);
      // What marks or a link say beyond the words is kept as the file writes it.
      if (link !== undefined && link !== text)
        draft.keep(`${it.labels[at]} (link)`, columns[at]?.field === "link" ? text : link);
      if (plain !== text) draft.keep(it.labels[at] as string, text);
      if (own === "") continue;
      cells.read += 1;
      if (draft.touched) cells.kept += 1;
    }
  };
}

/** Whether a header can only be French. */
function isFrench(header: string): boolean {
  return /^(?:statut|heure|titre|plateforme|reseau|compte|canal|jour|texte|legende|responsable|etat|pilier|sujet|objectif)/.test(
    headerKey(header),
  );
}

const NOTHING: CellReader = () => {};
