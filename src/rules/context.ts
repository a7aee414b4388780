import type { EntityByKind, InUnits, RegisteredKind } from "../model";
import type { Day } from "../values";
import type { ActiveSetting, FileKind, SettingName, SettingShapes, Workspace } from "../workspace";
import type { RuleOption } from "./define";
import type { OwnRules } from "./own-rules";

/** What a rule may ask. Dates come from `asOf`; nothing reads a clock. */
export interface RuleContext {
  readonly asOf: Day;
  /** An option's value: the configuration's, else the default. */
  option<T extends RuleOption["default"]>(name: string): T;
  /** The first declaration of a policy's setting. */
  setting<K extends SettingName>(name: K): ActiveSetting<NonNullable<SettingShapes[K]>> | undefined;
  /** Every declaration of a setting, in order of path and place. */
  settings<K extends SettingName>(name: K): ReadonlyArray<ActiveSetting<NonNullable<SettingShapes[K]>>>;
  /** The entity that an id names. Only in `check` and `collect`. */
  lookup<K extends RegisteredKind>(kind: K, id: string): EntityByKind[K] | undefined;
  /** Whether an id is defined, posts' ids too. */
  defined(kind: RegisteredKind | "post", id: string): boolean;
  /** Whether a file of this kind exists, so that a missing id is a fault and not a register to come. */
  hasFileOf(kind: FileKind): boolean;
  /** The entities of a kind, each id once. */
  every<K extends RegisteredKind>(kind: K): ReadonlyArray<EntityByKind[K]>;
  /** The id that a misspelt one probably means. */
  nearestId(kind: RegisteredKind | "post", id: string): string | undefined;
  /** For everybody, or by the holidays of the units that something belongs to. */
  isHoliday(day: Day, of?: InUnits): boolean;
  /** Whether a file beside ours exists; `from` is the path of the file that names it. Undefined: not known. */
  assetExists(from: string, path: string): boolean | undefined;
  /** SHA-256 of such a file as hexadecimal digits. */
  assetDigest(from: string, path: string): string | undefined;
  /** The ids of the catalogue. */
  readonly ruleIds: readonly string[];
  /** The rules that policies add, and what became of them; undefined while their evaluator is not loaded. */
  readonly ownRules: OwnRules | undefined;
  /** The workspace itself, for what concerns whole files. */
  readonly workspace: Workspace;
}
