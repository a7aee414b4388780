import type { EntityRef } from "../model";
import type { Place, TextEdit } from "../syntax";
import type { Language } from "../values";
import { type ClauseRef, comparePlaces, type WorkspaceFile } from "../workspace";
import type { Checker } from "./checker";
import type { Fix, Rule, Severity, UnusedWaiver } from "./define";
import type { RawFinding } from "./finding";
import { canBeApplied } from "./readable";
import { holds, type Waiver } from "./waivers";
import { fillTemplate, type Shown } from "./wording";

/** A list shorter than this is never told once for many. */
const SHORTEST_LIST = 12;
/** How many places a finding told once for many names. */
const PLACES_NAMED = 5;

/** A line and column from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A mend in the language of the finding, ready to apply. */
export interface FindingFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  readonly creates?: { readonly path: string; readonly text: string };
}

export interface FindingRelated {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** What a rule found, as every face shows it. Ranges and words are worked out when they are asked for. */
export class Finding {
  constructor(
    private readonly checker: Checker,
    private readonly raw: RawFinding,
    /** Set of a finding told once for many: all of them. */
    private readonly many: readonly RawFinding[] | undefined,
    private readonly total: number,
    readonly waived: boolean,
  ) {}

  get rule(): Rule {
    return this.raw.active.rule;
  }

  /** Which of the rule's messages it is. */
  get messageId(): string {
    return this.many === undefined ? this.raw.report.message : "many";
  }

  get severity(): Severity {
    return this.raw.severity;
  }

  get file(): string {
    return this.at.piece.source.path;
  }

  get at(): Place {
    if (this.many === undefined) return this.raw.at;
    const { file, list } = this.raw.unit;
    return (list === undefined ? undefined : file.lists.get(list)?.at) ?? this.raw.at;
  }

  get range(): Range {
    const { at } = this;
    const source = this.checker.workspace.file(at.piece.source.path)?.source;
    if (source === undefined) return rangeOf(this.checker, at);
    const line = source.lineOf(at.piece);
    if (this.inPiece?.at !== at) {
      const { start, end } = rangeOf(this.checker, at);
      this.inPiece = {
        at,
        start: { line: start.line - line, column: start.column },
        end: { line: end.line - line, column: end.column },
      };
    }
    const { start, end } = this.inPiece;
    if (this.shown === undefined || this.shown.start.line !== start.line + line || this.shownAt !== at) {
      this.shownAt = at;
      this.shown = {
        start: { line: start.line + line, column: start.column },
        end: { line: end.line + line, column: end.column },
      };
    }
    return this.shown;
  }

  private inPiece: PieceRange | undefined;
  /** The range as it was asked for last: the same object while nothing moved. */
  private shown: Range | undefined;
  private shownAt: Place | undefined;
  /** What a face made of it, for that face alone. */
  form: unknown;

  get entity(): EntityRef | undefined {
    return this.many === undefined ? this.raw.entity : undefined;
  }

  get clause(): ClauseRef | undefined {
    const { report, active } = this.raw;
    const { settings } = this.checker.workspace;
    const clause =
      report.clause ??
      (active.rule.needs === undefined ? undefined : settings.get(active.rule.needs as never)?.clause);
    return clause === undefined ? undefined : settings.clauseNow(clause);
  }

  /** Where its clause stands as its policy is now; undefined of a finding that no clause asks for. */
  get clauseRange(): Range | undefined {
    const { clause } = this;
    return clause === undefined ? undefined : rangeOf(this.checker, clause.at);
  }

  /** What is wrong and what to do. Told once for many, it counts them. */
  message(language: Language): string {
    if (this.many === undefined && this.words?.language === language) return this.words.text;
    const text = this.fillMessage(language);
    this.words = { language, text };
    return text;
  }

  private words: { readonly language: Language; readonly text: string } | undefined;

  private fillMessage(language: Language): string {
    const texts = this.rule[language];
    if (this.many !== undefined) {
      return fillTemplate(
        MANY[language],
        {
          summary: texts.summary,
          count: this.count,
          total: this.total,
          more: Math.min(this.count, PLACES_NAMED),
        },
        language,
      );
    }
    return fillTemplate(texts.messages[this.raw.report.message] ?? "", this.raw.report.values, language);
  }

  /** How many entries a finding told once stands for. */
  get count(): number {
    return this.many === undefined ? 1 : new Set(this.many.map((raw) => raw.unit)).size;
  }

  related(language: Language): readonly FindingRelated[] {
    if (this.many !== undefined) {
      const texts = this.rule[language];
      return this.many.slice(0, PLACES_NAMED).map((raw) => ({
        file: raw.at.piece.source.path,
        range: rangeOf(this.checker, raw.at),
        message: fillTemplate(texts.messages[raw.report.message] ?? "", raw.report.values, language),
      }));
    }
    const texts = this.rule[language];
    return (this.raw.report.related ?? []).map((related) => ({
      file: related.at.piece.source.path,
      range: rangeOf(this.checker, related.at),
      message: fillTemplate(
        texts.messages[related.message] ?? "",
        related.values ?? this.raw.report.values,
        language,
      ),
    }));
  }

