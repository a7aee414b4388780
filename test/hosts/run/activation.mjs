// How long our extension takes to be activated, and one that does nothing but start a client: in the same Node
// extension host, each time a new one, in turns.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/ensure.mjs";
import { packExtension } from "../../../scripts/package.mjs";
import { copyOf, unpack } from "./hosts.mjs";
import { ensureHosts } from "./install.mjs";
import { addressOf, openPage, runInPage, startBrowser } from "./page.mjs";
import { startServer } from "./server.mjs";

/** Longer than a start takes on a slow machine. Milliseconds. */
const RUN_MS = 120_000;

/** Answers with the times of each round: `{ ours: [{ activated, answered }], peer: […] }`, in milliseconds. */
export async function measureActivation(rounds) {
  ensureHosts();
  const folders = unpack(packExtension());
  const ours = sleeping(folders.node, join(root, "out", "hosts", "ours"));
  const peer = await buildPeer(join(root, "out", "hosts", "bare-client"));
  const suite = await buildSuite(join(root, "out", "hosts", "activation"));
  const folder = copyOf("fr-musee");
  const browser = await startBrowser();
  const server = await startServer({ settings: { "security.workspace.trust.enabled": false } });
  const times = { ours: [], peer: [] };
  try {
    // The first of all warms the server and the disk.
    for (let round = -1; round < rounds; round++) {
      const order = round % 2 === 0 ? ["ours", "peer"] : ["peer", "ours"];
      for (const name of order) {
        const measured = await once(browser, server, {
          folder,
          suite,
          extension: name === "ours" ? ours : peer,
        });
        if (round >= 0) times[name].push(measured);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
  return times;
}

async function once(browser, { authority }, { folder, suite, extension }) {
  const page = await openPage(browser);
  const remote = (path) => `vscode-remote://${authority}${path}`;
  const address = addressOf(authority, folder, [
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(suite)],
    ["enableProposedApi", ""],
  ]);
  let times;
  const told = (_type, args) => {
    const line = args.map(String).join(" ");
    const at = line.indexOf("@@result ");
    if (at >= 0) times = JSON.parse(line.slice(at + "@@result ".length)).times;
  };
  try {
    const { code, reason } = await runInPage(page, address, { timeoutMs: RUN_MS, told });
    if (times === undefined) throw new Error(`Nothing was measured (${reason ?? code}).`);
    return times;
  } finally {
    await page.context().close();
  }
}

/** The same extension, but VS Code does not wake it: the measurement does. */
function sleeping(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const path = join(to, "package.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), activationEvents: [] }));
  return to;
}

async function buildPeer(out) {
  const esbuild = await import("esbuild");
  mkdirSync(out, { recursive: true });
  const entryPoints = ["extension", "server"].map((name) => `test/hosts/bare-client/${name}.ts`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    outdir: out,
    logLevel: "error",
  });
  const manifest = { name: "bare-client", publisher: "tests", version: "1.0.0", main: "extension.js" };
  const engines = { vscode: "^1.100.0" };
  const said = JSON.stringify({ ...manifest, engines, extensionKind: ["workspace"], activationEvents: [] });
  writeFileSync(join(out, "package.json"), said);
  return out;
}

async function buildSuite(out) {
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["test/hosts/suite/activation.suite.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    outfile: join(out, "activation.js"),
    logLevel: "error",
  });
  return join(out, "activation");
}
