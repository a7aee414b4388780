import { type Assets, CONFIG_NAMES, type FileRules, type Unreadable } from "../workspace";
import { folderOf, join, keyOf, nameOf, pathFrom, uriOf } from "./addresses";
import type { Files, FoundFiles } from "./files";
import { isMedia } from "./media";
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  SKIPPED_FOLDERS,
} from "./messages";

/** The part of a connection that the client is asked on. */
interface Asking {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
}

const IGNORE_FILES = [".gitignore", ".socialpolicyignore"];

/** Files that only the client reaches. A client that does not answer has only what it opens. */
export class ClientFiles implements Files {
  private readonly listings = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly client: Asking,
    /** The workspace's folders. */
    private readonly folders: () => readonly string[],
  ) {}

  async nearestConfig(folder: string): Promise<string | undefined> {
    const top = this.folders().find((it) => it === folder || pathFrom(it, folder) !== undefined);
    if (top === undefined) return undefined;
    const holders = (await this.list(top)).filter(isConfig).map(folderOf);
    const above = holders.filter((it) => it === folder || pathFrom(it, folder) !== undefined);
    return above.sort((a, b) => b.length - a.length)[0];
  }

  async find(folder: string, rules: FileRules): Promise<FoundFiles> {
    const all = await this.list(folder);
    const nested = all.filter((key) => isConfig(key) && folderOf(key) !== folder).map(folderOf);
    const outer = nested.filter((it) => !nested.some((other) => pathFrom(other, it) !== undefined));
    const isIgnored = await this.ignored(folder, rules);
    const paths: string[] = [];
    for (const key of all) {
      const path = pathFrom(folder, key);
      if (path === undefined || outer.some((it) => pathFrom(it, key) !== undefined)) continue;
      if (rules.kindOf(path) !== undefined && !isIgnored(path)) paths.push(path);
    }
    return { paths, nested: [...new Set(outer)] };
  }

  async media(folder: string, rules: FileRules): Promise<readonly string[]> {
    const params: FindFilesParams = { folder: uriOf(folder), media: true };
    const found = await this.client.sendRequest<FindFilesResult>(FIND_FILES, params).catch(() => []);
    const isIgnored = await this.ignored(folder, rules);
    // A client of an earlier time answers with our files.
    return found.flatMap((uri) => {
      const path = pathFrom(folder, keyOf(uri));
      return path === undefined || !isMedia(path) || isSkipped(path) || isIgnored(path) ? [] : [path];
    });
  }

  async read(key: string, maxBytes: number): Promise<string | Unreadable | undefined> {
    const params: ReadFileParams = { uri: uriOf(key), maxBytes };
    try {
      const result = await this.client.sendRequest<ReadFileResult>(READ_FILE, params);
      if (result === null || result === undefined) return undefined;
      return "text" in result ? result.text : result;
    } catch {
      return undefined;
    }
  }

  assets(): Assets | undefined {
    return undefined;
  }

  forget(): void {
    this.listings.clear();
  }

  private list(folder: string): Promise<readonly string[]> {
    let listing = this.listings.get(folder);
    if (listing === undefined) {
      const params: FindFilesParams = { folder: uriOf(folder) };
      listing = this.client.sendRequest<FindFilesResult>(FIND_FILES, params).then(
        (found) => found.map(keyOf).filter((key) => !isSkipped(pathFrom(folder, key) ?? "")),
        () => [],
      );
      this.listings.set(folder, listing);
    }
    return listing;
  }

  private async ignored(folder: string, rules: FileRules): Promise<(path: string) => boolean> {
    const lines = [...rules.ignore];
    for (const name of IGNORE_FILES) {
      const text = await this.read(join(folder, name), rules.maxBytes);
      if (typeof text === "string") lines.push(...text.split(/\r\n|\r|\n/));
    }
    if (lines.length === 0) return () => false;
    const module = await import("ignore");
    const ignore = (module.default as unknown as () => import("ignore").Ignore)().add(lines);
    return (path) => ignore.ignores(path);
  }
}

function isConfig(key: string): boolean {
  return CONFIG_NAMES.includes(nameOf(key));
}

function isSkipped(path: string): boolean {
  return path.split("/").some((part) => SKIPPED_FOLDERS.includes(part));
}
