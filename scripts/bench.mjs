// Measures the built product against its peers: `npm run bench -- [--quick] [--only check|edit|start]`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureInstalled, root, run } from "./ensure.mjs";

ensureInstalled();
if (!existsSync(join(root, "dist", "cli.js"))) await build();
run(process.execPath, ["--import=tsx", join("bench", "run.ts"), ...process.argv.slice(2)]);
