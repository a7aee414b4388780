import { LADDER, type Post, rankOf, type Status } from "../model";
import type { ClauseRef } from "../workspace";
import type { RuleContext } from "./context";
import { settingsFor } from "./in-force";

/** From which status on a post must have something. */
export interface Requirement {
  /** Height on the status ladder. */
  readonly rank: number;
  /** The clause that says so, where it is not the usual ladder. */
  readonly clause: ClauseRef | undefined;
}

type Rows = ReturnType<typeof settingsFor<"required">>;

/** Answers for one state of the policies: the question comes up for every post. */
const remembered = new WeakMap<object, Map<string, Requirement | undefined>>();

/**
 * From when on posts must have what the usual ladder asks for from a status on. A policy's `required`
 * replaces the rows that it names; undefined: then no row asks for it any more.
 */
export function requirementOf(
  field: string,
  usual: Status,
  post: Post,
  context: RuleContext,
): Requirement | undefined {
  const { settings } = context.workspace;
  if (!settings.declares("required")) return USUAL[usual];
  const rows = settingsFor(settings, "required", post);
  let answers = remembered.get(rows);
  if (answers === undefined) {
    answers = new Map();
    remembered.set(rows, answers);
  }
  const key = `${usual} ${field}`;
  if (!answers.has(key)) answers.set(key, findRequirement(field, usual, rows));
  return answers.get(key);
}

/** The ladder as it is without a policy. */
const USUAL: Readonly<Partial<Record<Status, Requirement>>> = Object.fromEntries(
  LADDER.map((status, rank) => [status, { rank, clause: undefined }]),
);

function findRequirement(field: string, usual: Status, rows: Rows): Requirement | undefined {
  const usualRank = rankOf(usual) ?? 0;
  let found: Requirement | undefined;
  let replaced = false;
  for (const { value, clause } of rows) {
    // Of another form than the schema's: that is another rule's finding.
    if (typeof value !== "object" || value === null) continue;
    for (const [status, row] of Object.entries(value)) {
      const rank = rankOf(status);
      if (rank === undefined || !Array.isArray(row)) continue;
      if (status === usual) replaced = true;
      if (row.includes(field as never) && (found === undefined || rank < found.rank))
        found = { rank, clause };
    }
  }
  if (replaced || (found !== undefined && found.rank < usualRank)) return found;
  return { rank: usualRank, clause: undefined };
}
