import type { Pair, Place } from "../../syntax";

/** Where a finding about a value stands: on the value; on the entity when it came by a merge (`<<`). */
export function valuePlace(pair: Pair, entity: { readonly intro: Place }): Place {
  return pair.merged ? entity.intro : pair.value;
}
