import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Ignore } from "ignore";
import { kindByName } from "../workspace";
import { isRoot } from "./roots";

/** Files that say what to leave out, as Git's do. */
const IGNORE_FILES = [".gitignore", ".socialpolicyignore"];

/** Never looked into. */
const SKIPPED = new Set(["node_modules", ".git", ".hg", ".svn"]);

export interface DiscoverOptions {
  /** Whether a path from the root (with `/`) is one of ours. */
  readonly isOurs?: (path: string) => boolean;
  /** Globs of the configuration's `ignore`, as lines of an ignore file. */
  readonly ignore?: readonly string[];
  /** Called for folders that are roots of their own; they are not looked into. */
  readonly onNestedRoot?: (folder: string) => void;
  /** Called for folders that can't be read. */
  readonly onFault?: (folder: string, error: unknown) => void;
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Our files below a root, as paths from it with `/`, in no particular order. */
export async function discover(root: string, options: DiscoverOptions = {}): Promise<string[]> {
  const isOurs = options.isOurs ?? ((path: string) => kindByName(path) !== undefined);
  const found: string[] = [];
  const seen = new Set<string>();
  const base: IgnoreFile[] = [];
  if (options.ignore !== undefined && options.ignore.length > 0) {
    base.push({ folder: root, rules: (await loadIgnore())().add([...options.ignore]) });
  }
  base.push(...(await ignoreFilesAbove(root)));
  await walk(root, "", base);
  return found;

  async function walk(folder: string, fromRoot: string, above: readonly IgnoreFile[]): Promise<void> {
    let entries: Dirent[];
    try {
      // A loop of links leads to a folder seen before.
      const real = realpathSync(folder);
      if (seen.has(real)) return;
      seen.add(real);
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      options.onFault?.(folder, error);
      return;
    }
    let ignores = above;
    for (const name of IGNORE_FILES) {
      if (folder !== root && !entries.some((entry) => entry.name === name)) continue;
      const rules = await readIgnoreFile(join(folder, name));
      if (rules !== undefined) ignores = [...ignores, { folder, rules }];
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const { isFolder, isFile } = kindOfEntry(entry, path);
      if (isFolder) {
        if (SKIPPED.has(entry.name) || isIgnored(ignores, path, true)) continue;
        if (isRoot(path)) options.onNestedRoot?.(path);
        else await walk(path, `${fromRoot}${entry.name}/`, ignores);
      } else if (isFile) {
        const ours = fromRoot + entry.name;
        if (isOurs(ours) && !isIgnored(ignores, path, false)) found.push(ours);
      }
    }
  }
}

function kindOfEntry(entry: Dirent, path: string): { isFolder: boolean; isFile: boolean } {
  if (!entry.isSymbolicLink()) return { isFolder: entry.isDirectory(), isFile: entry.isFile() };
  try {
    const target = statSync(path);
    return { isFolder: target.isDirectory(), isFile: target.isFile() };
  } catch {
    // A link to nothing is nothing of ours.
    return { isFolder: false, isFile: false };
  }
}

function isIgnored(ignores: readonly IgnoreFile[], path: string, folder: boolean): boolean {
  let ignored = false;
  for (const { folder: base, rules } of ignores) {
    const inside = relative(base, path).split(sep).join("/");
    if (inside === "" || inside.startsWith("../")) continue;
    const result = rules.test(folder ? `${inside}/` : inside);
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}

/** Ignore files of the folders above a root, up to the top of its Git repository. */
async function ignoreFilesAbove(root: string): Promise<IgnoreFile[]> {
  const folders: string[] = [];
  let folder = root;
  while (!existsSync(join(folder, ".git"))) {
    const parent = join(folder, "..");
    if (parent === folder) return [];
    folder = parent;
    folders.push(folder);
  }
  const files: IgnoreFile[] = [];
  for (const above of folders.reverse()) {
    for (const name of IGNORE_FILES) {
      const rules = await readIgnoreFile(join(above, name));
      if (rules !== undefined) files.push({ folder: above, rules });
    }
  }
  return files;
}

async function readIgnoreFile(path: string): Promise<Ignore | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    return (await loadIgnore())().add(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

async function loadIgnore(): Promise<() => Ignore> {
  const module = await import("ignore");
  return module.default as unknown as () => Ignore;
}
