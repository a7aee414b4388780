import { type Finding, fixSafely, type Preset, type Range, Session, type Severity } from "../rules";
import { loadMarkdown } from "../syntax";
import { type Language, parseDay } from "../values";
import { type Assets, type FileKind, Workspace } from "../workspace";

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface DiagnosticRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A finding, as `check --format json` prints it. */
export interface Diagnostic {
  readonly file: string;
  readonly range: DiagnosticRange;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly entity?: { readonly kind: string; readonly id?: string };
  readonly clause?: { readonly file: string; readonly id: string; readonly title: string };
  readonly related?: ReadonlyArray<{
    readonly file: string;
    readonly range: DiagnosticRange;
    readonly message: string;
  }>;
  readonly fixes?: ReadonlyArray<{ readonly title: string; readonly safe: boolean }>;
  /** The rule's page, as a path in the product. */
  readonly docs: string;
}

export interface OpenOptions {
  /** Texts by path from the root, with `/`. Files that are none of ours are ignored. */
  readonly files: Readonly<Record<string, string>>;
  /** The day that is taken for today, such as `2027-03-01`. */
  readonly asOf: string;
  readonly preset?: Preset;
  /** List each finding, also those told once for many. */
  readonly all?: boolean;
  /** Files beside ours, such as pictures; without it nothing is said about them. */
  readonly assets?: Assets;
  /**
   * Milliseconds, from any beginning, such as `() => performance.now()`. It stands behind the steps that a policy's own
   * rules may take, as a last resort; without it steps alone stop them.
   */
  readonly clock?: () => number;
  /** The kind of a path where its name does not say it. */
  readonly kindOf?: (path: string) => FileKind | undefined;
}

/** A root that is open: its findings stay true while its files change. */
export interface OpenWorkspace {
  /** Gives a file a text, new or changed; only what differs is read again. */
  update(path: string, text: string): Promise<void>;
  /**
   * Replaces a stretch of a file, in UTF-16 code units; the cheapest way to follow typing. The first rule of a
   * policy's own that an edit brings in runs from the next `update` on.
   */
  edit(path: string, start: number, end: number, text: string): void;
  remove(path: string): void;
  /** What is found now, sorted by file, place and rule. */
  diagnostics(language?: Language): readonly Diagnostic[];
  /** What waivers hold back. */
  waived(language?: Language): readonly Diagnostic[];
  /** Applies every safe fix; the new texts of the files that changed, by path. */
  fix(): ReadonlyMap<string, string>;
}

/** Opens a root. Throws a `RangeError` when `asOf` is no date. */
export async function openWorkspace(options: OpenOptions): Promise<OpenWorkspace> {
  const asOf = parseDay(options.asOf);
  if (asOf === undefined) throw new RangeError(`asOf must be a date such as 2027-03-01, not ${options.asOf}`);
  const paths = Object.keys(options.files);
  const session = new Session({
    asOf,
    preset: options.preset,
    all: options.all,
    assets: options.assets,
    kindOf: options.kindOf,
    clock: options.clock,
    markdown: paths.some(Workspace.needsMarkdown) ? await loadMarkdown() : undefined,
  });
  await session.take(paths.map((path) => ({ path, text: options.files[path] ?? "" })));
  return {
    async update(path, text) {
      if (Workspace.needsMarkdown(path)) session.workspace.markdown ??= await loadMarkdown();
      await session.take([{ path, text }]);
    },
    edit: (path, start, end, insert) => session.apply([{ path, start, end, insert }]),
    remove: (path) => session.apply([{ path, removed: true }]),
    diagnostics: (language = "en") =>
      session.results().findings.map((finding) => diagnosticOf(finding, language)),
    waived: (language = "en") => session.results().waived.map((finding) => diagnosticOf(finding, language)),
    fix: () => fixSafely(session).texts,
  };
}

/** Opens a root, and answers with what is found in it. */
export async function check(
  options: OpenOptions & { readonly language?: Language },
): Promise<readonly Diagnostic[]> {
  return (await openWorkspace(options)).diagnostics(options.language);
}

/** The page of a rule in a language, as a path in the product. */
export function pageOf(id: string, language: Language): string {
  // What a policy adds has no page: the one about such rules says how they are written.
  const page = id.startsWith("policy/") ? "invalid-rule" : id;
  return language === "fr" ? `docs/fr/rules/${page}.md` : `docs/rules/${page}.md`;
}

/**
 * A finding in a language; `shown` turns a path from the root into the path that is shown. Related
 * places and fixes are worked out when somebody looks at them, as the files are then.
 */
export function diagnosticOf(
  finding: Finding,
  language: Language,
  shown: (path: string) => string = same,
): Diagnostic {
  const known = finding.form;
  if (known instanceof FoundDiagnostic && known.isStill(finding, language, shown)) return known;
  const diagnostic = new FoundDiagnostic(finding, language, shown);
  finding.form = diagnostic;
  return diagnostic;
}

class FoundDiagnostic implements Diagnostic {
  readonly range: DiagnosticRange;
  readonly rule: string;
  readonly severity: Severity;
  private readonly place: Range;

  constructor(
    private readonly finding: Finding,
    private readonly language: Language,
    private readonly shown: (path: string) => string,
  ) {
    this.place = finding.range;
    this.range = rangeFromOne(this.place);
    this.rule = finding.rule.id;
    this.severity = finding.severity;
  }

  /** Whether it says where the finding stands now. */
  isStill(finding: Finding, language: Language, shown: (path: string) => string): boolean {
    return this.language === language && this.shown === shown && this.place === finding.range;
  }

  get file(): string {
    return this.shown(this.finding.file);
  }

  get message(): string {
    return this.finding.message(this.language);
  }

  get entity(): Diagnostic["entity"] {
    const { entity } = this.finding;
    if (entity === undefined) return undefined;
    return entity.id === undefined ? { kind: entity.kind } : { kind: entity.kind, id: entity.id };
  }

  get clause(): Diagnostic["clause"] {
    const { clause } = this.finding;
    return clause === undefined
      ? undefined
      : { file: this.shown(clause.file), id: clause.id, title: clause.title };
  }

  get related(): Diagnostic["related"] {
    const related = this.finding.related(this.language);
    if (related.length === 0) return undefined;
    return related.map((it) => ({
      file: this.shown(it.file),
      range: rangeFromOne(it.range),
      message: it.message,
    }));
  }

  get fixes(): Diagnostic["fixes"] {
    const fixes = this.finding.fixes(this.language);
    return fixes.length === 0 ? undefined : fixes.map(({ title, safe }) => ({ title, safe }));
  }

  get docs(): string {
    return pageOf(this.rule, this.language);
  }

  /** The keys in the order of the published format; those that do not apply are absent. */
  toJSON(): Diagnostic {
    const { file, range, rule, severity, message, entity, clause, related, fixes, docs } = this;
    return { file, range, rule, severity, message, entity, clause, related, fixes, docs };
  }
}

function same(path: string): string {
  return path;
}

function rangeFromOne({ start, end }: Range): DiagnosticRange {
  return {
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
  };
}
