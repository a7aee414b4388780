import { type Expressions, loadExpressions } from "../expression";
import { loadMarkdown } from "../syntax";
import type { Day } from "../values";
import { type Change, Workspace, type WorkspaceOptions } from "../workspace";
import type { Preset } from "./active";
import { Checker } from "./checker";
import type { ReadRule } from "./own-rules";
import { Assembly, type Finding, type Results } from "./findings";

export interface SessionOptions extends WorkspaceOptions {
  readonly asOf: Day;
  /** Above the configuration's. */
  readonly preset?: Preset;
  /** Nothing is told once for many. */
  readonly all?: boolean;
  /** Runs the rules that policies add; `take` loads it when it is needed. */
  readonly expressions?: Expressions;
  /** These rules alone, whatever the preset says. */
  readonly only?: ReadonlySet<string>;
}

/**
 * A workspace with its findings, kept true under changes. After any sequence of changes the
 * findings are those of a fresh session on the same files.
 */
export class Session {
  readonly workspace: Workspace;
  readonly checker: Checker;
  private readonly assembly: Assembly;

  constructor(readonly options: SessionOptions) {
    this.workspace = new Workspace(options);
    this.checker = new Checker(this.workspace, {
      asOf: options.asOf,
      preset: options.preset,
      only: options.only,
      expressions: options.expressions,
    });
    this.assembly = new Assembly(this.checker, { all: options.all === true });
  }

  /** Takes changes in and looks at what they concern. */
  apply(changes: readonly Change[]): void {
    this.workspace.apply(changes);
    this.checker.refresh();
  }

  /** Takes changes in, and first loads what they need: the way in for everybody who can wait. */
  async take(changes: readonly Change[]): Promise<void> {
    this.workspace.apply(changes);
    await this.loadNeeded();
    this.checker.refresh();
  }

  /** Whether a policy has rules of its own that can't run before `take`. */
  get waitsForExpressions(): boolean {
    return this.checker.expressions === undefined && this.workspace.settings.ownRules.length > 0;
  }

  /** The rules that policies add, as far as they can be read; none while `take` has not loaded what they need. */
  get ownRules(): readonly ReadRule[] {
    return this.checker.context.ownRules?.all ?? [];
  }

  private async loadNeeded(): Promise<void> {
    if (this.waitsForExpressions) this.checker.useExpressions(await loadExpressions());
  }

  results(): Results {
    return this.assembly.results();
  }

  /** What is in force, each finding by itself, also those that are told once for many. */
  singly(): readonly Finding[] {
    return this.assembly.singly();
  }

  /**
   * A session on the same files but for some changes, read and checked in short stretches; this one stays what
   * it is. `pause` is called between two stretches and says whether to go on; undefined where it did not.
   */
  async beside(
    changes: readonly Change[],
    pause: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<Session | undefined> {
    const { checker, workspace } = this;
    const session = new Session({
      ...this.options,
      markdown: workspace.markdown,
      expressions: checker.expressions,
    });
    const other = session.workspace;
    const texts = workspace.sortedFiles.map(
      ({ path, source, unreadable }): Change =>
        unreadable === undefined ? { path, text: source.text } : { path, unreadable },
    );
    // At once, so that registers come first and what people type meanwhile changes nothing.
    other.apply(texts);
    if (changes.some(({ path }) => Workspace.needsMarkdown(path))) other.markdown ??= await loadMarkdown();
    other.apply(changes);
    await session.loadNeeded();
    if (!(await pause())) return undefined;
    return (await session.checker.refreshSlowly(pause)) ? session : undefined;
  }
}