  fixes(language: Language): readonly FindingFix[] {
    if (this.many !== undefined) return this.fixesForAll(language);
    return this.rawFixes(this.raw).map((fix) => this.wordFix(fix, language));
  }

  private rawFixes(raw: RawFinding): ReadonlyArray<Fix> {
    let fixes: readonly Fix[];
    try {
      fixes = raw.report.fixes?.() ?? [];
    } catch {
      // A fix that breaks down is none; what was found stands all the same.
      return [];
    }
    return fixes.filter((fix) => canBeApplied(raw.active.rule.id, fix, this.checker.workspace));
  }

  private wordFix(fix: Fix, language: Language): FindingFix {
    const template = this.rule[language].fixes?.[fix.title] ?? fix.title;
    const values: Readonly<Record<string, Shown>> | undefined = fix.values;
    return {
      title: fillTemplate(template, values, language),
      safe: fix.safe,
      edits: fix.edits,
      creates: fix.creates,
    };
  }

  /** The first fix of each, where all of them have the same one. */
  private fixesForAll(language: Language): readonly FindingFix[] {
    const firsts: FindingFix[] = [];
    for (const raw of this.many ?? []) {
      const fix = this.rawFixes(raw)[0];
      if (fix === undefined || fix.creates !== undefined) return [];
      firsts.push(this.wordFix(fix, language));
    }
    const title = firsts[0]?.title;
    if (title === undefined || firsts.some((fix) => fix.title !== title)) return [];
    const all = fillTemplate(FOR_ALL[language], { title, count: this.count }, language);
    return [{ title: all, safe: firsts.every((fix) => fix.safe), edits: firsts.flatMap((fix) => fix.edits) }];
  }
}

const MANY: Readonly<Record<Language, string>> = {
  en: "{summary} This concerns {count} of {total} entries; the first {more} are named.",
  fr: "{summary} Cela touche {count} entrées sur {total}; les {more} premières sont nommées.",
};

const FOR_ALL: Readonly<Record<Language, string>> = {
  en: "{title} (all {count})",
  fr: "{title} (les {count})",
};

/** Where a place stands in its file. */
function rangeOf(checker: Checker, place: Place): Range {
  const source = checker.workspace.file(place.piece.source.path)?.source;
  if (source === undefined) return { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  return {
    start: source.positionOf(place.piece, place.start),
    end: source.positionOf(place.piece, place.end),
  };
}

/** A range counted from its piece's first line, which stays the same while lines before it come and go. */
interface PieceRange {
  readonly at: Place;
  readonly start: Position;
  readonly end: Position;
}

export interface Results {
  /** In force: sorted by file, place and rule. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}

interface Item {
  readonly raw: RawFinding;
  start: number;
  /** Of one that is told by itself and not waived. */
  finding: Finding | undefined;
}

/**
 * Puts together what the rules found: sorts, takes out what is waived, and tells once what
 * concerns a large part of a list. It remembers the order between changes.
 */
export class Assembly {
  private items: Item[] = [];

  constructor(
    private readonly checker: Checker,
    /** List each finding, also those that would be told once for many. */
    private readonly options: { readonly all: boolean },
  ) {}

  results(): Results {
    const { came, went } = this.checker.takeFresh();
    const state = `${this.checker.workspace.shape} ${this.checker.waiverChanges}`;
    // Most keystrokes bring no finding and take none away: then nothing has to be put together anew.
    if (this.last !== undefined && came.length === 0 && went.size === 0 && state === this.last.state) {
      return this.last.results;
    }
    this.follow(came, went);
    const results = this.putTogether();
    this.last = { state, results };
    return results;
  }

  private last: { readonly state: string; readonly results: Results } | undefined;

  /** What is in force, each finding by itself, also those that are told once for many. */
  singly(): readonly Finding[] {
    this.results();
    return this.putTogether(true).findings;
  }

  private putTogether(all = this.options.all): Results {
    const { asOf } = this.checker.options;
    const waivers = this.waivers();
    const inForce: Item[] = [];
    const waived: Finding[] = [];
    const used = new Set<Waiver>();
    for (const item of this.items) {
      const { raw } = item;
      const waiver =
        waivers.length === 0 ? undefined : waivers.find((it) => concerns(it, raw) && holds(it, asOf));
      if (waiver === undefined) inForce.push(item);
      else {
        used.add(waiver);
        waived.push(new Finding(this.checker, raw, undefined, 1, true));
      }
    }
    const unused = this.unusedWaivers(waivers.filter((it) => holds(it, asOf) && !used.has(it)));
    const findings = this.collapse(unused.length === 0 ? inForce : this.merge(inForce, unused), all);
    return { findings, waived };
  }

  /** Takes in what came and went; the rest keeps its order, so sorting again is quick. */
  private follow(came: readonly RawFinding[], went: ReadonlySet<RawFinding>): void {
    if (went.size > 0) this.items = this.items.filter((item) => !went.has(item.raw));
    for (const raw of came) this.items.push({ raw, start: 0, finding: undefined });
    this.sort(this.items);
  }

  private sort(items: Item[]): void {
    for (const item of items) {
      const { at, unit } = item.raw;
      item.start =
        (at.piece.source.path === unit.file.path ? unit.file.source.startOf(at.piece) : 0) + at.start;
    }
    items.sort(compareItems);
  }

  private merge(inForce: readonly Item[], more: readonly RawFinding[]): Item[] {
    const items = [...inForce, ...more.map((raw) => ({ raw, start: 0, finding: undefined }))];
    this.sort(items);
    return items;
  }

  private waivers(): readonly Waiver[] {
    const waivers: Waiver[] = [];
    for (const unit of this.checker.withWaivers) waivers.push(...this.checker.waiversOf(unit));
    return waivers;
  }

  private unusedWaivers(waivers: readonly Waiver[]): RawFinding[] {
    const found: RawFinding[] = [];
    for (const { active, rule } of this.checker.waiverRules) {
      for (const waiver of waivers) {
        if (waiver.unit.file.closed || waiver.rule === undefined || !this.checker.isActive(waiver.rule))
          continue;
        const unused: UnusedWaiver = { at: waiver.node, rule: waiver.rule, node: waiver.node };
        rule.check(
          unused,
          (report) =>
            found.push({
              active,
              report,
              severity: active.override ?? rule.severity,
              entity: waiver.entity,
              unit: waiver.unit,
              at: report.at,
            }),
          this.checker.context,
        );
      }
    }
    return found;
  }

  /** A warning or information that concerns more than a third of a list is told once. */
  private collapse(items: readonly Item[], all: boolean): Finding[] {
    const lists = all ? undefined : countByList(items);
    const told = new Set<readonly RawFinding[]>();
    const findings: Finding[] = [];
    for (const item of items) {
      const { raw } = item;
      const bucket = lists
        ?.get(raw.unit.file)
        ?.get(raw.unit.list ?? "")
        ?.get(raw.active.index);
      const total = raw.unit.file.lists.get(raw.unit.list ?? "")?.count ?? 0;
      if (bucket === undefined || raw.severity === "error" || bucket.units.size * 3 <= total) {
        item.finding ??= new Finding(this.checker, raw, undefined, 1, false);
        findings.push(item.finding);
      } else if (!told.has(bucket.raws)) {
        told.add(bucket.raws);
        findings.push(new Finding(this.checker, raw, bucket.raws, total, false));
      }
    }
    // Told on the list's key, which stands before its entries.
    return told.size === 0 ? findings : this.sortFindings(findings);
  }

  private sortFindings(findings: Finding[]): Finding[] {
    const keyed = findings.map((finding) => {
      const { at } = finding;
      return {
        finding,
        file: finding.file,
        start: this.checker.workspace.file(finding.file)?.source.startOf(at.piece) ?? 0,
        at,
      };
    });
    keyed.sort(
      (a, b) =>
        compareText(a.file, b.file) ||
        a.start + a.at.start - (b.start + b.at.start) ||
        compareText(a.finding.rule.id, b.finding.rule.id),
    );
    return keyed.map((it) => it.finding);
  }
}

interface Bucket {
  readonly raws: RawFinding[];
  readonly units: Set<unknown>;
}

function countByList(items: readonly Item[]): Map<WorkspaceFile, Map<string, Map<number, Bucket>>> {
  const lists = new Map<WorkspaceFile, Map<string, Map<number, Bucket>>>();
  for (const { raw } of items) {
    const { file, list } = raw.unit;
    if (list === undefined || raw.severity === "error" || raw.active.rule.each === true) continue;
    if ((file.lists.get(list)?.count ?? 0) < SHORTEST_LIST) continue;
    const byList = getOrMake(lists, file, () => new Map<string, Map<number, Bucket>>());
    const byRule = getOrMake(byList, list, () => new Map<number, Bucket>());
    const bucket = getOrMake(byRule, raw.active.index, () => ({ raws: [], units: new Set() }));
    bucket.raws.push(raw);
    bucket.units.add(raw.unit);
  }
  return lists;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function concerns(waiver: Waiver, raw: RawFinding): boolean {
  if (waiver.rule !== raw.active.rule.id || raw.active.rule.group === "waivers") return false;
  if (waiver.wholeFile) return waiver.unit.file === raw.unit.file;
  return (
    waiver.unit === raw.unit &&
    waiver.entity?.kind === raw.entity?.kind &&
    waiver.entity?.id === raw.entity?.id
  );
}

function compareItems(a: Item, b: Item): number {
  const fileA = a.raw.at.piece.source.path;
  const fileB = b.raw.at.piece.source.path;
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (
    a.start - b.start ||
    compareText(a.raw.active.rule.id, b.raw.active.rule.id) ||
    a.raw.at.end - b.raw.at.end ||
    compareText(a.raw.report.message, b.raw.report.message) ||
    // A merged value is told of each entry that merges it, at the one place where it is written.
    comparePlaces(a.raw.unit, b.raw.unit) ||
    compareText(JSON.stringify(a.raw.report.values ?? null), JSON.stringify(b.raw.report.values ?? null))
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
