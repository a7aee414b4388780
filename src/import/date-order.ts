import { type Day, dayFrom, weekday } from "../values";
import type { DateCell } from "./date-cells";
import type { DateOrder } from "./reading";

/** A cell of a column with the row it stands in. */
export interface Placed {
  readonly text: string;
  readonly row: number;
  readonly cell: DateCell;
  /** What the weekday beside it says, 0 for Sunday. */
  readonly weekday: number | undefined;
}

export type OrderFound =
  | { readonly kind: "none" }
  | {
      readonly kind: "decided";
      readonly order: DateOrder;
      readonly by: Placed;
      readonly why: "parts" | "weekdays";
    }
  | { readonly kind: "mixed"; readonly dayFirst: Placed; readonly monthFirst: Placed }
  | { readonly kind: "open"; readonly cells: readonly Placed[] };

/**
 * How a column writes day, month and year. A first part beyond 12 puts the day first, a second one the month; a column
 * with both is wrong. Weekdays settle it where they agree with one order alone, in every row.
 */
export function findOrder(cells: readonly Placed[]): OrderFound {
  const open: Placed[] = [];
  let dayFirst: Placed | undefined;
  let monthFirst: Placed | undefined;
  let yearFirst: Placed | undefined;
  let numeric = false;
  for (const placed of cells) {
    const { cell } = placed;
    if (cell.kind !== "numeric") continue;
    numeric = true;
    const [first, second] = cell.parts;
    if (first > 31) yearFirst ??= placed;
    else if (first > 12) dayFirst ??= placed;
    else if (second > 12) monthFirst ??= placed;
    else open.push(placed);
  }
  if (!numeric) return { kind: "none" };
  if (dayFirst !== undefined && monthFirst !== undefined) return { kind: "mixed", dayFirst, monthFirst };
  if (yearFirst !== undefined) return { kind: "decided", order: "ymd", by: yearFirst, why: "parts" };
  if (dayFirst !== undefined) return { kind: "decided", order: "dmy", by: dayFirst, why: "parts" };
  if (monthFirst !== undefined) return { kind: "decided", order: "mdy", by: monthFirst, why: "parts" };
  return byWeekdays(open) ?? { kind: "open", cells: open };
}

function byWeekdays(open: readonly Placed[]): OrderFound | undefined {
  let dmy = true;
  let mdy = true;
  const [by] = open;
  if (by === undefined) return undefined;
  for (const { cell, weekday: said } of open) {
    const wanted = said ?? cell.weekday;
    if (wanted === undefined || cell.kind !== "numeric" || cell.third === undefined) return undefined;
    const one = dayInOrder(cell.parts, cell.third, "dmy");
    const other = dayInOrder(cell.parts, cell.third, "mdy");
    dmy &&= one !== undefined && weekday(one) === wanted;
    mdy &&= other !== undefined && weekday(other) === wanted;
  }
  if (dmy === mdy) return undefined;
  return { kind: "decided", order: dmy ? "dmy" : "mdy", by, why: "weekdays" };
}

/** The day that three numbers mean in an order; two digits of a year are of this century. */
export function dayInOrder(
  parts: readonly [number, number],
  third: number,
  order: DateOrder,
): Day | undefined {
  const [first, second] = parts;
  if (order === "ymd") return dayFrom(fullYear(first), second, third);
  const year = fullYear(third);
  return order === "dmy" ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/** 2026 of 26. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
