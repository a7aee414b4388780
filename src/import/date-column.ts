import { type Day, dayFrom, dayParts, weekday as weekdayOf, weekStart } from "../values";
import { type DateCell, readDateCell } from "./date-cells";
import { dayInOrder, findOrder, fullYear, type OrderFound, type Placed } from "./date-order";
import type { DateOrder } from "./reading";
import type { TimeReading } from "./times";

/** What the answers say of dates. */
export interface DateAnswers {
  readonly order: DateOrder | undefined;
  readonly year: number | undefined;
  readonly anchor: Day | undefined;
}

/** A cell as a day, or why it is none. */
export interface DateReading {
  readonly day: Day | undefined;
  readonly time: TimeReading | undefined;
  readonly offset: number | undefined;
  /** Why there is no day; absent where there is one, or where the cell says that there is none yet. */
  readonly lacks?: "order" | "year" | "anchor" | "month" | "week" | "impossible" | "unknown";
  /** The weekday beside it says another day than the date. */
  readonly contradicts?: true;
}

/** A column of dates: decided as a whole, then read row by row. */
export class DateColumn {
  readonly found: OrderFound;
  readonly order: DateOrder | undefined;
  readonly placed: readonly Placed[];
  /** Rows whose year has two digits. */
  readonly shortYears: readonly Placed[];
  /** Rows without a year. */
  readonly yearless: readonly Placed[];
  /** Rows that count from an anchor. */
  readonly anchored: readonly Placed[];
  /** Nothing but « Mar 24 »: March, or a Tuesday. */
  readonly doubtfulMonth: boolean;
  /** The year of the first date that has one. */
  readonly firstYear: number | undefined;
  private readonly byText = new Map<string, DateCell>();
  private shift = 0;
  private previousMonth: number | undefined;

  constructor(
    rows: Iterable<{ readonly text: string; readonly row: number; readonly weekday: number | undefined }>,
    readonly answers: DateAnswers,
  ) {
    const placed: Placed[] = [];
    const shortYears: Placed[] = [];
    const yearless: Placed[] = [];
    const anchored: Placed[] = [];
    let doubtful = 0;
    let months = 0;
    let firstYear: number | undefined;
    for (const { text, row, weekday } of rows) {
      const cell = this.cellOf(text);
      firstYear ??= yearIn(cell);
      // Most cells need no decision.
      if (cell.kind === "day" || cell.kind === "none") continue;
      const it = { text, row, cell, weekday };
      placed.push(it);
      if (cell.kind === "numeric" && cell.short) shortYears.push(it);
      if (cell.kind === "monthDay" || (cell.kind === "numeric" && cell.third === undefined))
        yearless.push(it);
      if (cell.kind === "relative" || cell.kind === "week" || cell.kind === "weekday") anchored.push(it);
      if (cell.kind === "monthDay") {
        months += 1;
        if (cell.doubtful) doubtful += 1;
      }
    }
    this.firstYear = firstYear;
    this.placed = placed;
    this.shortYears = shortYears;
    this.yearless = yearless;
    this.anchored = anchored;
    this.doubtfulMonth = months > 0 && doubtful === months;
    this.found = findOrder(placed);
    this.order = this.found.kind === "decided" ? this.found.order : answers.order;
  }

  /** A cell before anything is decided, read once for each text. */
  cellOf(text: string): DateCell {
    let cell = this.byText.get(text);
    if (cell === undefined) {
      cell = readDateCell(text);
      this.byText.set(text, cell);
    }
    return cell;
  }

  /** The day of a row. Rows are asked for in order: a sequence that passes December goes on in the next year. */
  read(text: string, weekday: number | undefined): DateReading {
    const cell = this.cellOf(text);
    const said = weekday ?? cell.weekday;
    const [day, lacks] = this.dayOf(cell, said);
    const contradicts =
      day !== undefined && said !== undefined && weekdayOf(day) !== said && cell.kind !== "week";
    return {
      day,
      time: cell.time,
      offset: cell.offset,
      ...(lacks === undefined ? {} : { lacks }),
      ...(contradicts ? { contradicts: true as const } : {}),
    };
  }

