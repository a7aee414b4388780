import { existsSync } from "node:fs";
import { join as joinPath } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  diskAssets,
  discover,
  forgetRoots,
  lastCommitOf,
  nearestRoot,
  readText,
  textsAt,
  versionsOf,
} from "../host";
import type { Assets, FileRules, Unreadable } from "../workspace";
import { keyOf, uriOf } from "./addresses";
import type { Files, FoundFiles } from "./files";
import { isMedia } from "./media";

/** The files of this machine's disk. */
export class DiskFiles implements Files {
  async nearestConfig(folder: string): Promise<string | undefined> {
    const path = pathOf(folder);
    const root = path === NOWHERE ? undefined : nearestRoot(path);
    return root === undefined ? undefined : keyOfPath(root);
  }

  async find(folder: string, rules: FileRules): Promise<FoundFiles> {
    const nested: string[] = [];
    const paths = await discover(pathOf(folder), {
      isOurs: (path) => rules.kindOf(path) !== undefined,
      ignore: rules.ignore,
      onNestedRoot: (root) => nested.push(keyOfPath(root)),
      // A folder that can't be read, or is not there, holds nothing of ours.
      onFault: () => undefined,
    });
    return { paths, nested };
  }

  media(folder: string, { ignore }: FileRules): Promise<readonly string[]> {
    return discover(pathOf(folder), { isOurs: isMedia, ignore, onFault: () => undefined });
  }

  async read(key: string, maxBytes: number): Promise<string | Unreadable | undefined> {
    const path = pathOf(key);
    if (!existsSync(path)) return undefined;
    const read = readText(path, maxBytes);
    return "reason" in read ? read : read.text;
  }

  committed(folder: string, path: string): Promise<string | undefined> {
    const key = `${folder}\n${path}`;
    const known = this.commits.get(key);
    if (known !== undefined && Date.now() - known.at < COMMIT_HOLDS_MS) return known.text;
    const text = textsAt(pathOf(folder), "HEAD", (it) => it === path).then((texts) => texts?.get(path));
    this.commits.set(key, { at: Date.now(), text });
    return text;
  }

  lastCommit(folder: string): Promise<string | undefined> {
    return lastCommitOf(pathOf(folder));
  }

  textsAt(folder: string, commit: string, wants: (path: string) => boolean) {
    return textsAt(pathOf(folder), commit, wants);
  }

  versions(folder: string, path: string): Promise<readonly string[]> {
    return versionsOf(pathOf(folder), path);
  }

  private readonly commits = new Map<
    string,
    { readonly at: number; readonly text: Promise<string | undefined> }
  >();

  assets(folder: string): Assets {
    return diskAssets(pathOf(folder));
  }

  forget(): void {
    forgetRoots();
  }
}

/** While somebody types, git is not asked at each key. Milliseconds. */
const COMMIT_HOLDS_MS = 5000;

/** The key of a path of this machine. */
export function keyOfPath(path: string): string {
  return keyOf(pathToFileURL(path).href);
}

/** The folder upwards that holds the rules' pages; undefined where they were left out. */
export function productFolder(from: string): string | undefined {
  for (const up of [".", "..", "../.."]) {
    const folder = joinPath(from, up);
    if (existsSync(joinPath(folder, "docs", "rules"))) return keyOfPath(folder);
  }
  return undefined;
}

/** Stands for addresses that no path of this machine has. */
const NOWHERE = "\0";

function pathOf(key: string): string {
  try {
    return fileURLToPath(uriOf(key));
  } catch {
    return NOWHERE;
  }
}
