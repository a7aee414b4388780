import { formatDay, showDay, showDayOfMonth, showList, showTime } from "../../values";
import type { Finding } from "../../rules";
import type { Found } from "../found";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { sourceLink, viewLink } from "../links";
import { statusMark } from "../marks";
import { listWords } from "../../schema";
import { say as sayShared } from "../words";
import { type Band, quietHoursFor } from "./background";
import { card } from "./card";
import { bandName } from "./day-parts";
import { periodName } from "./head";
import { channelName, type Scene } from "./scene";
import { say } from "./words";

/** What is missing from the page, and what concerns more than one post. */
export function notes(scene: Scene): Keyed {
  const { context, language } = scene;
  const files = context.session.workspace
    .unreadableFiles()
    .filter(({ kind }) => kind === "calendar" || kind === "post");
  const whole = countOfWhole(scene);
  const missing =
    files.length > 0 &&
    html`<p class="gap">${say("unreadable", language, { count: files.length })} ${files.map(({ path }) => html` ${sourceLink(context, { path }, path)}`)}</p>`;
  const asWhole =
    whole > 0 &&
    html`<p>${say("asWhole", language, { count: whole })} ${viewLink(context, { view: "gaps" }, sayShared("gaps", language))}</p>`;
  return keyed(
    "calendar-notes",
    html`<div id="calendar-notes" class="notes">${missing}${asWhole}${emptiness(scene)}</div>`,
  );
}

const counted = new WeakMap<Found, number>();

/** How many findings are about a calendar rather than one of its posts. Counted once for each state of the root. */
function countOfWhole({ found, context }: Scene): number {
  let count = counted.get(found);
  if (count === undefined) {
    const { workspace } = context.session;
    const isWhole = ({ entity, file }: Finding): boolean =>
      (entity === undefined || entity.kind === "calendar") && workspace.file(file)?.kind === "calendar";
    count = found.all.filter(isWhole).length;
    counted.set(found, count);
  }
  return count;
}

/** What to do where nothing is shown. */
function emptiness(scene: Scene): Html | undefined {
  const { language, narrowed, shown, total, period } = scene;
  if (scene.posts.length === 0) return html`<p class="empty">${say("emptyRoot", language)}</p>`;
  // In a grid the count says it: a line more would push the days down.
  if (period.mode === "agenda" && narrowed && shown === 0 && total > 0)
    return html`<p class="empty">${say("emptyFilters", language)}</p>`;
  if (total > 0) return undefined;
  const empty = say("emptyPeriod", language, { period: periodName(period, language) });
  return html`<p class="empty">${empty} ${nearest(scene)}</p>`;
}

/** The way to the post that is nearest to the period. */
function nearest({ context, state, language, period, posts }: Scene): Html | undefined {
  let day: number | undefined;
  let apart = Number.POSITIVE_INFINITY;
  for (const { published, when } of posts) {
    const at = (published ?? when)?.day;
    if (at === undefined) continue;
    const distance = at < period.first ? period.first - at : at - period.last;
    if (distance < apart) {
      day = at;
      apart = distance;
    }
  }
  if (day === undefined) return undefined;
  const text = say("nearest", language, { day: showDay(day, language) });
  return viewLink(context, { ...state, day: formatDay(day) }, text);
}

const MOST_UNDATED = 24;

/** The posts that nobody gave a date: in a panel they are dragged onto their day from here. */
export function withoutDate(scene: Scene): Keyed {
  const { undated, language, context, state } = scene;
  const key = "calendar-undated";
  if (undated.length === 0) return keyed(key, html`<section id="${key}" hidden></section>`);
  const cards = undated.slice(0, MOST_UNDATED).map((entry) => card(scene, entry, scene.keys.ofEntry(entry)));
  const count = undated.length - MOST_UNDATED;
  if (count > 0) {
    const label = say("more", language, { count });
    cards.push(
      keyed(
        `${key}-more`,
        html`<li id="${key}-more" class="more">${viewLink(context, { ...state, mode: "agenda" }, label)}</li>`,
      ),
    );
  }
  return keyed(
    key,
    html`<section id="${key}" class="undated" aria-labelledby="${key}-title"><h2 id="${key}-title">${sayShared("noDate", language)}</h2><ul class="cards" id="${key}-list">${items(`${key}-list`, cards)}</ul></section>`,
  );
}

/** The background in words: every band and the quiet hours, with where they are laid down. */
export function behind(scene: Scene): Keyed {
  const { bands, language } = scene;
  const key = "calendar-behind";
  const quiet = quietHoursFor(scene.context.session.workspace, scene.state.filters?.channel).map(
    ({ from, to }) =>
      html`<li><span class="swatch quiet"></span>${say("quietFrom", language, { from: showTime(from, language), to: showTime(to, language) })}</li>`,
  );
  const off = daysOff(scene);
  if (bands.length + quiet.length + off.length === 0)
    return keyed(key, html`<section id="${key}" hidden></section>`);
  return keyed(
    key,
    html`<section id="${key}" class="behind" aria-labelledby="${key}-title"><h2 id="${key}-title">${say("background", language)}</h2><ul>${bands.map((band) => bandLine(scene, band))}${off}${quiet}</ul></section>`,
  );
}

function daysOff({ context, language, period }: Scene): readonly Html[] {
  const days: Html[] = [];
  for (let day = period.gridFirst; day <= period.gridLast; day++) {
    const name = context.session.workspace.holidayOn(day)?.[language];
    if (name === undefined) continue;
    const on = say("onDay", language, { first: showDay(day, language, "medium") });
    days.push(html`<li><span class="swatch off"></span><i>${name}</i> · ${on}</li>`);
  }
  return days;
}

function bandLine(scene: Scene, band: Band): Html {
  const { context, language } = scene;
  const { kind, leads, path, id, channels } = band;
  const name = html`<span dir="auto">${bandName(scene, band)}</span>`;
  const link =
    leads === undefined
      ? sourceLink(context, { path, kind: "pause", id }, name)
      : viewLink(context, leads, name);
  const whom =
    channels.length > 0 &&
    ` · ${say("only", language, {
      channels: showList(
        channels.slice(0, 5).map((it) => channelName(scene, it)),
        language,
      ),
    })}`;
  return html`<li><span class="swatch ${kind}"></span>${link} · ${daysOf(scene, band)}${whom}</li>`;
}

function daysOf({ language }: Scene, { first, last, open }: Band): string {
  const from = showDayOfMonth(first, language);
  if (open) return say("since", language, { first: showDay(first, language, "medium") });
  if (first === last) return say("onDay", language, { first: showDay(first, language, "medium") });
  return say("from", language, { first: from, last: showDay(last, language, "medium") });
}

/** What the shapes of statuses mean. */
export function legend({ context, language }: Scene): Html {
  const statuses = Object.keys(listWords("status").values).map(
    (status) => html`<li>${statusMark(context, status)}</li>`,
  );
  return html`<ul class="legend" aria-label="${say("legend", language)}">${statuses}</ul>`;
}
