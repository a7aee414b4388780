import { whenOf } from "../model";
import { earliestDay, nextFreeTime, requestFor, sayRelative } from "../rules";
import {
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  daysInMonth,
  formatDay,
  formatWhen,
  parseDay,
  parseRelative,
  parseTime,
  type Language,
  type Relative,
  resolveRelative,
  showDay,
  type When,
  workingDaysAfter,
  workingDaysBefore,
} from "../values";
import { besideAt, keyAt, mapAt, postAt } from "./around-place";
import type { LanguageContext } from "./context";
import type { PlaceAt } from "./place-at";
import type { Proposal } from "./proposal";
import { typedAt } from "./propose-references";
import { say, showWhen } from "./words";

interface Choice {
  readonly day: Day;
  readonly why: string;
}

/** Days that make sense for a key, the nearest first. */
export function dates(context: LanguageContext, place: PlaceAt): Proposal[] {
  const seen = new Set<Day>();
  return choicesFor(context, place).flatMap(({ day, why }) => {
    if (seen.has(day)) return [];
    seen.add(day);
    const shown = showDay(day, context.language);
    return [
      { label: formatDay(day), kind: "date" as const, detail: why === "" ? shown : `${shown} · ${why}` },
    ];
  });
}

function choicesFor(context: LanguageContext, place: PlaceAt): Choice[] {
  const { session, language } = context;
  const { asOf } = session.workspace;
  const isHoliday = (day: Day) => session.workspace.isHoliday(day);
  const next: Choice = { day: workingDaysAfter(asOf, 1, isHoliday), why: say("nextWorkingDay", language) };
  const today: Choice = { day: asOf, why: say("today", language) };
  const month: Choice = { day: endOfMonth(asOf), why: say("endOfMonth", language) };
  const nextMonth: Choice = { day: endOfMonth(addMonths(asOf, 1)), why: say("endOfNextMonth", language) };
  const weeks: Choice[] = [
    { day: asOf + 7, why: say("inAWeek", language) },
    { day: asOf + 14, why: say("inTwoWeeks", language) },
  ];
  switch (keyAt(place)) {
    case "to":
      return endsOf(place, language, [next, ...weeks, month, nextMonth]);
    case "reviewBy":
    case "expires":
      return [
        { day: addMonths(asOf, 6), why: say("inHalfAYear", language) },
        { day: addMonths(asOf, 12), why: say("inAYear", language) },
      ];
    case "done":
    case "at":
    case "trained": {
      const published = postAt(place)?.publish?.day;
      const out = published === undefined ? [] : [{ day: published, why: say("publication", language) }];
      return [
        today,
        { day: workingDaysBefore(asOf, 1, isHoliday), why: say("workingDay", language) },
        ...out,
      ];
    }
    case "until":
      return [...weeks, month, nextMonth];
    case "deadline": {
      const end = place.file.kind === "plan" ? endOfPeriod(place) : undefined;
      const last = end === undefined ? [] : [{ day: end, why: say("endOfPlan", language) }];
      return [next, weeks[0] as Choice, month, nextMonth, ...last];
    }
    default:
      return [today, next, ...weeks, month];
  }
}

/** Ends of a period that begins at the `from` beside it, none before it. */
function endsOf(place: PlaceAt, language: Language, others: readonly Choice[]): Choice[] {
  const from = whenOf(mapAt(place)?.get("from"))?.day ?? parseDay(besideAt(place, "from") ?? "");
  if (from === undefined) return [...others];
  return [
    { day: from, why: say("sameDay", language) },
    { day: from + 6, why: say("weekLong", language) },
    { day: endOfMonth(from), why: say("endOfMonth", language) },
    ...others.filter(({ day }) => day > from),
  ];
}

function endOfPeriod(place: PlaceAt): Day | undefined {
  const period = place.file.root?.get("period")?.value;
  return period?.type === "map" ? whenOf(period.get("to"))?.day : undefined;
}

function endOfMonth(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayFrom(year, month, daysInMonth(year, month)) ?? day;
}

const COUNTED_BACK = [
  "publish-1bd",
  "publish-2bd",
  "publish-3bd",
  "publish-5bd",
  "publish-7d",
  "publish-14d",
];

/** Deadlines counted back from the publication, with what they come to; then days. */
export function deadlines(context: LanguageContext, place: PlaceAt): Proposal[] {
  const { session, language } = context;
  const { asOf } = session.workspace;
  const publish = postAt(place)?.publish;
  const relative = COUNTED_BACK.flatMap((text) => {
    const parsed = parseRelative(text);
    const due = parsed === undefined || publish === undefined ? undefined : resolve(context, parsed, publish);
    if (parsed === undefined || (due !== undefined && due.day < asOf)) return [];
    const said = sayRelative(parsed, language);
    const detail = due === undefined ? said : showDay(due.day, language);
    return [{ label: text, kind: "date" as const, detail, documentation: said }];
  });
  const last = publish?.day ?? Number.POSITIVE_INFINITY;
  const days = dates(context, place).filter(({ label }) => (parseDay(label) ?? 0) <= last);
  return [...relative, ...days];
}

function resolve({ session }: LanguageContext, relative: Relative, publish: When): When {
  return resolveRelative(relative, publish, (day) => session.workspace.isHoliday(day));
}

/** The usual hours of publication. */
const TIMES = ["09:00", "12:00", "17:00"];
/** How many working days are proposed. */
const DAYS_AHEAD = 4;
/** Finding a free time needs the times of all posts: in a larger root it would be felt while typing. */
const MOST_POSTS_READ = 2000;

/** Times of publication: the next free one of the post's channels, then working days; of a day that is typed its hours. */
export function publications(context: LanguageContext, place: PlaceAt): Proposal[] {
  const { session, language } = context;
  const { workspace } = session;
  const typed = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(typedAt(place))?.[1];
  const day = typed === undefined ? undefined : parseDay(typed);
  if (day !== undefined)
    return TIMES.map((time) => moment({ day, minute: parseTime(time) }, language, undefined));
  const found: Proposal[] = [];
  const free = nextFree(context, place);
  if (free !== undefined) found.push(moment(free, language, say("nextFree", language)));
  const minute = free?.minute ?? parseTime(TIMES[0] as string);
  let at = workspace.asOf;
  for (let count = 0; count < DAYS_AHEAD; count++) {
    at = workingDaysAfter(at, 1, (it) => workspace.isHoliday(it));
    const why = say(count === 0 ? "nextWorkingDay" : "workingDay", language);
    if (free?.day !== at) found.push(moment({ day: at, minute }, language, why));
  }
  return found;
}

function moment(when: When, language: Language, why: string | undefined): Proposal {
  const shown = showWhen(when, language);
  return { label: formatWhen(when), kind: "date", detail: why === undefined ? shown : `${shown} · ${why}` };
}

function nextFree({ session }: LanguageContext, place: PlaceAt): When | undefined {
  const { workspace } = session;
  const post = postAt(place);
  if (post === undefined || post.channels.length === 0) return undefined;
  let count = 0;
  for (const file of workspace.sortedFiles) {
    if (file.kind === "post") count++;
    else if (file.kind === "calendar") count += file.lists.get("posts")?.count ?? 0;
    if (count > MOST_POSTS_READ) return undefined;
  }
  const day = earliestDay(post, workspace.asOf, workspace);
  const isHoliday = (it: Day) => workspace.isHoliday(it);
  const from = { day: workingDaysAfter(day, 0, isHoliday), minute: parseTime(TIMES[0] as string) };
  return nextFreeTime(requestFor(post, from, workspace), workspace, workspace.asOf);
}
