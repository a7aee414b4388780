import type { TextEdit } from "./edit";
import type { Place } from "./piece";

/** What reading can complain of. The words for people are the rules' (`syntax`, `duplicate-key`, …). */
export type ProblemCode =
  | "tab-indent"
  | "missing-space"
  | "unquoted-colon"
  | "unclosed-quote"
  | "unclosed-bracket"
  | "bad-indent"
  | "bad-escape"
  | "unknown-anchor"
  | "duplicate-anchor"
  | "reserved-character"
  | "too-deep"
  | "markdown-too-much"
  | "markdown-fault"
  | "too-long"
  | "too-many-aliases"
  | "several-documents"
  | "not-a-mapping"
  | "front-matter-missing"
  | "front-matter-open"
  | "fence-open"
  | "key-not-text"
  | "bad-merge"
  | "unreadable-line"
  | "conflict-marker"
  | "duplicate-key";

export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What the message names, for example `{ key: "owner" }`. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** A second place, for example the first of two equal keys. */
  readonly related?: Place;
  /** Where the meaning is clear, how to mend it. Several: a person has to choose. */
  readonly repairs?: readonly Repair[];
}

export interface Repair {
  readonly kind: "spaces" | "space-after-colon" | "quote" | "close" | "remove" | "ours" | "theirs" | "both";
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}
