import { type Entity, type EntityKind, Post } from "../../model";
import { definitionsOf, type Unit, type Workspace, type WorkspaceFile } from "../../workspace";
import type { LanguageContext } from "../context";
import type { Refusal, WorkspaceEdits } from "../workspace-edits";
import { refuse } from "./words";

/** A change with what a person should know of it, in sentences. */
export interface Change {
  readonly edits: WorkspaceEdits;
  readonly notes: readonly string[];
}

/** An entity with the unit that it was read from. */
export interface FoundEntity<E extends Entity = Entity> {
  readonly entity: E;
  readonly unit: Unit;
  /** How many problems its text has. */
  readonly problems: number;
}

/**
 * Which entry of a file is meant: the first of an id, or the one around an offset of the file, where ids may be
 * missing or written twice. Undefined: the entry that the file itself is, such as a post in a file of its own.
 */
export type EntryRef = string | number | undefined;

/** The post that is meant; why there is none, or none that can be changed. */
export function findPost(
  { session, language }: LanguageContext,
  path: string,
  ref: EntryRef,
): FoundEntity<Post> | Refusal {
  const found = findEntity(session.workspace, path, "post", ref);
  if (found !== undefined && !isReadable(found)) return refuse("unreadable", language);
  if (found === undefined || !(found.entity instanceof Post))
    return typeof ref === "string" ? refuse("noPost", language, { id: ref }) : refuse("noPostHere", language);
  return { entity: found.entity, unit: found.unit, problems: 0 };
}

/** The entity of a kind that is meant in a file; undefined where there is none. */
export function findEntity(
  workspace: Workspace,
  path: string,
  kind: EntityKind,
  ref: EntryRef,
): FoundEntity | undefined {
  const file = workspace.file(path);
  if (file === undefined) return undefined;
  if (typeof ref === "number") return entityAround(workspace, file, kind, ref);
  const units =
    ref === undefined
      ? [file.head]
      : definitionsOf(workspace, kind, ref).filter((unit) => unit.file === file);
  for (const unit of units) {
    const { entities, problems } = workspace.peek(unit);
    const entity = entities.find((it) => it.kind === kind && (ref === undefined || it.id === ref));
    if (entity !== undefined) return { entity, unit, problems: problems.length };
  }
  return undefined;
}

/** The innermost one whose text holds the offset; what the whole file is holds every offset that no entry has. */
function entityAround(
  workspace: Workspace,
  file: WorkspaceFile,
  kind: EntityKind,
  offset: number,
): FoundEntity | undefined {
  const piece = file.source.pieceAt(Math.max(0, offset));
  const at = offset - file.source.startOf(piece);
  const unit = file.items.get(piece) ?? file.head;
  const { entities, problems } = workspace.peek(unit);
  const holds = ({ kind: its, node }: Entity): boolean =>
    its === kind &&
    (unit.piece !== undefined ||
      node === file.root ||
      (node.piece === piece && node.start <= at && at <= node.end));
  const entity = entities.filter(holds).at(-1);
  return entity === undefined ? undefined : { entity, unit, problems: problems.length };
}

/** Whether an entry was read without a problem: else an edit could make matters worse. */
export function isReadable({ problems }: FoundEntity): boolean {
  return problems === 0;
}
