import type { AskedFix, PageChange } from "../preview";
import type { Place } from "./workbench-messages";

/** What a panel asks of the server, and what panel and page say to each other. Beside the protocol. */

/** A folder of the workspace and the address under which a page reaches its files. */
export interface PictureBase {
  readonly folder: string;
  readonly address: string;
}

export interface PreviewParams {
  /** Names the panel: changes are told against what it was given last. */
  readonly panel: string;
  /** A file of the root that is shown; the first root without it. */
  readonly uri?: string;
  /** Which view, see `ViewState` of the room `preview`; the calendar of what is none. */
  readonly state: unknown;
  /** The page shows nothing yet: all of it is wanted. */
  readonly fresh: boolean;
  readonly pictures?: readonly PictureBase[];
  /** The day a week starts with; by the root's time zone and the person's language where absent. */
  readonly weekStart?: "sunday" | "monday";
}

/** A page as a whole, or what turns the one given last into it. */
export type PageUpdate = { readonly html: string } | { readonly changes: readonly PageChange[] };

/** `socialPolicy/preview`: a view of a root; null while no root is open. */
export type PreviewResult = {
  readonly title: string;
  /** The state as it was understood. */
  readonly state: unknown;
  readonly page: PageUpdate;
  /** There is more to show than is known by now: `PREVIEW_LOOK` looks for it. */
  readonly isOpen?: true;
} | null;

/** `socialPolicy/previewLook`: looks for what a page leaves open; whether the page would be another now. */
export interface PreviewLookParams {
  readonly uri?: string;
  readonly state: unknown;
}

/** Names something of a file, see `OpenTarget` of the room `preview`. */
export interface PreviewTarget {
  readonly path: string;
  readonly kind?: string;
  readonly id?: string;
  readonly key?: string;
  readonly rule?: string;
  readonly line?: number;
}

export interface PreviewPlaceParams {
  readonly uri?: string;
  readonly target: PreviewTarget;
}

/** `socialPolicy/previewPlace`: where that stands; null where it is gone. */
export type PreviewPlaceResult = Place | null;

export interface PreviewAtParams {
  readonly uri: string;
  readonly position: Place["range"]["start"];
}

/** `socialPolicy/previewAt`: what stands at a place, for a page to show; null of a place without an entity. */
export type PreviewAtResult = {
  readonly path: string;
  readonly kind: string;
  readonly id?: string;
  /** The day a post goes out. */
  readonly day?: string;
} | null;

/** A change that somebody asks for in a page. */
export type PreviewChange =
  /** `to`: a day, or a day and a time. */
  | { readonly do: "move"; readonly target: PreviewTarget; readonly to: string }
  /** A value at a path of keys below the entry; null takes it out. */
  | {
      readonly do: "set";
      readonly target: PreviewTarget;
      readonly keys: readonly (string | number)[];
      readonly type: string;
      readonly value: string | readonly string[] | null;
    }
  /** One of the fixes of a finding, see `AskedFix` of the room `preview`. */
  | { readonly do: "fix"; readonly fix: AskedFix }
  | { readonly do: "new-post"; readonly day: string; readonly title: string; readonly file?: string };

export interface PreviewChangeParams {
  readonly uri?: string;
  readonly change: PreviewChange;
  /** Nothing is done: what it would bring is told. */
  readonly try?: boolean;
}

/** `socialPolicy/previewChange` */
export type PreviewChangeResult =
  /** The protocol's WorkspaceEdit. */
  | {
      readonly edit: unknown;
      /** What to know of it. */
      readonly told?: string;
      /** A place to go to afterwards. */
      readonly show?: PreviewTarget;
      /** What may be done besides, such as dates that would stay behind. */
      readonly along?: { readonly question: string; readonly title: string; readonly edit: unknown };
    }
  | ({ readonly tried: true } & PreviewTried)
  | { readonly refused: string };

/** What a change would come to, in words. */
export interface PreviewTried {
  /** Where it would go or what it would say. */
  readonly where: string;
  /** Findings that it would bring, and those that it would take away. */
  readonly brings: readonly string[];
  readonly mends: readonly string[];
  /** Those of `brings` that are errors: it is done only when somebody insists. */
  readonly breaks: readonly string[];
  /** Why it can't be done. */
  readonly refused?: string;
}

export interface PreviewLengthsParams {
  readonly uri?: string;
  readonly target: PreviewTarget;
  readonly keys: readonly (string | number)[];
  readonly text: string;
}

/** `socialPolicy/previewLengths`: a text's length on each channel, in words, before it is written down. */
export interface PreviewLengthsResult {
  readonly lengths: readonly { readonly channel: string; readonly words: string; readonly over: boolean }[];
}

export interface PreviewMoreParams {
  readonly panel: string;
  /** Of an element of the page that the panel was given last. */
  readonly key: string;
}

/** `socialPolicy/previewMore`: what there is to know of an element beyond what stands in the page; null of one that is gone. */
export type PreviewMoreResult = { readonly html: string } | null;

/** From the page to the panel. */
export type FromPage =
  | { readonly type: "ready"; readonly state: unknown }
  | { readonly type: "go"; readonly state: unknown }
  | { readonly type: "open"; readonly target: PreviewTarget }
  /** The person looks at it: a text that is open beside goes there. */
  | { readonly type: "look"; readonly target: PreviewTarget }
  | { readonly type: "change"; readonly change: PreviewChange }
  | { readonly type: "try"; readonly change: PreviewChange; readonly ticket: number }
  | {
      readonly type: "lengths";
      readonly target: PreviewTarget;
      readonly keys: readonly (string | number)[];
      readonly text: string;
      readonly ticket: number;
    }
  /** Somebody looks closer at an element: the rest of it is wanted. */
  | { readonly type: "more"; readonly key: string }
  /** One of the extension's commands about an entry. */
  | { readonly type: "command"; readonly command: string; readonly target: PreviewTarget }
  /** The page of a rule. */
  | { readonly type: "rule"; readonly rule: string }
  | { readonly type: "undo" }
  /** What the person chose in the form of an import; null of nothing. */
  | {
      readonly type: "answer";
      readonly about: string;
      readonly subject?: string;
      readonly value: string | null;
    }
  /** What the form of an import shows is to be written. */
  | { readonly type: "write" }
  /** A file that was dropped, or cells that were pasted: they are to be imported. In base 64. */
  | { readonly type: "rows"; readonly name: string; readonly content: string }
  /** A file of the workspace that was dropped. */
  | { readonly type: "file"; readonly uri: string };

/** From the panel to the page. */
export type ToPage =
  | { readonly type: "show"; readonly title: string; readonly state: unknown; readonly page: PageUpdate }
  | { readonly type: "told"; readonly text: string }
  | ({ readonly type: "tried"; readonly ticket: number } & PreviewTried)
  | ({ readonly type: "lengths"; readonly ticket: number } & PreviewLengthsResult)
  | { readonly type: "more"; readonly key: string; readonly html: string }
  /** The cursor stands on it. */
  | { readonly type: "at"; readonly target: PreviewTarget };

export const PREVIEW = "socialPolicy/preview";
export const PREVIEW_LOOK = "socialPolicy/previewLook";
export const PREVIEW_CLOSED = "socialPolicy/previewClosed";
export const PREVIEW_PLACE = "socialPolicy/previewPlace";
export const PREVIEW_AT = "socialPolicy/previewAt";
export const PREVIEW_CHANGE = "socialPolicy/previewChange";
export const PREVIEW_LENGTHS = "socialPolicy/previewLengths";
export const PREVIEW_MORE = "socialPolicy/previewMore";
