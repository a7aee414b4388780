import type { Diagnostic } from "vscode-languageserver";
import type { Finding, Results } from "../rules";
import { diagnosticOf, isSame, type Speech } from "./diagnostic";
import type { Root } from "./root";

/** What is found in one file. */
export interface FoundInFile {
  readonly root: Root;
  readonly findings: readonly Finding[];
  /** One for each finding, in the same order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Changes with what is found. */
  readonly id: number;
  /** The first line of each finding's piece. */
  readonly lines: readonly number[];
}

interface Seen {
  readonly results: Results;
  readonly openings: number;
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
}

const NOTHING: readonly Finding[] = [];

/** What was found in all files, and in which of them something changed. */
export class Found {
  private readonly files = new Map<string, FoundInFile>();
  private readonly seen = new Map<Root, Seen>();
  private ids = 0;

  constructor(
    private readonly options: {
      readonly speech: () => Speech;
      readonly addressOf: (root: Root, path: string) => string;
      readonly isShown: (key: string) => boolean;
    },
  ) {}

  /** By the file's key; undefined of one in which nothing was ever found. */
  of(key: string): FoundInFile | undefined {
    return this.files.get(key);
  }

  /** Every file in which something is or was found. */
  get all(): ReadonlyMap<string, FoundInFile> {
    return this.files;
  }

  /** Looks again; `touched` are files whose text changed. Answers with the files in which something changed. */
  update(roots: readonly Root[], touched: ReadonlySet<string>): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const root of roots) this.look(root, touched, changed);
    const left = new Set(roots);
    if ([...this.seen.keys()].some((root) => !left.has(root))) {
      for (const root of this.seen.keys()) if (!left.has(root)) this.seen.delete(root);
      for (const [key, file] of this.files) {
        if (!left.has(file.root)) this.set(key, file.root, NOTHING, changed);
      }
    }
    return changed;
  }

  private look(root: Root, touched: ReadonlySet<string>, changed: Set<string>): void {
    const results = root.session.results();
    const seen = this.seen.get(root);
    if (seen?.results === results && seen.openings === root.openings) {
      // Nothing came or went: only what stands in files that were edited can have moved.
      for (const [path, findings] of seen.byPath) {
        const key = root.keyOf(path);
        const known = this.files.get(key);
        const isRelated = known?.diagnostics.some((it) => it.relatedInformation !== undefined) === true;
        if (isRelated || (touched.has(key) && hasMoved(known, findings, root, path)))
          this.set(key, root, findings, changed);
      }
      return;
    }
    const byPath = new Map<string, Finding[]>();
    for (const finding of results.findings) {
      const list = byPath.get(finding.file);
      if (list === undefined) byPath.set(finding.file, [finding]);
      else list.push(finding);
    }
    this.seen.set(root, { results, openings: root.openings, byPath });
    for (const [path, findings] of byPath) this.set(root.keyOf(path), root, findings, changed);
    for (const [key, file] of this.files) {
      const path = file.root === root ? root.pathOf(key) : undefined;
      if (path !== undefined && !byPath.has(path)) this.set(key, root, NOTHING, changed);
    }
  }

  private set(key: string, root: Root, found: readonly Finding[], changed: Set<string>): void {
    const before = this.files.get(key);
    // Another root took the file over.
    if (found === NOTHING && before?.root !== root) return;
    const findings = this.options.isShown(key) ? found : NOTHING;
    const speech = this.options.speech();
    const addressOf = (path: string) => this.options.addressOf(root, path);
    const old = before?.diagnostics ?? [];
    let same = old.length === findings.length;
    const diagnostics = findings.map((finding, index) => {
      const now = diagnosticOf(finding, speech, addressOf);
      const last = old[index];
      if (last === undefined || !isSame(last, now)) same = false;
      return now;
    });
    const id = same && before !== undefined ? before.id : ++this.ids;
    if (!same) changed.add(key);
    const source = root.session.workspace.file(root.pathOf(key) ?? "")?.source;
    const lines = findings.map(({ at }) => source?.lineOf(at.piece) ?? 0);
    if (before !== undefined || diagnostics.length > 0)
      // The same list while it says the same: what was made of it for the wire is kept with it.
      this.files.set(key, { root, findings, diagnostics: same ? old : diagnostics, id, lines });
  }
}

/** Whether one of the same findings stands on another line now; within a piece nothing moves without being found anew. */
function hasMoved(
  known: FoundInFile | undefined,
  findings: readonly Finding[],
  root: Root,
  path: string,
): boolean {
  const source = root.session.workspace.file(path)?.source;
  if (known === undefined || source === undefined || known.findings !== findings) return true;
  for (let index = 0; index < findings.length; index++) {
    const piece = findings[index]?.at.piece;
    if (piece === undefined || source.lineOf(piece) !== known.lines[index]) return true;
  }
  return false;
}
