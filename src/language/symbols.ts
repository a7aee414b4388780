import { type EntityKind, itemsOf, mapOf } from "../model";
import { type DefinitionName, keysOf, shapeWords, type ShapeName } from "../schema";
import { type MapNode, MarkdownSource, type Node, type Pair, type Piece, readPiece } from "../syntax";
import { entityLists, type FileKind, type Unit, type WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { extentOf, unitRange } from "./extent";
import { type OutlineSymbol, settingSymbol } from "./outline-symbol";
import { policySymbols } from "./policy-symbols";
import { movedBy, rangeOf } from "./ranges";
import { detailOf, nameOf, type Sketch, sketchNode, sketchOf } from "./sketch";

/** The outline of a file, in order; of one that can't be parsed as much as is there. Empty of a file that is none of ours. */
export function documentSymbols(context: LanguageContext, path: string): readonly OutlineSymbol[] {
  const file = context.session.workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return [];
  const { source } = file;
  if (source instanceof MarkdownSource) {
    return file.kind === "policy" ? policySymbols(context, file, source) : postSymbols(context, file, source);
  }
  const symbols: OutlineSymbol[] = [];
  let open: { readonly list: string; readonly entries: OutlineSymbol[] } | undefined;
  for (const piece of source.pieces) {
    const unit = file.items.get(piece);
    if (unit !== undefined && open !== undefined) {
      const entry = entrySymbol(context, unit, piece);
      if (entry !== undefined) open.entries.push(entry);
      continue;
    }
    if (piece.role === "item") continue;
    open = undefined;
    const { pair, root, heads } = readPiece(piece, file.anchors);
    for (const each of pair === undefined ? (root?.pairs ?? []) : [pair]) {
      const part = partSymbol(context, file, each);
      if (part === undefined) continue;
      const children = part.children as OutlineSymbol[];
      if (heads && each === pair && typeof each.key.value === "string") {
        const name = each.key.value;
        open = { list: name, entries: isTransparent(file.kind, name) ? symbols : children };
      }
      if (!isTransparent(file.kind, String(each.key.value))) symbols.push(part);
      else symbols.push(...children);
    }
  }
  return symbols.map(stretched);
}

/** The one list that a file is there for: its entries need no line above them. */
function isTransparent(kind: FileKind, list: string): boolean {
  return kind !== "plan" && entityLists(kind)[list] !== undefined;
}

/** A key with a list or a mapping below it; plain values need no line of their own. */
function partSymbol(context: LanguageContext, file: WorkspaceFile, pair: Pair): OutlineSymbol | undefined {
  const { key, value } = pair;
  const name = String(key.value);
  if (value.type === "scalar" || pair.merged) return undefined;
  const shape = shapeOfFile(file.kind);
  const words = keysOf(shape).includes(name) ? shapeWords(shape).keys[name]?.[context.language] : undefined;
  const { piece } = key;
  const whole = { piece, start: key.start, end: Math.max(key.end, extentOf(piece).end) };
  return {
    name: words?.title ?? name,
    detail: words === undefined ? "" : name,
    kind: "part",
    range: rangeOf(
      file.source,
      piece.role === "whole" ? { ...whole, end: Math.max(key.end, value.end) } : whole,
    ),
    selectionRange: rangeOf(file.source, key),
    children: nested(context, file, name, value),
  };
}

function nested(context: LanguageContext, file: WorkspaceFile, name: string, value: Node): OutlineSymbol[] {
  const definition = entityLists(file.kind)[name];
  if (value.type === "seq" && definition !== undefined)
    return entities(context, file, value.items, definition);
  if (value.type !== "map") {
    return file.kind === "policy" && name === "clauses"
      ? entities(context, file, clauseNodes(file), "clause")
      : [];
  }
  if (file.kind !== "plan") return [];
  if (name === "situation") {
    return entities(context, file, itemsOf(value.get("opportunities")), "opportunity");
  }
  return name === "strategy" ? entities(context, file, itemsOf(value.get("themes")), "theme") : [];
}

/** Clauses of a policy in YAML stand in pieces of their own, which only the head has together. */
function clauseNodes(file: WorkspaceFile): readonly Node[] {
  return itemsOf(file.root?.get("clauses"));
}

function entities(
  context: LanguageContext,
  file: WorkspaceFile,
  nodes: readonly Node[],
  definition: DefinitionName,
): OutlineSymbol[] {
  return nodes.flatMap((node) => {
    if (node.type !== "map") return [];
    const symbol = symbolOf(context, file, sketchNode(node, node, file), definition);
    return definition === "clause" ? [{ ...symbol, children: settingsOf(file, node) }] : [symbol];
  });
}

function settingsOf(file: WorkspaceFile, clause: MapNode): OutlineSymbol[] {
  return (mapOf(clause.get("settings"))?.pairs ?? []).map((pair) => settingSymbol(file, pair));
}

function entrySymbol(context: LanguageContext, unit: Unit, piece: Piece): OutlineSymbol | undefined {
  const definition = entityLists(unit.file.kind)[unit.list ?? ""];
  const sketch = sketchOf(piece, unit.file);
  if (sketch === undefined || definition === undefined) return undefined;
  return symbolOf(context, unit.file, sketch, definition);
}

function symbolOf(
  context: LanguageContext,
  file: WorkspaceFile,
  sketch: Sketch,
  definition: DefinitionName,
): OutlineSymbol {
  const { language } = context;
  const line = file.source.lineOf(sketch.piece);
  return {
    name: nameOf(sketch, language) ?? UNNAMED[language],
    detail: detailOf(sketch, language, definition),
    kind: definition as EntityKind,
    range: movedBy(sketch.range, line),
    selectionRange: movedBy(sketch.nameRange, line),
    children: [],
  };
}

const UNNAMED = { en: "(without id)", fr: "(sans identifiant)" } as const;

/** One post, with the languages that its body has. */
function postSymbols(context: LanguageContext, file: WorkspaceFile, source: MarkdownSource): OutlineSymbol[] {
  const { root } = file;
  const range = unitRange(file.head);
  const sketch = root === undefined ? undefined : sketchNode(root, root, file);
  const body = context.session.workspace.markdown?.readPostBody(source);
  const children = [...(body?.languages ?? [])].map(([language, { heading }]) => ({
    name: language,
    detail: "",
    kind: "part" as const,
    range: rangeOf(source, heading),
    selectionRange: rangeOf(source, heading),
    children: [],
  }));
  const id = sketch?.id ?? file.id;
  return [
    {
      name: id,
      detail: sketch === undefined ? "" : detailOf({ ...sketch, id }, context.language, "post"),
      kind: "post",
      range,
      selectionRange:
        root === undefined || sketch === undefined
          ? { start: range.start, end: range.start }
          : movedBy(sketch.nameRange, source.lineOf(sketch.piece)),
      children,
    },
  ];
}

/** Editors ask that what is below stands inside: a part ends where its last entry ends. */
function stretched(symbol: OutlineSymbol): OutlineSymbol {
  const last = symbol.children.at(-1);
  if (last === undefined) return symbol;
  const { start, end } = symbol.range;
  const later =
    last.range.end.line > end.line ||
    (last.range.end.line === end.line && last.range.end.column > end.column);
  return later ? { ...symbol, range: { start, end: last.range.end } } : symbol;
}

function shapeOfFile(kind: FileKind): ShapeName {
  return kind === "post" ? "postFile" : kind;
}
