import type { Around, ChannelUse, Entity } from "../model";
import type { Day } from "../values";
import type { PostCounts } from "./counts";

/** What stands for a value while a rule runs. Dates and durations are minutes, money is `Money`, entities are themselves. */
export type Value = unknown;

/** What an expression asks of the workspace; questions are remembered for the unit at hand. */
export interface Surroundings extends Pick<Around, "lookup" | "isHoliday"> {
  /** Milliseconds, from any beginning; undefined where no clock is given. */
  readonly clock?: (() => number) | undefined;
}

/** What is looked at, by all rules in turn, and how much the one at hand has done. */
export interface Run {
  readonly around: Surroundings;
  readonly today: Day;
  /** The posts of the root; undefined where nobody counts them. */
  readonly counts: PostCounts | undefined;
  readonly entity: Entity;
  /** Of a post: the channel at hand; undefined while it has none. */
  readonly use: ChannelUse | undefined;
  /** Of a post: its text as it will stand on that channel, in the language at hand. */
  readonly text: string;
  readonly language: string;
  steps: number;
  /** With so many steps it is stopped, or the clock is looked at. */
  most: number;
  /** By the clock, when it was looked at first; undefined before. */
  began: number | undefined;
  /** Values of the variables that loops introduce, by depth. */
  readonly variables: Value[];
  /** What loops have gathered so far, by depth. */
  readonly gathered: Value[];
  /** What fields came to that a rule before has read, by their numbers, and the steps that reading them took. */
  readonly known: Value[];
  readonly costs: number[];
}

/** A part of an expression, ready to run. */
export type Step = (run: Run) => Value;

/**
 * How much one evaluation may do. Each part of an expression is a step, in a loop once for each item, and what grows
 * with the length of a text or a list costs steps by that length: so the same files stop the same rules on every
 * machine.
 */
export const MOST_STEPS = 10_000;

/**
 * Behind the steps stands a clock, as a last resort: one evaluation may go on for so many milliseconds. That is a thousand
 * times what all its steps take, so that only a step that is much dearer than it is counted can reach it.
 */
export const LONGEST_MS = 1_000;

/** So many steps are taken between two looks at the clock; what takes fewer never asks for the time. */
export const STEPS_BETWEEN_LOOKS = 1_000;

/** Stands for a value that is not there and that a comparison needs: the rule then says nothing. */
export const ABSENT = Symbol("absent");

/** Thrown when an evaluation has taken all its steps. */
export const STOPPED = Symbol("stopped");

/** Thrown when an evaluation has gone on for too long by the clock. */
export const LATE = Symbol("late");

/** Begins an evaluation: no step is taken yet. */
export function beginRun(run: Run): void {
  run.steps = 0;
  run.began = undefined;
  run.most = run.around.clock === undefined ? MOST_STEPS : STEPS_BETWEEN_LOOKS;
}

/** Counts steps, and stops what takes too many. */
export function spend(run: Run, steps: number): void {
  run.steps += steps;
  if (run.steps > run.most) look(run);
}

function look(run: Run): void {
  const { clock } = run.around;
  if (run.steps > MOST_STEPS || clock === undefined) throw STOPPED;
  const now = clock();
  run.began ??= now;
  if (now - run.began > LONGEST_MS) throw LATE;
  run.most = Math.min(MOST_STEPS, run.steps + STEPS_BETWEEN_LOOKS);
}

/** What handling so many characters costs. */
export function costOf(length: number): number {
  return Math.ceil(length / 32);
}
