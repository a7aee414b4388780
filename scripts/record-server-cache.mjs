// Runs the language server as an editor would, so that what V8 compiled of it is kept beside it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./ensure.mjs";

const EXAMPLE = join(root, "examples", "needs-work");
const CALENDAR = "2027-03.calendar.yaml";

/** Opens the example that needs work, types in it and asks what editors ask at once; ends when the server has ended. */
export async function recordServerCache(folder) {
  const record = join(root, "scripts", "record-code-cache.cjs");
  const args = ["--require", record, join(root, folder, "cli.js"), "lsp", "--stdio"];
  const env = { ...process.env, CODE_CACHE_OF: `${folder}/server` };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const answers = new Map();
  let said = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (part) => {
    said += part;
    for (const [, id] of said.matchAll(/"id":(\d+)/g)) answers.get(Number(id))?.();
  });
  let next = 0;
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method, params) => {
    const id = ++next;
    const answered = new Promise((resolve) => answers.set(id, resolve));
    send({ id, method, params });
    return Promise.race([answered, ended]);
  };
  const uri = pathToFileURL(join(EXAMPLE, CALENDAR)).href;
  const text = readFileSync(join(EXAMPLE, CALENDAR), "utf8");
  const line = text.slice(0, text.indexOf("status: ")).split("\n").length - 1;
  const at = { textDocument: { uri }, position: { line, character: 13 } };
  const folders = [{ uri: pathToFileURL(EXAMPLE).href, name: "example" }];
  await ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { asOf: "2027-03-01" },
    workspaceFolders: folders,
  });
  send({ method: "initialized", params: {} });
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
  });
  await ask("textDocument/completion", at);
  const range = { start: at.position, end: at.position };
  send({
    method: "textDocument/didChange",
    params: { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: "x" }] },
  });
  await ask("textDocument/hover", at);
  await ask("shutdown", null);
  send({ method: "exit" });
  const status = await ended;
  if (status !== 0) throw new Error(`The server that fills its code cache ended with ${status}.`);
}
