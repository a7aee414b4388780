import type { Diagnostic } from "vscode-languageserver";
import { type ContentTypeEncoder, type Message, StreamMessageWriter } from "vscode-languageserver/node";

/**
 * Writes messages as JSON, and keeps what it made of diagnostics: a long list goes out with each keystroke, and most
 * of it says what it said before.
 */
export function writerTo(stream: NodeJS.WritableStream): StreamMessageWriter {
  return new StreamMessageWriter(stream, { contentTypeEncoder: encoder });
}

const encoder: ContentTypeEncoder = {
  name: "application/json",
  encode: (message) => Promise.resolve(encode(message)),
};

/** The message in UTF-8. */
export function encode(message: Message): Uint8Array {
  const { list, around } = listIn(message);
  if (list === undefined) return Buffer.from(JSON.stringify(message), "utf8");
  // The empty list stands last: what is in it goes before what closes it.
  const text = JSON.stringify(around);
  const at = text.lastIndexOf("[]") + 1;
  return Buffer.concat([Buffer.from(text.slice(0, at)), bytesOf(list), Buffer.from(text.slice(at))]);
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

const lists = new WeakMap<readonly Diagnostic[], Uint8Array>();
const items = new WeakMap<Diagnostic, string>();

function bytesOf(list: readonly Diagnostic[]): Uint8Array {
  let bytes = lists.get(list);
  if (bytes === undefined) {
    bytes = Buffer.from(list.map(textOf).join(","), "utf8");
    lists.set(list, bytes);
  }
  return bytes;
}

function textOf(diagnostic: Diagnostic): string {
  let text = items.get(diagnostic);
  if (text === undefined) {
    text = JSON.stringify(diagnostic);
    items.set(diagnostic, text);
  }
  return text;
}
