import { type Day, formatDay, showDay, showDayOfMonth, showTime, showWeekday, weekday } from "../../values";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { keyFor } from "../keys";
import { sourceLink, viewLink } from "../links";
import type { ViewState } from "../state";
import { say as sayShared } from "../words";
import type { Band, Stretch } from "./background";
import { card } from "./card";
import type { FormerNow } from "./compared";
import type { Due } from "./deadlines";
import type { Entry } from "./entries";
import { formerItem } from "./former";
import { clipped, type Scene } from "./scene";
import { say } from "./words";

/** Former places of a cell that are shown: the list has all of them. */
const MOST_FORMERS = 8;

/** The cards of a cell: at most so many, the rest one click away. `key` names the list. */
export function cardList(
  scene: Scene,
  key: string,
  day: Day,
  entries: readonly Entry[],
  most: number,
  formers: readonly FormerNow[] = [],
  /** Begins the keys of a cell that shows posts another cell shows too. */
  prefix = "",
): Html {
  const cards: Keyed[] = [];
  for (let at = 0; at < entries.length && at < most; at++) {
    const entry = entries[at] as Entry;
    cards.push(card(scene, entry, `${prefix}${scene.keys.ofEntry(entry)}`));
  }
  const more = entries.length - most;
  if (more > 0) cards.push(moreLink(scene, `${key}-more`, day, more));
  for (const former of formers.slice(0, MOST_FORMERS)) cards.push(formerItem(scene, former, prefix));
  return html`<ul class="cards" id="${key}">${items(key, cards)}</ul>`;
}

function moreLink(scene: Scene, key: string, day: Day, count: number): Keyed {
  const { language } = scene;
  const label = html`${say("more", language, { count })}<span class="unseen"> ${say("moreOn", language, { day: showDay(day, language) })}</span>`;
  return keyed(
    key,
    html`<li id="${key}" class="more" data-more="${count}">${dayLink(scene, day, label)}</li>`,
  );
}

/** Leads to the list of one day; where there is no page for it to the list that holds it. */
export function dayLink({ context, state }: Scene, day: Day, label: Html): Html {
  const list: ViewState = { ...state, mode: "agenda", day: formatDay(day) };
  const one: ViewState = { ...list, span: "day" };
  return viewLink(context, context.live || context.href(one) !== undefined ? one : list, label);
}

/** What is due on a day, in a list of its own below the posts. */
export function dueList(scene: Scene, key: string, dues: readonly Due[], most: number): Html {
  const seen = new Map<string, number>();
  const lines = dues.slice(0, most).map((due) => {
    const base = dueKey(scene, due);
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    const id = number === 0 ? base : `${base}--${number}`;
    return keyed(
      id,
      html`<li id="${id}" class="due"${due.done && html` data-done`}>${dueLine(scene, due)}</li>`,
    );
  });
  const more = dues.length - most;
  const day = dues[0]?.day;
  if (more > 0 && day !== undefined) lines.push(moreLink(scene, `${key}-more`, day, more));
  return html`<ul class="dues" id="${key}">${items(key, lines)}</ul>`;
}

export function dueKey({ keys }: Scene, { kind, post, task, id, path }: Due): string {
  if (post !== undefined) return keyFor(`${keys.of(post)}--due`, task?.en ?? "");
  return keyFor("due", kind, path, id ?? "");
}

/** "Due: title", as a link to what it is about. */
export function dueLine({ context, language }: Scene, due: Due): Html {
  const { kind, minute, titles, task, done, post, id, path } = due;
  const title = clipped(titles[language]);
  const text =
    task !== undefined
      ? say("dueTask", language, { task: clipped(task[language]), title })
      : say(kind === "step" ? "dueStep" : kind === "objective" ? "dueObjective" : "due", language, { title });
  const label = html`<span class="sign" aria-hidden="true">${done ? "✓" : "⚑"}</span> ${minute !== undefined && `${showTime(minute, language)} `}<span class="due-title" dir="auto">${text}</span>${done && html`<span class="unseen"> (${say("done", language)})</span>`}`;
  if (post?.id !== undefined) return viewLink(context, { view: "post", id: post.id, file: path }, label);
  if (id === undefined) return label;
  return sourceLink(context, { path, kind: kind === "objective" ? "objective" : "step", id }, label);
}

/** The day's number and name, what day off it is, and the button that begins a post there. */
export function dayTop({ context, language, period }: Scene, day: Day): Html {
  const { workspace } = context.session;
  const number = Number(formatDay(day).slice(8));
  const isOther = day < period.first || day > period.last;
  // A number alone says enough within the month; the first of a month and the days of others name theirs.
  const short = number === 1 || isOther ? showDayOfMonth(day, language, "short") : String(number);
  const holiday = workspace.holidayOn(day)?.[language];
  const today =
    day === workspace.asOf && html` <span class="today-word">${sayShared("today", language)}</span>`;
  return html`<div class="top"><time datetime="${formatDay(day)}"><span class="weekday">${showWeekday(weekday(day), language, "short")} </span>${short}</time>${today}${holiday !== undefined && html` <span class="holiday" title="${holiday}">${holiday}</span>`}${newButton(context.live, language, day)}</div>`;
}

/** Not a tab stop: the button above the days asks for the day. */
export function newButton(live: boolean, language: Scene["language"], day: Day): Html | undefined {
  if (!live) return undefined;
  const label = say("newPostOn", language, { day: showDay(day, language) });
  return html`<button type="button" class="quiet new" tabindex="-1" data-act="new-post" data-day="${formatDay(day)}" aria-label="${label}">+</button>`;
}

/** The bands that begin on a day of a row; `bars` run over the days that follow. */
export function bandList(scene: Scene, day: Day, stretches: readonly Stretch[]): Html | undefined {
  const lines = linesOn(stretches, day);
  if (lines === 0) return undefined;
  const parts: Html[] = [];
  for (let line = 0; line < lines; line++) {
    const stretch = stretches.find((it) => it.line === line && it.first <= day && day <= it.last);
    if (stretch === undefined || stretch.first !== day)
      parts.push(html`<li class="band-space" aria-hidden="true"></li>`);
    else parts.push(bar(scene, stretch));
  }
  return html`<ul class="bands">${parts}</ul>`;
}

/** How many lines the bars of a day take, empty ones between them too. */
export function linesOn(stretches: readonly Stretch[], day: Day): number {
  let lines = 0;
  for (const { first, last, line } of stretches)
    if (first <= day && day <= last) lines = Math.max(lines, line + 1);
  return lines;
}

function bar(scene: Scene, { band, first, last }: Stretch): Html {
  const text = bandName(scene, band);
  const still = band.first < first && html`<span class="unseen">${say("still", scene.language)}</span>`;
  const begins = band.first < first ? "" : " begins";
  const ends = band.last > last ? "" : " ends";
  return html`<li class="band ${band.kind}${begins}${ends}" data-days="${last - first + 1}"><span title="${text}" dir="auto">${text}</span>${still}</li>`;
}

/** "Freeze: why" */
export function bandName({ language }: Scene, { kind, title }: Band): string {
  const name = say(kind === "campaign" ? "bandCampaign" : kind, language);
  return title === undefined ? name : say("named", language, { kind: name, title: clipped(title) });
}

/** Whether nothing may go out on a day at all. */
export function isFrozen(bands: readonly Band[], day: Day): boolean {
  return bands.some(
    ({ kind, everywhere, first, last }) =>
      everywhere && (kind === "freeze" || kind === "pause") && first <= day && day <= last,
  );
}
