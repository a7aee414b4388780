// The parts of dist/ that VS Code loads: a small entry for each host, and what it loads when a file of ours is there.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildServer } from "./build-server.mjs";
import { root } from "./ensure.mjs";

/** On a desktop the client is a part of its own; in a browser an extension is one file. */
const clientLater = {
  name: "client-later",
  setup(build) {
    build.onResolve({ filter: /^\.\/node-client$/ }, () => ({
      path: "./extension-client.js",
      external: true,
    }));
  },
};

/** Builds the extension's entries and its servers into a folder; answers with what esbuild says of them. */
export async function buildExtension({ readable = false, out = "dist" } = {}) {
  const esbuild = await import("esbuild");
  const shared = {
    absWorkingDir: root,
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    outdir: out,
    minify: !readable,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  };
  const node = await esbuild.build({
    ...shared,
    entryPoints: { extension: "src/extension/node.ts", "extension-client": "src/extension/node-client.ts" },
    platform: "node",
    target: "node20",
    plugins: [clientLater],
  });
  // Servers are bundles by themselves, so that the extension ships nothing of the command line.
  const server = await buildServer({ readable, out });
  const web = await esbuild.build({
    ...shared,
    define: { SERVER_SCRIPTS: JSON.stringify(server.scripts) },
    entryPoints: { "extension-web": "src/extension/browser.ts" },
    platform: "browser",
    target: "es2022",
  });
  // What runs inside a page: in a panel of VS Code, and in a file that a browser opens.
  const page = await esbuild.build({
    ...shared,
    external: [],
    entryPoints: { "page-panel": "src/page/panel.ts", "page-file": "src/page/file.ts" },
    format: "iife",
    platform: "browser",
    target: "es2022",
  });
  return { ...node.metafile.outputs, ...web.metafile.outputs, ...page.metafile.outputs, ...server.outputs };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outputs = await buildExtension({ readable: process.argv.includes("--readable") });
  for (const [path, { bytes }] of Object.entries(outputs)) console.error(`${join(path)} ${bytes}`);
}
