import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Preset, Session } from "../rules";
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
import type { DecodedText } from "./decode";
import { discover } from "./discover";
import { diskAssets, readText } from "./read";

export interface RootOptions {
  readonly asOf: Day;
  readonly preset?: Preset;
  readonly all?: boolean;
  /** The configuration to use instead of the root's own; an absolute path. */
  readonly config?: string;
  /** Only read: for those who look at posts and ask for no findings. */
  readonly unchecked?: boolean;
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

/** Finds, reads and checks the files of a root. */
export async function openRoot(folder: string, options: RootOptions): Promise<OpenRoot> {
  const rules = await rulesOnDisk(folder, options);
  const encodings = new Map<string, Pick<DecodedText, "encoding" | "mark">>();
  const first = await changesFromDisk(folder, rules, encodings, options, new Set());
  if (options.onMuchText !== undefined && lengthOf(first) > MUCH_TEXT) options.onMuchText();
  const markdown = first.some((change) => Workspace.needsMarkdown(change.path))
    ? await loadMarkdown()
    : undefined;
  const session = new Session({
    asOf: options.asOf,
    clock: () => performance.now(),
    preset: options.preset,
    all: options.all === true || rules.all === true,
    kindOf: rules.kindOf,
    configPaths: options.config === undefined ? CONFIG_NAMES : [OTHER_CONFIG],
    assets: diskAssets(folder),
    markdown,
  });
  if (options.unchecked === true) session.workspace.apply(first);
  else await session.take(first);
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
      await session.take(changes);
    },
    async put(path, text) {
      if (Workspace.needsMarkdown(path)) session.workspace.markdown ??= await loadMarkdown();
      await session.take([{ path, text }]);
    },
  };
}

/** In UTF-16 code units. */
const MUCH_TEXT = 1_000_000;

function lengthOf(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + ("text" in change ? change.text.length : 0), 0);
}

/** The path under which a configuration from elsewhere stands in a workspace. */
export const OTHER_CONFIG = ".social-policy.yaml (--config)";

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
function rulesOnDisk(folder: string, options: RootOptions): Promise<FileRules> {
  const { config } = options;
  return readFileRules(
    (path) => {
      const from = path === OTHER_CONFIG && config !== undefined ? config : join(folder, path);
      if (!existsSync(from)) return undefined;
      const read = readText(from, DEFAULT_MAX_BYTES);
      return "reason" in read ? read : read.text;
    },
    config === undefined ? CONFIG_NAMES : [OTHER_CONFIG],
  );
}
