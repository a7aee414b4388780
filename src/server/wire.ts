import type { Diagnostic } from "vscode-languageserver";
import { AbstractMessageWriter, type Message, type MessageWriter } from "vscode-languageserver/node";

/** Where messages go: a stream that can take several parts in one write. */
type Stream = NodeJS.WritableStream & { cork(): void; uncork(): void };

/**
 * Writes messages as JSON, and keeps what it made of diagnostics: a long list goes out with each keystroke, and most
 * of it says what it said before. Nothing is put together anew for it: its parts go out as they are, in one write.
 */
export class WireWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly stream: Stream) {
    super();
    stream.on("error", (error: Error) => this.fireError(error));
    stream.on("close", () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const { stream } = this;
    return new Promise((resolve, reject) => {
      const parts = encode(message);
      const length = parts.reduce((sum, it) => sum + it.byteLength, 0);
      stream.cork();
      stream.write(`Content-Length: ${length}\r\n\r\n`, "ascii");
      for (const part of parts) stream.write(part);
      stream.write("", (error) => (error ? reject(error) : resolve()));
      stream.uncork();
    });
  }

  end(): void {
    this.stream.end();
  }
}

/** The message in UTF-8, part after part. */
export function encode(message: Message): readonly Uint8Array[] {
  const { list, around } = listIn(message);
  if (list === undefined) return [Buffer.from(JSON.stringify(message), "utf8")];
  // The empty list stands last: what is in it goes before what closes it.
  const text = JSON.stringify(around);
  const at = text.lastIndexOf("[]") + 1;
  return [Buffer.from(text.slice(0, at)), ...partsOf(list), Buffer.from(text.slice(at))];
}

interface Known {
  readonly list: readonly Diagnostic[] | undefined;
  /** The message with an empty list in its place. */
  readonly around: unknown;
}

/** The diagnostics that a message tells of one file. */
function listIn(message: Message): Known {
  const { params, result } = message as {
    readonly params?: { readonly diagnostics?: readonly Diagnostic[] };
    readonly result?: { readonly kind?: string; readonly items?: readonly Diagnostic[] };
  };
  if (Array.isArray(params?.diagnostics)) {
    const { diagnostics: list, ...others } = params;
    return { list, around: { ...message, params: { ...others, diagnostics: [] } } };
  }
  if (result?.kind === "full" && Array.isArray(result.items)) {
    const { items: list, ...others } = result;
    const { result: _, ...head } = message as unknown as Record<string, unknown>;
    return { list, around: { ...head, result: { ...others, items: [] } } };
  }
  return { list: undefined, around: message };
}

/** Some diagnostics that stand one after the other. */
interface Run {
  readonly items: readonly Diagnostic[];
  readonly bytes: Uint8Array;
}

/** So many diagnostics are a run: few enough to be made anew for one that changed, and not too many writes. */
const RUN = 64;

const lists = new WeakMap<readonly Diagnostic[], readonly Uint8Array[]>();
/** By the diagnostic with which they begin. */
const runs = new WeakMap<Diagnostic, Run>();

const COMMA = Buffer.from(",");

function partsOf(list: readonly Diagnostic[]): readonly Uint8Array[] {
  let parts = lists.get(list);
  if (parts === undefined) {
    parts = runsOf(list).flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [COMMA, bytes]));
    lists.set(list, parts);
  }
  return parts;
}

/** A list in runs: those that are known as they are, and what stands between them anew. */
function runsOf(list: readonly Diagnostic[]): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < list.length; ) {
    const run = knownAt(list, at) ?? newAt(list, at);
    found.push(run);
    at += run.items.length;
  }
  return found;
}

function knownAt(list: readonly Diagnostic[], at: number): Run | undefined {
  const run = runs.get(list[at] as Diagnostic);
  return run?.items.every((it, index) => it === list[at + index]) === true ? run : undefined;
}

function newAt(list: readonly Diagnostic[], at: number): Run {
  let end = at + 1;
  while (end < list.length && end < at + RUN && knownAt(list, end) === undefined) end++;
  const items = list.slice(at, end);
  const text = items.map((it) => JSON.stringify(it).replace(BEYOND_ASCII, escaped)).join(",");
  const run = { items, bytes: Buffer.from(text, "latin1") };
  runs.set(items[0] as Diagnostic, run);
  return run;
}

/** A text of ASCII alone is decoded and parsed by a client in half the time. */
const BEYOND_ASCII = /[\u0080-\uffff]/g;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
