import { commands } from "./commands";
import { runTests } from "./entry";
import { findings } from "./findings";
import { policy } from "./policy";
import { posts } from "./posts";
import { review } from "./review";
import { writing } from "./writing";

/** What VS Code calls. */
export function run(): Promise<void> {
  return runTests(() => {
    findings();
    writing();
    commands();
    posts();
    policy();
    // Last: the folder becomes a repository.
    review();
  });
}
