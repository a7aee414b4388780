import { type LocalisedPart, Post } from "../model";
import { type Data, MarkdownSource, toData } from "../syntax";
import type { Unit, Workspace } from "../workspace";
import { ORIGIN } from "./marks";

/** Where a post was imported from, as it says itself. */
export interface Origin {
  readonly file: string | undefined;
  readonly row: number | undefined;
  /** The source's own id. */
  readonly id: string | undefined;
  /** What the last import said: see `marks`. */
  readonly read: string | undefined;
}

/** A post of the workspace, with what it says. */
export interface KnownPost {
  readonly path: string;
  readonly unit: Unit;
  readonly id: string | undefined;
  readonly data: { readonly [key: string]: Data };
  /** Undefined of posts that were written by hand. */
  readonly origin: Origin | undefined;
}

/** The posts of a workspace that were imported; with `all` every post. Read one by one: trees are not kept. */
export function knownPosts(workspace: Workspace, all: boolean): KnownPost[] {
  const found: KnownPost[] = [];
  for (const file of workspace.sortedFiles) {
    if (file.unreadable !== undefined) continue;
    if (file.kind === "post") {
      if (all || file.source.text.includes(ORIGIN)) found.push(...known(workspace, file.head));
    } else if (file.kind === "calendar") {
      for (const [piece, unit] of file.items)
        if (unit.list === "posts" && (all || piece.text.includes(ORIGIN)))
          found.push(...known(workspace, unit));
    }
  }
  return found;
}

function* known(workspace: Workspace, unit: Unit): Iterable<KnownPost> {
  const post = workspace.peek(unit).entities.find((entity) => entity instanceof Post);
  if (post === undefined) return;
  const { file } = unit;
  const data = toData(post.node) as { readonly [key: string]: Data };
  const body = file.source instanceof MarkdownSource ? bodyOf(post.body?.parts ?? []) : undefined;
  const said = body === undefined || data.text !== undefined ? data : { ...data, text: body };
  yield { path: file.path, unit, id: post.id, data: said, origin: originOf(data[ORIGIN]) };
}

function bodyOf(parts: readonly LocalisedPart[]): Data | undefined {
  if (parts.length === 0) return undefined;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only.language === undefined) return only.node.value;
  return Object.fromEntries(parts.map(({ language, node }) => [language ?? "und", node.value]));
}

function originOf(value: Data | undefined): Origin | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { file, row, id, read } = value;
  return {
    file: typeof file === "string" ? file : undefined,
    row: typeof row === "number" ? row : undefined,
    id: typeof id === "string" || typeof id === "number" ? String(id) : undefined,
    read: typeof read === "string" ? read : undefined,
  };
}
