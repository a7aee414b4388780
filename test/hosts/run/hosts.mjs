// Runs the tests of test/hosts in every host there is, and tells which ran.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../../../scripts/ensure.mjs";
import { hostNode, vscodeServer } from "./install.mjs";
import { addressOf, openPage, runInPage } from "./page.mjs";
import { startServer } from "./server.mjs";

const out = join(root, "out", "hosts");

/** Where pictures of the main moments are left, and of how a suite that failed ended. */
export const pictures = join(root, "out", "screenshots");

/** Longer than a whole run takes on a slow machine. Milliseconds. */
const RUN_MS = 400_000;

/** The day as of which the examples are looked at. */
export const AS_OF = "2027-03-01";

/** Lines of the tests that are results; test/hosts/suite/entry.ts writes them. */
const MARK = "@@result ";

/** What VS Code says of parts that are not installed here. */
const NOISE = /\[AgentHost\]|spdlog|No search provider registered/;

/** Unpacks the .vsix as VS Code does when it installs it; answers with the folders for each kind of host. */
export function unpack(vsix) {
  rmSync(out, { recursive: true, force: true });
  const extensions = join(out, "extensions");
  const main = join(vscodeServer, "out", "server-main.js");
  const folders = [
    "--extensions-dir",
    extensions,
    "--user-data-dir",
    join(out, "user"),
    "--server-data-dir",
    out,
  ];
  const result = spawnSync(hostNode(), [main, ...folders, "--install-extension", vsix], { encoding: "utf8" });
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const node = join(extensions, `${publisher}.${name}-${version}`);
  if (!existsSync(node))
    throw new Error(`The extension was not installed:\n${result.stdout}${result.stderr}`);
  // With both entries, or where it is tied to the workspace, VS Code takes the server's host.
  const web = join(out, "web");
  cpSync(node, web, { recursive: true });
  const {
    main: _main,
    extensionKind: _kind,
    ...manifest
  } = JSON.parse(readFileSync(join(web, "package.json"), "utf8"));
  writeFileSync(join(web, "package.json"), JSON.stringify(manifest));
  // Something that is under development has to be there for tests to be run.
  const empty = join(out, "empty");
  mkdirSync(empty);
  writeFileSync(
    join(empty, "package.json"),
    JSON.stringify({ name: "empty", publisher: "tests", version: "1.0.0", engines: { vscode: "*" } }),
  );
  return { node, web, empty };
}

/** A copy of an example, which tests may change. */
export function copyOf(example) {
  const folder = join(mkdtempSync(join(tmpdir(), "social-policy-ws-")), example);
  cpSync(join(root, "examples", example), folder, { recursive: true });
  return folder;
}

/** Copies of examples beside each other; several are opened as the folders of one workspace. */
function workspaceOf(examples) {
  const base = mkdtempSync(join(tmpdir(), "social-policy-ws-"));
  const folders = examples.map((name) => {
    const folder = join(base, name);
    cpSync(join(root, "examples", name), folder, { recursive: true });
    return folder;
  });
  if (folders.length === 1) return { base, folders, opened: folders[0] };
  const opened = join(base, "all.code-workspace");
  writeFileSync(opened, JSON.stringify({ folders: examples.map((path) => ({ path })) }));
  return { base, folders, opened };
}

/** A day on which every example lacks something. */
const LATER = "2027-03-20";

/** Leaves beside the files what the command line finds in them, for the tests to compare with. */
function writeExpected(folder, { language = "en", asOf = AS_OF } = {}) {
  const args = ["check", ".", "--format", "json", "--as-of", asOf, "--lang", language];
  const result = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  writeFileSync(join(folder, ".expected-findings.json"), result.stdout);
}

/** A result; what can't be read is none that passed. */
function resultOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { title: "a result that came in half", failed: text };
  }
}

/**
 * Runs one suite in VS Code's server. `extension` is the folder under development, `suite` the tests'
 * path without ending. Answers with the results.
 */
export async function runSuite(
  browser,
  { extension, suite, web = false, language, trusted, vsix, examples },
) {
  const asOf = examples.length === 1 ? AS_OF : LATER;
  const place = workspaceOf(examples);
  const settings = {
    "socialPolicy.asOf": asOf,
    // In a browser VS Code saves by itself, and then nothing can be thrown away.
    "files.autoSave": "off",
    ...(trusted ? { "security.workspace.trust.enabled": false } : {}),
  };
  for (const folder of place.folders) writeExpected(folder, { language, asOf });
  const server = await startServer({ settings, vsix });
  const page = await openPage(browser, { language });
  const results = [];
  const lines = [];
  const told = (_type, args) => {
    const line = args.map(String).join(" ");
    const at = line.indexOf(MARK);
    if (at >= 0) results.push(resultOf(line.slice(at + MARK.length)));
    else if (!NOISE.test(line)) lines.push(line);
  };
  try {
    const remote = (path) => `vscode-remote://${server.authority}${path}`;
    const address = addressOf(server.authority, place.opened, [
      ["extensionDevelopmentPath", remote(extension)],
      ...(web ? [["extensionDevelopmentKind", "web"]] : []),
      ["extensionTestsPath", remote(suite)],
      ["enableProposedApi", ""],
    ]);
    const end = await runInPage(page, address, { timeoutMs: RUN_MS, told });
    if (end.code !== 0 && !results.some((it) => it.failed)) {
      results.push({
        title: "runs to its end",
        failed: `${end.reason ?? ""}\n${lines.slice(-40).join("\n")}`,
      });
    }
    if (results.length === 0) results.push({ title: "runs to its end", failed: lines.slice(-40).join("\n") });
    if (results.some((it) => it.failed)) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({
        path: join(pictures, `failed-${basename(suite)}-${web ? "web" : "node"}.png`),
      });
    }
  } finally {
    await page.context().close();
    await server.stop();
    rmSync(place.base, { recursive: true, force: true });
  }
  return results;
}

/** Runs one suite on the desktop. Answers with the results, or with why there is no desktop's VS Code. */
export function runOnDesktop({ extension, suite, examples: [example] }) {
  const folder = copyOf(example);
  const user = mkdtempSync(join(tmpdir(), "social-policy-user-"));
  mkdirSync(join(user, "User"));
  writeFileSync(join(user, "User", "settings.json"), JSON.stringify({ "socialPolicy.asOf": AS_OF }));
  writeExpected(folder);
  const args = [join(root, "test", "hosts", "run", "desktop.mjs"), extension, suite, folder, user];
  const run = spawnSync(hostNode(), args, { encoding: "utf8", timeout: RUN_MS, maxBuffer: 64 * 1024 * 1024 });
  rmSync(join(folder, ".."), { recursive: true, force: true });
  rmSync(user, { recursive: true, force: true });
  const lines = `${run.stdout}\n${run.stderr}`.split("\n");
  const absent = lines.find((line) => line.includes("@@absent "));
  if (absent !== undefined) return { absent: absent.slice(absent.indexOf("@@absent ") + "@@absent ".length) };
  const results = lines.flatMap((line) => {
    const at = line.indexOf(MARK);
    return at < 0 ? [] : [resultOf(line.slice(at + MARK.length))];
  });
  if (run.status !== 0 && !results.some((it) => it.failed)) {
    results.push({ title: "runs to its end", failed: lines.slice(-40).join("\n") });
  }
  return { results };
}
