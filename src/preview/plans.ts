import {
  Campaign,
  type Entity,
  Goal,
  localisedText,
  Objective,
  Opportunity,
  Plan,
  Segment,
  Step,
  Theme,
  Zone,
} from "../model";
import type { Pair } from "../syntax";
import { comparePlaces, type Workspace, type WorkspaceFile } from "../workspace";
import type { PreviewContext } from "./context";
import { entitiesOf } from "./entities";
import type { ViewState } from "./state";

/** A plan with its entries, each list in the order of the file; also those without an id. */
export interface PlanFacts {
  readonly file: WorkspaceFile;
  readonly id: string;
  readonly path: string;
  /** Undefined while nothing of the file can be read. */
  readonly plan: Plan | undefined;
  readonly goals: readonly Goal[];
  readonly opportunities: readonly Opportunity[];
  readonly objectives: readonly Objective[];
  readonly segments: readonly Segment[];
  readonly zones: readonly Zone[];
  readonly themes: readonly Theme[];
  readonly steps: readonly Step[];
  readonly campaigns: readonly Campaign[];
}

/** Every plan of the root, in order of path. */
export function plansOf({ session }: Pick<PreviewContext, "session">): readonly PlanFacts[] {
  const { workspace } = session;
  return workspace.sortedFiles
    .filter(({ kind, unreadable }) => kind === "plan" && unreadable === undefined)
    .map((file) => readPlan(file, workspace));
}

/** The plan that a state names; the first where it names none that is there. */
export function choosePlan(plans: readonly PlanFacts[], { id, file }: ViewState): PlanFacts | undefined {
  const named = plans.filter((it) => it.id === id);
  return named.find((it) => it.path === file) ?? named[0] ?? plans[0];
}

/** The state that shows a plan; the file is named where the id alone does not say which. */
export function planState(plan: PlanFacts, plans: readonly PlanFacts[]): ViewState {
  const alone = plans.filter(({ id }) => id === plan.id).length === 1;
  return { view: "plan", id: plan.id, ...(alone ? {} : { file: plan.path }) };
}

function readPlan(file: WorkspaceFile, workspace: Workspace): PlanFacts {
  const units = [file.head, ...file.items.values()].sort(comparePlaces);
  const entities = units.flatMap((unit) => entitiesOf(unit, workspace));
  const all = <E extends Entity>(type: new (...args: never[]) => E): E[] =>
    entities.filter((entity): entity is E => entity instanceof type);
  return {
    file,
    id: file.id,
    path: file.path,
    plan: all(Plan)[0],
    goals: all(Goal),
    opportunities: all(Opportunity),
    objectives: all(Objective),
    segments: all(Segment),
    zones: all(Zone),
    themes: all(Theme),
    steps: all(Step),
    campaigns: all(Campaign),
  };
}

/** What an entry is called: its title, else its id; undefined while it has neither. */
export function titleIn(
  entity: { readonly id: string | undefined; readonly fields: { readonly title?: Pair | undefined } },
  language: string,
): string | undefined {
  return localisedText(entity.fields.title?.value, language) ?? entity.id;
}
