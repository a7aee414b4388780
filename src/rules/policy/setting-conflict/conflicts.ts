import type { Node } from "../../../syntax";
import { parseRate } from "../../../values";
import {
  type ActiveSetting,
  type ClauseRef,
  nodeAt,
  partsOf,
  perDay,
  type PolicySettings,
  type SettingPart,
  type Strictness,
  valueAt,
} from "../../../workspace";
import type { Shown } from "../../wording";
import { wordConflicts } from "./words";
import { compareHours } from "./hours";

export type AnySetting = ActiveSetting<unknown>;

/** Two declarations that can't both hold. */
export interface Conflict {
  readonly kind: "different" | "looser" | "impossible" | "word" | "back";
  /** The setting, with the keys below it: `approval.count`. */
  readonly name: string;
  readonly at: Node;
  readonly clause: ClauseRef;
  readonly shown: Shown;
  /** What it stands against, as an example of its place. */
  readonly other: { readonly at: Node; readonly clause: ClauseRef; readonly shown: Shown };
}

const known = new WeakMap<PolicySettings, readonly Conflict[]>();

/** What contradicts itself in the policies of a root; worked out once for each of their states. */
export function conflictsOf(settings: PolicySettings): readonly Conflict[] {
  let conflicts = known.get(settings);
  if (conflicts === undefined) {
    conflicts = settings.names.flatMap((name) =>
      conflictsIn(name, settings.all(name) as readonly AnySetting[]),
    );
    known.set(settings, conflicts);
  }
  return conflicts;
}

function conflictsIn(name: string, list: readonly AnySetting[]): readonly Conflict[] {
  const found: Conflict[] = [];
  list.forEach((later, index) => {
    for (const earlier of list.slice(0, index)) {
      const pair = pairOf(earlier, later);
      if (pair === undefined) continue;
      if (name === "terms") found.push(...wordConflicts(pair));
      else found.push(...partConflicts(name, pair), ...impossibleCadences(name, pair));
    }
  });
  return found;
}

/** Two declarations that concern the same posts: the one that the finding stands on, and the one before it. */
export interface SettingPair {
  /** `unit`: the second is a unit's, the first the organisation's. */
  readonly kind: "same" | "unit";
  readonly first: AnySetting;
  readonly second: AnySetting;
}

/** Undefined where they concern different channels or units. */
function pairOf(earlier: AnySetting, later: AnySetting): SettingPair | undefined {
  const isOver = earlier.unit !== later.unit;
  if (isOver && earlier.unit !== undefined && later.unit !== undefined) return undefined;
  const [first, second] = isOver && later.unit === undefined ? [later, earlier] : [earlier, later];
  const [of, than] = [channelsOf(first), channelsOf(second)];
  // A clause for some channels is an exception from one for all; a unit's is not.
  const concerns =
    of === undefined || than === undefined
      ? of === than || (isOver && of === undefined)
      : of.some((it) => than.includes(it));
  return concerns ? { kind: isOver ? "unit" : "same", first, second } : undefined;
}

function channelsOf({ value }: AnySetting): readonly unknown[] | undefined {
  const channels = (value as { readonly channels?: unknown } | null)?.channels;
  return Array.isArray(channels) ? channels : undefined;
}

function partConflicts(name: string, { kind, first, second }: SettingPair): Conflict[] {
  if (name === "quietHours") return hourConflicts(name, { kind, first, second });
  return partsOf(name, second.value).flatMap((part) => {
    const at = nodeAt(second.node, part);
    const value = valueAt(second.value, part);
    const against = standing(name, part, first, kind);
    if (at === undefined || value === undefined || against === undefined) return [];
    if (!isConflict(kind, part.compare(value, against.value))) return [];
    return {
      kind: kind === "unit" ? ("looser" as const) : ("different" as const),
      name: [name, ...part.path].join("."),
      at,
      clause: second.clause,
      shown: showPart(value),
      other: { at: against.at, clause: first.clause, shown: showPart(against.value) },
    };
  });
}

/** Clauses of one policy must not differ; a unit's must not ask for less. */
function isConflict(kind: SettingPair["kind"], stands: Strictness): boolean {
  if (kind === "unit") return stands === "looser";
  return stands !== "same" && stands !== "unknown";
}

/** What a declaration says of a part, also by saying it of something wider. */
function standing(
  name: string,
  part: SettingPart,
  { value, node }: AnySetting,
  kind: SettingPair["kind"],
): { readonly value: unknown; readonly at: Node } | undefined {
  const own = valueAt(value, part);
  if (own !== undefined) return { value: own, at: nodeAt(node, part) ?? node };
  if (kind === "same") return undefined;
  // Paid posts need as many approvals as all others, unless more are asked for.
  const [key] = part.path;
  const wider = name === "approval" && key === "paid" ? { ...part, path: ["count"] } : undefined;
  const held = wider === undefined ? part.absent : valueAt(value, wider);
  return held === undefined ? undefined : { value: held, at: (wider && nodeAt(node, wider)) ?? node };
}

function hourConflicts(name: string, { kind, first, second }: SettingPair): Conflict[] {
  const stands = compareHours(second.node, first.node);
  if (!isConflict(kind, stands)) return [];
  const from = (node: Node) => nodeAt(node, { path: ["from"], compare: () => "unknown" }) ?? node;
  return [
    {
      kind: kind === "unit" ? "looser" : "different",
      name,
      at: from(second.node),
      clause: second.clause,
      shown: showHours(second.value),
      other: { at: from(first.node), clause: first.clause, shown: showHours(first.value) },
    },
  ];
}

/** At least so many in one clause, and fewer at most in the other. */
function impossibleCadences(name: string, { first, second }: SettingPair): Conflict[] {
  if (name !== "cadence" || typeof second.value !== "object" || second.value === null) return [];
  return Object.keys(second.value).flatMap((key) =>
    (["min", "max"] as const).flatMap((which) => {
      const part: SettingPart = { path: [key, which], compare: () => "unknown" };
      const against: SettingPart = { ...part, path: [key, which === "min" ? "max" : "min"] };
      const [value, limit] = [valueAt(second.value, part), valueAt(first.value, against)];
      const [rate, bound] = [rateOf(value), rateOf(limit)];
      const at = nodeAt(second.node, part);
      if (rate === undefined || bound === undefined || at === undefined) return [];
      if (which === "min" ? rate <= bound : rate >= bound) return [];
      return {
        kind: "impossible" as const,
        name: [name, key, which].join("."),
        at,
        clause: second.clause,
        shown: String(value),
        other: { at: nodeAt(first.node, against) ?? first.node, clause: first.clause, shown: String(limit) },
      };
    }),
  );
}

function rateOf(value: unknown): number | undefined {
  const rate = typeof value === "string" ? parseRate(value) : undefined;
  return rate === undefined ? undefined : perDay(rate);
}

/** A value in one line, nearly as files write it. */
function showPart(value: unknown): Shown {
  if (typeof value !== "object" || value === null) return String(value);
  const written = writePart(value);
  return written === "" ? { en: "nothing", fr: "rien" } : written;
}

function writePart(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writePart).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, held]) => `${key}: ${writePart(held)}`)
    .join(", ");
}

function showHours(value: unknown): string {
  const { from, to, days } = value as Readonly<Record<string, unknown>>;
  return `${String(from)}–${String(to)}${Array.isArray(days) ? ` (${days.join(", ")})` : ""}`;
}
