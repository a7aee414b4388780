// Builds dist/: one entry per face, split so that a command loads only what it needs.
import { rmSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./ensure.mjs";

/** Modules that `require` loads when they are needed: parts of their own, that share everything with the rest. */
const LAZY = {
  "lazy/full-reader": "src/syntax/full-reader.ts",
  "lazy/validators": "src/schema/generated/validators.js",
};

const requireLater = {
  name: "require-later",
  setup(build) {
    build.onResolve({ filter: /\/(full-reader|validators)$/ }, ({ kind, path }) =>
      kind === "require-call" ? { path: `../lazy/${path.split("/").pop()}.js`, external: true } : undefined,
    );
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
    entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts", ...LAZY },
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
    plugins: [requireLater],
    define: {
      VERSION: JSON.stringify(JSON.parse(await readFile(join(root, "package.json"), "utf8")).version),
    },
  });
  for (const file of Object.keys(result.metafile.outputs)) {
    const path = join(root, file);
    const code = await readFile(path, "utf8");
    const turned = await esbuild.transform(code, {
      format: "cjs",
      target: "node20",
      platform: "node",
      minify: !readable,
      legalComments: "none",
      // Chunks are required, not imported: Node's own import() would wrap their default exports once more.
      supported: { "dynamic-import": false },
    });
    await writeFile(path, turned.code);
  }
  return result.metafile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build({ readable: process.argv.includes("--readable") });
  const sizes = (await readdir(join(root, "dist"))).length;
  console.error(`Built dist/ (${sizes} entries).`);
}
