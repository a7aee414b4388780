import { addMonths, type Day, dayFrom, dayParts, type Language, showDay } from "../../values";

export interface Tick {
  readonly day: Day;
  readonly label: string;
}

const MOST_TICKS = 13;
const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Where the scale of a timeline has its lines: weeks in a short plan, else months, as far apart as fit. */
export function ticksOf({ from, to }: { from: Day; to: Day }, language: Language): readonly Tick[] {
  if (to - from <= 45) {
    const ticks: Tick[] = [];
    for (let day = from; day <= to; day += 7) ticks.push({ day, label: showDay(day, language, "short") });
    return ticks;
  }
  const months = (to - from) / 30.4;
  const step = STEPS_MONTHS.find((it) => months / it <= MOST_TICKS) ?? 240;
  const { year, month } = dayParts(from);
  const first = dayFrom(year, month - ((month - 1) % Math.min(step, 12)), 1) ?? from;
  const ticks: Tick[] = [];
  for (let count = 0; ; count += step) {
    const day = addMonths(first, count);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, label: labelOf(day, step, language) });
  }
}

function labelOf(day: Day, step: number, language: Language): string {
  const { year, month } = dayParts(day);
  if (step >= 12) return String(year);
  return month === 1 ? String(year) : shortMonth(year, month, language);
}

/** "Mar", « mars »: the name as in a short date. */
function shortMonth(year: number, month: number, language: Language): string {
  return showDay(dayFrom(year, month, 2) ?? 0, language, "short").split(" ")[1] ?? "";
}
