import type { Range } from "../rules";
import { MarkdownSource, type Node, type Piece, readPiece } from "../syntax";
import { isUrl } from "../values";
import { resolvePath, type Workspace, type WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { clauseOf, mentionsOf, resolveLink } from "./mentions";
import { movedBy, rangeInPiece, rangeOf } from "./ranges";

/** Where a link leads: an address, or a file of the root and in it a clause. */
export type LinkTarget =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "file"; readonly path: string; readonly range?: Range };

export interface DocumentLink {
  readonly range: Range;
  readonly target: LinkTarget;
}

/** The links of a file: addresses, media, other files of ours, and clauses of policies. */
export function documentLinks({ session }: LanguageContext, path: string): readonly DocumentLink[] {
  const { workspace } = session;
  const file = workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return [];
  const links: DocumentLink[] = [];
  for (const piece of file.source.pieces) {
    if (links.length >= MOST) break;
    const written = linksIn(piece, file);
    const line = written.length === 0 ? 0 : file.source.lineOf(piece);
    for (const link of written) {
      const target = targetOf(file, link, workspace);
      if (target !== undefined) links.push({ range: movedBy(link.range, line), target });
    }
  }
  const { source } = file;
  if (!(source instanceof MarkdownSource)) return links;
  for (const { url, place } of workspace.markdown?.readLinks(source) ?? []) {
    const target = targetOfMarkdown(file, url, workspace);
    if (target !== undefined) links.push({ range: rangeOf(source, place), target });
  }
  return links;
}

/** An address or a path as a value of a file. */
export interface Written {
  readonly text: string;
  readonly isFile: boolean;
  /** Without quotes, from the start of the piece. */
  readonly start: number;
  readonly end: number;
  /** Counted from the first line of the piece. */
  readonly range: Range;
}

/** Of a file with more links than this, those from its beginning: the list goes to the editor as a whole. */
const MOST = 20_000;

const known = new WeakMap<Piece, readonly Written[]>();
const NONE: readonly Written[] = [];

/** The addresses and paths of a piece, looked for once for each text that it has. */
export function linksIn(piece: Piece, file: WorkspaceFile): readonly Written[] {
  if (piece.role === "prelude" || piece.role === "rest" || !MAY_HOLD.test(piece.text)) return NONE;
  let found = known.get(piece);
  if (found === undefined) {
    const { pair, item, root } = readPiece(piece, file.anchors);
    const list: Written[] = [];
    const node = item ?? root;
    if (node !== undefined) walk(node, "", { piece, source: file.source }, list);
    if (pair !== undefined) walk(pair.value, String(pair.key.value), { piece, source: file.source }, list);
    found = list.length === 0 ? NONE : list;
    known.set(piece, found);
  }
  return found;
}

/** Most posts hold neither. */
const MAY_HOLD = /:\/\/|\b(?:file|extends|captions|transcript)["']?[ \t]*:/;

/** Keys whose value is the path of a file. */
const PATHS: ReadonlySet<string> = new Set(["file", "captions", "extends"]);

interface Into {
  readonly piece: Piece;
  readonly source: WorkspaceFile["source"];
}

function walk(node: Node, key: string, into: Into, found: Written[]): void {
  const { piece, source } = into;
  if (node.piece !== piece) return;
  if (node.type === "map") {
    for (const pair of node.pairs) if (!pair.merged) walk(pair.value, String(pair.key.value), into, found);
  } else if (node.type === "seq") {
    for (const item of node.items) walk(item, key, into, found);
  } else if (typeof node.value === "string" && node.style !== "block") {
    const isFile = PATHS.has(key) && !node.value.includes("://");
    const quoted = node.style === "plain" ? 0 : 1;
    if (!isFile && !isUrl(node.value)) return;
    const start = node.start + quoted;
    const end = node.end - quoted;
    found.push({ text: node.value, isFile, start, end, range: rangeInPiece(source, { piece, start, end }) });
  }
}

function targetOf(
  file: WorkspaceFile,
  { text, isFile }: Written,
  workspace: Workspace,
): LinkTarget | undefined {
  if (!isFile) return { kind: "url", url: text };
  const path = resolvePath(file.path, text);
  // What is known not to be there is a finding's, and a link to it would only disappoint.
  return path === undefined || workspace.options.assets?.has(path) === false
    ? undefined
    : { kind: "file", path };
}

function targetOfMarkdown(file: WorkspaceFile, url: string, workspace: Workspace): LinkTarget | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { kind: "url", url };
  const clause = clauseOf(file.path, url);
  if (clause !== undefined) {
    const at = mentionsOf(workspace, "clause", `${clause.path}#${clause.id}`).find((it) => it.defines)?.at;
    const target = workspace.file(clause.path)?.source;
    if (at !== undefined && target !== undefined)
      return { kind: "file", path: clause.path, range: rangeOf(target, at) };
    if (clause.path === file.path) return undefined;
    return { kind: "file", path: clause.path };
  }
  const path = url.startsWith("#") || url === "" ? undefined : resolveLink(file.path, url);
  return path === undefined ? undefined : { kind: "file", path };
}
