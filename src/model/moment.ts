import { parseRelative, parseWhen, type Relative, resolveRelative, type Day, type When } from "../values";

/** A date as written: absolute, or counted from the publication. */
export type Deadline =
  | { readonly kind: "absolute"; readonly when: When }
  | { readonly kind: "relative"; readonly relative: Relative };

/** Reads a deadline; undefined of another form. */
export function readDeadline(text: string): Deadline | undefined {
  if (text.startsWith("publish")) {
    const relative = parseRelative(text);
    return relative === undefined ? undefined : { kind: "relative", relative };
  }
  const when = parseWhen(text);
  return when === undefined ? undefined : { kind: "absolute", when };
}

/** What a deadline comes to, in the calendar's local time; undefined while the publication is unknown. */
export function resolveDeadline(
  deadline: Deadline,
  publish: When | undefined,
  isHoliday: (day: Day) => boolean,
): When | undefined {
  if (deadline.kind === "absolute") return deadline.when;
  return publish === undefined ? undefined : resolveRelative(deadline.relative, publish, isHoliday);
}

/** Whether the first moment is later than the second; of two on one day, one without a time, neither is. */
export function isAfter(first: When, second: When): boolean {
  if (first.day !== second.day) return first.day > second.day;
  return first.minute !== undefined && second.minute !== undefined && first.minute > second.minute;
}
