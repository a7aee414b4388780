import { commands } from "./commands";
import { runTests } from "./entry";
import { findings } from "./findings";
import { posts } from "./posts";
import { task } from "./task";
import { inBrowser } from "./workspace";
import { writing } from "./writing";

/** What VS Code calls. */
export function run(): Promise<void> {
  return runTests(() => {
    findings();
    writing();
    commands();
    // Where the extension is in another host than the tests, its tasks are not told to them.
    if (!inBrowser) task();
    posts();
  });
}
