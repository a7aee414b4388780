import type { LanguageContext } from "../context";
import type { Location } from "../ranges";
import type { WorkspaceEdits } from "../workspace-edits";

/** What a command is asked to do, with what the person answered so far. */
export interface CommandRequest {
  /** The file that the command is about, and where in it; absent of what concerns the root. */
  readonly path?: string;
  /** In UTF-16 code units. */
  readonly offset?: number;
  /** By the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Who is at the keyboard, as a setting or git says it. */
  readonly person?: string;
  /** The moment on the person's clock: `2027-03-01T09:30`. */
  readonly now: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** Something that a command has to know; without choices a text is typed. */
export interface Question {
  readonly key: string;
  readonly title: string;
  readonly placeholder?: string;
  readonly choices?: readonly Choice[];
  readonly suggested?: string;
  /** Why the answer given before does not do. */
  readonly problem?: string;
}

/** What a command comes to. */
export interface Outcome {
  readonly edits?: WorkspaceEdits;
  /** A snippet to insert, with its stops. */
  readonly snippet?: { readonly path: string; readonly offset: number; readonly text: string };
  readonly show?: Location;
  readonly message?: string;
  readonly page?: { readonly title: string; readonly markdown: string };
}

/** One more question, what it comes to, or why it is not done. */
export type CommandStep =
  | { readonly ask: Question }
  | { readonly done: Outcome }
  | { readonly refused: string };

export type Command = (context: LanguageContext, request: CommandRequest) => CommandStep;
