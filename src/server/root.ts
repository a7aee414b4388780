import type { ComparedPosts } from "../preview";
import { Session } from "../rules";
import { loadMarkdown } from "../syntax";
import type { Day } from "../values";
import {
  type Change,
  CONFIG_NAMES,
  DEFAULT_MAX_BYTES,
  type FileRules,
  readFileRules,
  Workspace,
} from "../workspace";
import { folderOf, join, nameOf, pathFrom } from "./addresses";
import type { Files } from "./files";

/** A stretch to replace, or a whole text. */
export type TextChange =
  | { readonly start: Place; readonly end: Place; readonly insert: string }
  | { readonly text: string };

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The files of one root, read and checked. Texts of open documents stand in the place of those on disk. */
export class Root {
  session: Session;
  /** Roots found below it. */
  nested: readonly string[] = [];
  /** What its calendar shows of the state that it was compared with last. */
  compared: ComparedPosts | undefined;
  /** Counts how often everything was read anew. */
  openings = 0;
  private rules: FileRules | undefined;
  private mediaFound: Promise<readonly string[]> | undefined;
  private readonly files: Files;

  constructor(
    /** The folder; of a file outside every folder the file itself. */
    readonly key: string,
    private readonly options: {
      readonly files: Files;
      readonly asOf: () => Day;
      readonly clock: () => number;
      /** A file by itself. */
      readonly alone: boolean;
      /** Whether a file below the folder belongs to another root, unless a configuration holds them together. */
      readonly isForeign: (key: string) => boolean;
      /** The open documents' texts, by path. */
      readonly opened: () => ReadonlyMap<string, string>;
    },
  ) {
    this.files = options.files;
    this.session = new Session({ asOf: options.asOf() });
  }

  /** The path by which a file is known in the root; undefined of one that is not below its folder. */
  pathOf(key: string): string | undefined {
    if (this.options.alone) return key === this.key ? nameOf(key) : undefined;
    return pathFrom(this.key, key);
  }

  keyOf(path: string): string {
    return this.options.alone ? this.key : join(this.key, path);
  }

  /** Finds, reads and checks everything anew. */
  async open(): Promise<void> {
    const opened = this.options.opened();
    const rules = await this.readRules(opened);
    const found = this.options.alone
      ? { paths: [...opened.keys()], nested: [] }
      : await this.files.find(this.key, rules);
    this.nested = found.nested;
    const changes = await this.readAll(found.paths, opened, rules);
    const session = new Session({
      asOf: this.options.asOf(),
      clock: this.options.clock,
      all: rules.all === true,
      kindOf: rules.kindOf,
      assets: this.files.assets(this.options.alone ? folderOf(this.key) : this.key),
      markdown: changes.some(({ path }) => Workspace.needsMarkdown(path)) ? await loadMarkdown() : undefined,
    });
    await session.take(changes);
    this.rules = rules;
    this.session = session;
    this.openings++;
  }

  isOurs(path: string): boolean {
    return this.session.workspace.kindOf(path) !== undefined;
  }

  /** Whether a name stands anywhere in its files. */
  mentions(name: string): boolean {
    return this.session.workspace.sortedFiles.some(({ source }) =>
      source.pieces.some(({ text }) => text.includes(name)),
    );
  }

  /** The text that a file had before what is written in it now: in the last commit, else as it is saved. */
  async before(path: string): Promise<string | undefined> {
    const committed = this.options.alone ? undefined : await this.files.committed?.(this.key, path);
    if (committed !== undefined) return committed;
    const saved = await this.files.read(this.keyOf(path), this.rules?.maxBytes ?? DEFAULT_MAX_BYTES);
    return typeof saved === "string" ? saved : undefined;
  }

  /** The last commit; undefined where nothing is known of one. */
  async lastCommit(): Promise<string | undefined> {
    return this.options.alone ? undefined : this.files.lastCommit?.(this.key);
  }

  /** The texts of a file in earlier commits, newest first. */
  async versions(path: string): Promise<readonly string[]> {
    return (this.options.alone ? undefined : await this.files.versions?.(this.key, path)) ?? [];
  }

  /** What turns the files as they are now into what a commit holds. */
  async changesTo(commit: string): Promise<readonly Change[] | undefined> {
    const texts = await this.files.textsAt?.(this.key, commit, (path) => this.isOurs(path));
    if (texts === undefined) return undefined;
    const { workspace } = this.session;
    const changes: Change[] = [];
    for (const { path, source, unreadable } of workspace.sortedFiles) {
      const text = texts.get(path);
      if (text === undefined) changes.push({ path, removed: true });
      else if (unreadable !== undefined || withoutCr(source.text) !== withoutCr(text))
        changes.push({ path, text });
    }
    for (const [path, text] of texts) {
      // What is there and is not read is ignored, or belongs to another root.
      if (workspace.file(path) === undefined && (await this.files.read(this.keyOf(path), 1)) === undefined)
        changes.push({ path, text });
    }
    return changes;
  }

