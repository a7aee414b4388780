import { type Day, formatDay, showDay, showDayOfMonth, showTime } from "../../values";
import { type Html, html, items, type Keyed, keyed, type Part } from "../html";
import { channelMark, personName, statusMark } from "../marks";
import { say as sayShared } from "../words";
import type { Band } from "./background";
import { channelsOf, ownerOf } from "./asked";
import { messages } from "./details";
import { cardData, postLink } from "./card";
import { bandName, dueKey, dueLine, newButton } from "./day-parts";
import type { FormerNow } from "./compared";
import type { Due } from "./deadlines";
import { byDay, type Entry, isElsewhere, isMovable } from "./entries";
import { periodName } from "./head";
import { changeMark, formerLabel, formerOwner, shortWhen } from "./former";
import { clipped, type Scene, titleOf } from "./scene";
import { say } from "./words";

/** A list longer than this is no longer read: the rest is told as a number. Files in a browser hold what they can. */
const MOST_ROWS = 1000;
const MOST_ROWS_IN_FILE = 20_000;
const COLUMNS = [
  "date",
  "time",
  "title",
  "channels",
  "status",
  "owner",
  "objective",
  "deadline",
  "findings",
] as const;
const NONE: readonly never[] = [];

/** Everything as a table, day by day: what the month and the week show, in words. */
export function agenda(scene: Scene): Html {
  const { language, period, undated } = scene;
  const key = "agenda";
  const caption = say("agendaCaption", language, { period: periodName(period, language) });
  const names = COLUMNS.map((name) => html`<th scope="col">${say(name, language)}</th>`);
  const groups = [
    keyed(`${key}-caption`, html`<caption id="${key}-caption" class="unseen">${caption}</caption>`),
    keyed(`${key}-head`, html`<thead id="${key}-head"><tr>${names}</tr></thead>`),
  ];
  const formers = byDay(scene.formers);
  const left = { rows: scene.context.live ? MOST_ROWS : MOST_ROWS_IN_FILE, cut: 0 };
  const entries = byDay(scene.entries);
  const dues = byDay(scene.dues);
  for (let day = period.first; day <= period.last; day++) {
    const group = dayGroup(
      scene,
      day,
      entries.get(day) ?? NONE,
      dues.get(day) ?? NONE,
      formers.get(day) ?? NONE,
      left,
    );
    if (group !== undefined) groups.push(group);
  }
  if (undated.length > 0) groups.push(undatedGroup(scene, left));
  const cut = left.cut > 0 && html`<p class="empty">${say("capped", language, { count: left.cut })}</p>`;
  return html`<table class="agenda" id="${key}">${items(key, groups)}</table>${keyed("agenda-cut", html`<div id="agenda-cut">${cut}</div>`)}`;
}

/** How many more rows there may be, and how many were left out. */
interface Left {
  rows: number;
  cut: number;
}

/** A day with its rows; undefined of a day on which there is nothing. Today is always there. */
function dayGroup(
  scene: Scene,
  day: Day,
  entries: readonly Entry[],
  dues: readonly Due[],
  formers: readonly FormerNow[],
  left: Left,
): Keyed | undefined {
  const { context, language, bands, period } = scene;
  const { workspace } = context.session;
  const isToday = day === workspace.asOf;
  const here = bands.filter(({ first, last }) => first <= day && day <= last);
  const begins = here.some(({ first }) => first === day);
  const holiday = workspace.holidayOn(day)?.[language];
  if (
    entries.length + dues.length + formers.length === 0 &&
    !begins &&
    holiday === undefined &&
    !isToday &&
    period.span !== "day"
  )
    return undefined;
  const text = formatDay(day);
  const key = `d-${text}`;
  const rows = [dayHead(scene, day, holiday, here)];
  for (const entry of take(entries, left)) rows.push(row(scene, entry));
  rows.push(...dueRows(scene, take(dues, left)));
  for (const former of take(formers, left)) rows.push(formerRow(scene, former));
  if (rows.length === 1 && (isToday || period.span === "day")) {
    const id = `${key}-nothing`;
    const words = say(isToday ? "nothingToday" : "noPosts", language);
    rows.push(
      keyed(id, html`<tr id="${id}"><td colspan="${COLUMNS.length}" class="soft">${words}</td></tr>`),
    );
  }
  const drop = context.live && html` data-drop-day="${text}"`;
  return keyed(
    key,
    html`<tbody id="${key}" class="day" data-day="${text}"${drop}${isToday && html` aria-current="date"`}>${items(key, rows)}</tbody>`,
  );
}

function take<T>(list: readonly T[], left: Left): readonly T[] {
  const taken = list.slice(0, left.rows);
  left.rows -= taken.length;
  left.cut += list.length - taken.length;
  return taken;
}

