import type { TextEdit } from "./edit";
import { appendToCutList, isCutList, removeFromCutList } from "./edit-head";
import { removeFlowPart } from "./edit-maps";
import { flowParts } from "./flow-parts";
import { blockEnd, columnOf, keptEnd, lineAround, lineFrom, removedEnd } from "./layout";
import { isDash } from "./line";
import { lineEndAt } from "./line-ends";
import type { SeqNode } from "./tree";

/** Adds an item at the end of a list. Lines are written below each other, the first behind the dash. */
export function appendItem(seq: SeqNode, item: string | readonly string[]): TextEdit {
  const { piece } = seq;
  const lines = typeof item === "string" ? [item] : item;
  if (seq.flow) {
    const text = lines.length === 1 ? (lines[0] ?? "") : `{ ${lines.join(", ")} }`;
    const last = flowParts(piece.text, seq.start).parts.at(-1);
    const at = last?.end ?? seq.start + 1;
    return { piece, start: at, end: at, text: last === undefined ? text : `, ${text}` };
  }
  if (isCutList(seq)) return appendToCutList(seq, lines);
  const column = columnOf(piece.text, seq.start);
  const at = keptEnd(piece.text, seq.start, lineEndAt(piece.text, seq.end));
  const eol = piece.source.lineEnd ?? "\n";
  return { piece, start: at, end: at, text: eol + itemLines(lines, column, eol) };
}

/** The lines of an item with its dash, indented, without the last line end. */
export function itemLines(lines: readonly string[], column: number, eol: string): string {
  const indent = " ".repeat(column);
  return lines.map((line, index) => indent + (index === 0 ? "- " : "  ") + line).join(eol);
}

/**
 * Takes an item out of a list, with its lines; in brackets with its comma. A list that would be
 * empty becomes `[]`.
 */
export function removeItem(seq: SeqNode, index: number): TextEdit[] {
  const { piece } = seq;
  const text = piece.text;
  if (seq.flow) {
    const part = flowParts(text, seq.start).parts[index];
    return part === undefined ? [] : removeFlowPart(seq, part.start);
  }
  if (isCutList(seq)) return removeFromCutList(seq, index);
  const column = columnOf(text, seq.start);
  const dashes = dashesOf(text, seq, column);
  const dash = dashes[index];
  if (dash === undefined) return [];
  const line = lineAround(text, dash);
  const startsLine = line.text === dash;
  if (dashes.length === 1) {
    // Brackets stand right of the key they belong to, a dash need not.
    return [
      { piece, start: seq.start, end: Math.max(seq.end, seq.start + 1), text: startsLine ? " []" : "[]" },
    ];
  }
  const end = keptEnd(text, dash, blockEnd(text, dash, column, false));
  const next = dashes[index + 1];
  if (startsLine || next === undefined)
    return [
      {
        piece,
        start: line.start,
        end: removedEnd(text, dashes[index - 1] ?? dash, line.start, end),
        text: "",
      },
    ];
  return [{ piece, start: dash, end: next, text: "" }];
}

/** The offsets of a block list's dashes: its items' text stands further right. */
function dashesOf(text: string, seq: SeqNode, column: number): number[] {
  const dashes = [seq.start];
  for (let line = lineAround(text, seq.start); line.next > line.end && line.next <= seq.end; ) {
    line = lineFrom(text, line.next);
    if (line.text - line.start === column && isDash(text, line.text, line.end)) dashes.push(line.text);
  }
  return dashes;
}
