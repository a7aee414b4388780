/** What the form of an import asks of the server. Beside the protocol. */

/** What a person decided about a file: which column goes where, what a word means, how dates are read. Plain data. */
export type ImportChoices = Readonly<Record<string, unknown>>;

export interface ImportReadParams {
  /** Names the panel that shows the form. */
  readonly panel: string;
  /** A file of the root that it goes into; the first root without it. */
  readonly uri?: string;
  /** What the rows came from. */
  readonly name: string;
  /** In base 64; absent when the panel's rows are there already. */
  readonly content?: string;
  /** Decided in the form until now. */
  readonly choices: ImportChoices;
  /** Decided earlier about files with the same columns, by their sign. */
  readonly remembered?: Readonly<Record<string, ImportChoices>>;
}

/** `socialPolicy/importRead` */
export type ImportReadResult =
  /** The form can be drawn. */
  | { readonly choices: ImportChoices; readonly sign: string }
  /** The server does not hold the rows: they are to be sent. */
  | { readonly wanted: true }
  | { readonly refused: string };

export interface ImportAnswerParams {
  readonly panel: string;
  readonly about: string;
  readonly subject?: string;
  readonly value: string | null;
}

/** `socialPolicy/importWrite`: what the form shows, as the protocol's WorkspaceEdit. */
export type ImportWriteResult =
  | { readonly edit: unknown; readonly told: string; readonly day?: string }
  | { readonly refused: string };

export const IMPORT_READ = "socialPolicy/importRead";
export const IMPORT_ANSWER = "socialPolicy/importAnswer";
export const IMPORT_WRITE = "socialPolicy/importWrite";