  /** Forgets the rows before, for a reading from the first row on. */
  restart(): void {
    this.shift = 0;
    this.previousMonth = undefined;
  }

  /** What a numeric cell means in an order, whatever was decided. */
  asIn(cell: DateCell, order: DateOrder, year: number | undefined): Day | undefined {
    if (cell.kind !== "numeric") return undefined;
    const third = cell.third ?? year;
    return third === undefined ? undefined : dayInOrder(cell.parts, third, order);
  }

  private dayOf(cell: DateCell, weekday: number | undefined): [Day | undefined, DateReading["lacks"]] {
    switch (cell.kind) {
      case "day":
        return [cell.day, undefined];
      case "none":
        return [undefined, undefined];
      case "numeric":
        return this.ofNumeric(cell.parts, cell.third);
      case "monthDay":
        return this.ofYearless(cell.month, cell.date);
      case "relative":
        return this.fromAnchor((anchor) => anchor + cell.days);
      case "weekday":
        return this.fromAnchor((anchor) => weekStart(anchor) + fromMonday(cell.weekday ?? 1));
      case "week": {
        const on = cell.onWeekday ?? weekday;
        if (on === undefined) return [undefined, "week"];
        return this.fromAnchor((anchor) => weekStart(anchor) + (cell.week - 1) * 7 + fromMonday(on));
      }
      case "month":
        return [undefined, "month"];
      default:
        return [undefined, cell.kind];
    }
  }

  private ofNumeric(
    parts: readonly [number, number],
    third: number | undefined,
  ): [Day | undefined, DateReading["lacks"]] {
    const [first, second] = parts;
    const order =
      this.order ?? (this.found.kind === "mixed" ? undefined : first === second ? "dmy" : undefined);
    if (order === undefined) return [undefined, "order"];
    if (third === undefined) {
      const [date, month] = order === "mdy" ? [second, first] : [first, second];
      return this.ofYearless(month, date);
    }
    const day = dayInOrder(parts, third, order);
    return day === undefined ? [undefined, "impossible"] : [day, undefined];
  }

  private ofYearless(month: number, date: number): [Day | undefined, DateReading["lacks"]] {
    const { year } = this.answers;
    if (year === undefined) return [undefined, "year"];
    const before = this.previousMonth;
    if (before !== undefined && before - month >= 6) this.shift += 1;
    else if (before !== undefined && month - before >= 6 && this.shift > 0) this.shift -= 1;
    this.previousMonth = month;
    const day = dayFrom(fullYear(year) + this.shift, month, date);
    return day === undefined ? [undefined, "impossible"] : [day, undefined];
  }

  private fromAnchor(day: (anchor: Day) => Day): [Day | undefined, DateReading["lacks"]] {
    const { anchor } = this.answers;
    return anchor === undefined ? [undefined, "anchor"] : [day(anchor), undefined];
  }
}

function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** The year that yearless rows end in when they begin in another, for a person to confirm. */
export function passesYear(yearless: readonly Placed[], order: DateOrder | undefined): boolean {
  let before: number | undefined;
  for (const { cell } of yearless) {
    const month = monthOf(cell, order);
    if (month === undefined) continue;
    if (before !== undefined && before - month >= 6) return true;
    before = month;
  }
  return false;
}

function monthOf(cell: DateCell, order: DateOrder | undefined): number | undefined {
  if (cell.kind === "monthDay") return cell.month;
  return cell.kind === "numeric" ? cell.parts[order === "mdy" ? 0 : 1] : undefined;
}

function yearIn(cell: DateCell): number | undefined {
  if (cell.kind === "day") return dayParts(cell.day).year;
  return cell.kind === "numeric" && cell.third !== undefined ? fullYear(cell.third) : undefined;
}
