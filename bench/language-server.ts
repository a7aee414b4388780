import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "./corpus";
import { median } from "./measure";
import { peerSchema } from "./tools";

/** Times in milliseconds, as an editor sees them: the server's own waiting is in them. */
export interface ServerFigures {
  readonly open: number;
  readonly edit: number;
  readonly findings: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly diagnostics?: readonly unknown[]; readonly items?: readonly unknown[] };
}

/** Opens a corpus' calendar in the language server and types one character in its middle, some times. */
export async function measureServer(script: string, corpus: Corpus, edits: number): Promise<ServerFigures> {
  const child = spawn(process.execPath, ["--max-old-space-size=8192", script, "--stdio"]);
  child.stderr.resume();
  const calendar = corpus.calendars[0] as string;
  const text = readFileSync(join(corpus.folder, calendar), "utf8");
  const uri = pathToFileURL(join(corpus.folder, calendar)).href;
  const settings: Record<string, unknown> = {
    yaml: {
      validate: true,
      schemas: { [pathToFileURL(peerSchema).href]: "*.calendar.yaml" },
      schemaStore: { enable: false },
    },
  };
  const connection = new Connection(child, settings);
  try {
    await connection.request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(corpus.folder).href,
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
    });
    connection.notify("initialized", {});
    connection.notify("workspace/didChangeConfiguration", { settings });
    const opening = performance.now();
    connection.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    const findings = await connection.diagnostics();
    const open = performance.now() - opening;
    if (findings === 0) throw new Error("it found no fault, so it does not check by the schema");
    const offset = text.indexOf(", n° ", text.length >> 1) - 1;
    const line = text.slice(0, offset).split("\n").length - 1;
    const character = offset - (text.lastIndexOf("\n", offset) + 1);
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      const begin = performance.now();
      const range = { start: { line, character }, end: { line, character: character + 1 } };
      connection.notify("textDocument/didChange", {
        textDocument: { uri, version: edit + 2 },
        contentChanges: [{ range, text: edit % 2 === 0 ? "x" : "y" }],
      });
      await connection.diagnostics();
      times.push(performance.now() - begin);
    }
    return { open, edit: median(times), findings };
  } finally {
    child.kill();
  }
}

/** Just enough of the protocol's base layer. */
class Connection {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #answers = new Map<number, () => void>();
  #buffer: Buffer[] = [];
  #size = 0;
  #next = 1;
  #published: (count: number) => void = () => {};
  #failed: (fault: Error) => void = () => {};
  readonly #ended: Promise<never>;

  constructor(child: ChildProcessWithoutNullStreams, settings: Readonly<Record<string, unknown>>) {
    this.#child = child;
    this.#settings = settings;
    this.#ended = new Promise((_, reject) => {
      this.#failed = reject;
    });
    this.#ended.catch(() => {});
    child.stdout.on("data", (part: Buffer) => this.#receive(part));
    child.on("close", (status) => this.#failed(new Error(`the server ended with status ${status}`)));
  }

  request(method: string, params: unknown): Promise<void> {
    const id = this.#next++;
    this.#send({ jsonrpc: "2.0", id, method, params });
    return Promise.race([new Promise<void>((resolve) => this.#answers.set(id, resolve)), this.#ended]);
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** How many diagnostics are published next. Called right after what makes them. */
  diagnostics(): Promise<number> {
    const published = new Promise<number>((resolve) => {
      this.#published = resolve;
    });
    return Promise.race([published, this.#ended]);
  }

  #send(message: unknown): void {
    const text = JSON.stringify(message);
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(part: Buffer): void {
    this.#buffer.push(part);
    this.#size += part.length;
    for (;;) {
      const all =
        this.#buffer.length === 1 ? (this.#buffer[0] as Buffer) : Buffer.concat(this.#buffer, this.#size);
      this.#buffer = [all];
      const head = all.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(all.toString("ascii", 0, head))?.[1]);
      const end = head + 4 + length;
      if (all.length < end) return;
      this.#handle(JSON.parse(all.toString("utf8", head + 4, end)) as Message);
      this.#buffer = [all.subarray(end)];
      this.#size = all.length - end;
    }
  }

  #handle(message: Message): void {
    if (message.method === "textDocument/publishDiagnostics") {
      this.#published(message.params?.diagnostics?.length ?? 0);
    } else if (message.method !== undefined && message.id !== undefined) {
      // What it asks for: its settings, section by section; to the rest "nothing" is an answer.
      const items = (message.params?.items ?? []) as readonly { section?: string }[];
      const result =
        message.method === "workspace/configuration"
          ? items.map((item) => this.#settings[item.section ?? ""] ?? null)
          : null;
      this.#send({ jsonrpc: "2.0", id: message.id, result });
    } else if (typeof message.id === "number") {
      this.#answers.get(message.id)?.();
    }
  }
}
