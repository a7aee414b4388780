import { type Day, formatDay } from "../../values";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { keyFor } from "../keys";
import { say as sayShared } from "../words";
import { cardList } from "./day-parts";
import type { Entry } from "./entries";
import { periodName } from "./head";
import { channelName, type Scene } from "./scene";
import { dayClasses, weekHead } from "./week";
import { say } from "./words";

/** Cards of a channel's day that are shown. */
const MOST_IN_CELL = 8;

/** A week with a row for each channel: an empty row is a channel that stays silent. */
export function lanes(scene: Scene): Html {
  const { language, period } = scene;
  const caption = say("lanesCaption", language, { period: periodName(period, language) });
  const rows = lanesOf(scene).map((channel) => lane(scene, channel));
  return html`<div class="week"><table class="lanes"><caption class="unseen">${caption}</caption>${weekHead(scene, say("channel", language))}<tbody id="lanes">${items("lanes", rows)}</tbody></table></div>`;
}

/** The channels of the register, then those that only posts name; undefined: posts that go nowhere yet. */
function lanesOf({ context, state, allEntries }: Scene): readonly (string | undefined)[] {
  const wanted = state.filters?.channel;
  const ids = new Set<string | undefined>();
  for (const { id } of context.session.workspace.every("channel")) if (id !== undefined) ids.add(id);
  for (const { channels } of allEntries) for (const id of channels) ids.add(id);
  if (allEntries.some(({ channels }) => channels.length === 0)) ids.add(undefined);
  return [...ids].filter(
    (id) => wanted === undefined || wanted === id || (id === undefined && wanted === "?"),
  );
}

function lane(scene: Scene, channel: string | undefined): Keyed {
  const { entries, language, period } = scene;
  const key = keyFor("lane", channel ?? "");
  const here = entries.filter(({ channels }) =>
    channel === undefined ? channels.length === 0 : channels.includes(channel),
  );
  const name =
    channel === undefined
      ? html`<span class="gap">${sayShared("noChannel", language)}</span>`
      : html`${channelName(scene, channel)}`;
  const cells = [keyed(`${key}-name`, html`<th scope="row" id="${key}-name">${name}</th>`)];
  for (let day = period.first; day <= period.last; day++)
    cells.push(
      cell(
        scene,
        key,
        day,
        here.filter((entry) => entry.day === day),
      ),
    );
  return keyed(key, html`<tr id="${key}">${items(key, cells)}</tr>`);
}

/** Here a post has a card on each of its channels, so the key names the lane too. */
function cell(scene: Scene, lane: string, day: Day, entries: readonly Entry[]): Keyed {
  const text = formatDay(day);
  const key = `${lane}.${text}`;
  const drop = scene.context.live && html` data-drop-day="${text}"`;
  const keyOf = (entry: Entry): string => `${lane}.${scene.keys.ofEntry(entry)}`;
  return keyed(
    key,
    html`<td id="${key}" class="${dayClasses(scene, day)}" data-day="${text}"${drop}>${cardList(scene, `${key}.l`, day, entries, MOST_IN_CELL, keyOf)}</td>`,
  );
}
