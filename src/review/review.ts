import {
  compareFindings,
  type Finding,
  type FindingChanges,
  type PolicyImpact,
  policyImpact,
  type Session,
} from "../rules";
import { dayParts } from "../values";
import type { Change as FileChange } from "../workspace";
import { type BudgetLine, budgetLines, totalOf } from "./budgets";
import type { Change, Skipped } from "./change";
import { compareStates } from "./diff";
import type { IsOther } from "./gather";
import type { LoadChange } from "./load";

/** What differs between two states of a root, and what that does. */
export interface Review {
  readonly before: Session;
  readonly after: Session;
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  readonly findings: FindingChanges;
  /** What the changes of the policies do by themselves; undefined where the policies are the same. */
  readonly impact: PolicyImpact | undefined;
  readonly budgets: readonly BudgetLine[];
  readonly total: {
    readonly before: string | undefined;
    readonly after: string | undefined;
    readonly plannedBefore: string | undefined;
    readonly plannedAfter: string | undefined;
  };
  readonly load: readonly LoadChange[];
  /** The year that goes without saying in dates. */
  readonly year: number;
}

/**
 * Compares two states of a root, both read and checked. `breathe` is called between two stretches of work; what it
 * throws ends the work. `isOther` says which pictures and recordings have other bytes; without it only those are
 * noticed whose post says something else too.
 */
export async function reviewOf(
  before: Session,
  after: Session,
  breathe: () => Promise<unknown> = () => Promise.resolve(),
  isOther?: IsOther,
): Promise<Review> {
  const { changes, skipped, load, renames } = compareStates(before, after, isOther);
  await breathe();
  const findings = underNewIds(compareFindings(before, after), renames);
  await breathe();
  return {
    before,
    after,
    changes,
    skipped,
    load,
    findings,
    impact: await impactOf(before, after, breathe),
    budgets: budgetLines(before, after),
    total: {
      before: totalOf(before, "budget"),
      after: totalOf(after, "budget"),
      plannedBefore: totalOf(before, "planned"),
      plannedAfter: totalOf(after, "planned"),
    },
    year: dayParts(after.workspace.asOf).year,
  };
}

/** A finding of an entry that has another id now is the same finding. */
function underNewIds(found: FindingChanges, renames: ReadonlyMap<string, string>): FindingChanges {
  if (renames.size === 0) return found;
  const left = new Map<string, Finding[]>();
  for (const finding of found.begins) {
    const key = keyOf(finding, finding.entity?.id);
    const list = left.get(key);
    if (list === undefined) left.set(key, [finding]);
    else list.push(finding);
  }
  let { same } = found;
  const stayed = new Set<Finding>();
  const stops = found.stops.filter((finding) => {
    const { entity } = finding;
    const now = entity?.id === undefined ? undefined : renames.get(`${entity.kind} ${entity.id}`);
    const twin = now === undefined ? undefined : left.get(keyOf(finding, now))?.shift();
    if (twin === undefined) return true;
    stayed.add(twin);
    same++;
    return false;
  });
  return { ...found, begins: found.begins.filter((finding) => !stayed.has(finding)), stops, same };
}

function keyOf({ rule, messageId, entity }: Finding, id: string | undefined): string {
  return `${rule.id} ${messageId} ${entity?.kind ?? ""} ${id ?? ""}`;
}

/** The earlier state under the later policies shows what they do by themselves. */
async function impactOf(
  before: Session,
  after: Session,
  breathe: () => Promise<unknown>,
): Promise<PolicyImpact | undefined> {
  const changes: FileChange[] = [];
  for (const file of after.workspace.sortedFiles) {
    if (file.kind !== "policy") continue;
    const was = before.workspace.file(file.path);
    if (was?.source.text === file.source.text && was.unreadable === file.unreadable) continue;
    changes.push(
      file.unreadable === undefined
        ? { path: file.path, text: file.source.text }
        : { path: file.path, unreadable: file.unreadable },
    );
  }
  for (const { kind, path } of before.workspace.sortedFiles) {
    if (kind === "policy" && after.workspace.file(path) === undefined) changes.push({ path, removed: true });
  }
  if (changes.length === 0) return undefined;
  const between = await before.beside(changes, async () => {
    await breathe();
    return true;
  });
  return between === undefined ? undefined : policyImpact(before, between);
}
