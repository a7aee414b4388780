import { runTests } from "./entry";
import { places } from "./places";

/** What VS Code calls. */
export function run(): Promise<void> {
  return runTests(places);
}
