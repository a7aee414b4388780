/** Text, places, YAML and Markdown trees, what reading complains of, and edits. Knows nothing of social media. */
export { type Anchor, Anchors } from "./anchors";
export { type Conflict, findConflicts } from "./conflicts";
export { type Data, toData } from "./data";
export { duplicateKeys } from "./duplicates";
export { replacePlace, type TextEdit } from "./edit";
export { lineEndOf } from "./line-ends";
export type { Piece, PieceOwner, Place } from "./piece";
export { plainValue } from "./plain-value";
export type { Problem, ProblemCode, Repair } from "./problem";
export { readPiece } from "./read-piece";
export { type PieceReading, readingText } from "./reading";
export { type PieceChange, type Position, YamlSource } from "./source";
export { MapNode, type Node, Pair, ScalarNode, type ScalarStyle, SeqNode } from "./tree";
export * from "./markdown";
