import {
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  daysInMonth,
  formatDay,
  parseDay,
  weekday,
} from "../../values";
import type { PreviewContext } from "../context";
import type { PostFacts } from "../posts";
import type { CalendarMode, CalendarSpan, ViewState } from "../state";

/** The days that are shown. */
export interface Period {
  readonly mode: CalendarMode;
  readonly span: CalendarSpan;
  /** The day that was asked for. */
  readonly day: Day;
  /** The period itself, both included. */
  readonly first: Day;
  readonly last: Day;
  /** What the page shows: whole weeks around a month. */
  readonly gridFirst: Day;
  readonly gridLast: Day;
  /** Days to ask for: the period before and the one after. */
  readonly previous: Day;
  readonly next: Day;
}

/** Rows of an agenda that can be read at once: of a fuller month the week, of a fuller week the day. */
const READABLE = 400;

/** The period that a state asks for. Without a day it is where today is or, if nothing is there, the nearest post. */
export function periodOf(context: PreviewContext, state: ViewState, posts: readonly PostFacts[]): Period {
  const { weekStart } = context;
  const mode = state.mode ?? "month";
  const day = parseDay(state.day ?? "") ?? startDay(posts, context.session.workspace.asOf);
  const span = mode === "agenda" ? (state.span ?? readableSpan(context, day, posts)) : mode;
  if (span === "day") return { mode, span, day, ...same(day, day), previous: day - 1, next: day + 1 };
  if (span === "week") {
    const first = weekOf(day, weekStart);
    return { mode, span, day, ...same(first, first + 6), previous: day - 7, next: day + 7 };
  }
  const { first, last } = monthOf(day);
  const grid =
    mode === "month"
      ? { gridFirst: weekOf(first, weekStart), gridLast: weekOf(last, weekStart) + 6 }
      : { gridFirst: first, gridLast: last };
  return { mode, span, day, first, last, ...grid, previous: addMonths(first, -1), next: last + 1 };
}

function same(first: Day, last: Day): Pick<Period, "first" | "last" | "gridFirst" | "gridLast"> {
  return { first, last, gridFirst: first, gridLast: last };
}

function monthOf(day: Day): { readonly first: Day; readonly last: Day } {
  const { year, month, day: ofMonth } = dayParts(day);
  const first = day - ofMonth + 1;
  return { first, last: first + daysInMonth(year, month) - 1 };
}

/** The first day of the day's week. */
export function weekOf(day: Day, weekStart: 0 | 1): Day {
  return day - ((weekday(day) - weekStart + 7) % 7);
}

/** Today; where its month holds no post the day of the nearest coming one, else of the last. */
function startDay(posts: readonly PostFacts[], today: Day): Day {
  const { first, last } = monthOf(today);
  let coming: Day | undefined;
  let latest: Day | undefined;
  for (const { published, when } of posts) {
    const day = (published ?? when)?.day;
    if (day === undefined) continue;
    if (day >= first && day <= last) return today;
    if (day > last) {
      if (coming === undefined || day < coming) coming = day;
    } else if (latest === undefined || day > latest) latest = day;
  }
  return coming ?? latest ?? today;
}

function readableSpan(
  { live, weekStart }: PreviewContext,
  day: Day,
  posts: readonly PostFacts[],
): CalendarSpan {
  // A file in a browser is the only one of its month: all of it stands there.
  if (!live) return "month";
  const month = monthOf(day);
  const week = weekOf(day, weekStart);
  let inMonth = 0;
  let inWeek = 0;
  for (const { published, when } of posts) {
    const at = (published ?? when)?.day;
    if (at === undefined) continue;
    if (at >= month.first && at <= month.last) inMonth++;
    if (at >= week && at <= week + 6) inWeek++;
  }
  if (inMonth <= READABLE) return "month";
  return inWeek <= READABLE ? "week" : "day";
}

/** Whether files can name the day: beyond the years 1 to 9999 none is. */
export function isWritable(day: Day): boolean {
  const { year, month, day: ofMonth } = dayParts(day);
  return dayFrom(year, month, ofMonth) !== undefined;
}

/** A state that shows a day in the same way. */
export function stateOn(state: ViewState, day: Day): ViewState {
  return { ...state, day: formatDay(day) };
}
