import type { EntityKind, EntityRef } from "../model";
import type { Finding, Results, Session, Severity } from "../rules";

/** The findings of a root by what they are about. Made once for each state of the root. */
export interface Found {
  /** About an entity, worst first as in the list of all. */
  of(kind: EntityKind, id: string | undefined, file: string): readonly Finding[];
  /** Those that a clause of a policy asks for. */
  ofClause(file: string, id: string): readonly Finding[];
  readonly all: readonly Finding[];
}

const NONE: readonly Finding[] = [];
const known = new WeakMap<Results, Found>();

/** The findings in force. */
export function foundIn(session: Session): Found {
  const results = session.results();
  let found = known.get(results);
  if (found === undefined) {
    found = gather(results);
    known.set(results, found);
  }
  return found;
}

function gather(results: Results): Found {
  const byEntity = new Map<string, Finding[]>();
  const byClause = new Map<string, Finding[]>();
  for (const finding of results.findings) {
    const { entity, clause } = finding;
    if (entity !== undefined) push(byEntity, keyOf(entity, finding.file), finding);
    if (clause !== undefined) push(byClause, `${clause.file}#${clause.id}`, finding);
  }
  return {
    of: (kind, id, file) => (id === undefined ? NONE : (byEntity.get(keyOf({ kind, id }, file)) ?? NONE)),
    ofClause: (file, id) => byClause.get(`${file}#${id}`) ?? NONE,
    all: results.findings,
  };
}

function push(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [finding]);
  else list.push(finding);
}

function keyOf({ kind, id }: EntityRef, file: string): string {
  return `${kind}\n${id ?? ""}\n${file}`;
}

/** The worst severity among findings; undefined of none. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  let worst: Severity | undefined;
  for (const { severity } of findings) {
    if (severity === "error") return "error";
    if (severity === "warning") worst = "warning";
    else worst ??= "info";
  }
  return worst;
}
