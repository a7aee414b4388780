/** What kind of thing is proposed; faces choose an icon by it. */
export type ProposalKind =
  | "key"
  | "word"
  | "person"
  | "channel"
  | "reference"
  | "rule"
  | "date"
  | "amount"
  | "zone"
  | "language"
  | "file"
  | "variable"
  | "function"
  | "entry";

/** Something that fits at a place, before it is turned into an edit. */
export interface Proposal {
  readonly label: string;
  readonly kind: ProposalKind;
  /** One line beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is compared with what was typed, beside the label. */
  readonly filter?: string;
  /** The value, quoted where it has to be when it is written. */
  readonly value?: string;
  /** Written as it is, with the stops of a snippet (`$1`, `${2:text}`). */
  readonly snippet?: string;
  /** Whether more can be proposed at once where the cursor then stands. */
  readonly more?: boolean;
  /** It fits only rarely, such as a person who has left. */
  readonly unlikely?: boolean;
}

/** Text that stands in a snippet as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A stop of a snippet with words to choose from. */
export function choice(stop: number, words: readonly string[]): string {
  return `\${${stop}|${words.map((word) => word.replace(/[\\,|$}]/g, "\\$&")).join(",")}|}`;
}
