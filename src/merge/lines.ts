import { diff3Merge } from "node-diff3";

/** What a conflict is marked with, as git does. */
export interface Labels {
  readonly ours: string;
  readonly theirs: string;
  /** Signs of a marker; 7 unless a file has such lines of its own. */
  readonly size?: number;
}

/** Lines of a merge, and how many stretches of them a person has to decide. */
export interface MergedLines {
  readonly lines: readonly string[];
  readonly conflicts: number;
}

/** Longer stretches are marked where they differ, shorter ones as a whole. */
const SHORT = 12;

export function sameLines(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Both versions between marks; what they begin and end alike stands outside. */
export function conflictOf(ours: readonly string[], theirs: readonly string[], labels: Labels): MergedLines {
  const mark = (sign: string) => sign.repeat(labels.size ?? 7);
  const most = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < most && ours[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < most - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  return {
    lines: [
      ...ours.slice(0, head),
      `${mark("<")} ${labels.ours}`,
      ...ours.slice(head, ours.length - tail),
      mark("="),
      ...theirs.slice(head, theirs.length - tail),
      `${mark(">")} ${labels.theirs}`,
      ...ours.slice(ours.length - tail),
    ],
    conflicts: 1,
  };
}

/** Merges line by line; what both changed in different ways is a conflict. */
export function mergeLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  labels: Labels,
): MergedLines {
  if (sameLines(ours, theirs) || sameLines(base, theirs)) return { lines: ours, conflicts: 0 };
  if (sameLines(base, ours)) return { lines: theirs, conflicts: 0 };
  const lines: string[] = [];
  let conflicts = 0;
  for (const region of diff3Merge(ours as string[], base as string[], theirs as string[], {
    excludeFalseConflicts: true,
  })) {
    if (region.ok !== undefined) for (const line of region.ok) lines.push(line);
    else if (region.conflict !== undefined) {
      conflicts++;
      lines.push(...conflictOf(region.conflict.a, region.conflict.b, labels).lines);
    }
  }
  if (conflicts > 0 && Math.max(ours.length, theirs.length) <= SHORT) return conflictOf(ours, theirs, labels);
  return { lines, conflicts };
}
