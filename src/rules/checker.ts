import type { Entity, EntityKind, EntityRef } from "../model";
import type { Expressions } from "../expression";
import { Post } from "../model";
import type { Place } from "../syntax";
import type { Day } from "../values";
import { type Reading, resolvePath, type Unit, type Workspace } from "../workspace";
import { activeRules, heavierOf, type RuleChoice, severitiesOfUnits } from "./active";
import { CATALOGUE } from "./catalogue";
import type { RuleContext } from "./context";
import type { CheckedKind, EntityRule, Fact, Report, RootRule, Severity, WaiverRule } from "./define";
import type { ActiveRule, RawFinding } from "./finding";
import { type Group, GroupTable, StoredEntry } from "./groups";
import { belongsTo } from "./in-force";
import { type Edited, OwnMemory, type Remembered } from "./own-memory";
import { OwnRules } from "./own-rules";
import { readRegisterWaivers, readWaivers, type Waiver } from "./waivers";

/** What is remembered of a unit between changes. */
interface Checked {
  findings: readonly RawFinding[];
  entries: readonly StoredEntry[];
  waivers: readonly Waiver[];
}

/** A rule that looks at one entity at a time, in a shape that is the same for all: this is called most of all. */
interface Looker {
  readonly active: ActiveRule;
  readonly rule: EntityRule;
  readonly check: EntityRule["check"];
  /** Also called in closed calendars, where only form is checked. */
  readonly whenClosed: boolean;
}

/** The rules of one kind of entity: those that look, and those that collect. */
interface RulesOfKind {
  readonly look: readonly Looker[];
  /** Those that policies add. */
  readonly own: readonly Looker[];
  readonly collect: readonly GroupTable[];
}

export interface CheckOptions extends RuleChoice {
  /** The day that rules compare with. */
  readonly asOf: Day;
  readonly expressions?: Expressions;
}

/**
 * Runs the rules over a workspace and keeps what they found. After a change only the units that
 * are dirty are read again, and only the keys whose facts changed are judged again.
 */
export class Checker {
  private readonly checked = new Map<Unit, Checked>();
  private readonly dirtyGroups = new Set<Group>();
  private readonly retired = new Map<string, Checked[]>();
  private byKind = new Map<CheckedKind, RulesOfKind>();
  private silentByKind = new Map<CheckedKind, RulesOfKind>();
  private roots: ReadonlyArray<{ active: ActiveRule; check: RootRule["check"] }> = [];
  private rootFindings: RawFinding[] = [];
  /** Rules about waivers that waive nothing; run when findings are put together. */
  waiverRules: ReadonlyArray<{ active: ActiveRule; rule: WaiverRule }> = [];
  private active: readonly ActiveRule[] = [];
  private activeNow: ActiveRule | undefined;
  private unitNow: Unit | undefined;
  private entityNow: EntityRef | undefined;
  private into: RawFinding[] = [];
  private tableNow: GroupTable | undefined;
  private silentNow = false;
  private readonly entriesNow: StoredEntry[] = [];
  private ofUnits: ReturnType<typeof severitiesOfUnits> = new Map();
  /** Rules that weigh more on the entity at hand, by what its units' policies say. */
  private heavierNow: ReadonlyMap<string, Severity> | undefined;
  readonly context: RuleContext;
  expressions: Expressions | undefined;
  private own: OwnRules | undefined;
  private memory: OwnMemory | undefined;
  /** One entry was edited, and nothing else has changed. */
  private onlyOneEdited = false;
  private startAgain = false;
  /** Findings that came since the last `takeFresh`. */
  private fresh: RawFinding[] = [];
  private readonly dead = new Set<RawFinding>();
  readonly withWaivers = new Set<Unit>();
  /** Counts readings of units that hold waivers. */
  waiverChanges = 0;

  constructor(
    readonly workspace: Workspace,
    readonly options: CheckOptions,
  ) {
    this.expressions = options.expressions;
    this.context = this.makeContext();
  }

  /** Lets the rules that policies add run, from the next `refresh` on. */
  useExpressions(expressions: Expressions): void {
    this.expressions = expressions;
    this.startAgain = true;
  }

