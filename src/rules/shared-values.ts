import { applyEdits, isOwn, type Node, type Piece, type TextEdit, toData } from "../syntax";
import { type Unit, Workspace, type WorkspaceFile } from "../workspace";

/** Something that looks like an anchor. */
const ANCHOR = /(?:^|[\s,[{])&[^\s,[\]{}]/;

/**
 * Whether edits would change what is said elsewhere: a value with an anchor is also what every alias and merge of
 * it says. Files without anchors are not read for it.
 */
export function reachesOthers(workspace: Workspace, edits: readonly TextEdit[]): boolean {
  const byFile = new Map<WorkspaceFile, TextEdit[]>();
  for (const edit of edits) {
    const file = workspace.file(edit.piece.source.path);
    if (file === undefined || !file.definesAnchors) continue;
    byFile.set(file, [...(byFile.get(file) ?? []), edit]);
  }
  return [...byFile].some(
    ([file, some]) =>
      some.some(({ piece }) => ANCHOR.test(piece.text)) && changesShared(workspace, file, some),
  );
}

/** What is brought in is compared before and after the edits, unit by unit. */
function changesShared(workspace: Workspace, file: WorkspaceFile, edits: readonly TextEdit[]): boolean {
  const text = applyEdits(file.source, edits);
  if (text === undefined) return true;
  const scratch = new Workspace({ kindOf: () => file.kind, markdown: workspace.markdown });
  scratch.apply([{ path: file.path, text }]);
  const then = scratch.file(file.path);
  if (then === undefined) return true;
  const touched = new Set(edits.map(({ piece }) => piece));
  const now = (unit: Unit) => broughtIn(workspace, unit);
  const later = (unit: Unit) => broughtIn(scratch, unit);
  if (hasMore(later(then.head), now(file.head))) return true;
  const rest = [...then.items];
  for (const [piece, unit] of file.items) {
    if (!touched.has(piece)) {
      // What stands before it came in the place of what was touched.
      while (rest.length > 0 && rest[0]?.[0].text !== piece.text) rest.shift();
      const [, same] = rest.shift() ?? [];
      if (same === undefined || now(unit).join("\n") !== later(same).join("\n")) return true;
      continue;
    }
    const [, changed] = rest[0] ?? [];
    if (changed !== undefined && hasMore(later(changed), now(unit))) return true;
  }
  return false;
}

/** Whether something is brought in that was not before. */
function hasMore(after: readonly string[], before: readonly string[]): boolean {
  return after.some((said) => !before.includes(said));
}

/** What aliases and merges bring into a unit, each with its key. */
function broughtIn(workspace: Workspace, unit: Unit): readonly string[] {
  const { file, piece } = unit;
  const said: string[] = [];
  if (piece === undefined) {
    if (file.root !== undefined) gather(file.root, undefined, said);
  } else if (piece.text.includes("*")) {
    for (const { node } of workspace.peek(unit).entities) gather(node, piece, said);
  }
  return said;
}

function gather(node: Node, piece: Piece | undefined, said: string[]): void {
  if (piece !== undefined && node.piece !== piece) said.push(JSON.stringify(toData(node)));
  else if (node.type === "map") {
    for (const pair of node.pairs) {
      // The keys of a file stand in pieces of their own.
      if (isOwn(pair)) gather(pair.value, pair.key.piece, said);
      else said.push(`${String(pair.key.value)}: ${JSON.stringify(toData(pair.value))}`);
    }
  } else if (node.type === "seq") {
    for (const item of node.items) {
      const isHere = item.piece !== node.piece || (node.start <= item.start && item.end <= node.end);
      if (isHere) gather(item, item.piece, said);
      else said.push(`- ${JSON.stringify(toData(item))}`);
    }
  }
}
