import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "./corpus";
import { median } from "./measure";

/** Times in milliseconds, as an editor sees them: the server's own waiting is in them. Memory in MiB. */
export interface ServerFigures {
  /** From the editor's first word after the greeting until the findings of the calendar are there. */
  readonly open: number;
  /** One character typed in the middle, until the message with its findings is at the client. */
  readonly edit: number;
  /** What this client then takes to make values of that message. */
  readonly reading: number;
  /** The same for a client that asks for findings, as VS Code does: "unchanged" is an answer. Absent of a server that can't be asked. */
  readonly pull: number | undefined;
  /** The same where each character changes a finding, so that all of them are sent anew. */
  readonly pullAll: number | undefined;
  readonly completion: number;
  readonly hover: number;
  /** Absent where the system does not tell. */
  readonly peak: number | undefined;
  readonly findings: number;
}

/** A language server to measure. */
export interface Server {
  readonly name: string;
  /** What Node runs. */
  readonly args: readonly string[];
  readonly initializationOptions?: unknown;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** When a message was whole at the client, and when the client had read it. */
interface Times {
  readonly arrived: number;
  readonly read: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
  readonly params?: {
    readonly uri?: string;
    readonly version?: number;
    readonly diagnostics?: readonly unknown[];
    readonly items?: readonly unknown[];
  };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Opens a corpus' calendar in a language server, types in its middle some times, and asks there. */
export async function measureServer(server: Server, corpus: Corpus, edits: number): Promise<ServerFigures> {
  const child = spawn(process.execPath, ["--max-old-space-size=8192", ...server.args]);
  child.stderr.resume();
  const calendar = corpus.calendars[0] as string;
  const text = readFileSync(join(corpus.folder, calendar), "utf8");
  const uri = pathToFileURL(join(corpus.folder, calendar)).href;
  const folder = pathToFileURL(corpus.folder).href;
  const connection = new Connection(child, server.settings);
  try {
    await connection.request("initialize", {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: "corpus" }],
      initializationOptions: server.initializationOptions,
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
    });
    const opening = performance.now();
    const first = connection.diagnostics(uri, 1);
    connection.notify("initialized", {});
    connection.notify("workspace/didChangeConfiguration", { settings: server.settings });
    connection.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    const { findings, arrived } = await first;
    const open = arrived - opening;
    if (findings === 0) throw new Error("it found no fault");
    const typing = positionIn(text, text.indexOf(", n° ", text.length >> 1) - 1);
    const times: number[] = [];
    const readings: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      const begin = performance.now();
      const version = edit + 2;
      const range = { start: typing, end: { line: typing.line, character: typing.character + 1 } };
      const found = connection.diagnostics(uri, version);
      connection.notify("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range, text: edit % 2 === 0 ? "x" : "y" }],
      });
      const { arrived, read } = await found;
      times.push(arrived - begin);
      readings.push(read - arrived);
    }
    const status = text.indexOf("    status: ", text.length >> 1);
    const ask = async (method: string, offset: number): Promise<number> => {
      const asked: number[] = [];
      const position = positionIn(text, offset);
      for (let round = 0; round < 3; round++) {
        const begin = performance.now();
        const { result, arrived } = await connection.ask(method, { textDocument: { uri }, position });
        asked.push(arrived - begin);
        if (result === null || result === undefined) throw new Error(`no answer to ${method}`);
      }
      return median(asked);
    };
    const completion = await ask("textDocument/completion", status + "    status: ".length + 1);
    const hover = await ask("textDocument/hover", status + 6);
    const { pull, pullAll } = (await measurePulling(server, corpus, edits)) ?? {};
    const [edit, reading] = [median(times), median(readings)];
    return { open, edit, reading, pull, pullAll, completion, hover, peak: peakOf(child), findings };
  } finally {
    child.kill();
  }
}

