import { isMap, isSeq } from "yaml";
import type { Anchors } from "./anchors";
import { compose } from "./compose";
import { mend } from "./mend";
import type { Piece } from "./piece";
import type { Problem } from "./problem";
import { type PieceReading, textEnd, tooDeep, tooLong } from "./reading";
import { MapNode, Pair, SeqNode } from "./tree";
import { TreeBuilder } from "./tree-builder";

/**
 * The longest text of one piece that is read with the `yaml` package: the worst take about six
 * seconds. Posts and registers in the common layout are read otherwise, item by item, however long the file.
 */
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads a piece with the `yaml` package: everything YAML has, and what is left of a text that is
 * broken. `text` is the piece's text for reading.
 */
export function readFully(piece: Piece, text: string, anchors: Anchors): PieceReading {
  const start = firstContent(text);
  if (start === text.length) return nothing([]);
  if (text.length > MOST_CHARACTERS) return nothing([tooLong(piece, text, start)]);
  const first = compose(text);
  if (first.tooDeep !== undefined) {
    return nothing([tooDeep(piece, text, first.tooDeep)]);
  }
  const mended = mend(piece, text, first);
  const builder = new TreeBuilder(piece, mended.text, anchors, mended.toPiece);
  const contents = mended.composed.document?.contents ?? null;
  const problems: Problem[] = [...mended.problems];
  const content = contents === null ? undefined : builder.build(contents, start);
  for (const problem of builder.problems) problems.push(problem);
  const facts = {
    heads: piece.heads === true,
    problems,
    anchorsDefined: builder.anchorsDefined,
    aliasesUsed: builder.aliasesUsed,
  };
  const broken = mended.problems.length > 0;
  if (piece.role === "item") {
    if (isSeq(contents) && content instanceof SeqNode) {
      const item = content.items[0];
      return item === undefined ? facts : { item, ...facts };
    }
    if (!broken) problems.push(unreadable(piece, text, start));
    return facts;
  }
  if (!isMap(contents) || !(content instanceof MapNode)) {
    if (content === undefined || broken) return facts;
    if (piece.role === "whole") {
      problems.push({ code: "not-a-mapping", piece, start, end: textEnd(text, start) });
    } else problems.push(unreadable(piece, text, start));
    return facts;
  }
  if (piece.role === "whole") return { root: content, ...facts };
  const [pair, ...more] = content.pairs.filter((candidate) => !candidate.merged);
  if (pair === undefined) return facts;
  // A line that can't start an entry, and is read as one all the same.
  for (const { key } of broken ? [] : more) {
    if (!problems.some(({ start: known }) => known === key.start))
      problems.push(unreadable(piece, text, key.start));
  }
  if (piece.heads !== true || pair.value.type !== "scalar") return { pair, ...facts };
  const empty = new SeqNode(piece, pair.value.start, pair.value.end, [], false);
  return { pair: new Pair(pair.key, empty), ...facts };
}

function nothing(problems: Problem[]): PieceReading {
  return { heads: false, problems, anchorsDefined: false, aliasesUsed: false };
}

function unreadable(piece: Piece, text: string, start: number): Problem {
  return { code: "unreadable-line", piece, start, end: textEnd(text, start) };
}

/** The offset of the first character that is neither space nor comment. */
function firstContent(text: string): number {
  const content = /(?:[ \t\r\n\uFEFF]|#[^\n]*)*/y;
  content.exec(text);
  return content.lastIndex;
}
