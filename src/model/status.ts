/** The ladder a post climbs, lowest first (docs: statuses). */
export const LADDER = [
  "idea",
  "planned",
  "drafting",
  "review",
  "approved",
  "scheduled",
  "published",
] as const;

export type Status = (typeof LADDER)[number] | "on-hold" | "failed" | "removed" | "cancelled";

const RANKS: Readonly<Record<string, number>> = {
  idea: 0,
  planned: 1,
  drafting: 2,
  review: 3,
  approved: 4,
  scheduled: 5,
  published: 6,
  // Beside the ladder: what is on hold keeps what a planned post needs, what failed was scheduled once.
  "on-hold": 1,
  failed: 5,
  removed: 6,
  cancelled: 6,
};

/** Height on the ladder: 0 idea … 6 published; undefined of an unknown word. */
export function rankOf(status: string): number | undefined {
  return Object.hasOwn(RANKS, status) ? RANKS[status] : undefined;
}

/** The next status on the ladder; undefined at its top and beside it. */
export function statusAfter(status: Status | undefined): Status | undefined {
  const at = (LADDER as readonly (Status | undefined)[]).indexOf(status);
  return at < 0 ? undefined : LADDER[at + 1];
}

/** Published, removed and cancelled posts are history: only form, results and publication are checked. */
export function isHistory(status: string | undefined): boolean {
  return status === "published" || status === "removed" || status === "cancelled";
}
