import type { Day } from "../../values";
import { type Html, html } from "../html";

/** How much room a row takes: bars, cards, and whether more are behind a link. */
export interface Room {
  readonly bars: number;
  readonly cards: number;
  readonly more: boolean;
}

/** The room that a day's posts take in a row that shows at most so many of them. */
export function roomFor(count: number, most: number, bars = 0): Room {
  return { bars, cards: Math.min(count, most), more: count > most };
}

/** The room of the fullest day among those of a row. */
export function fullest(first: Day, last: Day, roomOn: (day: Day) => Room): Room {
  let best = roomOn(first);
  for (let day = first + 1; day <= last; day++) {
    const room = roomOn(day);
    if (heightOf(room) > heightOf(best)) best = room;
  }
  return best;
}

/** A card is about three times as high as a bar or a link. */
function heightOf({ bars, cards, more }: Room): number {
  return bars + 3 * cards + (more ? 1 : 0);
}

/** Keeps a row as high as it is without filters, so that nothing jumps when they change. */
export function spacer({ bars, cards, more }: Room): Html | undefined {
  if (bars + cards === 0) return undefined;
  const parts: Html[] = [];
  for (let at = 0; at < bars; at++) parts.push(html`<i class="line"></i>`);
  for (let at = 0; at < cards; at++) parts.push(html`<i></i>`);
  if (more) parts.push(html`<i class="last"></i>`);
  return html`<span class="spacer" aria-hidden="true">${parts}</span>`;
}
