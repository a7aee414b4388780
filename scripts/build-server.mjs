// The language server's parts of dist/: one file for Node, which the command `lsp` loads too, and one for a browser's worker.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./ensure.mjs";

/** Builds both into a folder; answers with what esbuild says of them. */
export async function buildServer({ readable = false, out = "dist" } = {}) {
  const esbuild = await import("esbuild");
  const shared = {
    absWorkingDir: root,
    bundle: true,
    outdir: out,
    minify: !readable,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    loader: { ".md": "text" },
  };
  const node = await esbuild.build({
    ...shared,
    entryPoints: { "server-node": "src/server/node.ts" },
    format: "cjs",
    platform: "node",
    target: "node20",
  });
  const worker = await esbuild.build({
    ...shared,
    entryPoints: { "server-worker": "src/server/worker.ts" },
    format: "iife",
    platform: "browser",
    // A worker has no document, which some packages use in a browser.
    conditions: ["worker"],
    target: "es2022",
  });
  return { ...node.metafile.outputs, ...worker.metafile.outputs };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outputs = await buildServer({ readable: process.argv.includes("--readable") });
  for (const [path, { bytes }] of Object.entries(outputs)) console.error(`${join(path)} ${bytes}`);
}
