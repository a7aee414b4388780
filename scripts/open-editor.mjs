// Opens VS Code with the extension and a folder: the desktop's when there is one, else the one in the browser.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ensureHosts } from "../test/hosts/run/install.mjs";
import { addressOf } from "../test/hosts/run/page.mjs";
import { startServer } from "../test/hosts/run/server.mjs";
import { root } from "./ensure.mjs";
import { packExtension } from "./package.mjs";

/** The first port that is tried, so that the address is the same each time. */
const PORT = 8123;

/** Opens a copy of the folder, which people may change, as of a day; waits while the browser's VS Code runs. */
export async function openEditor(folder, asOf) {
  const copy = join(root, "out", "start", basename(folder));
  mkdirSync(copy, { recursive: true });
  cpSync(folder, copy, { recursive: true });
  if (openDesktop(copy, asOf)) return;
  ensureHosts();
  const settings = {
    "socialPolicy.asOf": asOf,
    "security.workspace.trust.enabled": false,
    "workbench.startupEditor": "none",
    "chat.disableAIFeatures": true,
  };
  const server = await startServer({ settings, vsix: packExtension(), testing: false, port: PORT });
  const front = join(copy, "2027-03.calendar.yaml");
  const payload = [["openFile", `vscode-remote://${server.authority}${front}`]];
  console.log(`VS Code with the example / VS Code avec l’exemple:

  ${addressOf(server.authority, copy, payload)}

Ctrl+C ends it / y met fin.`);
  await new Promise((resolve) => process.once("SIGINT", resolve));
  await server.stop();
}

/** Whether the desktop's VS Code was there to open it. */
function openDesktop(folder, asOf) {
  const found = spawnSync("code", ["--version"], { shell: process.platform === "win32" });
  if (found.error !== undefined || found.status !== 0) return false;
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify({ "socialPolicy.asOf": asOf }));
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, folder];
  const opened = spawnSync("code", [...args, join(folder, "2027-03.calendar.yaml")], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return opened.status === 0;
}
