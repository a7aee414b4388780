import type { Node } from "../../../syntax";
import type { Strictness } from "../../../workspace";
import { hoursOf, type QuietHours } from "../../when/quiet-hours";

const DAY = 1440;
const WEEK = 7 * DAY;

/**
 * How quiet hours stand to others. Hours of other days, or that never meet the others, add to them; of those that
 * overlap, the ones that are silent for longer are stricter.
 */
export function compareHours(one: Node, other: Node): Strictness {
  const [hours, others] = [hoursOf(one), hoursOf(other)];
  if (hours === undefined || others === undefined) return "unknown";
  const [a, b] = [silentMinutes(hours), silentMinutes(others)];
  let [both, here, there] = [0, 0, 0];
  for (let minute = 0; minute < WEEK; minute++) {
    if (a[minute] === 1 && b[minute] === 1) both++;
    else if (a[minute] === 1) here++;
    else if (b[minute] === 1) there++;
  }
  if (both === 0) return "same";
  if (there > 0) return "looser";
  return here > 0 ? "stricter" : compareExemptions(hours, others);
}

/** The same hours: who lets fewer posts out all the same is stricter. */
function compareExemptions({ scope }: QuietHours, { scope: other }: QuietHours): Strictness {
  const own = [...scope.natures, ...scope.themes.map((it) => `#${it}`)];
  const others = [...other.natures, ...other.themes.map((it) => `#${it}`)];
  if (!own.every((it) => others.includes(it))) return "looser";
  return others.every((it) => own.includes(it)) ? "same" : "stricter";
}

/** The minutes of a week in which they hold, from the first of Sunday. */
function silentMinutes({ from, to, days }: QuietHours): Uint8Array {
  const minutes = new Uint8Array(WEEK);
  for (let day = 0; day < 7; day++) {
    if (days !== undefined && days[day] !== true) continue;
    const length = from < to ? to - from : DAY - from + to;
    for (let minute = 0; minute < length; minute++) minutes[(day * DAY + from + minute) % WEEK] = 1;
  }
  return minutes;
}
