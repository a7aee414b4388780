import type { Absence, Person } from "../../model";
import type { Day } from "../../values";
import { weekOf } from "../calendar/period";
import type { PreviewContext } from "../context";
import type { PostFacts } from "../posts";

/** How many weeks are shown, from the present one on. */
const WEEKS = 8;

/** What somebody has to do in a week, and whether they are there. */
export interface WeekLoad {
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  /** Of open tasks that are due in it. */
  readonly minutes: number;
  /** Open tasks that say no effort which can be counted. */
  readonly uncounted: number;
  readonly absences: readonly Absence[];
}

/** The first days of the weeks that are shown. */
export function weeksFrom({ session, weekStart }: PreviewContext): readonly Day[] {
  const first = weekOf(session.workspace.asOf, weekStart);
  return Array.from({ length: WEEKS }, (_, at) => first + 7 * at);
}

/** Open work by person and week; the key is the id that the posts name. */
export type Work = ReadonlyMap<
  string,
  ReadonlyMap<Day, { readonly minutes: number; readonly uncounted: number }>
>;

/** Adds up what is to be done from this week on. */
export function workIn(posts: readonly PostFacts[], { session, weekStart }: PreviewContext): Work {
  const first = weekOf(session.workspace.asOf, weekStart);
  const work = new Map<string, Map<Day, { minutes: number; uncounted: number }>>();
  for (const post of posts) {
    for (const { owner, day, minutes } of post.work) {
      const week = weekOf(day, weekStart);
      if (owner === undefined || week < first) continue;
      let weeks = work.get(owner);
      if (weeks === undefined) {
        weeks = new Map();
        work.set(owner, weeks);
      }
      let sum = weeks.get(week);
      if (sum === undefined) {
        sum = { minutes: 0, uncounted: 0 };
        weeks.set(week, sum);
      }
      if (minutes === undefined) sum.uncounted++;
      else sum.minutes += minutes;
    }
  }
  return work;
}

/** The weeks of one person. */
export function loadOf(person: Person, work: Work, weeks: readonly Day[]): readonly WeekLoad[] {
  const sums = work.get(person.id ?? "");
  return weeks.map((from) => {
    const to = from + 6;
    const { minutes = 0, uncounted = 0 } = sums?.get(from) ?? {};
    const absences = person.absences.filter(
      (absence) => absence.from <= to && (absence.to === undefined || absence.to >= from),
    );
    return { from, to, minutes, uncounted, absences };
  });
}
