import { runTests } from "./entry";
import { findings } from "./findings";

/** What VS Code calls. */
export function run(): Promise<void> {
  return runTests(() => {
    findings();
  });
}
