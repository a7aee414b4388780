import { textOf } from "../model";
import { keysOf, type ShapeName, shapeOf } from "../schema";
import { lineEndOf } from "../syntax";
import { foldWord, type Language } from "../values";
import type { FileKind, PolicySettings, SettingName } from "../workspace";
import type { LanguageContext } from "./context";
import { SNIPPETS } from "./generated/snippets";
import { type PlaceAt, placeAt } from "./place-at";
import type { SnippetData } from "./snippet";
import { fillBody, plainText, type SnippetFacts, snippetSyntax } from "./snippet-body";
import { workspaceFacts } from "./snippet-facts";
import {
  blockOf,
  fenced,
  indented,
  withoutDash,
  withoutFirstDash,
  withoutKey,
  writtenBody,
} from "./snippet-lines";
import {
  clauseIds,
  isEmptyBut,
  type OpenPlace,
  openPlaces,
  type TypedLine,
  typedLine,
} from "./snippet-places";

/** A snippet that fits at a place. Offsets are those of the file. */
export interface SnippetItem {
  readonly id: string;
  readonly fits: SnippetData["fits"];
  /** What people type: `sp-post`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** What is compared with what was typed: the prefix, and the title for those who think of it. */
  readonly filterText: string;
  readonly sortText: string;
  /**
   * What it replaces, within one line; in the syntax of LSP. Its lines carry their own indentation: the editor must
   * take them as they are (`InsertTextMode.asIs`).
   */
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
  /** The same text with every default in place. */
  readonly plain: string;
}

/** The snippets that fit at an offset, those that fit at the cursor's own column first. Empty where none does. */
export function snippetsAt(context: LanguageContext, path: string, offset: number): readonly SnippetItem[] {
  const { workspace } = context.session;
  const place = placeAt(context, path, offset);
  const line = place === undefined ? undefined : typedLine(place);
  if (place === undefined || line === undefined) return [];
  const facts = workspaceFacts(workspace, context.language, path);
  const lineEnd = lineEndOf(place.file.source.pieces[0]?.text ?? "");
  return fitting(context, place, line).map((fit, index) => toItem(fit, index, facts, line, lineEnd));
}

/** A snippet's text with every default in place; undefined when there is none of that name. */
export function snippetText(id: string, facts: SnippetFacts): string | undefined {
  const snippet = findSnippet(id);
  if (snippet === undefined) return undefined;
  return `${plainText(fillBody(bodyIn(snippet, facts.language), facts))}\n`;
}

/** Every snippet with its words in a language, in the order in which they are offered. */
export function allSnippets(language: Language): ReadonlyArray<{
  readonly id: string;
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
}> {
  return SNIPPETS.map(({ id, prefix, title, description }) => ({
    id,
    prefix,
    title: title[language],
    description: description[language],
  }));
}

function bodyIn(snippet: SnippetData, language: Language): string {
  return writtenBody(snippet, language, findSnippet);
}

function findSnippet(id: string): SnippetData | undefined {
  return SNIPPETS.find((it) => it.id === id);
}

/** A snippet with the shape that its place asks of it. */
interface Fit {
  readonly snippet: SnippetData;
  readonly column: number;
  /** The lines of the body, made to fit. */
  shape(body: string): string;
  /** The first line begins at the cursor, the others at the column. */
  readonly inLine: boolean;
}

const AS_IT_IS = (body: string) => body;

function fitting(context: LanguageContext, place: PlaceAt, line: TypedLine): readonly Fit[] {
  const { file, area } = place;
  if (line.alone && isEmptyBut(file, line)) return wholeFiles(file.kind);
  if (area === "body") {
    if (file.kind !== "policy" || !line.alone || line.wordStart !== line.start) return [];
    return isInFence(file.source.text, line.start)
      ? []
      : inProse(clauseIds(context.session.workspace, file.path), context, textOf(file.root?.get("unit")));
  }
  if (area === "rule") return inRule(place);
  const fits: Fit[] = [];
  const seen = new Set<string>();
  for (const open of openPlaces(place, line)) {
    for (const snippet of SNIPPETS) {
      if (seen.has(snippet.id)) continue;
      const shape = shapeAt(snippet, open);
      if (shape === undefined) continue;
      seen.add(snippet.id);
      fits.push({ snippet, column: open.column, shape, inLine: open.role === "entry" });
    }
  }
  return fits;
}

function wholeFiles(kind: FileKind): readonly Fit[] {
  return SNIPPETS.filter(({ fits }) => fits.at === "file" && fits.kind === kind).map((snippet) => ({
    snippet,
    column: 0,
    shape: AS_IT_IS,
    inLine: false,
  }));
}

