// Measures the built product against its peers: `npm run bench -- [--quick] [--only check|edit|start]`.
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureInstalled, run } from "./ensure.mjs";

ensureInstalled();
// Always anew: figures of an older build would be believed.
await build();
run(process.execPath, ["--import=tsx", join("bench", "run.ts"), ...process.argv.slice(2)]);