  /** Follows what changed in the workspace since the last time. */
  refresh(): void {
    const pending = this.workspace.takePending();
    let dirty = pending.dirty;
    if (pending.all || this.startAgain || this.active.length === 0 || this.own?.mayGoOn(pending)) {
      dirty = this.runAll();
    } else {
      for (const unit of pending.removed) this.retire(unit);
      this.onlyOneEdited = pending.removed.size === 1 && dirty.size === 1;
      // What takes the place of a unit mostly counts for the same: who counted is asked after it is read.
      if (dirty.size === 0) dirty = this.withCounting(dirty);
    }
    // Ids of posts become known while posts are read, and so do their numbers: a round can make others dirty.
    for (let round = 0; round < 10 && dirty.size > 0; round++) {
      if (this.own?.mayGoOn({ ...pending, dirty })) dirty = this.runAll();
      else {
        this.run(dirty);
        this.onlyOneEdited = false;
        dirty = this.withCounting(this.workspace.takePending().dirty);
      }
    }
    this.onlyOneEdited = false;
    this.takeBackStopped();
    for (const left of this.retired.values()) for (const checked of left) this.retract(checked);
    this.retired.clear();
    this.judge();
    this.lookAtRoot();
  }

  /** Looks at everything from nothing, in short stretches; false when `pause` said not to go on. */
  async refreshSlowly(pause: () => Promise<boolean>): Promise<boolean> {
    this.workspace.takePending();
    this.startAgain = false;
    this.startOver();
    const units = [...this.workspace.units()];
    const { counts } = this.own ?? {};
    if (counts !== undefined) {
      if (!(await this.inStretches(units, (unit) => counts.count(unit), pause))) return false;
      counts.settle();
    }
    if (!(await this.inStretches(units, (unit) => this.runUnit(unit), pause))) return false;
    this.refresh();
    return true;
  }

  private async inStretches(
    units: readonly Unit[],
    look: (unit: Unit) => void,
    pause: () => Promise<boolean>,
  ): Promise<boolean> {
    for (let at = 0; at < units.length; at++) {
      look(units[at] as Unit);
      if ((at + 1) % STRETCH > 0) continue;
      this.workspace.leave();
      if (!(await pause())) return false;
    }
    this.workspace.leave();
    return true;
  }

  private runAll(): ReadonlySet<Unit> {
    this.startAgain = false;
    this.startOver();
    const { counts } = this.own ?? {};
    // Posts are counted before any rule asks: who asked too early would have to ask again.
    if (counts !== undefined) {
      for (const unit of this.workspace.units()) counts.count(unit);
      counts.settle();
    }
    this.run(this.workspace.units());
    return this.withCounting(this.workspace.takePending().dirty);
  }

  /** What is dirty, and who counted posts that are other ones now. */
  private withCounting(dirty: ReadonlySet<Unit>): ReadonlySet<Unit> {
    const touched = this.own?.counts?.takeTouched().filter((unit) => this.checked.has(unit)) ?? [];
    return touched.length === 0 ? dirty : new Set([...dirty, ...touched]);
  }

  /** A rule that took too many steps somewhere says nothing anywhere: whoever came first does not matter. */
  private takeBackStopped(): void {
    const stopped = this.own?.takeNewlyStopped();
    if (stopped === undefined || stopped.size === 0) return;
    for (const checked of this.checked.values()) {
      const findings = checked.findings.filter(({ active }) => !stopped.has(active.rule.id));
      if (findings.length === checked.findings.length) continue;
      this.bury(checked.findings.filter(({ active }) => stopped.has(active.rule.id)));
      checked.findings = findings;
    }
  }

  /** Takes what came and what went since the last time. */
  takeFresh(): { came: readonly RawFinding[]; went: ReadonlySet<RawFinding> } {
    const came = this.fresh.filter((finding) => !this.dead.has(finding));
    const went = new Set(this.dead);
    this.fresh = [];
    this.dead.clear();
    return { came, went };
  }

  /** Whether a rule runs: one that does not run waives nothing. */
  isActive(id: string): boolean {
    return this.active.some(({ rule }) => rule.id === id);
  }

  waiversOf(unit: Unit): readonly Waiver[] {
    return this.checked.get(unit)?.waivers ?? [];
  }

  /** What was found in a unit, told singly and before waivers; not what `judge` finds among several. */
  findingsIn(unit: Unit): readonly RawFinding[] {
    return this.checked.get(unit)?.findings ?? NO_RAW;
  }

