import { type EntityKind, type FileHeader, given } from "../../model";
import {
  insertEntry,
  insertPair,
  type MapNode,
  type Pair,
  readPiece,
  setValue,
  type TextEdit,
  YamlSource,
} from "../../syntax";
import type { RuleContext } from "../context";

/** What an edit has to know of an entity. */
export interface Edited {
  readonly kind: EntityKind;
  readonly node: MapNode;
  readonly file: FileHeader;
}

/**
 * Gives an entity a key that it lacks: in its place where it was left empty (`owner:`), else as a new one. */
export function fillKey(
  entity: Edited,
  pair: Pair | undefined,
  key: string,
  value: string,
  after: readonly string[],
  context: RuleContext,
): TextEdit[] {
  if (pair !== undefined && !pair.merged) return [setValue(pair.value, value)];
  return [addKey(entity, key, value, after, context)];
}

/** Adds a key to an entity, lines below the key; the head of a YAML file is in several pieces and has an edit of its own. */
export function addKey(
  entity: Edited,
  key: string,
  value: string | readonly string[],
  after: readonly string[],
  context: RuleContext,
): TextEdit {
  const file = WHOLE.has(entity.kind) ? context.workspace.file(entity.file.path) : undefined;
  if (file?.source instanceof YamlSource) {
    return insertEntry(file.source, (piece) => readPiece(piece, file.anchors), key, value, { after });
  }
  return insertPair(entity.node, key, value, { after });
}

const WHOLE: ReadonlySet<string> = new Set(["calendar", "plan", "policy", "pause", "config"]);

/** A key that stands there without a value; undefined of one that is absent or filled in. */
export function emptyPair(pair: Pair | undefined): Pair | undefined {
  return given(pair) ? undefined : pair;
}
