import { type Clause, dayOf, type Entity, type EntityKind, Policy, Post } from "../model";
import type { Session } from "../rules";
import type { Place } from "../syntax";
import { formatDay } from "../values";
import type { WorkspaceFile } from "../workspace";
import { entitiesOf } from "./entities";
import type { OpenTarget } from "./links";

/** Where a target stands now: the file and an offset in it; undefined when the file is gone. What is gone in the file leads to its start. */
export function placeOfTarget(
  session: Session,
  target: OpenTarget,
): { readonly path: string; readonly start: number; readonly end: number } | undefined {
  const { workspace } = session;
  const file = workspace.file(target.path);
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const place = findingPlace(session, target) ?? entityPlace(session, file, target);
  if (place !== undefined) {
    const from = file.source.startOf(place.piece);
    return { path: file.path, start: from + place.start, end: from + place.end };
  }
  const offset = target.line === undefined ? 0 : file.source.offsetAt({ line: target.line, column: 0 });
  return { path: file.path, start: offset, end: offset };
}

function findingPlace(session: Session, { path, rule, kind, id }: OpenTarget): Place | undefined {
  if (rule === undefined) return undefined;
  return session
    .results()
    .findings.find(
      (it) =>
        it.file === path &&
        it.rule.id === rule &&
        (kind === undefined || (it.entity?.kind === kind && it.entity.id === id)),
    )?.at;
}

function entityPlace(
  session: Session,
  file: WorkspaceFile,
  { kind, id, key }: OpenTarget,
): Place | undefined {
  if (kind === undefined) return undefined;
  if (kind === "clause") return clausePlace(session, file, id);
  const entity = entityIn(session, file, kind, id);
  if (entity === undefined) return undefined;
  const pair = key === undefined || !("get" in entity.node) ? undefined : entity.node.get(key);
  return pair?.value ?? ("intro" in entity ? entity.intro : undefined);
}

/** Where a clause of a policy is named. */
function clausePlace(
  { workspace }: Session,
  { head }: WorkspaceFile,
  id: string | undefined,
): Place | undefined {
  const policy = entitiesOf(head, workspace).find((entity) => entity instanceof Policy);
  return policy?.clauses.find((clause) => clause.id === id)?.at;
}

/** The first entity of a kind and id in a file. */
function entityIn(
  session: Session,
  file: WorkspaceFile,
  kind: EntityKind,
  id: string | undefined,
): Entity | undefined {
  const { workspace } = session;
  for (const unit of [file.head, ...file.items.values()]) {
    // An id stands in the text of its unit: the others are not read for it.
    if (unit.piece !== undefined && id !== undefined && !unit.piece.text.includes(id)) continue;
    const found = workspace.peek(unit).entities.find((it) => it.kind === kind && it.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What an editor's cursor stands on. */
export interface EntryAt {
  readonly path: string;
  readonly kind: EntityKind;
  readonly id: string | undefined;
  /** The day a post goes out, `2027-03-04`. */
  readonly day: string | undefined;
}

/** The entry around an offset of a file; undefined where there is none. */
export function entryAt(session: Session, path: string, offset: number): EntryAt | undefined {
  const { workspace } = session;
  const file = workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const piece = file.source.pieceAt(offset);
  const unit = file.items.get(piece) ?? file.head;
  const at = offset - file.source.startOf(piece);
  const clause =
    file.kind === "policy" ? clauseAround(session, file, { piece, start: at, end: at }) : undefined;
  if (clause !== undefined) return { path, kind: "clause", id: clause.id, day: undefined };
  const around = workspace.peek(unit).entities.filter(({ node }) => {
    if (unit.piece !== undefined) return true;
    return node.piece === piece && node.start <= at && at <= node.end;
  });
  const entity = around.at(-1) ?? (file.kind === "post" ? workspace.peek(file.head).entities[0] : undefined);
  if (entity === undefined) return undefined;
  const day = entity instanceof Post ? entity.publish?.day : dayOf(entity.node.get("deadline"));
  return { path, kind: entity.kind, id: entity.id, day: day === undefined ? undefined : formatDay(day) };
}

/** The clause that a line of a policy belongs to; undefined above the first. */
function clauseAround(
  { workspace }: Session,
  { head, source }: WorkspaceFile,
  place: Place,
): Clause | undefined {
  const line = ({ piece, start }: Place): number => source.positionOf(piece, start).line;
  const policy = entitiesOf(head, workspace).find((entity) => entity instanceof Policy);
  return policy?.clauses.findLast(({ at }) => line(at) <= line(place));
}
