import {
  type Day,
  formatDay,
  formatTime,
  showDayOfMonth,
  showTime,
  showWeekday,
  weekday,
} from "../../values";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { quietHoursFor, silenceIn, stretchesIn } from "./background";
import { mostIn } from "./crowd";
import type { FormerNow } from "./compared";
import { bandList, cardList, dueList, isFrozen, newButton } from "./day-parts";
import { byDay, type Entry } from "./entries";
import { periodName } from "./head";
import type { Scene } from "./scene";
import { fullest, roomFor, spacer } from "./spacer";
import { say } from "./words";
import { say as sayShared } from "../words";

/** Cards of an hour that are shown; in a crowded week fewer. */
const MOST_IN_HOUR = 6;
const MOST_WITHOUT_TIME = 12;
const MOST_DUES = 8;
const NONE: readonly never[] = [];

/** A week by hours: posts at their times, those without one above. */
export function week(scene: Scene): Html {
  const { language, period } = scene;
  const caption = say("weekCaption", language, { period: periodName(period, language) });
  const rows: Html[] = [];
  const hours = byHour(scene.entries);
  const allHours = scene.narrowed ? byHour(scene.allEntries) : hours;
  const formers = byHour(scene.formers);
  const most = mostIn(
    [...allHours.values()].map(({ length }) => length),
    MOST_IN_HOUR,
  );
  for (let hour = 0; hour < 24; hour++) rows.push(hourRow(scene, hour, { hours, allHours, formers, most }));
  const nows: Html[] = [];
  for (let day = period.first; day <= period.last; day++)
    nows.push(html`<div class="now" data-now="${formatDay(day)}" hidden></div>`);
  return html`<div class="week"><table class="hours"><caption class="unseen">${caption}</caption>${weekHead(scene, say("hour", language))}<tbody>${withoutTime(scene)}${rows}</tbody></table>${nows}</div>`;
}

/** The days of the week with their bands. */
export function weekHead(scene: Scene, corner: string): Html {
  const { period } = scene;
  const stretches = stretchesIn(scene.bands, period.first, period.last);
  const cells: Html[] = [];
  for (let day = period.first; day <= period.last; day++)
    cells.push(
      html`<th scope="col" class="${dayClasses(scene, day)}"${isToday(scene, day) && html` aria-current="date"`}>${dayName(scene, day)}${bandList(scene, day, stretches)}</th>`,
    );
  return html`<thead><tr><th scope="col" class="corner"><span class="unseen">${corner}</span></th>${cells}</tr></thead>`;
}

function dayName({ context, language }: Scene, day: Day): Html {
  const holiday = context.session.workspace.holidayOn(day)?.[language];
  const today =
    day === context.session.workspace.asOf &&
    html` <span class="today-word">${sayShared("today", language)}</span>`;
  return html`<div class="top"><time datetime="${formatDay(day)}"><span class="weekday">${showWeekday(weekday(day), language)}</span> ${showDayOfMonth(day, language, "short")}</time>${today}${holiday !== undefined && html` <span class="holiday" title="${holiday}">${holiday}</span>`}${newButton(context.live, language, day)}</div>`;
}

function isToday({ context }: Scene, day: Day): boolean {
  return day === context.session.workspace.asOf;
}

/** How a day's column looks. */
export function dayClasses({ context, bands }: Scene, day: Day): string {
  const names = ["day"];
  if (day === context.session.workspace.asOf) names.push("today");
  if (weekday(day) % 6 === 0) names.push("weekend");
  if (context.session.workspace.isHoliday(day)) names.push("off");
  if (isFrozen(bands, day)) names.push("frozen");
  return names.join(" ");
}

