import { existsSync } from "node:fs";
import { join } from "node:path";
import { itemsOf, mapOf, numberOf, textsOf } from "../model";
import { type Preset, Session } from "../rules";
import { loadMarkdown } from "../syntax";
import type { Day } from "../values";
import {
  type Change,
  CONFIG_NAMES,
  FILE_KINDS,
  type FileKind,
  kindByName,
  resolvePath,
  type Unreadable,
  Workspace,
} from "../workspace";
import type { DecodedText } from "./decode";
import { discover } from "./discover";
import { DEFAULT_MAX_BYTES, diskAssets, readText } from "./read";

export interface RootOptions {
  readonly asOf: Day;
  readonly preset?: Preset;
  readonly all?: boolean;
  /** The configuration to use instead of the root's own; an absolute path. */
  readonly config?: string;
  /** Told once before more than a megabyte of text is checked. */
  readonly onMuchText?: () => void;
  /** Told of folders that can't be read. */
  readonly onFault?: (path: string, error: unknown) => void;
}

/** A root on disk, read and checked. */
export interface OpenRoot {
  readonly folder: string;
  readonly session: Session;
  /** How each file is written, for writing it back; by path from the root. */
  readonly encodings: ReadonlyMap<string, Pick<DecodedText, "encoding" | "mark">>;
  /** Reads the files again that exist now, and forgets those that are gone. */
  reread(): Promise<void>;
  /** Takes a text in place of a file's own. */
  put(path: string, text: string): Promise<void>;
}

/** What the configuration says about which files belong to the root. */
interface FileRules {
  readonly kindOf: (path: string) => FileKind | undefined;
  readonly ignore: readonly string[];
  readonly maxBytes: number;
  readonly configs: ReadonlyMap<string, string>;
  /** The root's own configurations that can't be read. */
  readonly unreadable: ReadonlyMap<string, Unreadable>;
  readonly all: boolean | undefined;
}

/** Finds, reads and checks the files of a root. */
export async function openRoot(folder: string, options: RootOptions): Promise<OpenRoot> {
  const rules = await readFileRules(folder, options);
  const encodings = new Map<string, Pick<DecodedText, "encoding" | "mark">>();
  const first = await changesFromDisk(folder, rules, encodings, options, new Set());
  if (options.onMuchText !== undefined && lengthOf(first) > MUCH_TEXT) options.onMuchText();
  const markdown = first.some((change) => Workspace.needsMarkdown(change.path))
    ? await loadMarkdown()
    : undefined;
  const session = new Session({
    asOf: options.asOf,
    preset: options.preset,
    all: options.all === true || rules.all === true,
    kindOf: rules.kindOf,
    configPaths: options.config === undefined ? CONFIG_NAMES : [OTHER_CONFIG],
    assets: diskAssets(folder),
    markdown,
  });
  session.apply(first);
  let paths = new Set(first.map((change) => change.path));
  return {
    folder,
    session,
    encodings,
    async reread() {
      const changes = await changesFromDisk(folder, rules, encodings, options, paths);
      if (changes.some((change) => Workspace.needsMarkdown(change.path)))
        session.workspace.markdown ??= await loadMarkdown();
      paths = new Set(changes.filter((change) => !("removed" in change)).map((change) => change.path));
      session.apply(changes);
    },
    async put(path, text) {
      if (Workspace.needsMarkdown(path)) session.workspace.markdown ??= await loadMarkdown();
      session.apply([{ path, text }]);
    },
  };
}

/** In UTF-16 code units. */
const MUCH_TEXT = 1_000_000;

function lengthOf(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + ("text" in change ? change.text.length : 0), 0);
}

/** The path under which a configuration from elsewhere stands in a workspace. */
const OTHER_CONFIG = ".social-policy.yaml (--config)";

