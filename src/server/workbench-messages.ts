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

/** The methods of these requests. */
export const GAPS = "socialPolicy/gaps";
export const COMING_POSTS = "socialPolicy/comingPosts";
/** Notification from the server: findings changed, and what was answered before may be out of date. */
export const CHANGED = "socialPolicy/changed";
