import { comparePlaces, type Unit } from "../workspace";
import type { EntityRef } from "../model";
import type { Place } from "../syntax";
import type { Entry, Fact, WorkspaceRule } from "./define";
import type { ActiveRule, RawFinding } from "./finding";

/** A fact as it is kept, with the unit that gave it. */
export class StoredEntry implements Entry {
  /** Place in its group's list, so that it can be taken out quickly. */
  position = 0;

  constructor(
    readonly group: Group,
    readonly unit: Unit,
    readonly at: Place,
    readonly fact: Fact,
    readonly entity: EntityRef,
    /** Of a post that is history, or in a closed calendar: its facts count, findings on it do not. */
    readonly silent: boolean,
  ) {}
}

/** All facts under one key of one rule, and what was found among them. */
export class Group {
  /** Most groups have one entry for good: the list is made for one, and grows when it must. */
  entries: StoredEntry[] = NO_ENTRIES;
  findings: readonly RawFinding[] = NO_FINDINGS;
  dirty = false;

  constructor(
    readonly active: ActiveRule,
    readonly rule: WorkspaceRule,
    readonly key: string,
  ) {}

  add(entry: StoredEntry): void {
    entry.position = this.entries.length;
    if (entry.position === 0) this.entries = [entry];
    else this.entries.push(entry);
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
      .sort((a, b) => comparePlaces(a.unit, b.unit) || a.at.piece.index - b.at.piece.index || a.at.start - b.at.start);
  }
}

const NO_ENTRIES: StoredEntry[] = [];
const NO_FINDINGS: readonly RawFinding[] = [];

/** Whether two facts say the same. */
export function sameFact(a: Fact, b: Fact): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a.length !== b.length) return false;
  return a.every((part, index) => sameFact(part, b[index]));
}
