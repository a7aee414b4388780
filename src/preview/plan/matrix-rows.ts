import { given, type Objective, type Step, textOf } from "../../model";
import type { Finding } from "../../rules";
import type { Pair } from "../../syntax";
import type { Found } from "../found";
import type { PlanFacts } from "../plans";

/** The five questions, in the method's order. */
export const QUESTIONS = ["how", "who", "when", "money", "alignment"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The key that answers each question. */
export const ANSWER_KEYS: Readonly<Record<"objective" | "step", Readonly<Record<Question, string>>>> = {
  objective: { how: "how", who: "owner", when: "deadline", money: "budget", alignment: "supports" },
  step: { how: "how", who: "owner", when: "deadline", money: "budget", alignment: "objective" },
};

/** An objective or a step with what is asked of it. */
export interface MatrixRow {
  readonly entity: Objective | Step;
  /** The objective a step stands under. */
  readonly under: Objective | undefined;
  /** Whether each question has an answer. */
  readonly answered: Readonly<Record<Question, boolean>>;
  /** Findings by the question they concern; those about nothing of it under `other`. */
  readonly findings: Readonly<Record<Question | "other", readonly Finding[]>>;
}

export interface MatrixGroup {
  /** Undefined: steps that lead to no objective of this plan. */
  readonly objective: MatrixRow | undefined;
  readonly steps: readonly MatrixRow[];
}

/** Each objective with its steps, then the steps that stand under none. */
export function matrixOf({ path, objectives, steps }: PlanFacts, found: Found): readonly MatrixGroup[] {
  const left = new Set(steps);
  const row = (entity: Objective | Step, under?: Objective): MatrixRow => ({
    entity,
    under,
    answered: answersOf(entity),
    findings: byQuestion(entity, found.of(entity.kind, entity.id, path)),
  });
  const groups: MatrixGroup[] = objectives.map((objective) => {
    const own = [...left].filter(
      (step) => objective.id !== undefined && objectiveIdOf(step) === objective.id,
    );
    for (const step of own) left.delete(step);
    return { objective: row(objective), steps: own.map((step) => row(step, objective)) };
  });
  if (left.size > 0) groups.push({ objective: undefined, steps: [...left].map((step) => row(step)) });
  return groups;
}

/** How many answers are missing. */
export function gapsIn(groups: readonly MatrixGroup[]): number {
  let count = 0;
  for (const { objective, steps } of groups) {
    for (const { answered } of objective === undefined ? steps : [objective, ...steps])
      for (const question of QUESTIONS) if (!answered[question]) count++;
  }
  return count;
}

export function objectiveIdOf(step: Step): string | undefined {
  return textOf(step.fields.objective);
}

function answersOf(entity: Objective | Step): Readonly<Record<Question, boolean>> {
  const { how, owner, deadline, budget } = entity.fields;
  return {
    how: given(how),
    who: given(owner),
    when: given(deadline),
    money: given(budget),
    alignment:
      entity.kind === "objective" ? hasItems(entity.fields.supports) : given(entity.fields.objective),
  };
}

function hasItems(pair: Pair | undefined): boolean {
  return given(pair) && (pair.value.type !== "seq" || pair.value.items.length > 0);
}

/** What an absent key is told by; it stands on the entry, not on a value. */
const OF_RULES: Readonly<Record<string, Question>> = {
  "missing-how": "how",
  "missing-owner": "who",
  "missing-deadline": "when",
  "missing-budget": "money",
  "missing-objective": "alignment",
  "unaligned-objective": "alignment",
};

function byQuestion(entity: Objective | Step, findings: readonly Finding[]): MatrixRow["findings"] {
  const sorted: Record<Question | "other", Finding[]> = {
    how: [],
    who: [],
    when: [],
    money: [],
    alignment: [],
    other: [],
  };
  const keys = ANSWER_KEYS[entity.kind];
  for (const finding of findings) {
    const told = OF_RULES[finding.rule.id];
    sorted[told ?? QUESTIONS.find((it) => standsOn(finding, entity.node.get(keys[it]))) ?? "other"].push(
      finding,
    );
  }
  return sorted;
}

function standsOn({ at }: Finding, pair: Pair | undefined): boolean {
  if (pair === undefined) return false;
  const { key, value } = pair;
  if (at.piece === key.piece && at.start >= key.start && at.end <= key.end) return true;
  return at.piece === value.piece && at.start >= value.start && at.end <= value.end;
}