  /** The facts that a rule gathered from a kind of entity, under one key; empty while the rule does not run. */
  factsUnder(rule: string, kind: CheckedKind, key: string): readonly StoredEntry[] {
    const tables = this.byKind.get(kind)?.collect ?? [];
    return tables.find((table) => table.rule.id === rule)?.under(key) ?? NO_ENTRIES;
  }

  private startOver(): void {
    for (const checked of this.checked.values()) this.bury(checked.findings);
    for (const kind of this.byKind.values()) {
      for (const table of kind.collect) for (const finding of table.findings()) this.dead.add(finding);
    }
    this.bury(this.rootFindings);
    this.rootFindings = [];
    this.checked.clear();
    this.withWaivers.clear();
    this.waiverChanges++;
    this.dirtyGroups.clear();
    this.retired.clear();
    const { ownRules } = this.workspace.settings;
    this.own =
      this.expressions === undefined || ownRules.length === 0
        ? undefined
        : new OwnRules(ownRules, this.expressions, () => this.unitNow, this.workspace);
    this.active = activeRules(this.workspace, this.options, this.own?.rules).filter(
      ({ rule }) => rule.needs === undefined || this.workspace.settings.declares(rule.needs),
    );
    this.ofUnits = severitiesOfUnits(this.workspace);
    this.sortRules();
  }

  /** Tables of rules by kind of entity; the silent ones are for history and closed calendars. */
  private sortRules(): void {
    this.byKind = new Map();
    this.silentByKind = new Map();
    const roots: Array<{ active: ActiveRule; check: RootRule["check"] }> = [];
    const waiverRules: Array<{ active: ActiveRule; rule: WaiverRule }> = [];
    for (const active of this.active) {
      const { rule } = active;
      if (rule.checkRoot !== undefined) roots.push({ active, check: rule.checkRoot });
      if (rule.scope === "root") roots.push({ active, check: rule.check });
      else if (rule.scope === "waiver") waiverRules.push({ active, rule });
      else {
        const groups = rule.scope === "workspace" ? new GroupTable(active, rule) : undefined;
        const kinds: readonly CheckedKind[] = Array.isArray(rule.on) ? rule.on : [rule.on as CheckedKind];
        for (const kind of kinds) {
          const table = rulesIn(this.byKind, kind);
          if (groups !== undefined) table.collect.push(groups);
          else if (rule.scope === "workspace") continue;
          else if (active.index >= CATALOGUE.length)
            table.own.push({ active, rule, check: rule.check, whenClosed: false });
          else {
            const whenClosed = rule.group === "form" || rule.closed === true;
            const looker: Looker = { active, rule, check: rule.check, whenClosed };
            table.look.push(looker);
            if (rule.group === "form" || rule.group === "waivers" || rule.history === true) {
              rulesIn(this.silentByKind, kind).look.push(looker);
            }
          }
        }
      }
    }
    this.roots = roots;
    this.waiverRules = waiverRules;
    const { own, expressions } = this;
    const keys = this.byKind.get("post")?.own.map(({ rule }) => own?.keysOf(rule)) ?? [];
    this.memory =
      keys.length === 0 || expressions === undefined ? undefined : new OwnMemory(keys, expressions);
  }

  private run(units: Iterable<Unit>): void {
    for (const unit of units) this.runUnit(unit);
    this.workspace.leave();
  }

  private runUnit(unit: Unit): void {
    const known = this.checked.get(unit);
    const old = known ?? this.takeRetired(unit);
    if (old !== undefined) this.bury(old.findings);
    const found: RawFinding[] = [];
    this.into = found;
    const checked: Checked = { findings: found, entries: NO_ENTRIES, waivers: readRegisterWaivers(unit) };
    this.entriesNow.length = 0;
    const reading = this.workspace.visit(unit);
    const edited = known === undefined ? this.editedPost(reading, old) : undefined;
    this.count(unit, reading, edited);
    // A head is also looked at for what it lacks.
    if (unit.piece === undefined || reading.problems.length > 0 || reading.faults.length > 0)
      this.lookAtText(reading);
    for (const entity of reading.entities) this.lookAt(entity, unit, checked, edited);
    if (edited !== undefined) {
      const { memory, post, spoke, asked, tallies } = edited;
      memory.keep({ checked, post, spoke, asked, tallies });
    }
    // Copies are as long as they have to be, and most units have no finding at all.
    checked.entries = this.entriesNow.length === 0 ? NO_ENTRIES : this.entriesNow.slice();
    checked.findings = found.length === 0 ? NO_RAW : found.slice();
    this.settle(old?.entries ?? NO_ENTRIES, checked.entries);
    this.checked.set(unit, checked);
    if (checked.waivers.length > 0 || (old !== undefined && old.waivers.length > 0)) this.waiverChanges++;
    if (checked.waivers.length > 0) this.withWaivers.add(unit);
    else if (old !== undefined && old.waivers.length > 0) this.withWaivers.delete(unit);
    for (const finding of checked.findings) this.fresh.push(finding);
  }

