import {
  type CalendarFields,
  calendarFields,
  type ConfigFields,
  configFields,
  type PauseFields,
  pauseFields,
  type PolicyFields,
  policyFields,
  type RuleFields,
} from "../schema";
import type { MapNode, Node, Place } from "../syntax";
import type { When } from "../values";
import type { Around } from "./around";
import { EntityBase } from "./base";
import type { FileHeader } from "./header";
import { whenOf } from "./plan";
import { textsOf } from "./read";

/** A calendar file without its posts. */
export class Calendar extends EntityBase<"calendar", CalendarFields> {
  readonly kind = "calendar";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, calendarFields(node), file, around);
  }
  override get id(): string {
    return this.file.id;
  }
  override get intro(): Place {
    return this.file.intro;
  }
}

/** A part of a policy: its prose, the settings it declares and its own rules. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly at: Place;
  readonly settings: readonly Setting[];
  readonly rules: readonly OwnRule[];
}

/** A rule that the organisation wrote itself, as it stands in a clause. */
export interface OwnRule {
  readonly node: MapNode;
  readonly fields: RuleFields;
}

/** One setting as a clause declares it. */
export interface Setting {
  readonly name: string;
  /** The key, and the value below it. */
  readonly at: Place;
  readonly node: Node;
}

export class Policy extends EntityBase<"policy", PolicyFields> {
  readonly kind = "policy";
  constructor(
    node: MapNode,
    file: FileHeader,
    around: Around,
    readonly clauses: readonly Clause[],
  ) {
    super(node, policyFields(node), file, around);
  }
  override get id(): string {
    return this.file.id;
  }
  override get intro(): Place {
    return this.file.intro;
  }
}

/** A pause in force. */
export class Pause extends EntityBase<"pause", PauseFields> {
  readonly kind = "pause";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, pauseFields(node), file, around);
  }
  override get id(): string {
    return this.file.id;
  }
  override get intro(): Place {
    return this.file.intro;
  }
  get since(): When | undefined {
    return whenOf(this.fields.since);
  }
  get until(): When | undefined {
    return whenOf(this.fields.until);
  }
  /** Channels it holds; undefined: all. */
  get channels(): readonly string[] | undefined {
    return this.fields.channels === undefined
      ? undefined
      : textsOf(this.fields.channels).map((node) => node.value);
  }
  /** Posts that may go out. */
  get except(): readonly string[] {
    return textsOf(this.fields.except).map((node) => node.value);
  }
}

/** The workspace's `.social-policy.yaml`. */
export class Config extends EntityBase<"config", ConfigFields> {
  readonly kind = "config";
  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, configFields(node), file, around);
  }
  override get id(): string {
    return this.file.id;
  }
  override get intro(): Place {
    return this.file.intro;
  }
}
