/**
 * Rules that organisations write themselves, in CEL: the typed environment, what is wrong with an expression, and how
 * one is run within its limits. What needs the library is loaded only when a policy has such rules.
 */
import type { RuleSource, Compiled } from "./engine";

export type { Compiled, NamedResult, PartFault, Program, RuleSource, Verdict } from "./engine";
export type { Counted, PostCounts, Tally } from "./counts";
export type { FaultCode } from "./fault";
export type { Subject } from "./types";

/** What `loadExpressions` gives. */
export interface Expressions {
  compileRule(source: RuleSource): Compiled;
}

/** Loads the library, which a policy without rules of its own never needs. */
export function loadExpressions(): Promise<Expressions> {
  return import("./engine");
}
