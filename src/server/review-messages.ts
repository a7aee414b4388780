/** What a client asks about changes: it knows git, the server knows what they mean. */
import type { Place } from "./workbench-messages";

/** A file that differs from the state that is compared with. */
export interface ReviewFile {
  readonly uri: string;
  /** Its text in that state; absent where it was not there. */
  readonly text?: string;
}

export interface OursAmongParams {
  readonly uris: readonly string[];
}

/** `socialPolicy/oursAmong`: which of the files are ours, also by what a configuration says; also files that are gone. */
export type OursAmongResult = readonly string[];

export interface ReviewParams {
  /** What the earlier state is called, where calendars are to show what moved since. */
  readonly base?: string;
  readonly files: readonly ReviewFile[];
}

/** A line of the review, with those under it. Of a place `before` the range is that of the earlier text. */
export interface ReviewLine {
  readonly kind:
    | "group"
    | "entry"
    | "lost"
    | "change"
    | "moved"
    | "error"
    | "warning"
    | "info"
    | "gone"
    | "impact"
    | "budget"
    | "load"
    | "skipped"
    | "more";
  readonly text: string;
  readonly note?: string;
  readonly before?: Place;
  readonly after?: Place;
  readonly lines: readonly ReviewLine[];
}

/** What the changes are sent for review under, in the language of the workspace. */
export interface ReviewProposal {
  /** A name for the branch. */
  readonly branch: string;
  /** The first line of the message. */
  readonly title: string;
  /** What the message goes on with. */
  readonly sentences: readonly string[];
}

/** `socialPolicy/review`: what the changes mean. `overtaken`: files changed meanwhile; ask again when it is quiet. */
export type ReviewResult =
  | { readonly overtaken: true }
  | {
      readonly overtaken?: undefined;
      /** All of it in a line. */
      readonly verdict: string;
      readonly groups: readonly ReviewLine[];
      /** Absent where nothing changes in what the files say. */
      readonly proposal?: ReviewProposal;
    };

export interface RequestPageParams {
  /** The address of the remote, as git has it. */
  readonly remote: string;
  readonly branch: string;
}

/** `socialPolicy/requestPage`: where the forge takes a branch for review; null where the forge is not known. */
export type RequestPageResult = { readonly forge: "GitHub" | "GitLab"; readonly url: string } | null;

/** `socialPolicy/changesShown`: whether somebody looks at what changed; calendars show it as long. */
export interface ChangesShownParams {
  readonly shown: boolean;
}

export const CHANGES_SHOWN = "socialPolicy/changesShown";
export const OURS_AMONG = "socialPolicy/oursAmong";
export const REVIEW = "socialPolicy/review";
export const REQUEST_PAGE = "socialPolicy/requestPage";