/** Types as a client that asks for the findings of each version; undefined of a server that can't be asked. */
async function measurePulling(
  server: Server,
  corpus: Corpus,
  edits: number,
): Promise<{ readonly pull: number; readonly pullAll: number } | undefined> {
  const child = spawn(process.execPath, ["--max-old-space-size=8192", ...server.args]);
  child.stderr.resume();
  const calendar = corpus.calendars[0] as string;
  const text = readFileSync(join(corpus.folder, calendar), "utf8");
  const uri = pathToFileURL(join(corpus.folder, calendar)).href;
  const folder = pathToFileURL(corpus.folder).href;
  const connection = new Connection(child, server.settings);
  try {
    const greeting = (await connection.request("initialize", {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: "corpus" }],
      initializationOptions: server.initializationOptions,
      capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
    })) as { readonly capabilities: { readonly diagnosticProvider?: unknown } };
    if (greeting.capabilities.diagnosticProvider === undefined) return undefined;
    connection.notify("initialized", {});
    connection.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    let version = 1;
    let previousResultId: string | undefined;
    const ask = async (): Promise<number> => {
      const asked = { textDocument: { uri }, previousResultId };
      const { result, arrived } = await connection.ask("textDocument/diagnostic", asked);
      previousResultId = (result as { resultId?: string }).resultId;
      return arrived;
    };
    await ask();
    const type = async (at: Position): Promise<number> => {
      const times: number[] = [];
      for (let edit = 0; edit < edits; edit++) {
        const begin = performance.now();
        const range = { start: at, end: { line: at.line, character: at.character + 1 } };
        connection.notify("textDocument/didChange", {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range, text: edit % 2 === 0 ? "x" : "y" }],
        });
        times.push((await ask()) - begin);
      }
      return median(times);
    };
    const middle = text.length >> 1;
    const pull = await type(positionIn(text, text.indexOf(", n° ", middle) - 1));
    // The name of somebody whom no register knows is part of what is found.
    const owner = text.indexOf("    owner: ", middle) + "    owner: ".length;
    return { pull, pullAll: await type(positionIn(text, owner)) };
  } finally {
    child.kill();
  }
}

function positionIn(text: string, offset: number): Position {
  const line = text.slice(0, offset).split("\n").length - 1;
  return { line, character: offset - (text.lastIndexOf("\n", offset - 1) + 1) };
}

/** The high water mark of a process that still runs, where Linux tells it. */
function peakOf(child: ChildProcessWithoutNullStreams): number | undefined {
  try {
    const kib = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}

/** Just enough of the protocol's base layer. */
class Connection {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #answers = new Map<number, (answer: Message & Times) => void>();
  #parts: Buffer[] = [];
  #size = 0;
  /** So many bytes have to be there before there is something to do. */
  #wanted = 1;
  #next = 1;
  readonly #awaited = new Set<(message: Message & Times) => void>();
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

  async request(method: string, params: unknown): Promise<unknown> {
    return (await this.ask(method, params)).result;
  }

  async ask(method: string, params: unknown): Promise<Message & Times> {
    const id = this.#next++;
    const answered = new Promise<Message & Times>((resolve) => this.#answers.set(id, resolve));
    this.#send({ jsonrpc: "2.0", id, method, params });
    const answer = await Promise.race([answered, this.#ended]);
    if (answer.error !== undefined) throw new Error(answer.error.message);
    return answer;
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** How many diagnostics are published of a version of a document, or of a later one. Asked for before what makes them. */
  diagnostics(uri: string, version: number): Promise<Times & { readonly findings: number }> {
    const published = new Promise<Times & { readonly findings: number }>((resolve) => {
      const look = ({ params, arrived, read }: Message & Times): void => {
        if (params?.uri !== uri || (params.version ?? version) < version) return;
        this.#awaited.delete(look);
        resolve({ findings: params.diagnostics?.length ?? 0, arrived, read });
      };
      this.#awaited.add(look);
    });
    return Promise.race([published, this.#ended]);
  }

  #send(message: unknown): void {
    const text = JSON.stringify(message);
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(part: Buffer): void {
    this.#parts.push(part);
    this.#size += part.length;
    const arrived = performance.now();
    while (this.#size >= this.#wanted) {
      // Put together once it is whole: a long message comes in many parts.
      const all =
        this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts, this.#size);
      const head = all.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(all.toString("ascii", 0, Math.max(head, 0)))?.[1]);
      const end = head + 4 + length;
      const isWhole = head >= 0 && all.length >= end;
      if (isWhole) {
        const message = JSON.parse(all.toString("utf8", head + 4, end)) as Message;
        this.#handle({ ...message, arrived, read: performance.now() });
      }
      const rest = isWhole ? all.subarray(end) : all;
      this.#parts = rest.length === 0 ? [] : [rest];
      this.#size = rest.length;
      this.#wanted = isWhole ? 1 : head < 0 ? all.length + 1 : end;
    }
  }

  #handle(message: Message & Times): void {
    if (message.method === "textDocument/publishDiagnostics") {
      for (const look of this.#awaited) look(message);
    } else if (message.method !== undefined && message.id !== undefined) {
      // What it asks for: its settings, section by section; to the rest "nothing" is an answer.
      const items = (message.params?.items ?? []) as readonly { section?: string }[];
      const result =
        message.method === "workspace/configuration"
          ? items.map((item) => this.#settings[item.section ?? ""] ?? null)
          : null;
      this.#send({ jsonrpc: "2.0", id: message.id, result });
    } else if (typeof message.id === "number") {
      this.#answers.get(message.id)?.(message);
      this.#answers.delete(message.id);
    }
  }
}