  private lookAtText(reading: Reading): void {
    this.heavierNow = undefined;
    const rules = this.byKind.get("text");
    if (rules === undefined) return;
    this.unitNow = reading.unit;
    this.entityNow = reading.unit.piece === undefined ? undefined : reading.entities[0]?.ref;
    for (const { active, check } of rules.look) {
      this.activeNow = active;
      try {
        check(reading, this.report, this.context);
      } catch (error) {
        this.into.push(this.failure(active, reading.unit, reading.unit.file.intro, this.entityNow, error));
      }
    }
  }

  private lookAt(entity: Entity, unit: Unit, checked: Checked, edited: EditedPost | undefined): void {
    const waivers = readWaivers(entity, unit);
    if (waivers.length > 0)
      checked.waivers = checked.waivers.length === 0 ? waivers : [...checked.waivers, ...waivers];
    const { closed } = unit.file;
    const history = entity instanceof Post && entity.history;
    const rules = this.byKind.get(entity.kind);
    if (rules === undefined) return;
    const look = (history || closed ? this.silentByKind.get(entity.kind) : rules)?.look ?? [];
    const ref = entity.ref;
    this.unitNow = unit;
    this.entityNow = ref;
    this.heavierNow = this.ofUnits.size === 0 ? undefined : this.heavierOn(entity);
    const { report, emit, context } = this;
    // Until V8 has optimized it, a loop over an iterator makes an object for each step: by index it makes none.
    for (let at = 0; at < look.length; at++) {
      const looker = look[at] as Looker;
      if (closed && !looker.whenClosed) continue;
      this.activeNow = looker.active;
      try {
        looker.check(entity as never, report, context);
      } catch (error) {
        this.into.push(this.failure(looker.active, unit, entity.intro, ref, error));
      }
    }
    if (!history && !closed) this.lookByOwn(rules.own, entity, edited);
    const tables = rules.collect;
    for (let at = 0; at < tables.length; at++) {
      const table = tables[at] as GroupTable;
      this.activeNow = table.active;
      this.tableNow = table;
      this.silentNow = (history && table.silentInHistory) || (closed && table.silentWhenClosed);
      try {
        table.collect(entity as never, emit, context);
      } catch (error) {
        this.into.push(this.failure(table.active, unit, entity.intro, ref, error));
      }
    }
  }

  /** What is known of a post that is looked at because it alone was edited; undefined of all else. */
  private editedPost(
    { unit, entities, problems }: Reading,
    old: Checked | undefined,
  ): EditedPost | undefined {
    const { memory, workspace } = this;
    const [post] = entities;
    if (!this.onlyOneEdited || memory === undefined || problems.length > 0) return undefined;
    if (!(post instanceof Post) || post.history || unit.file.closed) return undefined;
    const before = memory.recall(old);
    return {
      memory,
      post,
      spoke: [],
      asked: workspace.noteAsked(before?.asked ?? []),
      tallies: this.own?.counts?.noteAsked(unit, before?.tallies ?? []) ?? [],
      before,
      change: before === undefined ? undefined : memory.compare(before, post),
    };
  }

  private count(unit: Unit, { entities }: Reading, edited: EditedPost | undefined): void {
    const counts = this.own?.counts;
    if (edited?.change !== undefined && counts?.ignores(edited.change.key) === true) counts.carryOver(unit);
    else counts?.take(unit, entities);
  }

  /** Runs the rules that policies add, but for those that would say the same as before: nothing. */
  private lookByOwn(own: readonly Looker[], entity: Entity, edited: EditedPost | undefined): void {
    const { before, change, memory } = edited ?? {};
    const some = before && change && memory?.awake(before, change);
    const count = some?.length ?? own.length;
    const { report, context, into } = this;
    for (let index = 0; index < count; index++) {
      const at = some?.[index] ?? index;
      const looker = own[at] as Looker;
      const found = into.length;
      this.activeNow = looker.active;
      try {
        looker.check(entity as never, report, context);
      } catch (error) {
        into.push(this.failure(looker.active, this.unitNow as Unit, entity.intro, this.entityNow, error));
      }
      if (into.length > found) edited?.spoke.push(at);
    }
  }

