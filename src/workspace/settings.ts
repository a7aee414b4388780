import { type Clause, type OwnRule, type Setting, textOf } from "../model";
import type { Data } from "../schema";
import { type Node, type Place, toData } from "../syntax";
import type { WorkspaceFile } from "./file";
import { piecesOf } from "./signature";
import { combine } from "./strictness";

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
  /** The business unit that its policy is for; undefined: the whole organisation. */
  readonly unit: string | undefined;
  /** Where several clauses make up the value: the one that says each of its keys. */
  readonly clauses?: ReadonlyMap<string, ClauseRef>;
}

/** Whom a setting has to concern to hold. */
export interface Concerned {
  /** Ids of channels. */
  readonly channels: readonly string[];
  readonly units: readonly string[];
}

/** The settings by name, in the shapes of the schema. */
export type SettingShapes = Data.Settings;

export type SettingName = Exclude<keyof SettingShapes & string, `x-${string}`>;

/** A rule of a policy's own, with the clause it stands in. */
export interface DeclaredRule {
  readonly file: WorkspaceFile;
  readonly clause: ClauseRef;
  readonly rule: OwnRule;
  /** The business unit that its policy is for; undefined: the whole organisation. */
  readonly unit: string | undefined;
}

/** What the policies of a root declare, in order of path and place. */
export class PolicySettings {
  private readonly byName = new Map<string, Array<ActiveSetting<unknown>>>();
  private readonly clauses = new Map<string, ClauseRef>();
  private readonly effectives = new Map<string, ActiveSetting<unknown> | undefined>();
  private readonly narrowed = new Map<string, ReadonlyArray<ActiveSetting<unknown>>>();
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
        unit: unitOf(file),
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
        active.unit ?? "",
        JSON.stringify(value),
        piecesOf(setting.node),
      );
      const key = `${file.path}\u0000${clause.id}`;
      if (!this.clauses.has(key)) this.clauses.set(key, active.clause);
    }
    for (const { file, clause, rule, unit } of ownRules) {
      parts.push(
        file.path,
        clause.id,
        clause.title,
        unit ?? "",
        JSON.stringify(toData(rule.node)),
        piecesOf(rule.node),
      );
      const key = `${file.path}\u0000${clause.id}`;
      if (!this.clauses.has(key)) this.clauses.set(key, clause);
    }
    this.signature = parts.join("\u0000");
  }

  /** Whether some policy declares a setting, for whomever. */
  declares(name: string): boolean {
    return this.byName.has(name);
  }

  /** The first declaration of a setting for the whole organisation; undefined when no policy declares it or its form is wrong. */
  get<K extends SettingName>(name: K): ActiveSetting<NonNullable<SettingShapes[K]>> | undefined {
    return this.byName.get(name)?.find(({ unit }) => unit === undefined) as
      | ActiveSetting<NonNullable<SettingShapes[K]>>
      | undefined;
  }

  /** Whether a setting says the same to everybody, so that nobody has to be asked who they are. */
  isPlain(name: SettingName): boolean {
    const list = this.byName.get(name);
    if (list === undefined) return true;
    const [only, second] = list;
    return second === undefined && only?.unit === undefined && namesIn(only?.value) === undefined;
  }

  /**
   * What holds for somebody: of the organisation's declarations those that name a channel come before those for
   * all, and what a unit asks for comes on top. A unit may be stricter: of each part the stricter value holds.
   */
  effective<K extends SettingName>(
    name: K,
    { channels, units }: Concerned,
  ): ActiveSetting<NonNullable<SettingShapes[K]>> | undefined {
    const key = `${name}\n${channels.join(",")}\n${units.join(",")}`;
    if (!this.effectives.has(key)) {
      const layers = [undefined, ...units].map((unit) => this.layer(name, unit, channels));
      this.effectives.set(
        key,
        layers.reduce((base, over) => merged(name, base, over)),
      );
    }
    return this.effectives.get(key) as ActiveSetting<NonNullable<SettingShapes[K]>> | undefined;
  }

  /** What one unit, or the organisation, says to those who reach some channels. */
  private layer(
    name: SettingName,
    unit: string | undefined,
    channels: readonly string[],
  ): ActiveSetting<unknown> | undefined {
    let general: ActiveSetting<unknown> | undefined;
    let special: ActiveSetting<unknown> | undefined;
    for (const setting of this.byName.get(name) ?? []) {
      if (setting.unit !== unit) continue;
      const named = namesIn(setting.value);
      // What clauses of one policy say of different things adds up; where they contradict, the first holds.
      if (named === undefined) general = completed(general, setting);
      else if (channels.some((it) => named.includes(it))) special = completed(special, setting);
    }
    return special ?? general;
  }

  /** The declarations of a setting that concern some units and the whole organisation. */
  within<K extends SettingName>(
    name: K,
    units: readonly string[],
  ): ReadonlyArray<ActiveSetting<NonNullable<SettingShapes[K]>>> {
    const key = `${name}\n${units.join(",")}`;
    let list = this.narrowed.get(key);
    if (list === undefined) {
      list = (this.byName.get(name) ?? []).filter(({ unit }) => unit === undefined || units.includes(unit));
      this.narrowed.set(key, list);
    }
    return list as unknown as ReadonlyArray<ActiveSetting<NonNullable<SettingShapes[K]>>>;
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

/** The channels that a value names; undefined when it concerns all. */
function namesIn(value: unknown): readonly unknown[] | undefined {
  const channels = (value as { readonly channels?: unknown } | undefined)?.channels;
  return Array.isArray(channels) ? channels : undefined;
}

function completed(
  first: ActiveSetting<unknown> | undefined,
  second: ActiveSetting<unknown>,
): ActiveSetting<unknown> {
  if (first === undefined) return second;
  if (Array.isArray(first.value) || Array.isArray(second.value)) return first;
  return together(first, second, { ...(second.value as object), ...(first.value as object) });
}

function merged(
  name: SettingName,
  base: ActiveSetting<unknown> | undefined,
  over: ActiveSetting<unknown> | undefined,
): ActiveSetting<unknown> | undefined {
  if (base === undefined || over === undefined) return over ?? base;
  return together(over, base, combine(name, withDefaults(name, base.value), withDefaults(name, over.value)));
}

/** A setting of two clauses; of what both say, the first one is named. */
function together(
  first: ActiveSetting<unknown>,
  second: ActiveSetting<unknown>,
  value: unknown,
): ActiveSetting<unknown> {
  const clauses = new Map<string, ClauseRef>();
  for (const [key, held] of Object.entries(value as object)) {
    const said = (it: ActiveSetting<unknown>) => {
      const own = (it.value as Readonly<Record<string, unknown>>)[key];
      return own !== undefined && JSON.stringify(own) === JSON.stringify(held);
    };
    const from = !said(first) && said(second) ? second : first;
    clauses.set(key, from.clauses?.get(key) ?? from.clause);
  }
  return { ...first, value, clauses };
}

/** A value with what it says of paid posts by saying it of all. */
function withDefaults(name: SettingName, value: unknown): unknown {
  if (name !== "approval") return value;
  const { count, paid } = value as { readonly count?: unknown; readonly paid?: unknown };
  return count === undefined || paid !== undefined ? value : { ...(value as object), paid: count };
}

/** The business unit that a policy is for. */
export function unitOf(file: WorkspaceFile): string | undefined {
  return textOf(file.root?.get("unit"));
}

/** Data without its empty keys: a key that is not filled in is as good as absent. */
function withoutEmpty(data: ReturnType<typeof toData>): ReturnType<typeof toData> {
  if (Array.isArray(data)) return data.map(withoutEmpty);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [[key, withoutEmpty(value)]])),
  );
}
