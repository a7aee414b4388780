import {
  dayParts,
  formatDay,
  isoWeek,
  type Language,
  showDay,
  showDayOfMonth,
  showMonth,
  weekday,
} from "../../values";
import { type Html, html, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import { CALENDAR_MODES, CALENDAR_SPANS, type ViewState } from "../state";
import { say as sayShared } from "../words";
import { isWritable, type Period, stateOn } from "./period";
import type { Scene } from "./scene";
import { say } from "./words";

/** What the period is called: "March 2027", "Week 9: March 1 to 7, 2027", "Thursday, March 4, 2027". */
export function periodTitle(period: Period, language: Language): string {
  return capital(language, periodName(period, language));
}

/** The same within a sentence. */
export function periodName({ span, first, last }: Period, language: Language): string {
  if (span === "day") return showDay(first, language);
  const { year, month } = dayParts(first);
  if (span === "month") return showMonth(year, month, language);
  const number = Number(isoWeek(first + ((8 - weekday(first)) % 7)).slice(6));
  const week = say("weekNumber", language, { number }).toLowerCase();
  return say("named", language, { kind: week, title: between(first, last, language) });
}

/** "March 1 to 7, 2027", « du 1er au 7 mars 2027 »; months and years are named once when they are the same. */
function between(first: number, last: number, language: Language): string {
  const from = dayParts(first);
  const to = dayParts(last);
  const isSameMonth = from.month === to.month && from.year === to.year;
  const start = from.year === to.year ? showDayOfMonth(first, language) : showDay(first, language, "medium");
  const end = showDay(last, language, "medium");
  if (!isSameMonth) return say("between", language, { first: start, last: end });
  if (language === "fr") return say("between", language, { first: start.split(" ")[0], last: end });
  return say("between", language, { first: start, last: `${to.day}, ${to.year}` });
}

function capital(language: Language, text: string): string {
  return language === "fr" ? text.slice(0, 1).toUpperCase() + text.slice(1) : text.replace(/^w/, "W");
}

const BEFORE = { month: "previousMonth", week: "previousWeek", day: "previousDay" } as const;
const AFTER = { month: "nextMonth", week: "nextWeek", day: "nextDay" } as const;

/** The title, and the ways to other periods and forms of the calendar. */
export function head(scene: Scene): Keyed {
  const { context, language, period, state } = scene;
  const { workspace } = context.session;
  const step = (day: number, sign: string, name: string): Html | undefined => {
    if (!isWritable(day) || !leadsSomewhere(scene, stateOn(state, day))) return undefined;
    const label = html`<span aria-hidden="true">${sign}</span><span class="unseen">${name}</span>`;
    return html`<li>${viewLink(context, stateOn(state, day), label, "step")}</li>`;
  };
  const here = sayShared("today", language);
  const toToday = stateOn(state, workspace.asOf);
  const today = leadsSomewhere(scene, toToday) && html`<li>${viewLink(context, toToday, here, "step")}</li>`;
  const steps = html`${step(period.previous, "‹", say(BEFORE[period.span], language))}${today}${step(period.next, "›", say(AFTER[period.span], language))}`;
  const create =
    context.live &&
    html`<button type="button" data-act="new-post" data-day="${formatDay(newDay(scene))}">${say("newPost", language)}</button>`;
  const key = "calendar-head";
  return keyed(
    key,
    html`<header id="${key}" class="calendar-head"><h1>${periodTitle(period, language)}</h1><nav class="steps" aria-label="${say("period", language)}"><ul>${steps}</ul></nav><nav class="choices-of-mode" aria-label="${say("modes", language)}"><ul>${modes(scene)}</ul></nav>${period.mode === "agenda" && context.live && html`<nav class="choices-of-mode" aria-label="${say("spans", language)}"><ul>${spans(scene)}</ul></nav>`}${create}</header>`,
  );
}

/** Today where it is shown, else the period's first day. */
function newDay({ context, period }: Scene): number {
  const { asOf } = context.session.workspace;
  return asOf >= period.first && asOf <= period.last ? asOf : period.first;
}

/** Files in a browser do not exist for every state. */
function leadsSomewhere({ context }: Scene, state: ViewState): boolean {
  return context.live || context.href(state) !== undefined;
}

function modes(scene: Scene): readonly Html[] {
  const { context, language, period, state } = scene;
  return CALENDAR_MODES.flatMap((mode) => {
    const { span: _, ...rest } = state;
    const to: ViewState = { ...rest, mode, day: formatDay(period.day) };
    const isCurrent = mode === period.mode;
    if (!isCurrent && !leadsSomewhere(scene, to)) return [];
    return choice(isCurrent, viewLink(context, to, say(mode, language)));
  });
}

function spans({ context, language, period, state }: Scene): readonly Html[] {
  const day = formatDay(period.day);
  return CALENDAR_SPANS.map((span) => {
    const to: ViewState = { ...state, mode: "agenda", day, span };
    return choice(span === period.span, viewLink(context, to, say(span, language)));
  });
}

function choice(isCurrent: boolean, link: Html): Html {
  return html`<li${isCurrent && html` aria-current="true"`}>${link}</li>`;
}
