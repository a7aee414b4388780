import type { Assets, FileRules, Unreadable } from "../workspace";
import type { Day } from "../values";

/** What is found below a folder. */
export interface FoundFiles {
  /** Our files, as paths from the folder. */
  readonly paths: readonly string[];
  /** Folders below that are roots of their own. */
  readonly nested: readonly string[];
}

/** Where files are read from: a disk, or the client. Folders and files are named by their keys. */
export interface Files {
  /** The nearest folder upwards, this one included, that holds a configuration. */
  nearestConfig(folder: string): Promise<string | undefined>;
  find(folder: string, rules: FileRules): Promise<FoundFiles>;
  /** Pictures, videos and captions below a folder, as paths from it. */
  media(folder: string, rules: FileRules): Promise<readonly string[]>;
  /** A file's text; undefined of one that is not there. */
  read(key: string, maxBytes: number): Promise<string | Unreadable | undefined>;
  /** The text that a file has in the last commit; undefined where nothing is known of it. */
  committed?(folder: string, path: string): Promise<string | undefined>;
  /** The last commit; undefined where there is none. */
  lastCommit?(folder: string): Promise<string | undefined>;
  /** The texts of files in a commit, by path from the folder; undefined where it is not known. */
  textsAt?(
    folder: string,
    commit: string,
    wants: (path: string) => boolean,
  ): Promise<ReadonlyMap<string, string> | undefined>;
  /** The earlier texts of a file, newest first. */
  versions?(folder: string, path: string): Promise<readonly string[]>;
  /** Files beside ours, such as pictures; undefined where nothing is known of them. */
  assets(folder: string): Assets | undefined;
  /** Files came or went: what was looked up no longer holds. */
  forget(): void;
}

/** The machine that the server runs on. */
export interface ServerHost {
  /** Its own disk; undefined in a browser. */
  readonly disk?: Files;
  /** Folder of the product, whose `docs/` holds the rules' pages; undefined where only the client knows it. */
  readonly product?: string;
  today(): Day;
  /** Milliseconds, from any beginning. */
  clock(): number;
}
