import { buildLists, buildShapes, type ListName, type ShapeName } from "./generated/shapes";
import type { ListWords, Shape, ShapeWords } from "./shape";

// The tables are large: each is built when it is first asked for.
let shapes: ReturnType<typeof buildShapes> | undefined;
let lists: ReturnType<typeof buildLists> | undefined;
let words: ReturnType<Words["buildShapeWords"]> | undefined;
let namedWords: ReturnType<Words["buildListWords"]> | undefined;

type Words = typeof import("./generated/words");

/** A check says nothing of them: what it loads does not hold them. */
function loadWords(): Words {
  return require("./generated/words") as Words;
}

/** What a mapping may hold. */
export function shapeOf(name: ShapeName): Shape {
  shapes ??= buildShapes();
  return shapes[name];
}

/** The words of a list, in their order. */
export function listOf(name: ListName): readonly string[] {
  lists ??= buildLists();
  return lists[name];
}

/** Titles, descriptions, examples and defaults of a mapping and its keys, in both languages. */
export function shapeWords(name: ShapeName): ShapeWords {
  words ??= loadWords().buildShapeWords();
  return words[name];
}

/** Titles and descriptions of a list and its words, in both languages. */
export function listWords(name: ListName): ListWords {
  namedWords ??= loadWords().buildListWords();
  return namedWords[name];
}
