import { type Channel, type DayRange, mapOf, textOf } from "../../model";
import { cadenceFields } from "../../schema";
import {
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  type Language,
  type Period,
  parseRate,
  type Rate,
  showDay,
  showMonth,
  weekStart,
} from "../../values";
import { type ClauseRef, perDay, type PolicySettings, type Workspace } from "../../workspace";

/** A bound of a channel's cadence, and who set it. */
export interface Bound {
  readonly rate: Rate;
  /** Undefined of a bound in the register of channels. */
  readonly clause: ClauseRef | undefined;
  /** Place of the clause's setting among the declarations; -1 of a bound in the register. */
  readonly setting: number;
}

/** Every post asks for its channels: what was found holds while the policies stay what they are. */
const known = new WeakMap<
  Channel,
  { state: PolicySettings; min: Bound | undefined; max: Bound | undefined }
>();

/**
 * How often a channel publishes, at least or at most: as the register says, else as a policy says
 * for the channel, else for its network. Undefined when nobody says, or not in a form that counts.
 */
export function boundOf(channel: Channel, which: "min" | "max", workspace: Workspace): Bound | undefined {
  const { settings } = workspace;
  let bounds = known.get(channel);
  if (bounds === undefined || bounds.state !== settings) {
    bounds = {
      state: settings,
      min: readBound(channel, "min", workspace),
      max: readBound(channel, "max", workspace),
    };
    known.set(channel, bounds);
  }
  return bounds[which];
}

function readBound(channel: Channel, which: "min" | "max", workspace: Workspace): Bound | undefined {
  const own = mapOf(channel.fields.cadence);
  const pair = own === undefined ? undefined : cadenceFields(own)[which];
  if (pair !== undefined) return bound(textOf(pair), undefined, -1);
  const { id, network } = channel;
  const settings = workspace.settings.all("cadence");
  let found: Bound | undefined;
  // The organisation's first, then what the channel's unit asks for: it may be stricter.
  for (const unit of [undefined, textOf(channel.fields.unit)]) {
    let byNetwork: Bound | undefined;
    let byChannel: Bound | undefined;
    settings.forEach((setting, index) => {
      if (setting.unit !== unit || !isRecord(setting.value)) return;
      if (id !== undefined) byChannel ??= bound(setting.value[id]?.[which], setting.clause, index);
      if (network !== undefined) byNetwork ??= bound(setting.value[network]?.[which], setting.clause, index);
    });
    found = stricterBound(found, byChannel ?? byNetwork, which);
    if (textOf(channel.fields.unit) === undefined) break;
  }
  return found;
}

function stricterBound(
  base: Bound | undefined,
  over: Bound | undefined,
  which: "min" | "max",
): Bound | undefined {
  if (base === undefined || over === undefined) return over ?? base;
  const [were, is] = [perDay(base.rate), perDay(over.rate)];
  return (which === "min" ? is >= were : is <= were) ? over : base;
}

function bound(text: unknown, clause: ClauseRef | undefined, setting: number): Bound | undefined {
  const rate = typeof text === "string" ? parseRate(text) : undefined;
  return rate === undefined ? undefined : { rate, clause, setting };
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first day of the day, week (from Monday), month, quarter or year that a day belongs to. */
export function periodStart(day: Day, per: Period): Day {
  if (per === "day") return day;
  if (per === "week") return weekStart(day);
  const { year, month } = dayParts(day);
  const first = per === "month" ? month : per === "quarter" ? month - ((month - 1) % 3) : 1;
  return dayFrom(year, first, 1) ?? day;
}

/** The first day after the period that begins on a day. */
export function nextPeriod(start: Day, per: Period): Day {
  if (per === "day") return start + 1;
  if (per === "week") return start + 7;
  return addMonths(start, per === "month" ? 1 : per === "quarter" ? 3 : 12);
}

/** Words for "in each period", as messages need them. */
export const EACH: Readonly<Record<Period, { readonly en: string; readonly fr: string }>> = {
  day: { en: "a day", fr: "par jour" },
  week: { en: "a week", fr: "par semaine" },
  month: { en: "a month", fr: "par mois" },
  quarter: { en: "a quarter", fr: "par trimestre" },
  year: { en: "a year", fr: "par année" },
};

/** The periods that lie wholly in stretches of days and have begun, by their first days, in order. */
export function wholePeriods(stretches: readonly DayRange[], per: Period, asOf: Day): readonly Day[] {
  const found: Day[] = [];
  for (const { from, to } of joined(stretches)) {
    let start = periodStart(from, per);
    if (start < from) start = nextPeriod(start, per);
    for (; start <= asOf && nextPeriod(start, per) - 1 <= to; start = nextPeriod(start, per))
      found.push(start);
  }
  return found;
}

/** Stretches that touch or overlap become one. */
function joined(stretches: readonly DayRange[]): readonly DayRange[] {
  const result: DayRange[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.to + 1) result.push(stretch);
    else if (stretch.to > last.to) result[result.length - 1] = { from: last.from, to: stretch.to };
  }
  return result;
}

/** Words for a period in a sentence: "in the week of March 1, 2027". */
export function spanOf(start: Day, per: Period, language: Language): string {
  const { year, month } = dayParts(start);
  const isEnglish = language === "en";
  switch (per) {
    case "day":
      return `${isEnglish ? "on" : "le"} ${showDay(start, language)}`;
    case "week":
      return `${isEnglish ? "in the week of" : "dans la semaine du"} ${showDay(start, language, "medium")}`;
    case "month":
      return `${isEnglish ? "in" : "en"} ${showMonth(year, month, language)}`;
    case "quarter":
      return `${isEnglish ? "in the quarter from" : "dans le trimestre à partir du"} ${showDay(start, language, "medium")}`;
    case "year":
      return `${isEnglish ? "in" : "en"} ${year}`;
  }
}
