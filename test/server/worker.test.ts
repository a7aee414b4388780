import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";
import { workerScript } from "./bundle";
import type { Message } from "./client";

/**
 * Stands for a browser's worker: the script sees its port, timers and text coders, nothing of Node's, and may
 * make no code at run time.
 */
const BROWSER = `
const { parentPort, workerData } = require("node:worker_threads");
const vm = require("node:vm");
const self = {
  onmessage: null,
  addEventListener() {},
  postMessage: (message) => parentPort.postMessage(message),
};
parentPort.on("message", (data) => self.onmessage?.({ data }));
const context = vm.createContext(
  { self, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextDecoder, TextEncoder, URL, console },
  { codeGeneration: { strings: false, wasm: false } },
);
vm.runInContext(workerData, context);
`;

class Port {
  private nextId = 1;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners: Array<(message: Message) => boolean> = [];
  readonly asked: string[] = [];

  constructor(
    private readonly worker: Worker,
    private readonly files: Readonly<Record<string, string>>,
  ) {
    worker.on("message", (message: Message) => this.take(message));
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field
  ask(method: string, params: unknown): Promise<any> {
    const id = this.nextId++;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.worker.postMessage({ jsonrpc: "2.0", id, method, params });
    return answer.then(({ result, error }) => {
      if (error !== undefined) throw new Error(error.message);
      return result;
    });
  }

  tell(method: string, params: unknown): void {
    this.worker.postMessage({ jsonrpc: "2.0", method, params });
  }

  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own shape
  diagnostics(uri: string, version?: number): Promise<any[]> {
    return new Promise((resolve) => {
      this.listeners.push(({ method, params }) => {
        const meant = params?.uri === uri && (version === undefined || params.version === version);
        if (method !== "textDocument/publishDiagnostics" || !meant) return false;
        resolve(params.diagnostics);
        return true;
      });
    });
  }

  private take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.waiting.get(Number(id))?.(message);
      return;
    }
    if (id !== undefined) {
      this.asked.push(method);
      const result =
        method === "socialPolicy/findFiles"
          ? Object.keys(this.files).filter((uri) => uri.startsWith(`${params.folder}/`))
          : method === "socialPolicy/readFile" && this.files[params.uri] !== undefined
            ? { text: this.files[params.uri] }
            : null;
      this.worker.postMessage({ jsonrpc: "2.0", id, result });
      return;
    }
    const at = this.listeners.findIndex((listener) => listener(message));
    if (at >= 0) this.listeners.splice(at, 1);
  }
}

const FOLDER = "vscode-vfs://github/org/team";
const CALENDAR =
  "kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n  - id: teaser\n    title: First\n    owner: nobody\n";
const FILES = {
  [`${FOLDER}/.social-policy.yaml`]:
    "kind: config\nversion: 1\nfiles: { calendar: ['plans/*.yaml'] }\nignore: [old.*]\n",
  [`${FOLDER}/a.people.yaml`]: "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana Roy }\n",
  [`${FOLDER}/plans/april.yaml`]: CALENDAR,
  [`${FOLDER}/old.calendar.yaml`]: CALENDAR,
  [`${FOLDER}/node_modules/x.calendar.yaml`]: CALENDAR,
  [`${FOLDER}/%C3%A9t%C3%A9/social.policy.md`]:
    "---\nkind: policy\nversion: 1\n---\n\n# Rules\n\n```yaml policy\napproval: { count: ten }\n```\n",
};

describe("the server in a browser's worker", function () {
  this.timeout(60_000);
  let script: string;
  let worker: Worker | undefined;
  before(async () => {
    script = await workerScript();
  });
  afterEach(async () => {
    await worker?.terminate();
  });

  async function start(files: Readonly<Record<string, string>>): Promise<Port> {
    worker = new Worker(BROWSER, { eval: true, workerData: script });
    const port = new Port(worker, files);
    await port.ask("initialize", {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { asOf: "2027-03-01", product: "https://example.org/product" },
      workspaceFolders: [{ uri: FOLDER, name: "team" }],
    });
    return port;
  }

  it("holds nothing of Node’s and makes no code", () => {
    assert.doesNotMatch(script, /\brequire\("(?!\.)/);
    assert.doesNotMatch(
      script,
      /["']node:(?:fs|path|url|process|buffer|os|crypto|module|util|child_process)/,
    );
    // A method of that name, which is written with its body, makes none.
    assert.doesNotMatch(script, /\bnew Function\(|[^.\w]eval\((?![\w,]*\)\{)|\bimport\(/);
  });

  it("reads what the client holds, follows edits, and asks the client for what was closed", async () => {
    const port = await start(FILES);
    const april = `${FOLDER}/plans/april.yaml`;
    const policy = `${FOLDER}/%C3%A9t%C3%A9/social.policy.md`;
    const first = port.diagnostics(april);
    const ofPolicy = port.diagnostics(policy);
    port.tell("initialized", {});
    const found = await first;
    const unknown = found.find(({ code }) => code === "unknown-reference");
    assert.deepEqual(unknown.range, { start: { line: 6, character: 11 }, end: { line: 6, character: 17 } });
    assert.equal(unknown.codeDescription.href, "https://example.org/product/docs/rules/unknown-reference.md");
    assert.ok((await ofPolicy).length > 0);
    const typed = port.diagnostics(april, 2);
    port.tell("textDocument/didOpen", {
      textDocument: { uri: april, languageId: "yaml", version: 1, text: CALENDAR },
    });
    port.tell("textDocument/didChange", {
      textDocument: { uri: april, version: 2 },
      contentChanges: [
        { range: { start: { line: 6, character: 11 }, end: { line: 6, character: 17 } }, text: "ana" },
      ],
    });
    assert.ok(!(await typed).some(({ code }) => code === "unknown-reference"));
    const links = await port.ask("textDocument/definition", {
      textDocument: { uri: april },
      position: { line: 6, character: 12 },
    });
    assert.equal(links[0].uri, `${FOLDER}/a.people.yaml`);
    const closed = port.diagnostics(april);
    port.tell("textDocument/didClose", { textDocument: { uri: april } });
    assert.ok((await closed).some(({ code }) => code === "unknown-reference"));
    const items = await port.ask("textDocument/codeAction", {
      textDocument: { uri: `${FOLDER}/old.calendar.yaml` },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(items, [], "what is ignored has no findings");
  });

  it("keeps to what is open when the client can't say what there is", async () => {
    const port = await start({});
    port.tell("initialized", {});
    const uri = "untitled:new.calendar.yaml";
    const found = port.diagnostics(uri, 1);
    port.tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: CALENDAR },
    });
    assert.ok((await found).length > 0);
  });
});
