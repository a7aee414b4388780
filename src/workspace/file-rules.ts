import { itemsOf, mapOf, numberOf, textsOf } from "../model";
import { CONFIG_NAMES, FILE_KINDS, type FileKind, kindByName } from "./file-kinds";
import type { Unreadable } from "./file";
import { resolvePath } from "./paths";
import { Workspace } from "./workspace";

/** Files larger than this are not read, unless the configuration says otherwise: 20 MB. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/** What the configuration says about which files belong to the root. */
export interface FileRules {
  readonly kindOf: (path: string) => FileKind | undefined;
  /** Globs, as lines of an ignore file. */
  readonly ignore: readonly string[];
  readonly maxBytes: number;
  /** The texts of the configuration and of what it extends, by path from the root. */
  readonly configs: ReadonlyMap<string, string>;
  /** The root's own configurations that can't be read. */
  readonly unreadable: ReadonlyMap<string, Unreadable>;
  /** Whether each finding is listed; undefined: the configuration does not say. */
  readonly all: boolean | undefined;
  /** Equal texts mean that the same files belong to the root, as the same kinds. */
  readonly signature: string;
}

/** A configuration's text; undefined of one that is not there. */
export type ReadConfig = (
  path: string,
) => string | Unreadable | undefined | Promise<string | Unreadable | undefined>;

/** Reads the configuration and what it extends. */
export async function readFileRules(
  read: ReadConfig,
  names: readonly string[] = CONFIG_NAMES,
): Promise<FileRules> {
  const texts = new Map<string, string>();
  const unreadable = new Map<string, Unreadable>();
  const workspace = new Workspace({ kindOf: () => "config", configPaths: names });
  const take = async (path: string): Promise<void> => {
    if (texts.has(path) || unreadable.has(path)) return;
    const found = read(path);
    const text = found instanceof Promise ? await found : found;
    if (text === undefined) return;
    if (typeof text !== "string") {
      unreadable.set(path, text);
      return;
    }
    texts.set(path, text);
    workspace.apply([{ path, text }]);
  };
  for (const name of names) await take(name);
  for (let known = -1; known !== texts.size; ) {
    known = texts.size;
    for (const config of workspace.configs) {
      for (const base of textsOf(config.fields.extends)) {
        const path = resolvePath(config.file.path, base.value);
        if (path !== undefined) await take(path);
      }
    }
  }
  return rulesFrom(workspace, texts, unreadable);
}

async function rulesFrom(
  workspace: Workspace,
  configs: ReadonlyMap<string, string>,
  unreadable: ReadonlyMap<string, Unreadable>,
): Promise<FileRules> {
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
  const paths = new Set([...configs.keys(), ...unreadable.keys()]);
  return {
    kindOf: await kindsByGlob(globs, paths),
    ignore,
    maxBytes,
    configs,
    unreadable,
    all,
    signature: JSON.stringify([globs, ignore, maxBytes, all, [...paths]]),
  };
}

async function kindsByGlob(
  globs: ReadonlyArray<[FileKind, string]>,
  configs: ReadonlySet<string>,
): Promise<FileRules["kindOf"]> {
  if (globs.length === 0) return (path) => (configs.has(path) ? "config" : kindByName(path));
  const { default: picomatch } = await import("picomatch");
  const matchers = globs.map(([kind, glob]) => ({ kind, matches: picomatch(glob, { dot: true }) }));
  return (path) => {
    if (configs.has(path)) return "config";
    if (!/\.(ya?ml|md)$/.test(path)) return undefined;
    return matchers.find(({ matches }) => matches(path))?.kind ?? kindByName(path);
  };
}
