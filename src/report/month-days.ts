import type { ListContext } from "../preview";
import { type Day, dayFrom, daysInMonth } from "../values";

/** A month of the calendar; 1 is January. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** What a report is drawn from. */
export interface MonthContext extends ListContext {
  readonly month: Month;
  readonly first: Day;
  readonly last: Day;
}

/** `2027-03`; undefined of what names no month. */
export function readMonth(text: string): Month | undefined {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const found = { year: Number(year), month: Number(month) };
  return found.month >= 1 && found.month <= 12 && found.year > 0 ? found : undefined;
}

/** The month after. */
export function monthAfter({ year, month }: Month): Month {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** The first and the last day. */
export function daysOfMonth({ year, month }: Month): { readonly first: Day; readonly last: Day } {
  const first = dayFrom(year, month, 1) ?? 0;
  return { first, last: first + daysInMonth(year, month) - 1 };
}
