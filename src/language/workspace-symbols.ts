import type { EntityKind } from "../model";
import type { Range } from "../rules";
import { entityLists, type Workspace, type WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { type Location, movedBy, rangeOf } from "./ranges";
import { detailOf, nameOf, type Sketch, sketchNode, sketchOf } from "./sketch";

/** An id of the root, as a search shows it. */
export interface WorkspaceSymbol extends Location {
  readonly name: string;
  readonly detail: string;
  readonly kind: EntityKind;
}

/** Nobody reads a longer list; the editor asks again with each character. */
const MOST = 200;

interface Candidate {
  readonly sketch: Sketch;
  readonly kind: EntityKind;
  /** Of the id, or what stands for it. */
  readonly rangeNow: () => Range;
  readonly file: WorkspaceFile;
  readonly score: number;
}

/**
 * The ids and titles of the root that have the query's characters in this order, whatever their case and
 * accents; the best first: those that begin with it, then those that hold it as it is, then the rest.
 */
export function workspaceSymbols(
  { session, language }: LanguageContext,
  query: string,
): readonly WorkspaceSymbol[] {
  const wanted = fold(query.trim());
  const found: Candidate[] = [];
  for (const candidate of everySketch(session.workspace)) {
    const { sketch } = candidate;
    const score = Math.min(
      scoreOf(sketch.id, wanted),
      ...(typeof sketch.title === "object"
        ? [scoreOf(sketch.title.en, wanted), scoreOf(sketch.title.fr, wanted)]
        : [scoreOf(sketch.title, wanted)]),
    );
    if (score < NO_MATCH) found.push({ ...candidate, score });
  }
  // The order of files and places stays within equal scores.
  found.sort((a, b) => a.score - b.score);
  return found.slice(0, MOST).map(({ sketch, kind, rangeNow, file }) => ({
    path: file.path,
    range: rangeNow(),
    name: nameOf(sketch, language) ?? file.id,
    detail: detailOf(sketch, language, kind),
    kind,
  }));
}

function* everySketch(workspace: Workspace): Iterable<Omit<Candidate, "score">> {
  for (const file of workspace.sortedFiles) {
    if (file.unreadable !== undefined) continue;
    for (const entity of workspace.peek(file.head).entities) {
      const { kind, id, node } = entity;
      if (id === undefined || kind === "config") continue;
      const at = entity.idPlace ?? entity.intro;
      const range = rangeOf(file.source, at);
      yield { sketch: { ...sketchNode(node, node, file), id }, kind, rangeNow: () => range, file };
    }
    const lists = entityLists(file.kind);
    for (const [piece, unit] of file.items) {
      const sketch = sketchOf(piece, file);
      if (sketch === undefined) continue;
      const rangeNow = (): Range => movedBy(sketch.nameRange, file.source.lineOf(piece));
      yield { sketch, kind: lists[unit.list ?? ""] as EntityKind, rangeNow, file };
    }
  }
}

const NO_MATCH = 4;

/** 0: the same; 1: begins with it; 2: holds it; 3 and more: has its characters in order, the closer the less; 4: no match. */
function scoreOf(text: string | undefined, wanted: string): number {
  if (text === undefined) return NO_MATCH;
  if (wanted === "") return 3;
  const folded = fold(text);
  const at = folded.indexOf(wanted);
  if (at === 0) return folded.length === wanted.length ? 0 : 1;
  if (at > 0) return /[\s-]/.test(folded[at - 1] ?? "") ? 1.5 : 2;
  let from = -1;
  let first = -1;
  for (const char of wanted) {
    from = folded.indexOf(char, from + 1);
    if (from < 0) return NO_MATCH;
    if (first < 0) first = from;
  }
  const gaps = from - first + 1 - wanted.length;
  return 3 + gaps / (gaps + 1);
}

/** Lower case, without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
