import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../..");
const FOLDER = "out/test-server";

let building: Promise<void> | undefined;

/** Bundles the server as it ships; answers with the path of one of its files. */
export async function bundled(name: "server-node.js" | "server-worker.js"): Promise<string> {
  building ??= import(pathToFileURL(join(ROOT, "scripts/build-server.mjs")).href).then(({ buildServer }) =>
    buildServer({ out: FOLDER }),
  );
  await building;
  return join(ROOT, FOLDER, name);
}