  /** Pictures and the like below the folder; looked for once, until some come or go. */
  media(): Promise<readonly string[]> {
    const { rules, options } = this;
    if (rules === undefined || options.alone) return Promise.resolve([]);
    this.mediaFound ??= this.files.media(this.key, rules).catch(() => []);
    return this.mediaFound;
  }

  forgetMedia(): void {
    this.mediaFound = undefined;
  }

  /** Takes changes of an open document, in the order in which they were made. */
  edit(path: string, changes: readonly TextChange[]): void | Promise<void> {
    const { workspace } = this.session;
    for (const change of changes) {
      const source = workspace.file(path)?.source;
      if ("text" in change) workspace.apply([{ path, text: change.text }]);
      else if (source !== undefined) {
        const start = source.offsetAt(change.start);
        const end = Math.max(start, source.offsetAt(change.end));
        workspace.apply([{ path, start, end, insert: change.insert }]);
      }
    }
    if (this.session.waitsForExpressions) return this.session.take([]);
    this.session.apply([]);
  }

  /** Takes a text in the place of the one that a file had. */
  async put(path: string, text: string): Promise<void> {
    await this.prepare(path);
    await this.session.take([{ path, text }]);
  }

  /** Reads files again as they are now. */
  async reread(paths: readonly string[]): Promise<void> {
    const changes: Change[] = [];
    for (const path of paths) {
      const read = await this.files.read(this.keyOf(path), this.rules?.maxBytes ?? DEFAULT_MAX_BYTES);
      if (read === undefined) changes.push({ path, removed: true });
      else {
        await this.prepare(path);
        changes.push(typeof read === "string" ? { path, text: read } : { path, unreadable: read });
      }
    }
    if (changes.length > 0) await this.session.take(changes);
  }

  /** Reads what came and forgets what went, without reading again what stayed. */
  async rediscover(): Promise<void> {
    const { rules } = this;
    if (this.options.alone || rules === undefined) return;
    const { workspace } = this.session;
    const opened = this.options.opened();
    const { paths, nested } = await this.files.find(this.key, rules);
    this.nested = nested;
    const now = new Set([...paths, ...opened.keys()]);
    const came = paths.filter((path) => workspace.file(path) === undefined && !this.isForeign(path, rules));
    const went = workspace.sortedFiles.map(({ path }) => path).filter((path) => !now.has(path));
    await this.reread([...came, ...went.filter((path) => !rules.configs.has(path))]);
  }

  /** Whether the configuration now names other files than when they were read. */
  async rulesChanged(): Promise<boolean> {
    const rules = await this.readRules(this.options.opened());
    return rules.signature !== this.rules?.signature;
  }

  private isForeign(path: string, { configs, unreadable }: FileRules): boolean {
    return configs.size + unreadable.size === 0 && this.options.isForeign(this.keyOf(path));
  }

  private readRules(opened: ReadonlyMap<string, string>): Promise<FileRules> {
    if (this.options.alone) return readFileRules(() => undefined);
    return readFileRules((path) => opened.get(path) ?? this.files.read(this.keyOf(path), DEFAULT_MAX_BYTES));
  }

  private async prepare(path: string): Promise<void> {
    if (Workspace.needsMarkdown(path)) this.session.workspace.markdown ??= await loadMarkdown();
  }

  private async readAll(
    paths: readonly string[],
    opened: ReadonlyMap<string, string>,
    rules: FileRules,
  ): Promise<Change[]> {
    const changes: Change[] = [];
    const seen = new Set<string>([...rules.configs.keys(), ...rules.unreadable.keys(), ...CONFIG_NAMES]);
    const wanted = paths.filter((path) => !seen.has(path) && !this.isForeign(path, rules));
    const texts = await Promise.all(
      wanted.map((path) => opened.get(path) ?? this.files.read(this.keyOf(path), rules.maxBytes)),
    );
    for (const [index, path] of wanted.entries()) {
      const text = texts[index];
      seen.add(path);
      if (typeof text === "string") changes.push({ path, text });
      else if (text !== undefined) changes.push({ path, unreadable: text });
    }
    for (const [path, text] of opened) {
      if (seen.has(path) || rules.kindOf(path) === undefined) continue;
      // On disk and not found: an ignore file leaves it out. A new one that is not saved yet counts.
      const onDisk = await this.files.read(this.keyOf(path), rules.maxBytes);
      if (onDisk === undefined) changes.push({ path, text });
    }
    for (const [path, text] of rules.configs) changes.push({ path, text });
    for (const [path, unreadable] of rules.unreadable) changes.push({ path, unreadable });
    return changes;
  }
}

/** Git may write other line ends than it keeps. */
function withoutCr(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