/** Clauses that the policy does not have; settings and rules in blocks of their own. */
function inProse(
  ids: ReadonlySet<string>,
  { language, session }: LanguageContext,
  unit: string | undefined,
): readonly Fit[] {
  const fits: Fit[] = [];
  for (const snippet of SNIPPETS) {
    const { fits: fit } = snippet;
    const block = blockOf(snippet);
    if (fit.at === "clause") {
      const id = /\{#([a-z0-9-]+)\}/.exec(bodyIn(snippet, language))?.[1] ?? "";
      if (!ids.has(id)) fits.push({ snippet, column: 0, shape: AS_IT_IS, inLine: false });
    } else if (
      block !== undefined &&
      !(fit.at === "key" && isDeclared(fit.key as SettingName, unit, session.workspace.settings))
    ) {
      const shape = (body: string) => fenced(block, body);
      fits.push({ snippet, column: 0, shape, inLine: false });
    }
  }
  return fits;
}

/** Whether a policy for the same unit declares a setting: what a unit asks for stands on top of the organisation's. */
function isDeclared(key: SettingName, unit: string | undefined, settings: PolicySettings): boolean {
  // Freezes and terms add up; of everything else a second one is hardly meant.
  return key !== "freeze" && key !== "terms" && settings.all(key).some((it) => it.unit === unit);
}

function inRule(place: PlaceAt): readonly Fit[] {
  if (place.siblings.length > 0 || place.role !== "key" || place.path.length !== 4) return [];
  return SNIPPETS.filter((it) => blockOf(it) === "rule").map((snippet) => ({
    snippet,
    column: 0,
    shape: withoutDash,
    inLine: false,
  }));
}

/** How the body is written to fit at a place; undefined when it does not fit there. */
function shapeAt({ fits }: SnippetData, open: OpenPlace): Fit["shape"] | undefined {
  const value = open.spot?.value;
  const within = open.spot?.within;
  const { role } = open;
  if (fits.at === "item") {
    if (role === "item" || role === "under") {
      if (value?.items?.definition === fits.of) return AS_IT_IS;
    }
    if (role === "entry") return value?.definition === fits.of ? withoutFirstDash : undefined;
    const key = value?.definition === undefined ? undefined : listKeyOf(value.definition, fits.of);
    if (key === undefined || open.taken.has(key) || role === "item") return undefined;
    return (body) => `${key}:\n${indented(body, 2)}`;
  }
  if (fits.at !== "key") return undefined;
  const fitsIn = (shape: string | undefined) =>
    shape !== undefined && (fits.of === "*" || sameShape(fits.of, shape));
  if (role !== "key" && role !== "entry" && open.key === fits.key && fitsIn(within)) return withoutKey;
  if (role !== "key" && role !== "under") return undefined;
  const map = value?.definition;
  if (map === undefined || !fitsIn(map) || open.taken.has(fits.key)) return undefined;
  return keysOf(map).includes(fits.key) ? AS_IT_IS : undefined;
}

/** A post in a file of its own has the keys of a post. */
function sameShape(wanted: string, shape: string): boolean {
  return wanted === shape || (wanted === "post" && shape === "postFile");
}

/** The key of a mapping whose list holds such entries. */
function listKeyOf(map: ShapeName, item: string): string | undefined {
  return Object.entries(shapeOf(map).keys).find(([, value]) => value.items?.definition === item)?.[0];
}

function toItem(fit: Fit, index: number, facts: SnippetFacts, line: TypedLine, lineEnd: string): SnippetItem {
  const { snippet, column, inLine } = fit;
  const { language } = facts;
  const body = indented(fit.shape(bodyIn(snippet, language)), column);
  const parts = fillBody(inLine ? body.slice(column) : body, facts);
  const lead = line.wordStart - line.start;
  // The first line's own indentation stands there already, or is put right.
  const keeps = !inLine && lead === column;
  const cut = (text: string) => text.slice(keeps ? column : 0).replaceAll("\n", lineEnd);
  const title = snippet.title[language];
  return {
    id: snippet.id,
    fits: snippet.fits,
    prefix: snippet.prefix,
    title,
    description: snippet.description[language],
    filterText: `${snippet.prefix} ${foldWord(title)}`,
    sortText: String(index).padStart(4, "0"),
    edit: {
      start: keeps || inLine ? line.wordStart : line.start,
      end: line.wordEnd,
      text: cut(snippetSyntax(parts)),
    },
    plain: cut(plainText(parts)),
  };
}

/** Whether a line stands between the fences of a block. */
function isInFence(text: string, offset: number): boolean {
  let open = false;
  for (const _ of text.slice(0, offset).matchAll(/^(?:```|~~~)/gm)) open = !open;
  return open;
}
