// The tests that run inside extension hosts, bundled for an extension in Node and for one in a worker.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/ensure.mjs";

/** One for each way in which a host is started. */
const SUITES = ["main", "places", "french", "french-restricted"];

/** Bundles them into out/hosts; answers with the folder of each kind of host. */
export async function buildSuites() {
  const esbuild = await import("esbuild");
  const out = join(root, "out", "hosts", "suite");
  mkdirSync(out, { recursive: true });
  // Its package says that it holds modules, but this file is none.
  const mocha = join(out, "mocha.cjs");
  copyFileSync(join(root, "node_modules", "mocha", "mocha.js"), mocha);
  const alias = { "mocha/mocha.js": mocha };
  const shared = {
    alias,
    absWorkingDir: root,
    entryPoints: SUITES.map((name) => `test/hosts/suite/${name}.suite.ts`),
    entryNames: "[name]",
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "error",
  };
  // The tests run beside the extension: in a browser they are in another extension host than it is.
  for (const [folder, inBrowser] of [
    ["node", false],
    ["web", true],
  ]) {
    const define = { IN_BROWSER: String(inBrowser) };
    await esbuild.build({ ...shared, define, outdir: join(out, folder), platform: "node", target: "node20" });
  }
  return { node: join(out, "node"), web: join(out, "web") };
}
