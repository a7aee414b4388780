// The tests in the desktop's VS Code. Run by itself, on a newer Node: it is what @vscode/test-electron asks for.
import { createRequire } from "node:module";
import { join } from "node:path";
import { hosts } from "./install.mjs";

const require = createRequire(join(hosts, "package.json"));

/** The version of VS Code that the other hosts run. */
const VERSION = "1.139.1";

/** A download that has not begun by then never will. Milliseconds. */
const DOWNLOAD_MS = 60_000;

const [extension, suite, folder, user] = process.argv.slice(2);
const { downloadAndUnzipVSCode, runTests } = require("@vscode/test-electron");

let vscodeExecutablePath = process.env.VSCODE_PATH;
if (vscodeExecutablePath === undefined) {
  const late = new Promise((_, reject) =>
    setTimeout(() => reject(new Error("no answer")), DOWNLOAD_MS).unref(),
  );
  try {
    vscodeExecutablePath = await Promise.race([downloadAndUnzipVSCode(VERSION), late]);
  } catch (error) {
    console.log(
      `@@absent VS Code can't be downloaded here (${error instanceof Error ? error.message : error})`,
    );
    process.exit(0);
  }
}
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [folder, "--disable-extensions", "--disable-workspace-trust", `--user-data-dir=${user}`],
  });
} catch (error) {
  console.log(String(error));
  process.exit(1);
}
