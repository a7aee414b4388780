import { decodeBlock, readBlockHeader } from "./block-text";
import { decodeDouble, decodePlain, decodeSingle } from "./flow-text";
import type { Place } from "./piece";
import { readingText } from "./reading";
import { Trace } from "./trace";
import type { ScalarNode } from "./tree";

/**
 * Where the character at an index of a scalar's value stands: its offset in the piece. An escape,
 * a folded line end or an empty line counts from its first character. Past the end of the value it
 * is the end of the scalar's text.
 */
export function scalarOffset(node: ScalarNode, valueIndex: number): number {
  return traceOf(node).at(Math.max(0, valueIndex))?.start ?? textEnd(node);
}

/** The place in the piece of a stretch of a scalar's value, from one UTF-16 index to another. */
export function placeInScalar(node: ScalarNode, from: number, to: number): Place {
  const trace = traceOf(node);
  const first = trace.at(Math.max(0, from));
  const start = first?.start ?? textEnd(node);
  if (to <= from) return { piece: node.piece, start, end: start };
  const end = trace.at(to - 1)?.end ?? textEnd(node);
  return { piece: node.piece, start, end: Math.max(start, end) };
}

let lastNode: ScalarNode | undefined;
let lastTrace = new Trace();

/** Places in one value are asked for one after the other. */
function traceOf(node: ScalarNode): Trace {
  if (node !== lastNode) {
    lastTrace = readTrace(node);
    lastNode = node;
  }
  return lastTrace;
}

function readTrace(node: ScalarNode): Trace {
  const trace = new Trace();
  const text = readingText(node.piece);
  const { start, end } = node;
  const first = text[start];
  // A value that was read as if it were mended is not written in the style it was given.
  if (node.style === "double" && isQuoted(text, node, '"')) {
    decodeDouble(text, start, end, () => {}, trace);
  } else if (node.style === "single" && isQuoted(text, node, "'")) decodeSingle(text, start, end, trace);
  else if (node.style === "block" && (first === "|" || first === ">")) traceBlock(text, node, trace);
  else decodePlain(text, start, end, trace);
  return trace;
}

function isQuoted(text: string, { start, end }: ScalarNode, quote: string): boolean {
  return end > start + 1 && text[start] === quote && text[end - 1] === quote;
}

function traceBlock(text: string, node: ScalarNode, trace: Trace): void {
  const header = readBlockHeader(text, node.start);
  const from = text.indexOf("\n", node.start) + 1;
  if (header === undefined || from === 0) return;
  // A node does not say how far its parent is indented: its first line does, with its value.
  const lines = /^( *)[^ \r\n]/gm;
  lines.lastIndex = from;
  const column = lines.exec(text)?.[1]?.length ?? 0;
  const indent = column - (/^( *)[^ \n]/m.exec(String(node.value))?.[1]?.length ?? 0);
  decodeBlock(text, { ...header, indent: Math.max(indent, 0) }, from, 0, trace);
}

function textEnd({ style, end, start, piece }: ScalarNode): number {
  const quoted = (style === "double" || style === "single") && end > start + 1;
  const close = piece.text[end - 1];
  return quoted && (close === '"' || close === "'") ? end - 1 : end;
}
