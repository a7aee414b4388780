import { formatDay, formatTime, suggestForm } from "../values";
import type { MappedColumn } from "./columns";
import { countIn } from "./context";
import { readDateCell } from "./date-cells";
import type { DateColumn, DateReading } from "./date-column";
import { weekdayNamed } from "./date-words";
import type { Draft } from "./draft";
import type { CellReader, TableReading } from "./table-reading";
import { isPlainTime, readTime, type TimeReading } from "./times";
import { readZone, zoneInHeader } from "./zones";

/** The weekday that stands in a row’s own column. */
export function weekdayIn(cells: readonly string[], column: number | undefined): number | undefined {
  const text = column === undefined ? undefined : cells[column];
  return text === undefined || text === "" ? undefined : weekdayNamed(text);
}

/** Reads the day of publication, and the time where it stands beside it. */
export function dayReader(
  column: MappedColumn,
  it: TableReading,
): (draft: Draft, text: string, row: number, weekday: number | undefined) => void {
  const dates = it.dates.get(column.index) as DateColumn;
  const label = it.labels[column.index] as string;
  const idle = it.midnight.has(column.index);
  return (draft, text, row, weekday) => {
    const reading = dates.read(text, weekday);
    const { day, time, offset } = reading;
    if (day !== undefined) draft.day = day;
    if (offset !== undefined) draft.offset = offset;
    if (time !== undefined && !(idle && time.minute === 0)) takeTime(it, draft, time, row);
    noteDate(it, column, reading, text, row);
    draft.dayCell = [label, text];
    const { lacks } = reading;
    if (
      lacks === "order" ||
      lacks === "year" ||
      (lacks === "anchor" && it.context.answers.anchor === undefined)
    )
      draft.undecided = true;
    if (reading.contradicts) draft.weekdayContradicts = true;
    if (day !== undefined && isPlainDay(text, day, time, idle && time?.minute === 0)) draft.touched = true;
    else draft.keep(label, text);
  };
}

/** Whether the value says all that the text does. */
function isPlainDay(text: string, day: number, time: TimeReading | undefined, idle: boolean): boolean {
  if (text.length < 10 || !text.startsWith(formatDay(day))) return false;
  if (text.length === 10) return true;
  if (time?.minute === undefined || time.more === true || idle) return false;
  const rest = text.slice(10);
  return (
    rest.slice(1, 6) === formatTime(time.minute) && /^[T ]\d\d:\d\d(?::00)?(?:Z|[+-]\d\d:?\d\d)?$/.test(rest)
  );
}

function noteDate(
  { context }: TableReading,
  { header }: MappedColumn,
  reading: DateReading,
  text: string,
  row: number,
): void {
  const { findings } = context;
  if (reading.contradicts) findings.note("weekday-contradicts", "warning", row, { sample: text });
  switch (reading.lacks) {
    case "impossible":
      findings.note("impossible-date", "error", row, { sample: text });
      break;
    case "unknown":
      findings.note("unreadable-date", "warning", row, { column: header, sample: text }, header);
      break;
    case "month":
    case "week":
      findings.note("date-without-day", "warning", row, { column: header, sample: text }, header);
      break;
    default:
  }
}

/** Takes a time for the post; a short name behind it is asked about. */
function takeTime({ context }: TableReading, draft: Draft, time: TimeReading, row: number): void {
  if (time.minute !== undefined) draft.minute = time.minute;
  if (time.abbreviation === undefined) return;
  const zone = readZone(time.abbreviation);
  if (zone !== undefined) draft.zone = zone;
  else countIn(context.abbreviations, time.abbreviation, row, { text: time.abbreviation });
}

export function timeReader(column: MappedColumn, it: TableReading): CellReader {
  const label = it.labels[column.index] as string;
  const idle = it.midnight.has(column.index);
  const remembered = new Map<string, TimeReading>();
  return (draft, text, row) => {
    let time = remembered.get(text);
    if (time === undefined) {
      time = timeIn(text);
      remembered.set(text, time);
    }
    if (idle && time.minute === 0) {
      draft.keep(label, text);
      return;
    }
    takeTime(it, draft, time, row);
    if (time.minute === undefined) {
      it.context.findings.note("time-unreadable", "warning", row, { sample: text });
      draft.keep(label, text);
    } else if (time.more === true || time.abbreviation !== undefined || !isPlainTime(text))
      draft.keep(label, text);
    else {
      draft.timeCell = [label, text];
      draft.touched = true;
    }
  };
}