/** The row of posts without a time, with what is due. */
function withoutTime(scene: Scene): Html {
  const { context, language, period, entries, dues } = scene;
  const without = byDay(entries.filter(({ minute }) => minute === undefined));
  const due = byDay(dues);
  const formers = byDay(scene.formers.filter(({ minute }) => minute === undefined));
  const cells: Keyed[] = [];
  for (let day = period.first; day <= period.last; day++) {
    const text = formatDay(day);
    const key = `d-${text}`;
    const drop = context.live && html` data-drop-day="${text}"`;
    const dueHere =
      scene.state.deadlines === true && dueList(scene, `u-${text}`, due.get(day) ?? NONE, MOST_DUES);
    cells.push(
      keyed(
        key,
        html`<td id="${key}" class="${dayClasses(scene, day)}" data-day="${text}"${drop}>${cardList(scene, `l-${text}`, day, without.get(day) ?? NONE, MOST_WITHOUT_TIME, formers.get(day))}${dueHere}</td>`,
      ),
    );
  }
  const key = "row-without-time";
  const all = byDay(scene.narrowed ? scene.allEntries.filter(({ minute }) => minute === undefined) : NONE);
  const room = spacer(
    fullest(period.first, period.last, (day) => roomFor(all.get(day)?.length ?? 0, MOST_WITHOUT_TIME)),
  );
  const name = keyed(
    `${key}-name`,
    html`<th scope="row" id="${key}-name">${room}${say("noTime", language)}</th>`,
  );
  return html`<tr id="${key}" class="without-time">${items(key, [name, ...cells])}</tr>`;
}

type ByHour<T> = ReadonlyMap<string, readonly T[]>;
type Hours = ByHour<Entry>;

/** What the cells of hours are made of. */
interface Shape {
  readonly hours: Hours;
  readonly allHours: Hours;
  readonly formers: ByHour<FormerNow>;
  /** Cards of an hour that are shown. */
  readonly most: number;
}

function byHour<T extends Pick<Entry, "day" | "minute">>(entries: readonly T[]): ByHour<T> {
  const hours = new Map<string, T[]>();
  for (const entry of entries) {
    if (entry.day === undefined || entry.minute === undefined) continue;
    const key = hourKey(entry.day, Math.floor(entry.minute / 60));
    const same = hours.get(key);
    if (same === undefined) hours.set(key, [entry]);
    else same.push(entry);
  }
  return hours;
}

/** `2027-03-04-09` */
function hourKey(day: Day, hour: number): string {
  return `${formatDay(day)}-${String(hour).padStart(2, "0")}`;
}

function hourRow(scene: Scene, hour: number, shape: Shape): Html {
  const { language, period, narrowed } = scene;
  const quiet = quietHoursFor(scene.context.session.workspace, scene.state.filters?.channel);
  const key = `hour-${hour}`;
  const countOn = (day: Day): number => shape.allHours.get(hourKey(day, hour))?.length ?? 0;
  const room =
    narrowed && spacer(fullest(period.first, period.last, (day) => roomFor(countOn(day), shape.most)));
  const name = keyed(
    `${key}-name`,
    html`<th scope="row" id="${key}-name">${room}${showTime(hour * 60, language)}</th>`,
  );
  const cells: Keyed[] = [name];
  for (let day = period.first; day <= period.last; day++) {
    const silent = silenceIn(quiet, day, hour);
    cells.push(hourCell(scene, day, hour, shape, silent));
  }
  const isNight = hour < 6 && html` class="night"`;
  return html`<tr id="${key}" data-hour="${hour}"${isNight}>${items(key, cells)}</tr>`;
}

function hourCell(
  scene: Scene,
  day: Day,
  hour: number,
  { hours, formers, most }: Shape,
  silent: string,
): Keyed {
  const at = hourKey(day, hour);
  const key = `h-${at}`;
  const text = formatDay(day);
  const drop = scene.context.live && html` data-drop-day="${text}" data-drop-time="${formatTime(hour * 60)}"`;
  const quiet = silent !== "none" && html` data-quiet="${silent}"`;
  return keyed(
    key,
    html`<td id="${key}" class="${dayClasses(scene, day)}" data-day="${text}"${drop}${quiet}>${cardList(scene, `l-${at}`, day, hours.get(at) ?? NONE, most, formers.get(at))}</td>`,
  );
}
