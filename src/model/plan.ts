import {
  type CampaignFields,
  campaignFields,
  type GoalFields,
  goalFields,
  type ObjectiveFields,
  objectiveFields,
  type OpportunityFields,
  opportunityFields,
  type PlanFields,
  planFields,
  type SegmentFields,
  segmentFields,
  type StepFields,
  stepFields,
  type ThemeFields,
  themeFields,
  type ZoneFields,
  zoneFields,
} from "../schema";
import type { MapNode, Pair, Place } from "../syntax";
import { type Day, type Money, parseDay, parseMoney, parseWhen, type When } from "../values";
import type { Around } from "./around";
import { EntityBase } from "./base";
import type { FileHeader } from "./header";
import { booleanOf, given, mapOf, textOf } from "./read";

/** A period of whole days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Reads `{ from, to }`; undefined unless both are dates. */
export function readDayRange(node: MapNode | undefined): DayRange | undefined {
  const from = dayOf(node?.get("from"));
  const to = dayOf(node?.get("to"));
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A date; undefined when absent or of another form. */
export function dayOf(pair: Pair | undefined): Day | undefined {
  const text = textOf(pair);
  return text === undefined ? undefined : parseDay(text);
}

/** A date or date-time; undefined when absent or of another form. */
export function whenOf(pair: Pair | undefined): When | undefined {
  const text = textOf(pair);
  return text === undefined ? undefined : parseWhen(text);
}

/** An amount; undefined when absent or of another form. */
export function moneyOf(pair: Pair | undefined): Money | undefined {
  const text = textOf(pair);
  return text === undefined ? undefined : parseMoney(text);
}

/** The seven parts of a plan, in the method's order; of the sixth either key will do. */
export const PLAN_PARTS = [
  "situation",
  "objectives",
  "segments",
  "zones",
  "strategy",
  "activation",
  "measurement",
] as const;

export class Plan extends EntityBase<"plan", PlanFields> {
  readonly kind = "plan";

  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, planFields(node), file, around);
  }

  /** A file without an id has its name's. */
  override get id(): string {
    return this.file.id;
  }

  override get intro(): Place {
    return this.file.intro;
  }

  private periodCache: { readonly range: DayRange | undefined } | undefined;

  /** Asked for by every post that leads here. */
  get period(): DayRange | undefined {
    this.periodCache ??= { range: readDayRange(mapOf(this.fields.period)) };
    return this.periodCache.range;
  }

  get budget(): Money | undefined {
    return moneyOf(this.fields.budget);
  }

  /** Lists that are units of their own look empty here: which ones have entries is said beside. */
  override signatureData(): unknown {
    const { goals, objectives, segments, zones, activation, campaigns } = this.fields;
    const lists = [goals, objectives, segments, zones, activation, campaigns];
    return [super.signatureData(), lists.map(hasEntries)];
  }
}

/** An entity of a plan; all know their file, so rules can ask for its plan. */
abstract class PlanPart<
  K extends "goal" | "opportunity" | "objective" | "segment" | "zone" | "theme" | "step" | "campaign",
  F extends { readonly id?: Pair; readonly title?: Pair; readonly waive?: Pair },
> extends EntityBase<K, F> {
  /** The plan it is part of: the one whose file it stands in. */
  get plan(): Plan | undefined {
    return this.around.lookup("plan", this.file.id);
  }
}

export class Goal extends PlanPart<"goal", GoalFields> {
  readonly kind = "goal";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, goalFields(node), file, around);
  }
}

export class Opportunity extends PlanPart<"opportunity", OpportunityFields> {
  readonly kind = "opportunity";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, opportunityFields(node), file, around);
  }
}

export class Segment extends PlanPart<"segment", SegmentFields> {
  readonly kind = "segment";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, segmentFields(node), file, around);
  }
}

export class Zone extends PlanPart<"zone", ZoneFields> {
  readonly kind = "zone";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, zoneFields(node), file, around);
  }

  override get id(): string | undefined {
    return undefined;
  }
}

export class Theme extends PlanPart<"theme", ThemeFields> {
  readonly kind = "theme";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, themeFields(node), file, around);
  }
}

/** What owes somebody, a date and money. */
export class Objective extends PlanPart<"objective", ObjectiveFields> {
  readonly kind = "objective";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, objectiveFields(node), file, around);
  }

  get deadline(): Day | undefined {
    return dayOf(this.fields.deadline);
  }

  get budget(): Money | undefined {
    return moneyOf(this.fields.budget);
  }
}

export class Step extends PlanPart<"step", StepFields> {
  readonly kind = "step";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, stepFields(node), file, around);
  }

  get deadline(): Day | undefined {
    return dayOf(this.fields.deadline);
  }

  get budget(): Money | undefined {
    return moneyOf(this.fields.budget);
  }

  /** `done: true` or the day it was done. */
  get done(): boolean {
    return booleanOf(this.fields.done) === true || textOf(this.fields.done) !== undefined;
  }

  get objective(): Objective | undefined {
    const id = textOf(this.fields.objective);
    return id === undefined ? undefined : this.around.lookup("objective", id);
  }
}

export class Campaign extends PlanPart<"campaign", CampaignFields> {
  readonly kind = "campaign";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, campaignFields(node), file, around);
  }

  private periodCache: { readonly range: DayRange | undefined } | undefined;

  /** Asked for by every post that leads here. */
  get period(): DayRange | undefined {
    this.periodCache ??= { range: readDayRange(mapOf(this.fields.period)) };
    return this.periodCache.range;
  }

  get budget(): Money | undefined {
    return moneyOf(this.fields.budget);
  }

  get objective(): Objective | undefined {
    const id = textOf(this.fields.objective);
    return id === undefined ? undefined : this.around.lookup("objective", id);
  }
}

/** Whether a plan has entries under a list key (`goals`, `segments`, …). */
export function hasEntries(pair: Pair | undefined): boolean {
  if (!given(pair)) return false;
  const { value } = pair;
  if (value.type === "map") return value.pairs.length > 0;
  // A block list without items heads a list whose items are units of their own.
  return value.type !== "seq" || value.items.length > 0 || !value.flow;
}
