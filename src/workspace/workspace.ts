import type { Around, Clause, Entity, InUnits, EntityByKind, RegisteredKind, Setting } from "../model";
import { Config, Policy, textsOf } from "../model";
import type { SchemaFault } from "../schema";
import { type Markdown, MarkdownSource, YamlSource } from "../syntax";
import { type Day, dayParts, type HolidayName, holidays, nearest, parseDay } from "../values";
import { type PieceChange, type TextSource, type Unreadable, WorkspaceFile } from "./file";
import { CONFIG_NAMES, type FileKind, kindByName, nameBeforeKind } from "./file-kinds";
import { resolvePath } from "./paths";
import { readHead } from "./read-head";
import { readUnit } from "./read-unit";
import { Registry, type Slot } from "./registry";
import { type DeclaredRule, PolicySettings, unitOf } from "./settings";
import { piecesOf } from "./signature";
import { type Reading, Unit } from "./unit";

/** Files beside ours that ours refer to, such as pictures. Answers must not change while a workspace is open. */
export interface Assets {
  /** Whether a file is there; undefined when that can't be known. Path from the root, with `/`. */
  has(path: string): boolean | undefined;
  /** SHA-256 of its bytes as 64 hexadecimal digits; undefined when it can't be read. */
  digest(path: string): string | undefined;
}

export type Change =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly unreadable: Unreadable }
  | { readonly path: string; readonly removed: true }
  /** A replacement of a stretch of the file, in UTF-16 code units. */
  | { readonly path: string; readonly start: number; readonly end: number; readonly insert: string };

/** What has to be looked at again after changes. */
export interface Pending {
  readonly removed: ReadonlySet<Unit>;
  readonly dirty: ReadonlySet<Unit>;
  /** Everything: settings or the configuration changed. */
  readonly all: boolean;
}

/** Something that a unit asked for. */
export type Asked = Pick<Slot, "kind" | "id">;

export interface WorkspaceOptions {
  /** The day that is taken for today. */
  readonly asOf?: Day;
  /** The kind of a path, where the configuration's globs say more than its name. */
  readonly kindOf?: (path: string) => FileKind | undefined;
  /** Where the root's configuration stands; its usual names unless said. */
  readonly configPaths?: readonly string[];
  readonly assets?: Assets;
  /** Reads Markdown beyond its front matter; loaded only when there is some. */
  readonly markdown?: Markdown;
  /**
   * Milliseconds, from any beginning: stands behind the steps that rules of policies may take. Without it steps alone
   * stop them.
   */
  readonly clock?: () => number;
}

/**
 * The files of one root, read into units, and who defines and asks for what. It is changed in place
 * by `apply`; what depends on the change waits in `takePending`.
 */
export class Workspace implements Around {
  private readonly files = new Map<string, WorkspaceFile>();
  private readonly registry = new Registry();
  private sorted: readonly WorkspaceFile[] | undefined;
  private removed = new Set<Unit>();
  private dirty = new Set<Unit>();
  private all = false;
  private current: Unit | undefined;
  private noted: Slot[] | undefined;
  /** By setting and year. */
  private holidayCache = new Map<object, Map<number, ReadonlyMap<Day, HolidayName>>>();
  /** The day that is taken for today, since 1970-01-01. */
  readonly asOf: Day;
  markdown: Markdown | undefined;
  settings = new PolicySettings([]);
  /** Counts changes of how many entries the lists have, or where they begin. */
  shape = 0;
  /** Counts changes: what is worked out over the whole root holds while it stays the same. */
  version = 0;
  /** The configuration and those it extends, from the most general to the root's own. */
  configs: readonly Config[] = [];

  readonly clock: (() => number) | undefined;

  constructor(readonly options: WorkspaceOptions = {}) {
    this.asOf = options.asOf ?? 0;
    this.clock = options.clock;
    this.markdown = options.markdown;
  }

