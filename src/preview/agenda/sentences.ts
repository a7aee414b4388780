import {
  type Day,
  dayParts,
  type Language,
  NBSP,
  showDay,
  showDayOfMonth,
  showTime,
  showWeekday,
  weekday,
} from "../../values";
import type { Workspace } from "../../workspace";
import type { Band } from "../calendar/background";
import type { Agenda, AgendaItem } from "./agenda";
import type { Away } from "./away";
import { sayAgenda as say } from "./words";

/** What kind of thing it is, in words: "Goes out", « Échéance », a task by its own name. */
export function sortName({ sort, late, task }: AgendaItem, language: Language): string {
  if (task !== undefined) return capital(task[language]);
  return say(sort === "publication" && late ? "unpublished" : sort, language);
}

/** "Thu, March 4, 09:30", « jeu. 4 mars, 9 h 30 »; today and tomorrow by their names. */
export function whenName(
  { day, minute }: Pick<AgendaItem, "day" | "minute">,
  today: Day,
  language: Language,
): string {
  const named =
    day === today
      ? say("today", language)
      : day === today + 1
        ? say("tomorrow", language)
        : dayName(day, today, language);
  return minute === undefined ? named : `${named}, ${showTime(minute, language)}`;
}

/** The year only where it is another. */
function dayName(day: Day, today: Day, language: Language): string {
  if (dayParts(day).year !== dayParts(today).year)
    return showDay(day, language, "short").replaceAll(" ", NBSP);
  const name = showWeekday(weekday(day), language, "short");
  const date = showDayOfMonth(day, language, "short").replace(" ", NBSP);
  return language === "en" ? `${name}, ${date}` : `${name} ${date}`;
}

/** How much there is, in words: "3 posts go out, 4 things to do, 2 late"; undefined of nothing. */
export function countsOf(items: readonly AgendaItem[], language: Language): string | undefined {
  const late = items.filter((item) => item.late).length;
  const posts = new Set(
    items.flatMap(({ sort, late: isLate, path, entity, post }) =>
      sort === "publication" && !isLate ? [post ?? `${path} ${entity.id}`] : [],
    ),
  ).size;
  const todo = items.filter(({ sort, late: isLate }) => sort !== "publication" && !isLate).length;
  const counts = [
    late > 0 && say("lateCount", language, { count: late }),
    posts > 0 && say("goOut", language, { count: posts }),
    todo > 0 && say("toDo", language, { count: todo }),
  ].filter((text) => text !== false);
  return counts.length === 0 ? undefined : counts.join(", ");
}

/** The days of an agenda in words. */
export function periodWords({ first, last }: Pick<Agenda, "first" | "last">, language: Language): string {
  const day = (it: Day) => showDayOfMonth(it, language);
  return first === last
    ? say("onlyDay", language, { first: day(first) })
    : say("period", language, { first: day(first), last: day(last) });
}

/** "Freeze: election, March 24 to March 25". `channel` says what an account is called. */
export function bandWords(band: Band, language: Language): { readonly name: string; readonly days: string } {
  const kind = say(band.kind, language);
  const name = band.title === undefined ? kind : say("named", language, { kind, title: band.title });
  const days = daysWords(band.first, band.open ? undefined : band.last, language, "since");
  const list = { list: band.channels.slice(0, 5) };
  return { name, days: band.channels.length === 0 ? days : `${days}, ${say("only", language, { list })}` };
}

/** "Ana Roy is away March 8 to March 12, Bob stands in". */
export function awayWords(away: Away, workspace: Workspace, language: Language): string {
  const { name, from, to, deputy, leaves } = away;
  if (leaves) return say("leaves", language, { name, first: showDayOfMonth(from - 1, language) });
  const period = daysWords(from, to, language, "awayOpen");
  const who = deputy === undefined ? undefined : (workspace.lookup("person", deputy)?.name ?? deputy);
  const standsIn = who === undefined ? say("noDeputy", language) : say("deputy", language, { name: who });
  return `${say("awayFrom", language, { name, period })}, ${standsIn}`;
}

function daysWords(from: Day, to: Day | undefined, language: Language, open: "since" | "awayOpen"): string {
  const first = showDayOfMonth(from, language);
  if (to === undefined) return say(open, language, { first });
  if (to === from) return say("onDay", language, { first });
  return say("from", language, { first, last: showDayOfMonth(to, language) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
