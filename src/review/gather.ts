import type { Entity } from "../model";
import { toData } from "../syntax";
import type { Session } from "../rules";
import { resolvePath, type Unit, type Workspace, type WorkspaceFile } from "../workspace";
import type { Skipped } from "./change";

/** Whether a picture or recording (path from the root) has other bytes than before. */
export type IsOther = (path: string) => boolean;

/** The entries of both states that may differ: what stands in both in the same words is left out. */
export interface Gathered {
  readonly before: readonly Entity[];
  readonly after: readonly Entity[];
  readonly skipped: readonly Skipped[];
  /** Files of which a part could not be read, by side: what is missing there is not gone. */
  readonly faulty: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
}

/**
 * Reads of two states only the units whose text differs, or that inherit something that does. Trees are not kept, so
 * reading everything would cost as much as a check.
 */
export function gather(before: Session, after: Session, isOther?: IsOther): Gathered {
  const old = before.workspace;
  const now = after.workspace;
  const all = inheritedByAll(old) !== inheritedByAll(now);
  const skipped: Skipped[] = [];
  const faulty = { before: new Set<string>(), after: new Set<string>() };
  const oldUnits: Unit[] = [];
  const nowUnits: Unit[] = [];
  for (const file of now.sortedFiles) {
    const was = old.file(file.path);
    if (was === undefined || !all) {
      if (was === undefined) addAll(file, nowUnits);
      else if (was.kind !== file.kind || was.unreadable !== undefined || file.unreadable !== undefined) {
        addAll(was, oldUnits);
        addAll(file, nowUnits);
      } else addDifferent(was, file, oldUnits, nowUnits, isOther);
    } else {
      addAll(was, oldUnits);
      addAll(file, nowUnits);
    }
  }
  for (const file of old.sortedFiles) if (now.file(file.path) === undefined) addAll(file, oldUnits);
  const read = (units: readonly Unit[], workspace: Workspace, side: Skipped["side"]): Entity[] => {
    const entities: Entity[] = [];
    const note = (file: WorkspaceFile, reason: Skipped["reason"]): void => {
      if (faulty[side].has(file.path)) return;
      faulty[side].add(file.path);
      skipped.push({ side, file: file.path, reason });
    };
    for (const unit of units) {
      if (unit.file.unreadable !== undefined) {
        note(unit.file, "unreadable");
        continue;
      }
      const reading = workspace.peek(unit);
      // Of a key that is written twice the first counts: nothing is left out.
      if (reading.problems.some(({ code }) => code !== "duplicate-key")) note(unit.file, "faulty");
      entities.push(...reading.entities);
    }
    return entities;
  };
  return {
    before: read(oldUnits, old, "before"),
    after: read(nowUnits, now, "after"),
    skipped,
    faulty,
  };
}

function addAll(file: WorkspaceFile, units: Unit[]): void {
  units.push(file.head, ...file.items.values());
}

/** Of two states of a file, the units that stand in one of them alone. */
function addDifferent(
  was: WorkspaceFile,
  is: WorkspaceFile,
  oldUnits: Unit[],
  nowUnits: Unit[],
  isOther: IsOther | undefined,
): void {
  const same = inheritedFrom(was) === inheritedFrom(is) && !was.definesAnchors && !is.definesAnchors;
  const shows = (text: string): boolean => isOther !== undefined && showsOther(text, is.path, isOther);
  if (same && was.source.text === is.source.text && !shows(is.source.text)) return;
  if (!same) {
    addAll(was, oldUnits);
    addAll(is, nowUnits);
    return;
  }
  const head = headText(is);
  if (headText(was) !== head || (is.kind === "post" && shows(head))) {
    oldUnits.push(was.head);
    nowUnits.push(is.head);
  }
  const left = new Map<string, Unit[]>();
  for (const unit of was.items.values()) {
    const key = textOfUnit(unit);
    const list = left.get(key);
    if (list === undefined) left.set(key, [unit]);
    else list.push(unit);
  }
  for (const unit of is.items.values()) {
    const list = left.get(textOfUnit(unit));
    const twin = list?.shift();
    if (twin === undefined) nowUnits.push(unit);
    else if (shows(unit.piece?.text ?? "")) {
      oldUnits.push(twin);
      nowUnits.push(unit);
    }
  }
  for (const list of left.values()) oldUnits.push(...list);
}

/** Whether a text names a picture or recording whose bytes have changed, although the text has not. */
function showsOther(text: string, from: string, isOther: IsOther): boolean {
  if (!text.includes("file:")) return false;
  for (const [, path = ""] of text.matchAll(/\bfile:[ \t]*(?:["'])?([^\n"',}]+)/g)) {
    const resolved = resolvePath(from, path.trim());
    if (resolved !== undefined && isOther(resolved)) return true;
  }
  return false;
}

function textOfUnit(unit: Unit): string {
  return `${unit.list} ${withoutCr(unit.piece?.text ?? "")}`;
}

function headText(file: WorkspaceFile): string {
  return file.source.pieces
    .filter((piece) => !file.items.has(piece))
    .map((piece) => withoutCr(piece.text))
    .join("\u0000");
}

function withoutCr(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** What every entry of a file takes from its head, as text. */
function inheritedFrom(file: WorkspaceFile): string {
  return JSON.stringify([
    file.id,
    file.timezone,
    file.closed,
    file.plan === undefined ? null : toData(file.plan.value),
    file.defaults === undefined ? null : toData(file.defaults),
  ]);
}

/** What posts of any file may take from elsewhere: steps, campaigns, objectives' budgets, holidays. */
function inheritedByAll(workspace: Workspace): string {
  const parts: unknown[] = [workspace.settings.get("holidays")?.value ?? null];
  for (const kind of ["step", "campaign", "objective"] as const) {
    for (const entity of workspace.every(kind)) {
      const { fields } = entity;
      const objective = "objective" in fields ? fields.objective : undefined;
      parts.push([
        kind,
        entity.id,
        fields.budget === undefined ? null : toData(fields.budget.value),
        objective === undefined ? null : toData(objective.value),
      ]);
    }
  }
  return JSON.stringify(parts);
}