function dayHead(scene: Scene, day: Day, holiday: string | undefined, bands: readonly Band[]): Keyed {
  const { context, language } = scene;
  const key = `head-${formatDay(day)}`;
  const name = showDay(day, language);
  const today =
    day === context.session.workspace.asOf &&
    html` <span class="today-word">${sayShared("today", language)}</span>`;
  const told = bands.filter(
    ({ kind, first }) => isForbidding(kind) || first === day || day === scene.period.first,
  );
  const behind = told.map(
    (band) => html` <span class="band-word ${band.kind}" dir="auto">${bandName(scene, band)}</span>`,
  );
  return keyed(
    key,
    html`<tr id="${key}" class="day-head"><th scope="rowgroup" colspan="${COLUMNS.length}"><time datetime="${formatDay(day)}">${name.slice(0, 1).toUpperCase()}${name.slice(1)}</time>${today}${holiday !== undefined && html` <span class="holiday">${holiday}</span>`}${behind}${newButton(context.live, language, day)}</th></tr>`,
  );
}

function isForbidding(kind: Band["kind"]): boolean {
  return kind === "freeze" || kind === "pause";
}

/** A post as a row: the same facts as a card, and more of them. */
function row(scene: Scene, entry: Entry): Keyed {
  const { context, language, found } = scene;
  const { post, day, minute } = entry;
  const findings = found.of("post", post.id, post.path);
  const key = scene.keys.ofEntry(entry);
  const objective =
    post.objective === undefined
      ? html`<span class="soft">${sayShared("noObjective", language)}</span>`
      : html`<span dir="auto">${clipped(titleOf(scene, "objective", post.objective))}</span>`;
  const cells: readonly Part[] = [
    day === undefined
      ? undefined
      : html`<time datetime="${formatDay(day)}">${showDayOfMonth(day, language, "short")}</time>`,
    minute === undefined ? html`<span class="soft">–</span>` : showTime(minute, language),
    undefined,
    marksOf(scene, entry),
    html`${statusMark(context, post.status)}${isElsewhere(entry) && entry.planned !== undefined && html`<br><span class="soft">${say("elsewhere", language, { when: shortWhen(entry.planned, language) })}</span>`}${changeMark(scene, entry)}`,
    ownerOf(scene, post),
    objective,
    post.due === undefined
      ? html`<span class="soft">–</span>`
      : showDayOfMonth(post.due.day, language, "short"),
    messages(scene, findings),
  ];
  const title = html`<th scope="row" dir="auto">${postLink(scene, entry, html`${clipped(post.titles[language])}`)}${moveButton(scene, entry)}</th>`;
  // Where the page is narrow a row's cells stand below each other, without the head above them.
  const labelled = (at: number): Html | false => {
    const name = COLUMNS[at];
    return (name === "objective" || name === "deadline") && html` data-label="${say(name, language)}"`;
  };
  return keyed(
    key,
    html`<tr id="${key}" class="row"${cardData(scene, entry, findings)}>${cells.map((cell, at) => (at === 2 ? title : html`<td${labelled(at)}>${cell}</td>`))}</tr>`,
  );
}

function moveButton({ context, language }: Scene, entry: Entry): Html | undefined {
  if (!context.live || !isMovable(entry)) return undefined;
  return html` <button type="button" class="quiet new" data-act="ask-move">${say("move", language)}</button>`;
}

function marksOf(scene: Scene, entry: Entry): Part {
  const { channels } = entry;
  if (channels.length === 0) return channelsOf(scene, entry);
  return channels.map((id) => html`${channelMark(scene.context, id)} `);
}

function dueRows(scene: Scene, dues: readonly Due[]): readonly Keyed[] {
  const { context, language } = scene;
  const seen = new Map<string, number>();
  return dues.map((due) => {
    const base = `${dueKey(scene, due)}--row`;
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    const key = number === 0 ? base : `${base}--${number}`;
    const time =
      due.minute === undefined ? html`<span class="soft">–</span>` : html`${showTime(due.minute, language)}`;
    return keyed(
      key,
      html`<tr id="${key}" class="due"${due.done && html` data-done`}><td><time datetime="${formatDay(due.day)}">${showDayOfMonth(due.day, language, "short")}</time></td><td>${time}</td><th scope="row" colspan="3">${dueLine(scene, due)}</th><td>${due.kind === "post" || due.kind === "task" ? personName(context, due.owner) : undefined}</td><td colspan="3"></td></tr>`,
    );
  });
}

/** Where a post stood in the earlier state. */
function formerRow(scene: Scene, it: FormerNow): Keyed {
  const { language } = scene;
  const { key, day, minute } = it;
  const time = minute === undefined ? html`<span class="soft">–</span>` : html`${showTime(minute, language)}`;
  return keyed(
    key,
    html`<tr id="${key}" class="former"><td><time datetime="${formatDay(day)}">${showDayOfMonth(day, language, "short")}</time></td><td>${time}</td><th scope="row" colspan="3">${formerLabel(scene, it)}</th><td>${formerOwner(scene, it)}</td><td colspan="3"></td></tr>`,
  );
}

function undatedGroup(scene: Scene, left: Left): Keyed {
  const key = "calendar-undated";
  const name = html`<tr id="${key}-head" class="day-head"><th scope="rowgroup" colspan="${COLUMNS.length}">${sayShared("noDate", scene.language)}</th></tr>`;
  const rows = [keyed(`${key}-head`, name), ...take(scene.undated, left).map((entry) => row(scene, entry))];
  return keyed(key, html`<tbody id="${key}" class="day">${items(key, rows)}</tbody>`);
}
