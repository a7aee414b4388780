import {
  type Around,
  Calendar,
  Campaign,
  Channel,
  type Entity,
  type EntityByKind,
  introduction,
  itemsOf,
  Objective,
  Person,
  Plan,
  Post,
  type RegisteredKind,
  Segment,
  Step,
  textOf,
  Theme,
} from "../model";
import type { Subject } from "../expression";
import { ruleExampleFields, ruleNeighbourFields } from "../schema";
import { MapNode, Pair, type Place, ScalarNode, SeqNode } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { RuleContext } from "./context";
import type { ReadRule } from "./own-rules";
import { countAmong, type Often } from "./post-counts";

/** An example that does not do what the policy says of it. */
export interface WrongExample {
  readonly at: Place;
  readonly wanted: "pass" | "fail";
}

/** Tries the examples of a rule, as entries of no calendar: what they count stands beside them. */
export function wrongExamples(read: ReadRule, context: RuleContext): readonly WrongExample[] {
  const { compiled, declared } = read;
  const examples = declared.rule.fields.examples?.value;
  if (examples?.type !== "map" || compiled === undefined || !("program" in compiled)) return [];
  const subject = textOf(declared.rule.fields.for) as Subject;
  const { workspace, asOf } = context;
  const wrong: WrongExample[] = [];
  for (const wanted of ["pass", "fail"] as const) {
    const list = examples.get(wanted)?.value;
    for (const node of list instanceof SeqNode ? list.items : []) {
      if (node.type !== "map") continue;
      const around = new AroundExample(node, declared.file, context);
      const entity = ENTITIES[subject](node, declared.file, around);
      const counts = countAmong(postsOf(entity, around), workspace);
      const verdict = compiled.program.judge(entity, around, asOf, counts);
      const { outcome } = verdict;
      // What was stopped is told once, of the rule as a whole.
      if (verdict.outcome === "stopped" && read.id !== undefined) context.ownRules?.stop(read.id, verdict.by);
      if ((outcome === "broken") !== (wanted === "fail") && outcome !== "stopped")
        wrong.push({ at: introduction(node), wanted });
    }
  }
  return wrong;
}

/** What stands around an example: the workspace, and whoever it names that no register knows yet. */
class AroundExample implements Around {
  constructor(
    readonly node: MapNode,
    readonly file: WorkspaceFile,
    private readonly context: RuleContext,
  ) {}

  get clock(): (() => number) | undefined {
    return this.context.workspace.clock;
  }

  lookup<K extends RegisteredKind>(kind: K, id: string): EntityByKind[K] | undefined {
    const found = this.context.workspace.lookup(kind, id);
    if (found !== undefined || id === "" || !isSubject(kind)) return found;
    return ENTITIES[kind](namedOnly(this.node, id), this.file, this) as EntityByKind[K];
  }

  onlyPlan(): Plan | undefined {
    return this.context.workspace.onlyPlan();
  }

  isHoliday(...asked: Parameters<Around["isHoliday"]>): boolean {
    return this.context.workspace.isHoliday(...asked);
  }
}

/** An entry that has nothing but an id. */
function namedOnly({ piece, start }: MapNode, id: string): MapNode {
  const word = (text: string) => new ScalarNode(piece, start, start, text, "plain");
  return new MapNode(piece, start, start, [new Pair(word("id"), word(id))], true);
}

/** The posts that are counted in an example: itself, if it is one, and those under `with`. */
function postsOf(entity: Entity, around: AroundExample): readonly Often[] {
  const posts: Often[] = entity instanceof Post ? [{ post: entity, times: 1 }] : [];
  for (const node of itemsOf(ruleExampleFields(around.node).with)) {
    if (node.type !== "map") continue;
    const times = ruleNeighbourFields(node).times?.value;
    const often = times?.type === "scalar" && typeof times.value === "number" ? times.value : 1;
    posts.push({ post: new Post(node, around.file, around, undefined, undefined), times: often });
  }
  return posts;
}

type Make = (node: MapNode, file: WorkspaceFile, around: Around) => Entity;

const ENTITIES: Readonly<Record<Subject, Make>> = {
  post: (node, file, around) => new Post(node, file, around, undefined, undefined),
  channel: (node, file, around) => new Channel(node, file, around),
  person: (node, file, around) => new Person(node, file, around),
  plan: (node, file, around) => new Plan(node, file, around),
  objective: (node, file, around) => new Objective(node, file, around),
  step: (node, file, around) => new Step(node, file, around),
  campaign: (node, file, around) => new Campaign(node, file, around),
  theme: (node, file, around) => new Theme(node, file, around),
  segment: (node, file, around) => new Segment(node, file, around),
  calendar: (node, file, around) => new Calendar(node, file, around),
};

function isSubject(kind: string): kind is Subject {
  return Object.hasOwn(ENTITIES, kind);
}
