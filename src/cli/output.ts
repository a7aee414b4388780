import { fstatSync, writeSync } from "node:fs";

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** A reader that closes the pipe (`| head`) has seen enough: what comes later goes nowhere, and that is no fault. */
const closed = new Set<number>();

/** Writes to standard output: text, or bytes as they are. */
export function writeOut(content: string | Uint8Array): void {
  write(STANDARD_OUTPUT, content);
}

/** Writes to standard error. */
export function writeError(text: string): void {
  write(STANDARD_ERROR, text);
}

/** Whether nobody reads the output any more. */
export function isOutputClosed(): boolean {
  return closed.has(STANDARD_OUTPUT);
}

/** Whether standard output is a terminal. */
export function isTerminal(): boolean {
  try {
    // Of a pipe or a file the descriptor says enough; Node's stream takes some milliseconds to make.
    return fstatSync(STANDARD_OUTPUT).isCharacterDevice() && process.stdout.isTTY === true;
  } catch {
    return false;
  }
}

/** Writes at once and without Node's streams; where a reader is slower than that, the stream takes the rest. */
function write(descriptor: number, content: string | Uint8Array): void {
  if (closed.has(descriptor)) return;
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isClosing(code)) closed.add(descriptor);
    else if (code === "EAGAIN") streamOf(descriptor).write(bytes.subarray(written));
    else throw error;
  }
}

const streams = new Map<number, NodeJS.WriteStream>();

function streamOf(descriptor: number): NodeJS.WriteStream {
  let stream = streams.get(descriptor);
  if (stream === undefined) {
    stream = descriptor === STANDARD_OUTPUT ? process.stdout : process.stderr;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (!isClosing(error.code)) throw error;
      closed.add(descriptor);
    });
    streams.set(descriptor, stream);
  }
  return stream;
}

/** Windows says EOF where others say EPIPE. */
function isClosing(code: string | undefined): boolean {
  return code === "EPIPE" || code === "EOF";
}
