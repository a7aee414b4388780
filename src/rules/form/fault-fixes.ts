import type { FaultRepair, SchemaFault } from "../../schema";
import { type Node, type Place, replacePlace, replaceValue } from "../../syntax";
import type { Fix } from "../define";

/** The repairs of a fault, as fixes whose titles are the kinds of repair. */
export function faultFixes(fault: SchemaFault): ReadonlyArray<Fix<FaultRepair["kind"]>> {
  return fault.repairs.map((repair) => ({
    title: repair.kind,
    values: { text: repair.shown },
    safe: repair.safe,
    edits: isNode(repair.at) ? replaceValue(repair.at, repair.text) : [replacePlace(repair.at, repair.text)],
  }));
}

function isNode(place: Place): place is Node {
  return "type" in place;
}
