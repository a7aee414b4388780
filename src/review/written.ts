import { given } from "../model";
import type { Pair } from "../syntax";
import { masked } from "./secrets";

/** A scalar as it is written, secrets masked; undefined of what is absent or something else. */
export function written(pair: Pair | undefined, field: string): string | undefined {
  if (!given(pair) || pair.value.type !== "scalar") return undefined;
  return masked(String(pair.value.value), field);
}
