import { textOf } from "../../model";
import { MarkdownSource, type Place, quoteScalar, replacePlace, type TextEdit } from "../../syntax";
import { nameBeforeKind, resolvePath, type Workspace, type WorkspaceFile } from "../../workspace";
import type { LanguageContext } from "../context";
import { linksIn } from "../links";
import { mentionsOf, resolveLink } from "../mentions";
import { asAddress, relativePath } from "../relative-path";
import { toWorkspaceEdits, type WorkspaceEdits } from "../workspace-edits";

/** A file or folder of the root that gets another place; paths from the root, with `/`. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/**
 * What has to change in our files when files or folders are about to move: paths of media and configurations,
 * links in Markdown, and what names a plan that is called as its file. The edits are of the files where they
 * stand now. Undefined where nothing has to change.
 */
export function moveFiles(
  { session }: LanguageContext,
  moves: readonly FileMove[],
): WorkspaceEdits | undefined {
  const { workspace } = session;
  const edits: TextEdit[] = [];
  for (const file of workspace.sortedFiles) {
    if (file.unreadable !== undefined || file.conflicted) continue;
    const here = moved(file.path, moves);
    for (const { place, text, isYaml } of pathsIn(file, workspace)) {
      const hash = isYaml ? -1 : text.indexOf("#");
      const written = hash < 0 ? text : text.slice(0, hash);
      const target = written === "" ? undefined : (isYaml ? resolvePath : resolveLink)(file.path, written);
      if (target === undefined) continue;
      const there = moved(target, moves);
      if (here === file.path && there === target) continue;
      const path = relativePath(here, there);
      const now = isYaml ? path : asAddress(path) + (hash < 0 ? "" : text.slice(hash));
      if (now !== text) edits.push(replacePlace(place, isYaml ? inQuotes(place, now) : now));
    }
    if (file.kind === "plan" && here !== file.path) edits.push(...renamePlan(file, here, workspace));
  }
  return edits.length === 0 ? undefined : toWorkspaceEdits(workspace, edits);
}

/** Where a path leads after the moves. */
function moved(path: string, moves: readonly FileMove[]): string {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return path;
}

interface WrittenPath {
  readonly place: Place;
  readonly text: string;
  readonly isYaml: boolean;
}

function* pathsIn(file: WorkspaceFile, workspace: Workspace): Iterable<WrittenPath> {
  const { source } = file;
  for (const piece of source.pieces) {
    for (const { text, isFile, start, end } of linksIn(piece, file)) {
      if (isFile) yield { place: { piece, start, end }, text, isYaml: true };
    }
  }
  if (!(source instanceof MarkdownSource)) return;
  for (const { url, place } of workspace.markdown?.readLinks(source) ?? []) {
    if (place.piece.text.slice(place.start, place.end) === url) yield { place, text: url, isYaml: false };
  }
}

/** Where a path stands without quotes it may need some now. */
function inQuotes({ piece, start, end }: Place, path: string): string {
  const before = piece.text[start - 1];
  return (before === '"' || before === "'") && piece.text[end] === before ? path : quoteScalar(path, "flow");
}

/** A plan without an id is called as its file. */
function renamePlan(file: WorkspaceFile, path: string, workspace: Workspace): TextEdit[] {
  const name = nameBeforeKind(path);
  if (textOf(file.root?.get("id")) !== undefined || name === file.id) return [];
  return mentionsOf(workspace, "plan", file.id).map(({ at }) => replacePlace(at, name));
}
