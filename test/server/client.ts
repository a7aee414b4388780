import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeServer } from "./bundle";

const ROOT = join(__dirname, "../..");

/** A message of the protocol, as it goes over the wire. */
export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked into field by field
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface StartOptions {
  readonly folders?: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own shape
  readonly capabilities?: any;
  readonly locale?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Another command than that of the bundle. */
  readonly command?: readonly string[];
}

/** What a client does that a person with an editor would not notice, without any library of the server's. */
export class Client {
  private buffer = Buffer.alloc(0);
  private nextId = 1;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners = new Set<(message: Message) => void>();
  /** Everything that the server said of its own accord. */
  readonly said: Message[] = [];
  readonly errors: string[] = [];
  readonly exited: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly answers: (message: Message) => unknown,
  ) {
    child.stdout?.on("data", (chunk: Buffer) => this.read(chunk));
    child.stderr?.on("data", (chunk: Buffer) => this.errors.push(String(chunk)));
    this.exited = new Promise((done) => child.on("exit", (code) => done(code)));
  }

  /** Starts the bundled server, or another command, and greets it. */
  static async start(
    { folders = [], capabilities = {}, locale, options, command }: StartOptions,
    answers: (message: Message) => unknown = () => null,
  ): Promise<Client> {
    const [program = "", ...args] = command ?? [process.execPath, await nodeServer(), "--stdio"];
    const child = spawn(program, args, { cwd: ROOT, stdio: ["pipe", "pipe", "pipe"] });
    const client = new Client(child, answers);
    await client
      .ask("initialize", {
        processId: process.pid,
        rootUri: null,
        capabilities,
        ...(locale === undefined ? {} : { locale }),
        initializationOptions: { asOf: "2027-03-01", ...options },
        workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      })
      .then((result) => {
        client.capabilities = result.capabilities;
      });
    client.tell("initialized", {});
    return client;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own shape
  capabilities: any;

  tell(method: string, params: unknown): void {
    this.write({ method, params } as Message);
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field
  async ask(method: string, params: unknown): Promise<any> {
    const { result, error } = await this.request(method, params).answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message} (${error.code})`);
    return result;
  }

  /** Sends a request; its answer, which may be an error, comes later. */
  request(method: string, params: unknown): { readonly id: number; readonly answer: Promise<Message> } {
    const id = this.nextId++;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.write({ id, method, params });
    return { id, answer };
  }

  open(uri: string, text: string, version = 1): void {
    const languageId = uri.endsWith(".md") ? "markdown" : "yaml";
    this.tell("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  /** Replaces a stretch of a line. */
  type(uri: string, version: number, line: number, from: number, to: number, text: string): void {
    const range = { start: { line, character: from }, end: { line, character: to } };
    this.change(uri, version, [{ range, text }]);
  }

  change(uri: string, version: number, contentChanges: readonly unknown[]): void {
    this.tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  /** The diagnostics that are sent of a file, of a version of it. */
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own shape
  async diagnostics(uri: string, version?: number): Promise<any[]> {
    const isMeant = ({ method, params }: Message) =>
      method === "textDocument/publishDiagnostics" &&
      params.uri === uri &&
      (version === undefined || params.version === version);
    return (await this.until(isMeant)).params.diagnostics;
  }

  /** The first message like this that comes, or came and was not awaited yet. */
  until(isMeant: (message: Message) => boolean, timeoutMs = 20_000): Promise<Message> {
    const at = this.said.findIndex(isMeant);
    if (at >= 0) return Promise.resolve(this.said.splice(0, at + 1).at(-1) as Message);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`Nothing came. Said: ${JSON.stringify(this.said.slice(-3))} ${this.errors}`)),
        timeoutMs,
      );
      const listener = (message: Message) => {
        if (!isMeant(message)) return;
        clearTimeout(timer);
        this.listeners.delete(listener);
        this.said.splice(0, this.said.indexOf(message) + 1);
        resolve(message);
      };
      this.listeners.add(listener);
    });
  }

  /** Says goodbye as the protocol asks; answers with the exit status. */
  async stop(): Promise<number | null> {
    await this.ask("shutdown", null);
    this.tell("exit", null);
    return this.exited;
  }

  kill(): void {
    this.child.kill();
  }

  private write(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }), "utf8");
    this.child.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin?.write(body);
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const end = this.buffer.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(this.buffer.toString("ascii", 0, end))?.[1]);
      if (this.buffer.length < end + 4 + length) return;
      const body = this.buffer.toString("utf8", end + 4, end + 4 + length);
      this.buffer = this.buffer.subarray(end + 4 + length);
      this.take(JSON.parse(body) as Message);
    }
  }

  private take(message: Message): void {
    if (message.method === undefined) {
      this.waiting.get(Number(message.id))?.(message);
      this.waiting.delete(Number(message.id));
      return;
    }
    if (message.id !== undefined) this.write({ id: message.id, result: this.answers(message) ?? null });
    this.said.push(message);
    for (const listener of [...this.listeners]) listener(message);
  }
}

/** A folder with files, which goes away with `remove`. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), "server-")));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.path, path)).href;
  }

  write(path: string, text: string): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  delete(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The text after edits of the protocol's, counted by hand. */
export function applyTextEdits(
  text: string,
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own shape
  edits: readonly any[],
): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((it) => it.index + it[0].length)];
  const offset = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  const sorted = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  let result = text;
  for (const { range, newText } of sorted) {
    result = result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end));
  }
  return result;
}