async function changesFromDisk(
  folder: string,
  rules: FileRules,
  encodings: Map<string, Pick<DecodedText, "encoding" | "mark">>,
  options: RootOptions,
  before: ReadonlySet<string>,
): Promise<Change[]> {
  const paths = await discover(folder, {
    isOurs: (path) => rules.kindOf(path) !== undefined,
    ignore: rules.ignore,
    onFault: options.onFault,
  });
  const changes: Change[] = [];
  for (const path of paths) {
    if (CONFIG_NAMES.includes(path) || rules.configs.has(path)) continue;
    const read = readText(join(folder, path), rules.maxBytes);
    if ("reason" in read) changes.push({ path, unreadable: read });
    else {
      encodings.set(path, { encoding: read.encoding, mark: read.mark });
      changes.push({ path, text: read.text });
    }
  }
  for (const [path, text] of rules.configs) changes.push({ path, text });
  for (const [path, unreadable] of rules.unreadable) changes.push({ path, unreadable });
  const now = new Set(changes.map((change) => change.path));
  for (const path of before) if (!now.has(path)) changes.push({ path, removed: true });
  return changes;
}

/** Reads the configuration and what it extends. */
async function readFileRules(folder: string, options: RootOptions): Promise<FileRules> {
  const texts = new Map<string, string>();
  const unreadable = new Map<string, Unreadable>();
  const workspace = new Workspace({
    kindOf: () => "config",
    configPaths: options.config === undefined ? CONFIG_NAMES : [OTHER_CONFIG],
  });
  const take = (path: string, from: string): void => {
    if (texts.has(path) || unreadable.has(path) || !existsSync(from)) return;
    const read = readText(from, DEFAULT_MAX_BYTES);
    if ("reason" in read) {
      unreadable.set(path, read);
      return;
    }
    texts.set(path, read.text);
    workspace.apply([{ path, text: read.text }]);
  };
  if (options.config === undefined) for (const name of CONFIG_NAMES) take(name, join(folder, name));
  else take(OTHER_CONFIG, options.config);
  for (let known = -1; known !== texts.size; ) {
    known = texts.size;
    for (const config of workspace.configs) {
      for (const base of textsOf(config.fields.extends)) {
        const path = resolvePath(config.file.path, base.value);
        if (path !== undefined) take(path, join(folder, path));
      }
    }
  }
  const globs: Array<[FileKind, string]> = [];
  const ignore: string[] = [];
  let maxBytes = DEFAULT_MAX_BYTES;
  let all: boolean | undefined;
  for (const config of workspace.configs) {
    for (const kind of FILE_KINDS) {
      for (const glob of textsOf(mapOf(config.fields.files)?.get(kind))) globs.push([kind, glob.value]);
    }
    for (const node of itemsOf(config.fields.ignore)) {
      if (node.type === "scalar" && typeof node.value === "string") ignore.push(node.value);
    }
    const megabytes = numberOf(config.fields.maxFileSize);
    if (megabytes !== undefined && megabytes > 0) maxBytes = Math.round(megabytes * 1024 * 1024);
    const collapse = config.fields.collapse?.value;
    if (collapse?.type === "scalar" && typeof collapse.value === "boolean") all = !collapse.value;
  }
  return {
    kindOf: await kindsByGlob(globs, new Set([...texts.keys(), ...unreadable.keys()])),
    ignore,
    maxBytes,
    configs: texts,
    unreadable,
    all,
  };
}

async function kindsByGlob(
  globs: ReadonlyArray<[FileKind, string]>,
  configs: ReadonlySet<string>,
): Promise<(path: string) => FileKind | undefined> {
  if (globs.length === 0) return (path) => (configs.has(path) ? "config" : kindByName(path));
  const { default: picomatch } = await import("picomatch");
  const matchers = globs.map(([kind, glob]) => ({ kind, matches: picomatch(glob, { dot: true }) }));
  return (path) => {
    if (configs.has(path)) return "config";
    if (!/\.(ya?ml|md)$/.test(path)) return undefined;
    return matchers.find(({ matches }) => matches(path))?.kind ?? kindByName(path);
  };
}
