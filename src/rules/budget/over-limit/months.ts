import { type Day, type Money, parseMoney } from "../../../values";

/** Amount in the smallest unit, day of publication, whether a finding may stand on it, whether it exceeds the limit of one post. */
export type MonthFact = readonly [number, Day, boolean, boolean];

/** The key of the facts of a month (1–12) under a setting, by the setting's place among those of its name. */
export function monthKey(setting: number, year: number, month: number): string {
  return `month:${setting}:${year}-${month}`;
}

/** A limit of the policy; undefined when absent or of another form. */
export function limitOf(text: unknown): Money | undefined {
  return typeof text === "string" ? parseMoney(text) : undefined;
}
