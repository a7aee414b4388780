import type { Entity } from "../../model";
import { insertPair, type Place, replacePlace } from "../../syntax";
import type { Fix } from "../define";
import type { Gone, NamedPerson } from "./people";

/** Who could stand in during an absence; nobody for somebody who left. */
export function deputies(gone: Gone, others: readonly NamedPerson[]): Array<Fix<"deputy">> {
  if (gone.why === "left") return [];
  const { node } = gone.absence;
  return others.map((other) => ({
    title: "deputy",
    values: { name: other.name },
    safe: false,
    edits: [insertPair(node, "deputy", other.id, { after: ["to", "from"] })],
  }));
}

/** Who could own an entity instead; `inherited` is where its owner is written, where that is not its own. */
export function otherOwners(
  entity: Entity,
  at: Place,
  inherited: Place | undefined,
  others: readonly NamedPerson[],
): Array<Fix<"owner">> {
  return others.map((other) => ({
    title: "owner",
    values: { name: other.name },
    safe: false,
    // Only this entity changes hands: an inherited owner stays that of the others.
    edits:
      inherited === undefined
        ? [replacePlace(at, other.id)]
        : [insertPair(entity.node, "owner", other.id, { after: ["status", "title", "id"] })],
  }));
}
