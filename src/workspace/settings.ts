import type { Clause, OwnRule, Setting } from "../model";
import type { Data } from "../schema";
import { type Node, type Place, toData } from "../syntax";
import type { WorkspaceFile } from "./file";
import { piecesOf } from "./signature";

/** The clause a finding names. */
export interface ClauseRef {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly at: Place;
}

/** A setting in force: its value, where it is written, and the clause it stands in. */
export interface ActiveSetting<T> {
  readonly value: T;
  readonly node: Node;
  readonly at: Place;
  readonly clause: ClauseRef;
}

/** The settings by name, in the shapes of the schema. */
export type SettingShapes = Data.Settings;

export type SettingName = Exclude<keyof SettingShapes & string, `x-${string}`>;

/** A rule of a policy's own, with the clause it stands in. */
export interface DeclaredRule {
  readonly file: WorkspaceFile;
  readonly clause: ClauseRef;
  readonly rule: OwnRule;
}

/** What the policies of a root declare, in order of path and place. */
export class PolicySettings {
  private readonly byName = new Map<string, Array<ActiveSetting<unknown>>>();
  private readonly clauses = new Map<string, ClauseRef>();
  /** Equal signatures: nothing that rules can see has changed. */
  readonly signature: string;

  constructor(
    declared: ReadonlyArray<{ file: WorkspaceFile; clause: Clause; setting: Setting }>,
    /** The rules that policies add, in order of path and place. */
    readonly ownRules: readonly DeclaredRule[] = [],
  ) {
    const parts: string[] = [];
    for (const { file, clause, setting } of declared) {
      const value = withoutEmpty(toData(setting.node));
      const active: ActiveSetting<unknown> = {
        value,
        node: setting.node,
        at: setting.at,
        clause: { file: file.path, id: clause.id, title: clause.title, at: clause.at },
      };
      const list = this.byName.get(setting.name);
      // Every setting is a mapping or a list: a key that is empty or holds a word declares nothing.
      if (value === null || typeof value !== "object") {
        parts.push(setting.name);
      } else if (list === undefined) this.byName.set(setting.name, [active]);
      else list.push(active);
      parts.push(
        file.path,
        clause.id,
        clause.title,
        setting.name,
        JSON.stringify(value),
        piecesOf(setting.node),
      );
      const key = `${file.path}\u0000${clause.id}`;
      if (!this.clauses.has(key)) this.clauses.set(key, active.clause);
    }
    for (const { file, clause, rule } of ownRules) {
      parts.push(file.path, clause.id, clause.title, JSON.stringify(toData(rule.node)), piecesOf(rule.node));
      const key = `${file.path}\u0000${clause.id}`;
      if (!this.clauses.has(key)) this.clauses.set(key, clause);
    }
    this.signature = parts.join("\u0000");
  }

  /** The first declaration of a setting; undefined when no policy declares it or its form is wrong. */
  get<K extends SettingName>(name: K): ActiveSetting<NonNullable<SettingShapes[K]>> | undefined {
    return this.byName.get(name)?.[0] as ActiveSetting<NonNullable<SettingShapes[K]>> | undefined;
  }

  /** The names of the settings that some policy declares, in the order in which they first stand. */
  get names(): readonly SettingName[] {
    return [...this.byName.keys()] as SettingName[];
  }

  /** A clause where it stands now: prose that moves changes nothing for the rules. */
  clauseNow(clause: ClauseRef): ClauseRef {
    return this.clauses.get(`${clause.file}\u0000${clause.id}`) ?? clause;
  }

  /** Every declaration of a setting: lists (freezes, terms) add up over clauses. */
  all<K extends SettingName>(name: K): ReadonlyArray<ActiveSetting<NonNullable<SettingShapes[K]>>> {
    return (this.byName.get(name) ?? []) as unknown as ReadonlyArray<
      ActiveSetting<NonNullable<SettingShapes[K]>>
    >;
  }
}

/** Data without its empty keys: a key that is not filled in is as good as absent. */
function withoutEmpty(data: ReturnType<typeof toData>): ReturnType<typeof toData> {
  if (Array.isArray(data)) return data.map(withoutEmpty);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [[key, withoutEmpty(value)]])),
  );
}
