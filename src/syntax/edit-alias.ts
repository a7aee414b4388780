import type { TextEdit } from "./edit";
import type { Pair } from "./tree";

/** Whether a value is written behind its key, and not where an alias or a merge leads. */
export function isOwn({ key, value, merged }: Pair): boolean {
  return !merged && value.piece === key.piece && value.start >= key.end;
}

const ALIAS = /^(\s*:\s+)(\*[^\s,[\]{}]+)/;

/**
 * Puts other YAML in the place of an alias behind a key: what it names stays as it is for the others. Undefined
 * where the alias can't be found, as behind a comment.
 */
export function replaceAlias({ key }: Pair, yamlText: string): TextEdit | undefined {
  const [, gap = "", alias] = ALIAS.exec(key.piece.text.slice(key.end)) ?? [];
  if (alias === undefined) return undefined;
  const start = key.end + gap.length;
  return { piece: key.piece, start, end: start + alias.length, text: yamlText };
}
