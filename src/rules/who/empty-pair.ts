import { given } from "../../model";
import type { Pair } from "../../syntax";

/** A key that stands there without a value; undefined of one that is absent or filled in. */
export function emptyPair(pair: Pair | undefined): Pair | undefined {
  return given(pair) ? undefined : pair;
}
