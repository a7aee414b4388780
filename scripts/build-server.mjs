// The language server's parts of dist/: an entry for Node, which the command `lsp` loads too, one for a browser's worker,
// and what both share.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { asCommonJs } from "./common-js.mjs";
import { root } from "./ensure.mjs";

/** The packages of the protocol have a side for Node and one for browsers; each entry names its own. */
const protocolSides = {
  name: "protocol-sides",
  setup(build) {
    build.onResolve(
      { filter: /^vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/(?:node|browser)$/ },
      ({ path }) => {
        const [name, side] = path.split("/");
        return { path: join(root, "node_modules", name, "lib", side, "main.js") };
      },
    );
  },
};

/** What the worker's entry begins with: parts that stand before it are run once, when they are asked for. */
const LOADER = `(()=>{const loaded=new Map,require=(id)=>{const name=id.slice(id.lastIndexOf("/")+1);let part=loaded.get(name);if(!part){part={exports:{}};loaded.set(name,part);self.socialPolicyParts[name](require,part,part.exports)}return part.exports};`;

/** A part as a script of its own: in Node it runs at once, in a worker it waits until it is asked for. */
function asPart(code, name) {
  return `(part=>typeof module=="object"?part(require,module,exports):((self.socialPolicyParts??={})["${name}"]=part))(function(require,module,exports){${code}});\n`;
}

/**
 * Builds both into a folder; answers with what esbuild says of each file, and in `scripts` with what makes a
 * worker, in order.
 */
export async function buildServer({ readable = false, out = "dist" } = {}) {
  const esbuild = await import("esbuild");
  rmSync(join(root, out, "server"), { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { "server-node": "src/server/node.ts", "server-worker": "src/server/worker.ts" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    // A worker has no document, which some packages use in a browser.
    conditions: ["worker"],
    external: [...builtinModules, "node:*"],
    target: ["node20", "es2022"],
    outdir: out,
    chunkNames: "server/[name]-[hash]",
    minify: !readable,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    loader: { ".md": "text" },
    plugins: [protocolSides],
  });
  const ofWorker = partsOf(metafile.outputs, `${out}/server-worker.js`);
  for (const path of Object.keys(metafile.outputs)) {
    const name = basename(path);
    const code = asCommonJs(readFileSync(join(root, path), "utf8"), path);
    if (name === "server-node.js") writeFileSync(join(root, path), code);
    else if (name === "server-worker.js") writeFileSync(join(root, path), `${LOADER}${code}})();\n`);
    else writeFileSync(join(root, path), asPart(code, name));
  }
  const scripts = [...ofWorker].map((path) => path.slice(out.length + 1));
  return { outputs: metafile.outputs, scripts: [...scripts.sort(), "server-worker.js"] };
}

/** Everything that a file loads, at once or later. */
function partsOf(outputs, file, found = new Set()) {
  for (const { path, external } of outputs[file].imports) {
    if (external || found.has(path)) continue;
    found.add(path);
    partsOf(outputs, path, found);
  }
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { outputs } = await buildServer({ readable: process.argv.includes("--readable") });
  for (const [path, { bytes }] of Object.entries(outputs)) console.error(`${path} ${bytes}`);
}