  private heavierOn(entity: Entity): ReadonlyMap<string, Severity> | undefined {
    const all = new Map<string, Severity>();
    for (const [unit, own] of this.ofUnits) {
      if (!belongsTo(unit, entity, this.workspace)) continue;
      for (const [id, severity] of own) all.set(id, heavierOf(severity, all.get(id)));
    }
    return all.size === 0 ? undefined : all;
  }

  /** What the rule at hand reports goes to the unit at hand; one function, so that none is made for each call. */
  private readonly report = (report: Report): void => {
    this.into.push(this.finding(this.activeNow as ActiveRule, this.unitNow as Unit, report, this.entityNow));
  };

  /** Keeps a fact that the rule at hand gave. */
  private readonly emit = (key: string, at: Place, fact: Fact): void => {
    const { tableNow, unitNow, entityNow } = this;
    if (tableNow === undefined || unitNow === undefined || entityNow === undefined) return;
    this.entriesNow.push(new StoredEntry(tableNow, key, unitNow, at, fact, entityNow, this.silentNow));
  };

  private finding(active: ActiveRule, unit: Unit, report: Report, entity: EntityRef | undefined): RawFinding {
    const usual: Severity = active.override ?? report.severity ?? active.rule.severity;
    const severity = heavierOf(usual, this.heavierNow?.get(active.rule.id));
    return { active, report, severity, entity: report.entity ?? entity, unit, at: report.at };
  }

  private failure(
    active: ActiveRule,
    unit: Unit,
    at: Place,
    entity: EntityRef | undefined,
    error: unknown,
  ): RawFinding {
    const failed = CATALOGUE.findIndex((rule) => rule.id === "rule-failed");
    const rule = CATALOGUE[failed];
    if (rule === undefined) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const report: Report = { message: "failed", at, values: { rule: active.rule.id, reason } };
    return {
      active: { rule, index: failed, override: undefined, options: {} },
      report,
      severity: "error",
      entity,
      unit,
      at,
    };
  }

  /** Puts a unit's facts in the place of its old ones; keys whose facts are the same stay judged. */
  private settle(old: readonly StoredEntry[], now: readonly StoredEntry[]): void {
    if (old.length === now.length && now.every((entry, index) => entry.says(old[index] as StoredEntry))) {
      for (let index = 0; index < now.length; index++) {
        const entry = now[index] as StoredEntry;
        this.markDirty(entry.table.replace(old[index] as StoredEntry, entry));
      }
      return;
    }
    for (const entry of old) this.markDirty(entry.table.remove(entry));
    for (const entry of now) this.markDirty(entry.table.add(entry));
  }

  private markDirty(group: Group | undefined): void {
    if (group === undefined || group.dirty) return;
    group.dirty = true;
    this.dirtyGroups.add(group);
  }

  private judge(): void {
    // What several entries say together is nobody's alone.
    this.heavierNow = undefined;
    for (const group of this.dirtyGroups) {
      group.dirty = false;
      this.bury(group.findings);
      group.findings = [];
      const { table } = group;
      table.drop(group);
      if (!table.isJudged(group)) continue;
      const entries = group.entries.length > 1 ? group.sorted() : group.entries;
      this.activeNow = table.active;
      const found: RawFinding[] = [];
      try {
        table.rule.judge(
          group.key,
          entries,
          (report) => {
            const entry =
              entries.find(
                (it) =>
                  it.at.piece === report.at.piece &&
                  (report.entity === undefined || it.entity.id === report.entity.id),
              ) ?? entries.find((it) => it.at.piece === report.at.piece);
            if (entry?.silent === true) return;
            const unit = entry?.unit ?? this.unitOf(report.at) ?? entries[0]?.unit;
            if (unit === undefined) return;
            found.push(this.finding(table.active, unit, report, entry?.entity));
          },
          this.context,
        );
      } catch (error) {
        const first = entries[0];
        if (first !== undefined)
          found.push(this.failure(table.active, first.unit, first.at, first.entity, error));
      }
      group.findings = found;
      for (const finding of found) this.fresh.push(finding);
    }
    this.dirtyGroups.clear();
  }

