import type { Location } from "../language";
import type { WorkbenchRoot } from "./workbench";
import type { Place } from "./workbench-messages";

/** A place of a root as the protocol says it. */
export function placeOf({ path, range }: Location, root: WorkbenchRoot): Place {
  return { uri: root.uriOf(path), range: rangeOf(range) };
}

/** Columns are characters there. */
export function rangeOf({ start, end }: Location["range"]): Place["range"] {
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  };
}
