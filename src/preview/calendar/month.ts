import { type Day, formatDay, isoWeek, showMonth, showWeekday, dayParts, weekday } from "../../values";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import { type Stretch, stretchesIn } from "./background";
import { bandList, linesOn, cardList, dayTop, dueList, isFrozen } from "./day-parts";
import type { FormerNow } from "./compared";
import type { Due } from "./deadlines";
import { byDay, type Entry } from "./entries";
import type { Scene } from "./scene";
import { fullest, roomFor, spacer } from "./spacer";
import { say } from "./words";

/** Cards of a day that are shown; in a month with more posts than fit on a page fewer. */
const MOST_CARDS = 6;
const FEWER_CARDS = 4;
const CROWDED = 160;
const MOST_DUES = 4;

/** The month: a row for each week, a cell for each day. */
export function month(scene: Scene): Html {
  const { language, period, context } = scene;
  const { year, month: number } = dayParts(period.first);
  const names: Html[] = [];
  for (let at = 0; at < 7; at++)
    names.push(html`<th scope="col">${showWeekday((context.weekStart + at) % 7, language)}</th>`);
  const shape = shapeOf(scene);
  const rows: Html[] = [];
  for (let first = period.gridFirst; first <= period.gridLast; first += 7)
    rows.push(week(scene, shape, first));
  const caption = say("monthCaption", language, { period: showMonth(year, number, language) });
  return html`<table class="month"><caption class="unseen">${caption}</caption><thead><tr><th scope="col"><span class="unseen">${say("week", language)}</span></th>${names}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** What a month's cells are made of. */
interface Shape {
  readonly entries: ReadonlyMap<Day | undefined, readonly Entry[]>;
  readonly allEntries: ReadonlyMap<Day | undefined, readonly Entry[]>;
  readonly dues: ReadonlyMap<Day | undefined, readonly Due[]>;
  readonly formers: ReadonlyMap<Day | undefined, readonly FormerNow[]>;
  readonly most: number;
}

function shapeOf({ entries, allEntries, dues, formers, total }: Scene): Shape {
  const all = byDay(allEntries);
  return {
    entries: entries === allEntries ? all : byDay(entries),
    allEntries: all,
    dues: byDay(dues),
    formers: byDay(formers),
    most: total > CROWDED ? FEWER_CARDS : MOST_CARDS,
  };
}

function week(scene: Scene, shape: Shape, first: Day): Html {
  const stretches = stretchesIn(scene.bands, first, first + 6);
  const cells = [weekHead(scene, shape, first, stretches)];
  for (let day = first; day < first + 7; day++) cells.push(dayCell(scene, shape, day, stretches));
  const key = `r-${formatDay(first)}`;
  return html`<tr id="${key}">${items(key, cells)}</tr>`;
}

/** The number of the week, as a link to it. While filters are set it keeps the row as high as it is without them. */
function weekHead(scene: Scene, shape: Shape, first: Day, stretches: readonly Stretch[]): Keyed {
  const { context, state, language, narrowed } = scene;
  // ISO weeks have their number from the Monday in the row.
  const number = Number(isoWeek(first + ((8 - weekday(first)) % 7)).slice(6));
  const label = html`<span class="unseen">${say("week", language)} </span>${number}`;
  const link = viewLink(context, { ...state, mode: "week", day: formatDay(first) }, label);
  const key = `w-${formatDay(first)}`;
  const { allEntries, most } = shape;
  const room =
    narrowed &&
    spacer(
      fullest(first, first + 6, (day) =>
        roomFor(allEntries.get(day)?.length ?? 0, most, linesOn(stretches, day)),
      ),
    );
  return keyed(key, html`<th scope="row" id="${key}" class="number-of-week">${link}${room}</th>`);
}

const NONE: readonly never[] = [];

function dayCell(scene: Scene, shape: Shape, day: Day, stretches: readonly Stretch[]): Keyed {
  const { context, state, period, bands } = scene;
  const { workspace } = context.session;
  const text = formatDay(day);
  const key = `d-${text}`;
  const withDues = state.deadlines === true;
  const classes = [
    "day",
    day < period.first || day > period.last ? "other" : "",
    weekday(day) % 6 === 0 ? "weekend" : "",
    workspace.isHoliday(day) ? "off" : "",
    isFrozen(bands, day) ? "frozen" : "",
  ].filter((name) => name !== "");
  const today = day === workspace.asOf && html` aria-current="date"`;
  const drop = context.live && html` data-drop-day="${text}"`;
  return keyed(
    key,
    html`<td id="${key}" class="${classes.join(" ")}" data-day="${text}"${drop}${today}>${dayTop(scene, day)}${bandList(scene, day, stretches)}${cardList(scene, `l-${text}`, day, shape.entries.get(day) ?? NONE, shape.most, shape.formers.get(day))}${withDues && dueList(scene, `u-${text}`, shape.dues.get(day) ?? NONE, MOST_DUES)}</td>`,
  );
}
