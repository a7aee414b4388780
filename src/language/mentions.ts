import { Channel, type Entity, type EntityKind, isText, itemsOf, Person, Policy, textsOf } from "../model";
import { MarkdownSource, type Piece, type Place } from "../syntax";
import { eachMention, resolvePath, type Unit, type Workspace, type WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { eachRuleMention } from "./rule-mentions";

/** What an id names: an entity, or a business unit, which policies list. */
export type NamedKind = EntityKind | "unit";

/** An id where it is written, at its definition or at a use. Of a clause the id is `path#clause`. */
export interface Mention {
  readonly kind: NamedKind;
  readonly id: string;
  /** The id alone, without quotes. */
  readonly at: Place;
  readonly defines: boolean;
  /** The id stands there in other characters (escapes), or not at all: of a heading that gives its slug. */
  readonly written: boolean;
}

/** The id at an offset of a file, its first and last character included; undefined where none is. */
export function mentionAt({ session }: LanguageContext, path: string, offset: number): Mention | undefined {
  const { workspace } = session;
  const file = workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const { source } = file;
  const piece = source.pieceAt(offset);
  const local = offset - source.startOf(piece);
  const found = mentionsIn(file.items.get(piece) ?? file.head, workspace);
  return found.find(({ at }) => at.piece === piece && at.start <= local && local <= at.end);
}

/** Every place where an id is written in the root, in order of path and place; `within` may narrow it. */
export function mentionsOf(workspace: Workspace, kind: NamedKind, id: string, within?: Within): Mention[] {
  const word = kind === "clause" ? id.slice(id.indexOf("#") + 1) : id;
  const found: Mention[] = [];
  const seen = new Map<Piece, Set<number>>();
  for (const unit of unitsNaming(workspace, word, within)) {
    for (const mention of mentionsIn(unit, workspace).sort(byPlace)) {
      if (mention.kind !== kind || mention.id !== id) continue;
      const { piece, start } = mention.at;
      const starts = seen.get(piece) ?? new Set();
      // What an alias stands for is written once, however many name it.
      if (starts.has(start)) continue;
      seen.set(piece, starts.add(start));
      found.push(mention);
    }
  }
  return found;
}

/** One file; in a long list only the entries near one of its pieces. */
export interface Within {
  readonly path: string;
  readonly near: Piece;
}

/** How many entries before and after the one at hand are looked through with each move of the cursor. */
const NEAR = 500;

function isWithin(file: WorkspaceFile, within: Within | undefined): boolean {
  return within === undefined || within.path === file.path;
}

function byPlace(a: Mention, b: Mention): number {
  return a.at.piece.index - b.at.piece.index || a.at.start - b.at.start;
}

/** The units whose text has a word: most are passed over without being read. */
function* unitsNaming(workspace: Workspace, word: string, within: Within | undefined): Iterable<Unit> {
  for (const file of workspace.sortedFiles) {
    if (file.unreadable !== undefined || !isWithin(file, within)) continue;
    // An alias says the word without writing it.
    const all = file.definesAnchors;
    if (all || headHas(file, word)) yield file.head;
    for (const [piece, unit] of file.items) {
      if (within !== undefined && Math.abs(piece.index - within.near.index) > NEAR) continue;
      if (all || piece.text.includes(word)) yield unit;
    }
  }
}

function headHas(file: WorkspaceFile, word: string): boolean {
  // A clause without a written id is called by its title, which may have other characters.
  if (file.kind === "policy" || file.source instanceof MarkdownSource) return true;
  if (file.items.size === 0) return file.source.text.includes(word);
  return file.source.pieces.some((piece) => !file.items.has(piece) && piece.text.includes(word));
}

/** Every id that a unit defines or uses. */
function mentionsIn(unit: Unit, workspace: Workspace): Mention[] {
  const found: Mention[] = [];
  const { file } = unit;
  for (const entity of workspace.peek(unit).entities) {
    const { id, idPlace, kind } = entity;
    if (id !== undefined && idPlace !== undefined && kind !== "zone")
      found.push(mention(kind, id, idPlace, true));
    eachMention(entity, (referred, name, at) => found.push(mention(referred, name, at, false)));
    addUnits(entity, found);
    if (entity instanceof Policy) {
      eachRuleMention(entity, (referred, name, at) => found.push(mention(referred, name, at, false)));
      for (const clause of entity.clauses) {
        if (clause.id === "") continue;
        found.push({ ...mention("clause", clause.id, clause.at, true), id: `${file.path}#${clause.id}` });
      }
    }
  }
  if (unit.piece !== undefined) return found;
  if (file.source instanceof MarkdownSource) addLinks(file, workspace, found);
  // The head of a register is no entity, but rules can be waived for all of it.
  if (file.kind === "people" || file.kind === "channels") {
    for (const node of itemsOf(file.root?.get("waive"))) {
      const by = node.type === "map" ? node.get("by") : undefined;
      for (const text of textsOf(by)) found.push(mention("person", text.value, text, false));
    }
  }
  return found;
}

/** Business units: a policy lists them, people, channels and policies belong to one. */
function addUnits(entity: Entity, found: Mention[]): void {
  if (!(entity instanceof Policy || entity instanceof Person || entity instanceof Channel)) return;
  for (const text of textsOf(entity.fields.unit)) found.push(mention("unit", text.value, text, false));
  if (!(entity instanceof Policy)) return;
  for (const unit of itemsOf(entity.fields.units)) {
    const [id] = unit.type === "map" ? textsOf(unit.get("id")) : isText(unit) ? [unit] : [];
    if (id !== undefined) found.push(mention("unit", id.value, id, true));
  }
}

function mention(kind: NamedKind, id: string, at: Place, defines: boolean): Mention {
  const written = at.piece.text.slice(at.start, at.end);
  const index = written.indexOf(id);
  // `{#id}` and quotes stand around it; a longer text is not the id but a title that gives it.
  if (index < 0 || written.length > id.length + 2) return { kind, id, at, defines, written: false };
  const start = at.start + index;
  return { kind, id, at: { piece: at.piece, start, end: start + id.length }, defines, written: true };
}

/** Links to clauses: `#approval`, `../social.policy.md#approval`. */
function addLinks(file: WorkspaceFile, workspace: Workspace, found: Mention[]): void {
  const { source } = file;
  if (!(source instanceof MarkdownSource)) return;
  for (const { url, place } of workspace.markdown?.readLinks(source) ?? []) {
    const clause = clauseOf(file.path, url);
    if (clause === undefined || workspace.file(clause.path)?.kind !== "policy") continue;
    const at = place.piece.text.slice(place.start, place.end).indexOf(`#${clause.id}`);
    if (at < 0) continue;
    const start = place.start + at + 1;
    found.push({
      kind: "clause",
      id: `${clause.path}#${clause.id}`,
      at: { piece: place.piece, start, end: start + clause.id.length },
      defines: false,
      written: true,
    });
  }
}

/** The clause that a link leads to; undefined of one without `#`, or out of the root. */
export function clauseOf(from: string, url: string): { path: string; id: string } | undefined {
  const hash = url.indexOf("#");
  if (hash < 0 || hash === url.length - 1) return undefined;
  const path = hash === 0 ? from : resolveLink(from, url.slice(0, hash));
  return path === undefined ? undefined : { path, id: url.slice(hash + 1) };
}

/** The path from the root of a file that Markdown links to; undefined when it leads out of the root or to the network. */
export function resolveLink(from: string, address: string): string | undefined {
  let path = address;
  try {
    path = decodeURI(address);
  } catch {
    // A lone `%` is meant as it stands.
  }
  return resolvePath(from, path);
}
