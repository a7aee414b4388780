import type { MapNode, Pair, Place } from "../syntax";

/** What a file can define, and what a finding can be about. */
export type EntityKind =
  | "post"
  | "calendar"
  | "plan"
  | "goal"
  | "opportunity"
  | "objective"
  | "segment"
  | "zone"
  | "theme"
  | "step"
  | "campaign"
  | "person"
  | "channel"
  | "policy"
  | "clause"
  | "pause"
  | "config";

/** An entity as a finding names it. `id` is absent while a person has not written one. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id?: string;
}

/**
 * Where a finding about something absent stands: on the key that introduces the entity, its `id`,
 * else its `title`, else its first key.
 */
export function introduction(node: MapNode, ...keys: Array<Pair | undefined>): Place {
  for (const pair of keys) if (pair !== undefined) return pair.key;
  return node.pairs[0]?.key ?? node;
}
