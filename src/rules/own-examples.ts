import {
  Calendar,
  Campaign,
  Channel,
  type Entity,
  introduction,
  Objective,
  Person,
  Plan,
  Post,
  Segment,
  Step,
  textOf,
  Theme,
} from "../model";
import type { Subject } from "../expression";
import { type MapNode, type Place, SeqNode } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { RuleContext } from "./context";
import type { ReadRule } from "./own-rules";

/** An example that does not do what the policy says of it. */
export interface WrongExample {
  readonly at: Place;
  readonly wanted: "pass" | "fail";
}

/** Tries the examples of a rule, as entries of no calendar. */
export function wrongExamples(read: ReadRule, context: RuleContext): readonly WrongExample[] {
  const { compiled, declared } = read;
  const examples = declared.rule.fields.examples?.value;
  if (examples?.type !== "map" || compiled === undefined || !("program" in compiled)) return [];
  const subject = textOf(declared.rule.fields.for) as Subject;
  const wrong: WrongExample[] = [];
  for (const wanted of ["pass", "fail"] as const) {
    const list = examples.get(wanted)?.value;
    for (const node of list instanceof SeqNode ? list.items : []) {
      if (node.type !== "map") continue;
      const entity = ENTITIES[subject](node, declared.file, context);
      const verdict = compiled.program.judge(entity, context.workspace, context.asOf);
      const { outcome } = verdict;
      // What was stopped is told once, of the rule as a whole.
      if (verdict.outcome === "stopped" && read.id !== undefined) context.ownRules?.stop(read.id, verdict.by);
      // An example stands in no calendar: where posts are counted it proves nothing.
      if (wanted === "fail" && compiled.program.counted.length > 0) continue;
      if ((outcome === "broken") !== (wanted === "fail") && outcome !== "stopped")
        wrong.push({ at: introduction(node), wanted });
    }
  }
  return wrong;
}

type Make = (node: MapNode, file: WorkspaceFile, context: RuleContext) => Entity;

const ENTITIES: Readonly<Record<Subject, Make>> = {
  post: (node, file, { workspace }) => new Post(node, file, workspace, undefined, undefined),
  channel: (node, file, { workspace }) => new Channel(node, file, workspace),
  person: (node, file, { workspace }) => new Person(node, file, workspace),
  plan: (node, file, { workspace }) => new Plan(node, file, workspace),
  objective: (node, file, { workspace }) => new Objective(node, file, workspace),
  step: (node, file, { workspace }) => new Step(node, file, workspace),
  campaign: (node, file, { workspace }) => new Campaign(node, file, workspace),
  theme: (node, file, { workspace }) => new Theme(node, file, workspace),
  segment: (node, file, { workspace }) => new Segment(node, file, workspace),
  calendar: (node, file, { workspace }) => new Calendar(node, file, workspace),
};
