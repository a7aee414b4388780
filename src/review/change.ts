import type { EntityRef } from "../model";
import type { Place } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { Language } from "../values";
import type { Sentence } from "./saying";
import type { Run } from "./word-runs";

/** What kind of change it is; part of the published format. */
export type ChangeType =
  | "added"
  | "removed"
  | "renamed"
  | "moved-file"
  | "rescheduled"
  | "status"
  | "owner"
  | "approval"
  | "approval-lost"
  | "budget"
  | "text"
  | "media"
  | "channels"
  | "reference"
  | "waiver"
  | "clause"
  | "setting"
  | "rule"
  | "other";

/** A place in one of the two states. */
export interface Spot {
  readonly file: WorkspaceFile;
  readonly place: Place;
}

/** What follows from a change for another entity, such as a post that inherits. */
export interface Effect {
  readonly entity: EntityRef;
  readonly title: Readonly<Record<Language, string>>;
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One thing that is otherwise than before. */
export interface Change {
  readonly type: ChangeType;
  /** The one of the later state; of `removed` that of the earlier. */
  readonly entity: EntityRef;
  /** Where it stands now; undefined of what is gone. */
  readonly after: Spot | undefined;
  /** Where it stood; undefined of what is new. */
  readonly before: Spot | undefined;
  /** The key, such as `publish`, `text.fr` or `defaults.owner`. */
  readonly field?: string;
  /** Values as files write them; secrets masked. */
  readonly was?: string;
  readonly is?: string;
  /** It follows from a change elsewhere, which lists it among its effects. */
  readonly inherited?: true;
  readonly effects: readonly Effect[];
  /** Of an inherited change: another change lists it among its effects. */
  readonly followed?: true;
  readonly sentence: Sentence;
  /** Of a text: what was taken out and what was put in, word by word. */
  readonly runs?: readonly Run[];
}

/** A change while others may still be found to follow from it. */
export interface OpenChange extends Change {
  effects: Effect[];
  followed?: true;
  /** Of an inherited budget: what it draws from. */
  readonly source?: EntityRef;
}

/** A file of one state that could not be read whole; the rest is compared all the same. */
export interface Skipped {
  readonly side: "before" | "after";
  readonly file: string;
  /** `unreadable`: nothing of it was read. `faulty`: a part of it. */
  readonly reason: "unreadable" | "faulty";
}
