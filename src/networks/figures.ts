import type { CountUnit } from "./count";
import type { AltFacts, Bounds, Figure, FigureStatus, LimitKind, MediaFacts, TextLimit } from "./facts";
import type { SourceKey } from "./sources";

/** Where a figure comes from, and how sure it is. */
export type Origin = readonly [kind: LimitKind, status: FigureStatus, ...sources: SourceKey[]];

/** One number with its origin. */
export function figure(value: number, [kind, status, ...sources]: Origin): Figure {
  return { value, kind, sources, status };
}

/** A limit of length. */
export function text(value: number, unit: CountUnit, origin: Origin): TextLimit {
  return { ...figure(value, origin), unit };
}

/** A hard limit alone. */
export function hard(value: number, status: FigureStatus, ...sources: SourceKey[]): Bounds {
  return { hard: figure(value, ["hard", status, ...sources]) };
}

/** Guidance alone. */
export function guidance(value: number, status: FigureStatus, ...sources: SourceKey[]): Bounds {
  return { guidance: figure(value, ["guidance", status, ...sources]) };
}

/** So many pictures or one video; `min` when a post must have media. */
export function media(
  images: Bounds,
  videos: Bounds,
  total: Bounds,
  options: { min?: number; mixed?: boolean } = {},
): MediaFacts {
  return { min: options.min ?? 0, images, videos, total, mixed: options.mixed ?? false };
}

/** None of a kind. */
export const NONE: Bounds = { hard: { value: 0, kind: "hard", sources: [], status: "ok" } };

/** Exactly one video. */
export function oneVideo(status: FigureStatus, ...sources: SourceKey[]): MediaFacts {
  return media(NONE, hard(1, status, ...sources), hard(1, status, ...sources), { min: 1 });
}

/** Exactly one picture or video. */
export function oneItem(status: FigureStatus, ...sources: SourceKey[]): MediaFacts {
  const one = hard(1, status, ...sources);
  return media(one, one, one, { min: 1 });
}

/** Alternative texts, of at most this length where it is known. */
export function alt(length: Bounds = {}): AltFacts {
  return { supported: true, length };
}

/** No alternative texts. */
export const NO_ALT: AltFacts = { supported: false, length: {} };
/** No media at all. */
export const NO_MEDIA: MediaFacts = media(NONE, NONE, NONE);
