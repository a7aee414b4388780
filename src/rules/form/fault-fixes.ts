import type { FaultRepair, SchemaFault } from "../../schema";
import type { Fix } from "../define";

/** The repairs of a fault, as fixes whose titles are the kinds of repair. */
export function faultFixes(fault: SchemaFault): ReadonlyArray<Fix<FaultRepair["kind"]>> {
  return fault.repairs.map((repair) => ({
    title: repair.kind,
    values: { text: repair.shown },
    safe: repair.safe,
    edits: [{ piece: repair.at.piece, start: repair.at.start, end: repair.at.end, text: repair.text }],
  }));
}
