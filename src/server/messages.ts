/** What the server asks the client about files that it can't reach itself: in virtual workspaces, and in a browser. */

/** Names of folders that are never looked into. */
export const SKIPPED_FOLDERS: readonly string[] = ["node_modules", ".git", ".hg", ".svn"];

export interface FindFilesParams {
  /** The address of a folder. */
  readonly folder: string;
  /** Pictures, videos and captions are wanted, not our files. */
  readonly media?: boolean;
}

/** `socialPolicy/findFiles`: the addresses of every `.yaml`, `.yml` and `.md` file below the folder, or of its media. */
export type FindFilesResult = readonly string[];

export interface ReadFileParams {
  readonly uri: string;
  /** Larger files are not read. */
  readonly maxBytes: number;
}

/** `socialPolicy/readFile`: its text, without a byte order mark; why it can't be read; null where there is none. */
export type ReadFileResult =
  | { readonly text: string }
  | { readonly reason: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly reason: "not-text" | "encoding" | "denied" }
  | null;

export const FIND_FILES = "socialPolicy/findFiles";
export const READ_FILE = "socialPolicy/readFile";

/** What a client may say when it starts the server (`initializationOptions`). */
export interface ServerOptions {
  /** The day that is taken for today, such as `2027-03-01`; the clock's otherwise. */
  readonly asOf?: string;
  /** The person's language, such as `fr-CA`. */
  readonly locale?: string;
  /** The address of the product's folder, whose `docs/` holds the rules' pages. */
  readonly product?: string;
  /** Commands that the client knows, among those that lenses, actions and completions name. */
  readonly commands?: readonly string[];
  /** Which hints are shown. */
  readonly hints?: HintSettings;
}

export interface HintSettings {
  readonly dates?: boolean;
  readonly lengths?: boolean;
  readonly budget?: boolean;
}
