import { type Channel, mapOf, textOf, textsOf } from "../../model";
import { quietHoursFields } from "../../schema";
import type { Node } from "../../syntax";
import { parseTime, type When, weekday } from "../../values";
import type { ClauseRef, Workspace } from "../../workspace";
import { concerned, type Outing, readScope, type Scope } from "./scope";

/** Hours of silence as a policy or a channel declares them. */
export interface QuietHours {
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** By weekday, 0 is Sunday: whether they begin on it; undefined: every day. */
  readonly days: readonly boolean[] | undefined;
  readonly scope: Scope;
}

/** Hours of silence that a time falls into. */
export interface Silence {
  readonly hours: QuietHours;
  /** The first moment after them. */
  readonly end: When;
  /** The channels that they concern; empty: all. */
  readonly channels: readonly string[];
  /** Undefined of a channel's own hours. */
  readonly clause: ClauseRef | undefined;
}

/** The silence that an outing's time falls into: the policy's first, else that of one of its channels. */
export function silenceAt(
  when: When,
  outing: Outing,
  uses: Outing["uses"],
  workspace: Workspace,
): Silence | undefined {
  if (when.minute === undefined) return undefined;
  for (const setting of workspace.settings.all("quietHours")) {
    const hours = hoursOf(setting.node);
    const end = hours === undefined ? undefined : endOf(hours, when);
    if (hours === undefined || end === undefined) continue;
    const named = concerned(outing, uses, hours.scope, setting.unit);
    if (named === undefined) continue;
    const channels = named === uses ? NOBODY : named.map(({ id }) => id);
    return { hours, end, channels, clause: setting.clause };
  }
  for (const { id, channel } of uses) {
    const node = mapOf(channel?.fields.quietHours);
    const hours = node === undefined ? undefined : hoursOf(node);
    const end = hours === undefined ? undefined : endOf(hours, when);
    if (hours === undefined || end === undefined) continue;
    // In the register the hours belong to one account: names of channels in them say nothing.
    const scope = hours.scope.channels === undefined ? hours.scope : { ...hours.scope, channels: undefined };
    if (concerned(outing, uses, scope, undefined) === undefined) continue;
    return { hours, end, channels: [id], clause: undefined };
  }
  return undefined;
}

/** The quiet hours of the policies, in order of their places. */
export function quietHoursOf(
  workspace: Workspace,
): ReadonlyArray<{ readonly hours: QuietHours; readonly clause: ClauseRef }> {
  return workspace.settings.all("quietHours").flatMap(({ node, clause }) => {
    const hours = hoursOf(node);
    return hours === undefined ? [] : [{ hours, clause }];
  });
}

/** The hours that a channel keeps for itself. */
export function quietHoursOfChannel(channel: Channel): QuietHours | undefined {
  const node = mapOf(channel.fields.quietHours);
  return node === undefined ? undefined : hoursOf(node);
}

/** Whether a time falls into hours of silence. */
export function isQuiet(hours: QuietHours, when: When): boolean {
  return endOf(hours, when) !== undefined;
}

const NOBODY: readonly string[] = [];

/** The first moment after the silence that a time falls into; undefined when it falls into none. */
function endOf(hours: QuietHours, when: When): When | undefined {
  const { day, minute = 0 } = when;
  const { from, to } = hours;
  if (from < to)
    return minute >= from && minute < to && beginsOn(hours, day) ? { day, minute: to } : undefined;
  if (minute >= from && beginsOn(hours, day)) return { day: day + 1, minute: to };
  return minute < to && beginsOn(hours, day - 1) ? { day, minute: to } : undefined;
}

function beginsOn(hours: QuietHours, day: number): boolean {
  return hours.days === undefined || hours.days[weekday(day)] === true;
}

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Trees never change, so what was read from one stays true. */
const known = new WeakMap<Node, QuietHours | typeof WRONG>();
const WRONG = Symbol("wrong");

/** Undefined when they are of a wrong form. */
export function hoursOf(node: Node): QuietHours | undefined {
  let hours = known.get(node);
  if (hours === undefined) {
    hours = readHours(node) ?? WRONG;
    known.set(node, hours);
  }
  return hours === WRONG ? undefined : hours;
}

function readHours(node: Node): QuietHours | undefined {
  if (node.type !== "map") return undefined;
  const fields = quietHoursFields(node);
  const from = parseTime(textOf(fields.from) ?? "");
  const to = parseTime(textOf(fields.to) ?? "");
  if (from === undefined || to === undefined) return undefined;
  const named = textsOf(fields.days).map((day) => day.value);
  return {
    from,
    to,
    days: fields.days === undefined ? undefined : DAYS.map((day) => named.includes(day)),
    scope: readScope(fields.channels, fields.except?.value),
  };
}
