import { Post } from "../../model";
import type { Entry } from "../define";
import type { LocatedMoney } from "./amounts";

/**
 * What adds up under one budget. `parent`: the budget itself. `child`: what counts against it;
 * `live` where a finding may stand on it (not in history, not in a closed calendar).
 */
export type SumFact = readonly ["parent", number, string] | readonly ["child", number, string, boolean];

export function parentFact({ money }: LocatedMoney): SumFact {
  return ["parent", money.minor, money.currency];
}

export function childFact({ money }: LocatedMoney, live: boolean): SumFact {
  return ["child", money.minor, money.currency, live];
}

/** Whether a finding may stand on an entity. */
export function isLive(entity: { readonly file: { readonly closed: boolean } }): boolean {
  return !entity.file.closed && !(entity instanceof Post && entity.history);
}

/** A budget with what counts against it, in its currency. */
export interface Sum {
  readonly parent: Entry<SumFact>;
  readonly limitMinor: number;
  readonly currency: string;
  readonly totalMinor: number;
  /** The largest first, else in order of path and place. */
  readonly children: ReadonlyArray<Entry<SumFact>>;
}

/** Adds up the facts under one key; undefined without a parent or without children of its currency. */
export function sumUp(entries: ReadonlyArray<Entry<SumFact>>): Sum | undefined {
  // Of two definitions of one id the first counts.
  const parent = entries.find((entry) => entry.fact[0] === "parent");
  if (parent === undefined) return undefined;
  const [, limitMinor, currency] = parent.fact;
  const children = entries.filter((entry) => entry.fact[0] === "child" && entry.fact[2] === currency);
  if (children.length === 0) return undefined;
  let totalMinor = 0;
  for (const child of children) totalMinor += child.fact[1];
  children.sort((a, b) => b.fact[1] - a.fact[1]);
  return { parent, limitMinor, currency, totalMinor, children };
}

/** The most places that a finding about a sum points to. */
export const MOST_RELATED = 20;
