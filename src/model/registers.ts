import { type ChannelFields, channelFields, type PersonFields, personFields } from "../schema";
import type { MapNode } from "../syntax";
import { type Day, parseEffortRate } from "../values";
import type { Around } from "./around";
import { EntityBase } from "./base";
import type { FileHeader } from "./header";
import { dayOf } from "./plan";
import { given, itemsOf, textOf, textsOf } from "./read";

/** An absence: whole days, both included. */
export interface Absence {
  readonly node: MapNode;
  readonly from: Day;
  /** Undefined: nobody knows yet until when. */
  readonly to: Day | undefined;
  readonly deputy: string | undefined;
}

export class Person extends EntityBase<"person", PersonFields> {
  readonly kind = "person";

  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, personFields(node), file, around);
  }

  /** The name, else the id. */
  get name(): string | undefined {
    return textOf(this.fields.name) ?? this.id;
  }

  /** Last day in the role. */
  get until(): Day | undefined {
    return dayOf(this.fields.until);
  }

  get absences(): readonly Absence[] {
    const absences: Absence[] = [];
    for (const node of itemsOf(this.fields.away)) {
      if (node.type !== "map") continue;
      const from = dayOf(node.get("from"));
      const last = node.get("to");
      const to = dayOf(last);
      if (from === undefined || (given(last) && to === undefined)) continue;
      absences.push({ node, from, to, deputy: textOf(node.get("deputy")) });
    }
    return absences;
  }

  /** Minutes a week; undefined when the register gives none. */
  get weeklyCapacityMinutes(): number | undefined {
    const text = textOf(this.fields.capacity);
    const rate = text === undefined ? undefined : parseEffortRate(text);
    if (rate === undefined) return undefined;
    return rate.per === "week"
      ? rate.minutes
      : rate.per === "day"
        ? rate.minutes * 5
        : rate.per === "month"
          ? (rate.minutes * 12) / 52
          : undefined;
  }

  get roles(): readonly string[] {
    return textsOf(this.fields.roles).map((node) => node.value);
  }
}

export class Channel extends EntityBase<"channel", ChannelFields> {
  readonly kind = "channel";

  constructor(node: MapNode, file: FileHeader, around: Around) {
    super(node, channelFields(node), file, around);
  }

  get network(): string | undefined {
    return textOf(this.fields.network);
  }

  /** `active` when the key is absent. */
  get status(): string {
    return textOf(this.fields.status) ?? "active";
  }
}
