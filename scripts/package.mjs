// Packs what is published: the extension (.vsix), the library (.tgz) and the action (a folder), into out/packages.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { root } from "./ensure.mjs";
import { ensureHosts, hostNode, hosts } from "../test/hosts/run/install.mjs";

const out = join(root, "out", "packages");

/** Packs the extension; answers with its path. What is in dist/ is taken as it is. */
export function packExtension() {
  ensureHosts();
  mkdirSync(out, { recursive: true });
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const path = join(out, `${name}-${version}.vsix`);
  rmSync(path, { force: true });
  run(hostNode(), [
    join(hosts, "node_modules", "@vscode", "vsce", "vsce"),
    "package",
    // Everything is bundled.
    "--no-dependencies",
    "--allow-missing-repository",
    "--no-rewrite-relative-links",
    // The page of the rule that finds secrets shows one that was made up.
    ...["--allow-package-secrets", "github"],
    ...["--out", path],
  ]);
  return path;
}

/** Packs the library and the command; answers with the path. */
export function packLibrary() {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (name.endsWith(".tgz")) rmSync(join(out, name));
  const types = ["-p", "tsconfig.types.json"];
  run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), ...types]);
  const packed = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", out]);
  return join(out, JSON.parse(packed)[0].filename);
}

/** The files that a release of the action consists of, to be committed under its tag; answers with their folder. */
export function packAction(library) {
  const folder = join(out, "action");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  run("tar", ["-xzf", library, "-C", folder, "--strip-components=1"]);
  return folder;
}

function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) throw new Error(`${command} ${args[0]} failed:\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  const library = packLibrary();
  for (const path of [packExtension(), library]) {
    console.log(`${path} (${Math.round(statSync(path).size / 1024)} kB)`);
  }
  console.log(packAction(library));
}
