import type { EntityRef } from "../model";
import type { Place } from "../syntax";
import { comparePlaces, type Unit } from "../workspace";
import type { Entry, Fact, WorkspaceRule } from "./define";
import type { ActiveRule, RawFinding } from "./finding";

/** A fact as it is kept, with the unit that gave it. */
export class StoredEntry implements Entry {
  /** Place in its group's list, so that it can be taken out quickly. */
  position = 0;

  constructor(
    readonly table: GroupTable,
    readonly key: string,
    readonly unit: Unit,
    readonly at: Place,
    readonly fact: Fact,
    readonly entity: EntityRef,
    /** Of a post that is history, or in a closed calendar: its facts count, findings on it do not. */
    readonly silent: boolean,
  ) {}

  /** Whether another entry says the same in the same place of the table. */
  says(other: StoredEntry): boolean {
    return (
      this.table === other.table &&
      this.silent === other.silent &&
      this.key === other.key &&
      sameFact(this.fact, other.fact)
    );
  }
}

/** All facts under one key of one rule, and what was found among them. */
export class Group {
  findings: readonly RawFinding[] = NO_FINDINGS;
  dirty = false;

  constructor(
    readonly table: GroupTable,
    readonly key: string,
    readonly entries: StoredEntry[],
  ) {}

  add(entry: StoredEntry): void {
    entry.position = this.entries.length;
    this.entries.push(entry);
  }

  remove(entry: StoredEntry): void {
    const last = this.entries.pop();
    if (last === undefined || last === entry) return;
    this.entries[entry.position] = last;
    last.position = entry.position;
  }

  replace(old: StoredEntry, entry: StoredEntry): void {
    entry.position = old.position;
    this.entries[old.position] = entry;
  }

  /** In order of path and place, so that what is found does not depend on the order of changes. */
  sorted(): StoredEntry[] {
    return this.entries
      .slice()
      .sort(
        (a, b) =>
          comparePlaces(a.unit, b.unit) || a.at.piece.index - b.at.piece.index || a.at.start - b.at.start,
      );
  }
}

/**
 * The facts of one rule by their keys. Most keys have one entry for good; where one alone is never
 * judged, it stands in the table itself, without a group around it.
 */
export class GroupTable {
  private readonly byKey = new Map<string, StoredEntry | Group>();
  private readonly atLeast: number;
  readonly collect: WorkspaceRule["collect"];
  readonly silentInHistory: boolean;
  readonly silentWhenClosed: boolean;

  constructor(
    readonly active: ActiveRule,
    readonly rule: WorkspaceRule,
  ) {
    this.atLeast = rule.atLeast ?? 1;
    this.collect = rule.collect;
    this.silentInHistory = rule.group !== "form" && rule.history !== true;
    this.silentWhenClosed = rule.group !== "form";
  }

  /** Puts an entry in; the group that has to be judged then, if any. */
  add(entry: StoredEntry): Group | undefined {
    const { key } = entry;
    const known = this.byKey.get(key);
    if (known === undefined && this.atLeast > 1) {
      this.byKey.set(key, entry);
      return undefined;
    }
    let group: Group;
    if (known instanceof Group) {
      group = known;
      group.add(entry);
    } else {
      group = new Group(this, key, known === undefined ? [entry] : [known, entry]);
      entry.position = group.entries.length - 1;
      this.byKey.set(key, group);
    }
    return group.entries.length >= this.atLeast ? group : undefined;
  }

  /** Takes an entry out; the group that has to be judged then, if any. */
  remove(entry: StoredEntry): Group | undefined {
    const known = this.byKey.get(entry.key);
    if (known instanceof Group) {
      known.remove(entry);
      return known;
    }
    if (known === entry) this.byKey.delete(entry.key);
    return undefined;
  }

  /** Puts an entry in the place of one that says the same; the group, if it has findings whose places may have moved. */
  replace(old: StoredEntry, entry: StoredEntry): Group | undefined {
    const known = this.byKey.get(old.key);
    if (known instanceof Group) {
      known.replace(old, entry);
      return known.findings.length > 0 ? known : undefined;
    }
    this.byKey.set(entry.key, entry);
    return undefined;
  }

  /** The facts under a key. */
  under(key: string): readonly StoredEntry[] {
    const known = this.byKey.get(key);
    if (known === undefined) return [];
    return known instanceof Group ? known.entries : [known];
  }

  /** Forgets a group that nothing is left of. */
  drop(group: Group): void {
    if (group.entries.length === 0 && this.byKey.get(group.key) === group) this.byKey.delete(group.key);
  }

  isJudged(group: Group): boolean {
    return group.entries.length >= this.atLeast;
  }

  *findings(): Iterable<RawFinding> {
    for (const group of this.byKey.values()) if (group instanceof Group) yield* group.findings;
  }
}

const NO_FINDINGS: readonly RawFinding[] = [];

/** Whether two facts say the same. */
function sameFact(a: Fact, b: Fact): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a.length !== b.length) return false;
  return a.every((part, index) => sameFact(part, b[index]));
}
