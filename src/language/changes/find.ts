import { type Entity, type EntityKind, Post } from "../../model";
import { definitionsOf, type Unit, type Workspace } from "../../workspace";
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

/** The post of an id in a file; without an id the post that a Markdown file is. */
export function findPost(
  { session, language }: LanguageContext,
  path: string,
  id: string | undefined,
): FoundEntity<Post> | Refusal {
  const found = findEntity(session.workspace, path, "post", id);
  if (found !== undefined && !isReadable(found)) return refuse("unreadable", language);
  if (found === undefined || !(found.entity instanceof Post))
    return refuse("noPost", language, { id: id ?? "" });
  return { entity: found.entity, unit: found.unit, problems: 0 };
}

/** The first entity of a kind with an id in a file; without an id the first of that kind in the file's head. */
export function findEntity(
  workspace: Workspace,
  path: string,
  kind: EntityKind,
  id: string | undefined,
): FoundEntity | undefined {
  const file = workspace.file(path);
  if (file === undefined) return undefined;
  const units =
    id === undefined ? [file.head] : definitionsOf(workspace, kind, id).filter((unit) => unit.file === file);
  for (const unit of units) {
    const { entities, problems } = workspace.peek(unit);
    const entity = entities.find((it) => it.kind === kind && (id === undefined || it.id === id));
    if (entity !== undefined) return { entity, unit, problems: problems.length };
  }
  return undefined;
}

/** Whether an entry was read without a problem: else an edit could make matters worse. */
export function isReadable({ problems }: FoundEntity): boolean {
  return problems === 0;
}
