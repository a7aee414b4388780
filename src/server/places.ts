import type { Location } from "../language";
import { rangeOf } from "./protocol";
import type { WorkbenchRoot } from "./workbench";
import type { Place } from "./workbench-messages";

/** A place of a root as the protocol says it. */
export function placeOf({ path, range }: Location, root: WorkbenchRoot): Place {
  return { uri: root.uriOf(path), range: rangeOf(range) };
}
