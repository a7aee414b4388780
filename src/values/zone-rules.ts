import { type Day, dayFrom, weekday } from "./day";

/** How the clocks of a zone are changed now. */
export interface ZoneRule {
  /** Minutes ahead of UTC in winter. */
  standard: number;
  /** When summer time begins and ends; `none` keeps the winter's offset. */
  change: "america" | "europe" | "none";
}

/** From this year on the rules below hold; earlier years are the runtime's business. */
export const RULES_FROM = 2012;

/**
 * Zones that many teams use, whose rules have held since RULES_FROM (tz database 2025c; a test compares them with
 * the runtime's). Asking the runtime costs some 20 ms the first time, more than reading a small calendar.
 * Zones whose rules are being changed (Vancouver, Edmonton) are left to the runtime.
 */
const RULED: readonly (readonly [change: ZoneRule["change"], standard: number, names: string])[] = [
  ["america", -210, "America/St_Johns"],
  ["america", -240, "America/Halifax America/Moncton America/Glace_Bay"],
  ["america", -300, "America/Toronto America/Montreal America/New_York America/Detroit"],
  ["america", -360, "America/Winnipeg America/Chicago"],
  ["america", -420, "America/Denver"],
  ["america", -480, "America/Los_Angeles"],
  ["none", -360, "America/Regina"],
  ["none", -240, "America/Martinique America/Guadeloupe America/Blanc-Sablon America/Puerto_Rico"],
  ["none", -420, "America/Phoenix"],
  ["none", 0, "UTC Etc/UTC Africa/Abidjan Africa/Dakar"],
  ["none", 60, "Africa/Algiers Africa/Tunis"],
  ["none", 240, "Indian/Reunion"],
  ["europe", 0, "Europe/London Europe/Dublin Europe/Lisbon"],
  [
    "europe",
    60,
    "Europe/Paris Europe/Brussels Europe/Zurich Europe/Luxembourg Europe/Monaco Europe/Berlin Europe/Amsterdam " +
      "Europe/Madrid Europe/Rome Europe/Vienna",
  ],
];

let rules: Map<string, ZoneRule> | undefined;

/** The rule of a zone of the list above; undefined for every other. */
export function zoneRule(name: string): ZoneRule | undefined {
  if (rules === undefined) {
    rules = new Map();
    for (const [change, standard, names] of RULED) {
      for (const zone of names.split(" ")) rules.set(zone, { change, standard });
    }
  }
  return rules.get(name);
}

/** All zones of the list, for the test that compares them with the runtime. */
export function ruledZones(): string[] {
  return RULED.flatMap(([, , names]) => names.split(" "));
}

/** Begin and end of summer time in a year, in minutes since the epoch; undefined where there is none. */
export function summerTime(rule: ZoneRule, year: number): { from: number; to: number } | undefined {
  switch (rule.change) {
    case "america": {
      // Second Sunday of March to first Sunday of November, at two o'clock by the clock on the wall.
      const from = nthWeekday(year, 3, 0, 2) * 1440 + 120 - rule.standard;
      const to = nthWeekday(year, 11, 0, 1) * 1440 + 60 - rule.standard;
      return { from, to };
    }
    case "europe": {
      // Last Sunday of March to last Sunday of October, at one o'clock UTC everywhere.
      const from = nthWeekday(year, 3, 0, -1) * 1440 + 60;
      const to = nthWeekday(year, 10, 0, -1) * 1440 + 60;
      return { from, to };
    }
    case "none":
      return undefined;
  }
}

/** The first, second … weekday (0 = Sunday) of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  if (nth > 0) {
    const first = dayFrom(year, month, 1) as Day;
    return first + ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = (dayFrom(month === 12 ? year + 1 : year, (month % 12) + 1, 1) as Day) - 1;
  return last - ((weekday(last) - wanted + 7) % 7);
}