  /** Files in order of their paths (by code unit). */
  get sortedFiles(): readonly WorkspaceFile[] {
    this.sorted ??= [...this.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.sorted;
  }

  file(path: string): WorkspaceFile | undefined {
    return this.files.get(path);
  }

  kindOf(path: string): FileKind | undefined {
    return this.options.kindOf?.(path) ?? kindByName(path);
  }

  /** Whether a change can only be taken after Markdown's reader was loaded. */
  static needsMarkdown(path: string): boolean {
    return path.endsWith(".md");
  }

  /** Takes changes in. Files that are none of ours are ignored. */
  apply(changes: readonly Change[]): void {
    this.version++;
    const loaded: WorkspaceFile[] = [];
    for (const change of changes) {
      const file = this.files.get(change.path);
      if ("removed" in change) {
        if (file !== undefined) this.drop(file);
      } else if ("insert" in change) {
        if (file === undefined || file.unreadable !== undefined) {
          throw new Error(`An edit of a file that is not open: ${change.path}`);
        }
        this.takePieces(file, file.source.edit(change.start, change.end, change.insert));
      } else if ("text" in change && file !== undefined && file.unreadable === undefined) {
        this.takePieces(file, file.source.update(change.text));
      } else {
        const kind = this.kindOf(change.path);
        if (kind === undefined) continue;
        if (file !== undefined) this.drop(file);
        loaded.push(
          this.open(
            change.path,
            kind,
            "text" in change ? change.text : "",
            "unreadable" in change ? change.unreadable : undefined,
          ),
        );
      }
    }
    // Registers first: what posts refer to is known when they are read.
    loaded.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.path < b.path ? -1 : 1));
    for (const file of loaded) this.load(file);
    if (this.rulesOfRootChanged) this.renewSettings();
    this.rulesOfRootChanged = false;
  }

  /** Hands over what waits, and starts a new round. */
  takePending(): Pending {
    this.begun = true;
    const pending = { removed: this.removed, dirty: this.dirty, all: this.all };
    this.removed = new Set();
    this.dirty = new Set();
    this.all = false;
    return pending;
  }

  /** Every unit, in order of path and place. */
  *units(): Iterable<Unit> {
    for (const file of this.sortedFiles) {
      yield file.head;
      for (const unit of file.items.values()) yield unit;
    }
  }

  /**
   * Reads a unit. Until the next `visit`, what its entities look up is remembered for it. Ids of
   * posts become known here; whoever asked for them before is dirty.
   */
  visit(unit: Unit): Reading {
    unit.visit++;
    this.current = undefined;
    this.noted = undefined;
    const reading = readUnit(unit, this);
    this.define(reading);
    this.current = unit;
    return reading;
  }

  /**
   * Asks for the unit at hand what an earlier visit asked for, and notes that and what it asks for from now on, until the
   * next `visit`.
   */
  noteAsked(again: readonly Asked[]): Asked[] {
    const noted: Slot[] = [];
    this.noted = noted;
    for (const slot of again as readonly Slot[])
      if (this.current !== undefined && slot.ask(this.current)) noted.push(slot);
    return noted;
  }

  /** Ends the remembering that `visit` began. */
  leave(): void {
    this.current = undefined;
    this.noted = undefined;
  }

  lookup<K extends RegisteredKind>(kind: K, id: string): EntityByKind[K] | undefined {
    const slot = this.ask(kind, id);
    return slot.first()?.entity as EntityByKind[K] | undefined;
  }

  /** Whether an id is defined. */
  defined(kind: string, id: string): boolean {
    return this.ask(kind, id).definitions.length > 0;
  }

  /** The entities of a kind, each id once, in order of path and place. Not for posts. */
  every<K extends RegisteredKind>(kind: K): ReadonlyArray<EntityByKind[K]> {
    this.ask("*", kind);
    return this.registry.entities(kind) as Array<EntityByKind[K]>;
  }

  /** Whether there is a file of a kind, so that what it would define can be asked for. */
  hasFileOf(kind: FileKind): boolean {
    return this.ask("file", kind).definitions.length > 0;
  }

  /** Whether a configuration stands at a path. */
  hasConfigAt(path: string): boolean {
    this.ask("path", path);
    return this.files.get(path)?.kind === "config";
  }

  /** Files that asked for a kind of file that is not there, by path. */
  filesMissing(kind: FileKind): readonly WorkspaceFile[] {
    const slot = this.registry.slot("file", kind);
    if (slot.definitions.length > 0) return [];
    const files = new Set<WorkspaceFile>();
    for (const unit of slot.dependants()) files.add(unit.file);
    return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Files that were found and could not be read, by path. */
  unreadableFiles(): readonly WorkspaceFile[] {
    return this.sortedFiles.filter((file) => file.unreadable !== undefined);
  }

  /** Reads a unit without remembering anything, for fixes and previews. */
  peek(unit: Unit): Reading {
    return readUnit(unit, this);
  }

  /** The id meant by a misspelt one; undefined when none is near. */
  nearestId(kind: string, id: string): string | undefined {
    this.ask("*", kind);
    return nearest(id, this.registry.ids(kind));
  }

  /**
   * Whether an id is defined more than once. It need not be remembered who asked: those who define an id
   * look again when that changes.
   */
  isShared(kind: string, id: string): boolean {
    return this.registry.slot(kind, id).definitions.length > 1;
  }

  /** Whether an id is taken, asked without being remembered: for fixes. */
  hasId(kind: string, id: string): boolean {
    return this.registry.slot(kind, id).definitions.length > 0;
  }

  /** All ids of a kind, sorted. */
  idsOf(kind: string): readonly string[] {
    this.ask("*", kind);
    return this.registry.ids(kind);
  }

  onlyPlan(): EntityByKind["plan"] | undefined {
    const plans = this.every("plan");
    return plans.length === 1 ? plans[0] : undefined;
  }

  isHoliday(day: Day, of?: InUnits): boolean {
    return this.holidayOn(day, of) !== undefined;
  }

  /** What the policy's holidays call a day, for everybody or for somebody of a unit; undefined of a day that is none. */
  holidayOn(day: Day, of?: InUnits): HolidayName | undefined {
    const { settings } = this;
    if (!settings.declares("holidays")) return undefined;
    const plain = of === undefined || settings.isPlain("holidays");
    const setting = plain
      ? settings.get("holidays")
      : settings.effective("holidays", { channels: [], units: of.units });
    if (setting === undefined) return undefined;
    let years = this.holidayCache.get(setting);
    if (years === undefined) {
      years = new Map();
      this.holidayCache.set(setting, years);
    }
    const year = dayParts(day).year;
    let days = years.get(year);
    if (days === undefined) {
      const { region, easter, add, remove } = setting.value;
      days = holidays(typeof region === "string" ? region : "", year, {
        easter,
        add: daysIn(add),
        remove: daysIn(remove),
      });
      years.set(year, days);
    }
    return days.get(day);
  }

  /** Remembers that the unit at hand depends on an id, defined or not. */
  private ask(kind: string, id: string): Slot {
    const slot = this.registry.slot(kind, id);
    if (this.current !== undefined && slot.ask(this.current)) this.noted?.push(slot);
    return slot;
  }

  private open(
    path: string,
    kind: FileKind,
    text: string,
    unreadable: Unreadable | undefined,
  ): WorkspaceFile {
    const source: TextSource = path.endsWith(".md")
      ? new MarkdownSource(path, text, kind === "policy" ? this.markdown?.findBlocks : undefined)
      : new YamlSource(path, text);
    const file = new WorkspaceFile(path, kind, source, unreadable, nameBeforeKind(path));
    this.files.set(path, file);
    this.shape++;
    this.sorted = undefined;
    return file;
  }

  private load(file: WorkspaceFile): void {
    this.noteChange(file);
    this.changeFileSlot(file, true);
    if (file.unreadable === undefined) readHead(file);
    if (this.begun) {
      this.dirty.add(file.head);
      for (const unit of file.items.values()) this.dirty.add(unit);
    }
    // What posts and calendars define becomes known when they are visited: hardly anybody asks for it.
    if (file.kind === "post" || file.kind === "calendar" || file.unreadable !== undefined) return;
    this.define(readUnit(file.head, this));
    for (const unit of file.items.values()) this.define(readUnit(unit, this));
  }

  /** Whether a policy or the configuration was touched: only then are settings read again. */
  private noteChange(file: WorkspaceFile): void {
    if (file.kind === "policy" || file.kind === "config") this.rulesOfRootChanged = true;
  }

  private rulesOfRootChanged = false;
  /** Somebody has taken what waits: before, everything has to be looked at anyway. */
  private begun = false;

  private drop(file: WorkspaceFile): void {
    this.noteChange(file);
    this.files.delete(file.path);
    this.shape++;
    this.sorted = undefined;
    this.forget(file.head);
    for (const unit of file.items.values()) this.forget(unit);
    this.changeFileSlot(file, false);
  }

  /** Files of a kind are counted in a slot of their own, so that "no people yet" can be asked. */
  private changeFileSlot(file: WorkspaceFile, there: boolean): void {
    const slot = this.registry.slot("file", file.kind);
    const before = slot.definitions.length > 0;
    if (there) slot.define({ unit: file.head, entity: undefined, signature: "" });
    else {
      const at = slot.definitions.findIndex((definition) => definition.unit === file.head);
      if (at >= 0) slot.definitions.splice(at, 1);
    }
    if (before !== slot.definitions.length > 0) this.touch(slot);
    if (file.kind === "config") this.touch(this.registry.slot("path", file.path));
  }

  private forget(unit: Unit): void {
    unit.visit++;
    for (const slot of unit.defines) {
      this.undefine(slot, unit);
      if (slot.definitions.length === 1) this.touchDefiners(slot, unit);
      this.touch(slot);
      this.touch(this.registry.slot("*", slot.kind));
    }
    unit.defines = [];
    this.removed.add(unit);
    this.dirty.delete(unit);
  }

  private undefine(slot: Slot, unit: Unit): void {
    const at = slot.definitions.findIndex((definition) => definition.unit === unit);
    if (at >= 0) slot.definitions.splice(at, 1);
  }

  /** Those who asked for an id look again. */
  private touch(slot: Slot): void {
    for (const unit of slot.dependants()) if (!this.removed.has(unit)) this.dirty.add(unit);
  }

  /** Those who define an id learn that they no longer do so alone, or do so alone again. */
  private touchDefiners(slot: Slot, except: Unit): void {
    for (const { unit } of slot.definitions)
      if (unit !== except && !this.removed.has(unit)) this.dirty.add(unit);
  }

  private definePost(unit: Unit, id: string): Slot {
    const slot = this.registry.slot("post", id);
    slot.define({ unit, entity: undefined, signature: "" });
    if (slot.definitions.length === 2) this.touchDefiners(slot, unit);
    this.touch(slot);
    this.touch(this.registry.slot("*", "post"));
    return slot;
  }

  /** Notes what a reading defines; only those who can see a difference look again. */
  private define(reading: Reading): void {
    const { unit, entities } = reading;
    const before = unit.defines;
    const only = entities[0];
    if (before.length === 0 && entities.length === 1 && only?.kind === "post") {
      // The usual case: a post that is read for the first time.
      if (only.id !== undefined) unit.defines = [this.definePost(unit, only.id)];
      return;
    }
    const old = before.map((slot) => slot.definitions.find((it) => it.unit === unit));
    const wereShared = new Set(before.filter((slot) => slot.definitions.length > 1));
    for (const slot of before) this.undefine(slot, unit);
    const now: Slot[] = [];
    for (const entity of reading.entities) {
      const id = entity.id;
      if (id === undefined || entity.kind === "zone") continue;
      const slot = this.registry.slot(entity.kind, id);
      if (now.includes(slot)) continue;
      now.push(slot);
      const keep = !ONLY_IDS.has(entity.kind);
      const signature = keep ? signatureOf(entity) : "";
      slot.define({ unit, entity: keep ? entity : undefined, signature });
      if (slot.definitions.length === 2 && !wereShared.has(slot)) this.touchDefiners(slot, unit);
      const same = before.indexOf(slot);
      if (same < 0 || old[same]?.signature !== signature) {
        this.touch(slot);
        if (keep || same < 0) this.touch(this.registry.slot("*", entity.kind));
      }
    }
    for (const slot of before) {
      if (now.includes(slot)) continue;
      if (slot.definitions.length === 1) this.touchDefiners(slot, unit);
      this.touch(slot);
      this.touch(this.registry.slot("*", slot.kind));
    }
    unit.defines = now.length === 1 ? [now[0] as Slot] : now;
  }

  /** Follows an edit: only items came and went, or the head has to be read again. */
  private takePieces(file: WorkspaceFile, change: PieceChange): void {
    if (change.removed.length === 0 && change.added.length === 0) return;
    this.noteChange(file);
    const onlyItems =
      change.removed.every((piece) => file.items.has(piece)) &&
      change.added.every((piece) => piece.role === "item");
    const first = change.removed[0];
    const list = first === undefined ? undefined : file.items.get(first)?.list;
    const conflicts = file.conflicted || file.source.conflicts.length > 0;
    if (
      conflicts ||
      !onlyItems ||
      list === undefined ||
      change.removed.some((piece) => file.items.get(piece)?.list !== list)
    ) {
      this.reload(file);
      return;
    }
    // An anchor in an item may be used by any other item.
    if (file.itemsShareAnchors || change.added.some((piece) => piece.text.includes("&"))) {
      this.reload(file);
      return;
    }
    const place = file.lists.get(list);
    if (place !== undefined) place.count += change.added.length - change.removed.length;
    if (change.added.length !== change.removed.length) this.shape++;
    for (const piece of change.removed) {
      const unit = file.items.get(piece);
      file.items.delete(piece);
      if (unit !== undefined) this.forget(unit);
    }
    for (const piece of change.added) {
      const unit = new Unit(file, piece, list);
      file.items.set(piece, unit);
      this.dirty.add(unit);
      if (file.kind !== "calendar") this.define(readUnit(unit, this));
    }
  }

  /** Reads the head again; items whose pieces are still there stay what they are. */
  private reload(file: WorkspaceFile): void {
    this.shape++;
    const signature = file.signature;
    const before = new Map(file.items);
    const hadAnchors = file.definesAnchors;
    readHead(file);
    for (const [piece, unit] of before) if (file.items.get(piece) !== unit) this.forget(unit);
    this.dirty.add(file.head);
    const everything = signature !== file.signature || hadAnchors || file.definesAnchors;
    for (const [piece, unit] of file.items)
      if (everything || before.get(piece) !== unit) this.dirty.add(unit);
    if (file.kind !== "post") this.define(readUnit(file.head, this));
    if (file.kind !== "calendar" && file.kind !== "post") {
      for (const unit of file.items.values()) this.define(readUnit(unit, this));
    }
  }

  /** Policies and the configuration hold for everybody: a change there is looked at from nothing. */
  private renewSettings(): void {
    const declared: Array<{ file: WorkspaceFile; clause: Clause; setting: Setting }> = [];
    const rules: DeclaredRule[] = [];
    for (const file of this.sortedFiles) {
      if (file.kind !== "policy" || file.unreadable !== undefined) continue;
      const { entities, faults } = readUnit(file.head, this);
      for (const entity of entities) {
        if (!(entity instanceof Policy)) continue;
        for (const clause of entity.clauses) {
          for (const setting of clause.settings)
            if (isUsable(setting, faults)) declared.push({ file, clause, setting });
          const ref = { file: file.path, id: clause.id, title: clause.title, at: clause.at };
          for (const rule of clause.rules) rules.push({ file, clause: ref, rule, unit: unitOf(file) });
        }
      }
    }
    const settings = new PolicySettings(declared, rules);
    const configs = this.readConfigs();
    const configSignature = configs.map(signatureOf).join("\n");
    const changed =
      settings.signature !== this.settings.signature || configSignature !== this.configSignature;
    this.configSignature = configSignature;
    // Also when nothing changed for the rules: places are those of the files as they are now.
    this.settings = settings;
    this.configs = configs;
    this.holidayCache.clear();
    if (changed) {
      this.all = true;
    }
  }

  /** Follows `extends` from the root's configuration; what a path does not lead to is left out. */
  private readConfigs(): Config[] {
    const configs: Config[] = [];
    const seen = new Set<string>();
    const follow = (path: string): void => {
      const file = this.files.get(path);
      if (seen.has(path) || file === undefined || file.kind !== "config" || file.unreadable !== undefined)
        return;
      seen.add(path);
      const config = readUnit(file.head, this).entities.find((entity) => entity instanceof Config);
      if (config === undefined) return;
      for (const base of textsOf(config.fields.extends)) {
        const resolved = resolvePath(path, base.value);
        if (resolved !== undefined) follow(resolved);
      }
      configs.push(config);
    };
    for (const path of this.options.configPaths ?? CONFIG_NAMES) follow(path);
    return configs;
  }

  private configSignature = "";
}

const ORDER: Readonly<Record<FileKind, number>> = {
  config: 0,
  people: 1,
  channels: 2,
  plan: 3,
  policy: 4,
  pause: 5,
  calendar: 6,
  post: 7,
};

/** Whether a setting has the shape that rules rely on; of what is in it they look themselves. */
function isUsable({ node }: Setting, faults: readonly SchemaFault[]): boolean {
  if (node.type === "scalar" && node.value === null) return false;
  return !faults.some(
    ({ code, at }) =>
      (code === "type" || code === "required") &&
      at.piece === node.piece &&
      node.start <= at.start &&
      at.end <= node.end,
  );
}

/** What is of another form than the schema's adds no day. */
function daysIn(texts: unknown): Day[] {
  const list: readonly unknown[] = Array.isArray(texts) ? texts : [];
  return list.flatMap((text) => (typeof text === "string" ? (parseDay(text) ?? []) : []));
}

/** What others can see of an entity: all it says, and its place. */
/** Kinds of which others know the ids alone, and never look one up. */
const ONLY_IDS: ReadonlySet<string> = new Set(["post", "calendar", "policy", "config"]);

function signatureOf(entity: Entity): string {
  return JSON.stringify(entity.signatureData()) + piecesOf(entity.node);
}
