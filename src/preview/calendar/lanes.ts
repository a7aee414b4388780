import { type Day, formatDay } from "../../values";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { keyFor } from "../keys";
import { say as sayShared } from "../words";
import { cardList } from "./day-parts";
import { mostIn } from "./crowd";
import type { FormerNow } from "./compared";
import { byDay, type Entry } from "./entries";
import { NOTHING } from "./filter";
import { periodName } from "./head";
import { channelName, type Scene } from "./scene";
import { fullest, roomFor, spacer } from "./spacer";
import { dayClasses, weekHead } from "./week";
import { say } from "./words";

/** Cards of a channel's day that are shown; in a crowded week fewer. */
const MOST_IN_CELL = 8;

/** A week with a row for each channel: an empty row is a channel that stays silent. */
export function lanes(scene: Scene): Html {
  const { language, period } = scene;
  const caption = say("lanesCaption", language, { period: periodName(period, language) });
  const most = mostIn(countsOf(scene), MOST_IN_CELL);
  const rows = lanesOf(scene).map((channel) => lane(scene, channel, most));
  return html`<div class="week"><table class="lanes"><caption class="unseen">${caption}</caption>${weekHead(scene, say("channel", language))}<tbody id="lanes">${items("lanes", rows)}</tbody></table></div>`;
}

/** The channels of the register, then those that only posts name; undefined: posts that go nowhere yet. */
function lanesOf({ context, allEntries }: Scene): readonly (string | undefined)[] {
  const ids = new Set<string | undefined>();
  for (const { id } of context.session.workspace.every("channel")) if (id !== undefined) ids.add(id);
  for (const { channels } of allEntries) for (const id of channels) ids.add(id);
  if (allEntries.some(({ channels }) => channels.length === 0)) ids.add(undefined);
  return [...ids];
}

/** How many posts each channel has on each day. */
function countsOf({ allEntries }: Scene): Iterable<number> {
  const counts = new Map<string, number>();
  for (const { day, channels } of allEntries) {
    for (const id of channels.length === 0 ? [""] : channels) {
      const key = `${day} ${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts.values();
}

function lane(scene: Scene, channel: string | undefined, most: number): Keyed {
  const { allEntries, entries, language, narrowed, period, state } = scene;
  const key = keyFor("lane", channel ?? "");
  const wanted = state.filters?.channel;
  const isLeftOut = wanted !== undefined && wanted !== (channel ?? NOTHING);
  const here = byDay(isLeftOut ? [] : entries.filter((entry) => isOn(entry, channel)));
  const all = byDay(narrowed ? allEntries.filter((entry) => isOn(entry, channel)) : []);
  const were = isLeftOut ? [] : scene.formers.filter((it) => isOn(it.former, channel));
  const formers = byDay(were);
  const name =
    channel === undefined
      ? html`<span class="gap">${sayShared("noChannel", language)}</span>`
      : html`${channelName(scene, channel)}`;
  const room = spacer(fullest(period.first, period.last, (day) => roomFor(all.get(day)?.length ?? 0, most)));
  const cells = [keyed(`${key}-name`, html`<th scope="row" id="${key}-name">${room}${name}</th>`)];
  for (let day = period.first; day <= period.last; day++)
    cells.push(
      cell(scene, key, day, { entries: here.get(day) ?? [], formers: formers.get(day) ?? [] }, most),
    );
  return keyed(key, html`<tr id="${key}">${items(key, cells)}</tr>`);
}

function isOn({ channels }: Pick<Entry, "channels">, channel: string | undefined): boolean {
  return channel === undefined ? channels.length === 0 : channels.includes(channel);
}

/** Here a post has a card on each of its channels, so the key names the lane too. */
function cell(
  scene: Scene,
  lane: string,
  day: Day,
  { entries, formers }: { readonly entries: readonly Entry[]; readonly formers: readonly FormerNow[] },
  most: number,
): Keyed {
  const text = formatDay(day);
  const key = `${lane}.${text}`;
  const drop = scene.context.live && html` data-drop-day="${text}"`;
  return keyed(
    key,
    html`<td id="${key}" class="${dayClasses(scene, day)}" data-day="${text}"${drop}>${cardList(scene, `${key}.l`, day, entries, most, formers, `${lane}.`)}</td>`,
  );
}
