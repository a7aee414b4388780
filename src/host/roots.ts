import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CONFIG_NAMES } from "../workspace";

/** Whether a folder holds a configuration, which makes it a root. */
export function isRoot(folder: string): boolean {
  return CONFIG_NAMES.some((name) => existsSync(join(folder, name)));
}

const known = new Map<string, string | undefined>();

/** The nearest folder upwards that is a root; undefined when there is none. */
export function nearestRoot(folder: string): string | undefined {
  const cached = known.get(folder);
  if (cached !== undefined || known.has(folder)) return cached;
  const parent = dirname(folder);
  const root = isRoot(folder) ? folder : parent === folder ? undefined : nearestRoot(parent);
  known.set(folder, root);
  return root;
}

/** Forgets what was looked up, for a process that watches. */
export function forgetRoots(): void {
  known.clear();
}

export function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
