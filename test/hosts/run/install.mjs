// The packages of the hosts: VS Code's server, a Chromium, a newer Node. They stay in this folder.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const hosts = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(hosts, "node_modules");

/** VS Code's server, as code-server ships it. */
export const vscodeServer = join(modules, "code-server", "lib", "vscode");

/** VS Code's server and its packager don't run on older ones. */
const NODE_MAJOR = 22;

/** Installs what is missing or older than the lock file. */
export function ensureHosts() {
  const lock = createHash("sha256")
    .update(readFileSync(join(hosts, "package-lock.json")))
    .digest("hex");
  const mark = join(modules, ".social-policy-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.error("Installing VS Code's server, a browser and a newer Node for the tests (once, about 1 GB)…");
  // Their scripts would compile what is not needed here.
  npm(hosts, ["ci", "--ignore-scripts"]);
  npm(vscodeServer, ["install", "--omit=dev", "--ignore-scripts", "--no-save"]);
  writeFileSync(mark, lock);
}

/** A Node that VS Code's server runs on: this one, or that of the packages. */
export function hostNode() {
  if (Number(process.versions.node.split(".")[0]) >= NODE_MAJOR) return process.execPath;
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  const name = process.platform === "win32" ? [`node-win-${process.arch}`] : names;
  const bin = process.platform === "win32" ? "node.exe" : "node";
  const found = name.map((it) => join(modules, it, "bin", bin)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(`VS Code's server needs Node ${NODE_MAJOR} or newer; this is ${process.version}.`);
}

function npm(cwd, args) {
  const result = spawnSync("npm", [...args, "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}:\n${result.stderr}`);
}
