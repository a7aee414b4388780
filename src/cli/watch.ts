import type { CheckChoice } from "./check";

/** Checks again after each change, until it is interrupted. */
export async function watch(_choice: CheckChoice): Promise<number> {
  return 2;
}