  private lookAtRoot(): void {
    this.bury(this.rootFindings);
    const found: RawFinding[] = [];
    for (const { active, check } of this.roots) {
      this.activeNow = active;
      try {
        check((report) => {
          const unit = this.unitOf(report.at);
          if (unit !== undefined) found.push(this.finding(active, unit, report, undefined));
        }, this.context);
      } catch (error) {
        const [first] = this.workspace.sortedFiles;
        if (first !== undefined) found.push(this.failure(active, first.head, first.intro, undefined, error));
      }
    }
    this.rootFindings = found;
    for (const finding of found) this.fresh.push(finding);
  }

  private unitOf(at: Place): Unit | undefined {
    return this.workspace.file(at.piece.source.path)?.unitAt(at);
  }

  private bury(findings: readonly RawFinding[]): void {
    for (const finding of findings) this.dead.add(finding);
  }

  /** A unit that went away waits for the one that takes its place. */
  private retire(unit: Unit): void {
    const checked = this.checked.get(unit);
    if (checked === undefined) return;
    if (checked.waivers.length > 0) this.waiverChanges++;
    this.own?.counts?.retire(unit);
    this.checked.delete(unit);
    this.withWaivers.delete(unit);
    this.bury(checked.findings);
    checked.findings = [];
    const key = `${unit.file.path}\u0000${unit.list ?? ""}`;
    const list = this.retired.get(key);
    if (list === undefined) this.retired.set(key, [checked]);
    else list.push(checked);
  }

  private takeRetired(unit: Unit): Checked | undefined {
    if (this.retired.size === 0) return undefined;
    return this.retired.get(`${unit.file.path}\u0000${unit.list ?? ""}`)?.shift();
  }

  private retract(checked: Checked): void {
    for (const entry of checked.entries) this.markDirty(entry.table.remove(entry));
  }

  private makeContext(): RuleContext {
    const { workspace } = this;
    const assets = workspace.options.assets;
    let there = { from: "", answers: new Map<string, boolean | undefined>() };
    const own = (): OwnRules | undefined => this.own;
    return {
      asOf: this.options.asOf,
      workspace,
      get ruleIds() {
        return CATALOGUE.map((rule) => rule.id);
      },
      get ownRules() {
        return own();
      },
      option: (name) => {
        const given = this.activeNow?.options[name];
        const declared = this.activeNow?.rule.options?.[name]?.default;
        return (given !== undefined && typeof given === typeof declared ? given : declared) as never;
      },
      setting: (name) => workspace.settings.get(name),
      settings: (name) => workspace.settings.all(name),
      lookup: (kind, id) => workspace.lookup(kind, id),
      defined: (kind, id) => workspace.defined(kind, id),
      hasFileOf: (kind) => workspace.hasFileOf(kind),
      every: (kind) => workspace.every(kind),
      nearestId: (kind, id) => workspace.nearestId(kind, id),
      isHoliday: (day, of) => workspace.isHoliday(day, of),
      assetExists: (from, path) => {
        // Posts of a file name the same few pictures, and answers never change while a workspace is open.
        if (from !== there.from) there = { from, answers: new Map() };
        if (there.answers.has(path)) return there.answers.get(path);
        const resolved = resolvePath(from, path);
        const answer = resolved === undefined ? undefined : assets?.has(resolved);
        there.answers.set(path, answer);
        return answer;
      },
      assetDigest: (from, path) => {
        const resolved = resolvePath(from, path);
        return resolved === undefined ? undefined : assets?.digest(resolved);
      },
    };
  }
}

/** How many units are looked at before others may have a turn. */
const STRETCH = 100;

const NO_RAW: readonly RawFinding[] = [];
const NO_ENTRIES: readonly StoredEntry[] = [];

/** A post that alone was edited, and what rules that policies add said of it before. */
interface EditedPost extends Omit<Remembered, "checked"> {
  readonly memory: OwnMemory;
  readonly spoke: number[];
  readonly before: Remembered | undefined;
  readonly change: Edited | undefined;
}

interface MutableRulesOfKind {
  look: Looker[];
  own: Looker[];
  collect: GroupTable[];
}

function rulesIn(tables: Map<CheckedKind, RulesOfKind>, kind: CheckedKind | EntityKind): MutableRulesOfKind {
  let table = tables.get(kind);
  if (table === undefined) {
    table = { look: [], own: [], collect: [] };
    tables.set(kind, table);
  }
  return table as MutableRulesOfKind;
}
