import type { CountUnit } from "./count";
import type { SourceKey } from "./sources";

/** The form a post takes, as the calendar names it. */
export type Format =
  | "feed"
  | "carousel"
  | "reel"
  | "short"
  | "story"
  | "live"
  | "video"
  | "article"
  | "poll"
  | "thread";

/**
 * `hard`: the network rejects more. `configurable`: it rejects more, but how much depends on the server or account.
 * `guidance`: it advises, a client limits, or only third parties say so.
 */
export type LimitKind = "hard" | "configurable" | "guidance";

/** How sure a figure is: read in a primary source, quoted from one, from others only, or widely repeated without source. */
export type FigureStatus = "ok" | "quoted" | "second-hand" | "unverified" | "own";

/** One number with its origin. `own` figures come from the channel's own limits and have no source. */
export interface Figure {
  value: number;
  kind: LimitKind;
  sources: readonly SourceKey[];
  status: FigureStatus;
}

/** The most of something: above `guidance` is unwise, above `hard` impossible. Absent: no such limit is known. */
export interface Bounds {
  guidance?: Figure;
  hard?: Figure;
}

/** A limit of length. */
export interface TextLimit extends Figure {
  unit: CountUnit;
  /** The limit holds for each paragraph, not for the whole. */
  perParagraph?: true;
}

/** What media a post takes. Counts absent: no limit known; 0: none of that kind. */
export interface MediaFacts {
  /** At least so many in all, when a post must have some. */
  min: number;
  total: Bounds;
  images: Bounds;
  videos: Bounds;
  /** Whether pictures and videos can stand in one post. */
  mixed: boolean;
}

/** Alternative texts: for pictures only, everywhere where they exist at all. */
export interface AltFacts {
  supported: boolean;
  length: Bounds;
}

/** Polls. Absent lengths: not known. */
export interface PollFacts {
  minOptions: number;
  maxOptions: number;
  optionLength?: number;
  questionLength?: number;
  /** Whether a poll can have pictures. */
  media: boolean;
  sources: readonly SourceKey[];
}

/** What differs with the format; absent keys are as in the network's facts. */
export interface FormatFacts {
  text?: readonly TextLimit[];
  title?: readonly TextLimit[];
  media?: MediaFacts;
  alt?: AltFacts;
  firstComment?: boolean;
}

/** What a network takes. A missing key means that nothing is known, never that there is no limit. */
export interface NetworkFacts {
  id: string;
  /** Its name as people say it. */
  name: { en: string; fr: string };
  /** Every limit that applies to the text at once; empty when none is known. */
  text: readonly TextLimit[];
  title?: readonly TextLimit[];
  /** Characters that neither title nor text may hold. */
  forbidden?: string;
  hashtags?: Bounds;
  mentions?: Bounds;
  /** Distinct addresses in the text. */
  links?: Bounds;
  media?: MediaFacts;
  alt?: AltFacts;
  firstComment: boolean;
  firstCommentLength?: TextLimit;
  /** Whether a post can be continued in replies. */
  thread: boolean;
  poll?: PollFacts;
  formats?: Readonly<Partial<Record<Format, FormatFacts>>>;
}
