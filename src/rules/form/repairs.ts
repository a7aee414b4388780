import type { Problem } from "../../syntax";
import type { Fix } from "../define";

/** The repairs of a problem of reading, as fixes whose titles are the kinds of repair. */
export function repairFixes(problem: Problem): ReadonlyArray<Fix> {
  return (problem.repairs ?? []).map((repair) => ({
    title: repair.kind,
    safe: repair.safe,
    edits: repair.edits,
  }));
}