/** A time, alone or with a weekday before it: `Tuesday 9:00 AM EST`. */
export function timeIn(text: string): TimeReading {
  const time = readTime(text);
  if (time.unknown !== true) return time;
  return readDateCell(text).time ?? time;
}

/** A second column of times, in another zone: it must be the same moment. */
export function otherTimeReader(column: MappedColumn): CellReader | undefined {
  const { zone } = zoneInHeader(column.header);
  if (zone === undefined || column.instead !== "time") return undefined;
  return (draft, text) => {
    const { minute } = timeIn(text);
    if (minute !== undefined) {
      draft.others ??= [];
      draft.others.push({ header: column.header, minute, zone });
    }
    draft.set(column.field, text);
  };
}

export function zoneReader(column: MappedColumn, it: TableReading): CellReader {
  const label = it.labels[column.index] as string;
  const remembered = new Map<string, string | undefined>();
  return (draft, text, row) => {
    if (!remembered.has(text)) remembered.set(text, readZone(text));
    const zone = remembered.get(text);
    if (zone !== undefined) draft.zone = zone;
    else if (/^[A-Za-z]{2,4}$/.test(text))
      countIn(it.context.abbreviations, text.toUpperCase(), row, { text: text.toUpperCase() });
    else it.context.findings.note("zone-unclear", "warning", row, { sample: text });
    draft.zoneCell = [label, text];
    draft.touched = true;
  };
}

/** A deadline: a day, a moment, or days before publication. */
export function deadlineReader(column: MappedColumn, it: TableReading): CellReader {
  const dates = it.dates.get(column.index) as DateColumn;
  const label = it.labels[column.index] as string;
  return (draft, text, row) => {
    const cell = dates.cellOf(text);
    if (cell.kind === "relative" || cell.kind === "unknown") {
      const found = /\d/.test(text) && !/^\d+$/.test(text) ? suggestForm("relative-date", text) : [];
      if (found.length === 1 && (found[0] as string).startsWith("publish")) {
        draft.set("deadline", found[0] as string);
        draft.keep(label, text);
        return;
      }
    }
    const value = momentOf(dates, text);
    if (value === undefined) {
      const lacks = dates.read(text, undefined).lacks;
      noteDate(
        it,
        column,
        { ...NO_DATE, lacks: lacks === "anchor" || lacks === undefined ? "unknown" : lacks },
        text,
        row,
      );
      draft.keep(label, text);
      return;
    }
    draft.set("deadline", value);
    if (value !== text.replace(" ", "T")) draft.keep(label, text);
  };
}

const NO_DATE: DateReading = { day: undefined, time: undefined, offset: undefined };

export function publishedAtReader(column: MappedColumn, it: TableReading): CellReader {
  const dates = it.dates.get(column.index) as DateColumn;
  const label = it.labels[column.index] as string;
  return (draft, text, row) => {
    const value = momentOf(dates, text);
    if (value === undefined) {
      noteDate(it, column, dates.read(text, undefined), text, row);
      draft.keep(label, text);
      return;
    }
    draft.setIn("published", "at", value);
    if (value !== text.replace(" ", "T")) draft.keep(label, text);
  };
}

function momentOf(dates: DateColumn, text: string): string | undefined {
  const { day, time } = dates.read(text, undefined);
  if (day === undefined) return undefined;
  return time?.minute === undefined || time.minute === 0
    ? formatDay(day)
    : `${formatDay(day)}T${formatTime(time.minute)}`;
}

const MIDNIGHT = /(?:^|[T ])0?0:00(?::00)?(?:\.0+)?Z?$/;

/** Whether most times of a column are midnight, which is what machines write where there is no time. */
export function isIdle(cells: Iterable<string>): boolean {
  let times = 0;
  let midnights = 0;
  for (const text of cells) {
    // A day alone has ten signs, and no time.
    if (text.length < 4 || text.length === 10) continue;
    times += 1;
    if (text.includes("0:00") && MIDNIGHT.test(text)) midnights += 1;
  }
  return midnights * 2 > times;
}
