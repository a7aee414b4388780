import type { Finding } from "../findings";
import type { Session } from "../session";
import { compareFindings, type FindingChanges, type Reweighed } from "./compare";
import { type PolicyChange, policyChanges } from "./changes";

/** What one change of a policy does to what the root holds. */
export interface ChangeImpact {
  readonly change: PolicyChange;
  readonly begins: readonly Finding[];
  readonly stops: readonly Finding[];
  readonly reweighed: readonly Reweighed[];
}

/** What the changes of the policies do to what the root holds: all together, and each by itself. */
export interface PolicyImpact extends FindingChanges {
  readonly changes: readonly ChangeImpact[];
}

/**
 * What differs between two states of a root of which only the policies differ: which findings begin, which stop,
 * and which change of the policy each of them comes from. Pure: `Session.beside` makes the other state.
 */
export function policyImpact(before: Session, after: Session): PolicyImpact {
  const found = compareFindings(before, after);
  const changes = policyChanges(before.workspace, after.workspace);
  const parts = changes.map((change) => ({
    change,
    begins: [] as Finding[],
    stops: [] as Finding[],
    reweighed: [] as Reweighed[],
  }));
  const partOf = (finding: Finding) => chooseChange(parts, finding);
  for (const finding of found.begins) partOf(finding)?.begins.push(finding);
  for (const finding of found.stops) partOf(finding)?.stops.push(finding);
  for (const pair of found.reweighed) partOf(pair.after)?.reweighed.push(pair);
  return { ...found, changes: parts };
}

/** The change that a finding comes from: one of its clause, else one that governs its rule, else the only one. */
function chooseChange<P extends { readonly change: PolicyChange }>(
  parts: readonly P[],
  { rule, clause }: Finding,
): P | undefined {
  const governing = parts.filter(({ change }) => change.rules?.has(rule.id) === true);
  const ofClause = governing.find(
    ({ change }) =>
      clause !== undefined && change.clause?.id === clause.id && change.clause.file === clause.file,
  );
  if (ofClause !== undefined) return ofClause;
  return (
    governing[0] ??
    parts.find(({ change }) => change.rules === undefined) ??
    (parts.length === 1 ? parts[0] : undefined)
  );
}

/** Entries with their findings, in the order in which they come; of what is no entry, one for each file. */
export function byEntity(findings: readonly Finding[]): ReadonlyArray<readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { entity, file } = finding;
    const key = entity?.id === undefined ? `${entity?.kind ?? ""}\n${file}` : `${entity.kind}\n${entity.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
