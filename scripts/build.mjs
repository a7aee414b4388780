// Builds dist/: one entry per face, split so that a command loads only what it needs.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildExtension } from "./build-extension.mjs";
import { asCommonJs } from "./common-js.mjs";
import { ensureInstalled, root } from "./ensure.mjs";
import { recordServerCache } from "./record-server-cache.mjs";

/** Modules that `require` loads when they are needed: parts of their own, that share everything with the rest. */
const LAZY = {
  "lazy/full-reader": "src/syntax/full-reader.ts",
  "lazy/validators": "src/schema/generated/validators.js",
  "lazy/words": "src/schema/generated/words.ts",
};

const requireLater = {
  name: "require-later",
  setup(build) {
    build.onResolve({ filter: /\/(full-reader|validators|words)$/ }, ({ kind, path }) =>
      kind === "require-call" ? { path: `../lazy/${path.split("/").pop()}.js`, external: true } : undefined,
    );
  },
};

/** The language server is a file of its own: what it shares with a check is not cut into smaller parts for its sake. */
const serverApart = {
  name: "server-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/server$/ }, () => ({ path: "../server-node.js", external: true }));
  },
};

/** Bundles the entries; readable output is for profiling. Dynamic imports become chunks of their own, loaded on first use. */
export async function build({ readable = false, out: folder = "dist" } = {}) {
  ensureInstalled();
  const esbuild = await import("esbuild");
  const out = join(root, folder);
  rmSync(out, { recursive: true, force: true });
  // Splitting needs ES modules; the chunks are then turned into CommonJS one by one, because that
  // starts faster on the Node versions supported and is what VS Code's extension host loads.
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { main: "src/cli/main.ts", index: "src/index.ts", ...LAZY },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outdir: folder,
    chunkNames: "chunks/[name]-[hash]",
    minify: !readable,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    loader: { ".md": "text" },
    plugins: [requireLater, serverApart],
    define: {
      VERSION: JSON.stringify(JSON.parse(await readFile(join(root, "package.json"), "utf8")).version),
    },
  });
  for (const file of Object.keys(result.metafile.outputs)) {
    const path = join(root, file);
    await writeFile(path, asCommonJs(await readFile(path, "utf8"), file));
  }
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/boot.ts", action: "src/action/index.ts" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    outdir: folder,
    minify: !readable,
    logLevel: "warning",
  });
  await buildExtension({ readable, out: folder });
  writeCodeCache(folder);
  await recordServerCache(folder);
  return result.metafile;
}

/**
 * What V8 compiled in a check of the example that needs work, kept beside each part that was loaded. Not of more:
 * all of a cache is read at each start, also what is hardly ever used.
 */
function writeCodeCache(folder) {
  const record = join(root, "scripts", "record-code-cache.cjs");
  const args = ["check", "examples/needs-work", "--format", "json", "--as-of", "2027-03-01"];
  const run = spawnSync(process.execPath, ["--require", record, join(root, folder, "cli.js"), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  // It has findings.
  if (run.status !== 1) throw new Error(`The check that fills the code cache failed: ${run.stderr}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build({ readable: process.argv.includes("--readable") });
  const sizes = (await readdir(join(root, "dist"))).length;
  console.error(`Built dist/ (${sizes} entries).`);
}
