import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../..");
const FOLDER = "out/test-server";

let building: Promise<readonly string[]> | undefined;

/** Bundles the server as it ships; answers with the files of its worker. */
function build(): Promise<readonly string[]> {
  building ??= import(pathToFileURL(join(ROOT, "scripts/build-server.mjs")).href).then(
    async ({ buildServer }) => (await buildServer({ out: FOLDER })).scripts,
  );
  return building;
}

/** The path of the server's file for Node. */
export async function nodeServer(): Promise<string> {
  await build();
  return join(ROOT, FOLDER, "server-node.js");
}

/** What a browser's worker runs, as one text. */
export async function workerScript(): Promise<string> {
  return (await build()).map((path) => readFileSync(join(ROOT, FOLDER, path), "utf8")).join("");
}
