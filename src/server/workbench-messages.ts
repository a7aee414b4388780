/**
 * What the workbench (side views, status item, commands) asks of the server, beside the protocol.
 * Any client may ask the same. Places are the protocol's: lines and characters count from 0.
 */
export interface Place {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** By whom, by when, or for which objective gaps are grouped. */
export type GapOrder = "person" | "date" | "objective";

export interface GapsParams {
  readonly by: GapOrder;
}

/** One thing that is missing. */
export interface GapItem {
  /** What it is missing in: a post's title, for example. */
  readonly title: string;
  /** The finding's message. */
  readonly message: string;
  /** The message as it goes on from the title: “has no owner. Name…”. */
  readonly told: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly place: Place;
}

export interface GapGroup {
  readonly label: string;
  readonly gaps: readonly GapItem[];
}

/** `socialPolicy/gaps`: what is missing, over all roots. */
export interface GapsResult {
  readonly groups: readonly GapGroup[];
  readonly errors: number;
  readonly warnings: number;
}

export interface ComingPost {
  readonly title: string;
  /** When it goes out, in words. */
  readonly when: string;
  /** The status' id, such as `drafting`. */
  readonly status: string;
  /** The status in words. */
  readonly statusName: string;
  readonly channels: readonly string[];
  readonly place: Place;
}

export interface ComingDay {
  readonly label: string;
  readonly posts: readonly ComingPost[];
}

/** `socialPolicy/comingPosts`: posts from today on, day by day. */
export interface ComingPostsResult {
  readonly days: readonly ComingDay[];
  /** Posts after the last day listed. */
  readonly more: number;
}

/** What a command is asked to do, with what the person answered so far. */
export interface CommandParams {
  readonly command: string;
  /** Where the cursor is, or the entry that the command was called on. */
  readonly at?: { readonly uri: string; readonly position: Place["range"]["start"] };
  /** The workspace folder for what concerns no document. */
  readonly folder?: string;
  /** By the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Who is at the keyboard, as a setting or git says it; absent where neither does. */
  readonly person?: string;
  /** The moment, as the person's clock shows it: `2027-03-01T09:30`. */
  readonly now: string;
}

/** What lenses and actions give a command: where, and what is known already. */
export interface CommandArgument extends Place {
  readonly id?: string;
  /** Answers to questions that need not be asked. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** Something that a command has to know. */
export interface Question {
  readonly key: string;
  readonly title: string;
  readonly placeholder?: string;
  /** What may be chosen; without it a text is typed. */
  readonly choices?: readonly Choice[];
  /** A text to start from. */
  readonly suggested?: string;
  /** Why the answer given before does not do. */
  readonly problem?: string;
}

/** What a command comes to. */
export interface Outcome {
  /** The protocol's WorkspaceEdit. */
  readonly edit?: unknown;
  /** A snippet to insert, with its stops. */
  readonly snippet?: {
    readonly uri: string;
    readonly position: Place["range"]["start"];
    readonly text: string;
  };
  /** A place to go to. */
  readonly show?: Place;
  /** A sentence to tell. */
  readonly message?: string;
  /** A page to show beside, as Markdown. */
  readonly page?: { readonly title: string; readonly markdown: string };
}

/** `socialPolicy/command`: one more question, what it comes to, or why it is not done. */
export type CommandResult =
  | { readonly ask: Question }
  | { readonly done: Outcome }
  | { readonly refused: string };

/** `socialPolicy/approvedVersion`: which earlier text of the file holds the post as it was approved. */
export interface ApprovedVersionParams {
  readonly at: NonNullable<CommandParams["at"]>;
  /** Newest first; absent where there is no history. */
  readonly texts?: readonly string[];
}

/** `told`: why there is nothing to show. `missing`: what to say when no text is it. */
export type ApprovedVersionResult =
  | { readonly told: string }
  | { readonly index?: number; readonly missing: string };

/** `socialPolicy/state`: what the server holds, as Markdown. */
export interface StateResult {
  readonly markdown: string;
}

/** `socialPolicy/check`: every finding, as the command line prints it. */
export interface CheckResult {
  readonly text: string;
  readonly errors: number;
}

/** The methods of these requests. */
export const CHECK = "socialPolicy/check";
export const COMMAND = "socialPolicy/command";
export const APPROVED_VERSION = "socialPolicy/approvedVersion";
export const STATE = "socialPolicy/state";
export const GAPS = "socialPolicy/gaps";
export const COMING_POSTS = "socialPolicy/comingPosts";
