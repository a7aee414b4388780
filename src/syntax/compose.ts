import { Composer, type CST, type Document, Parser, type YAMLError } from "yaml";
import { DEEPEST_LEVEL } from "./anchors";

/** What `yaml` makes of a text. */
export interface Composed {
  readonly document: Document.Parsed | undefined;
  /** In the order of their places. */
  readonly errors: readonly YAMLError[];
  /** Offset of the first value that is nested too deep; then there is no document. */
  readonly tooDeep?: number;
}

/** Tags nobody knows and long keys are no faults; of a faulty escape the scalar's reader tells. */
const BEARABLE: ReadonlySet<string> = new Set(["TAG_RESOLVE_FAILED", "KEY_OVER_1024_CHARS", "BAD_DQ_ESCAPE"]);

/** Has `yaml` read a text as one document. Values stay text: what they mean is decided by us. */
export function compose(text: string): Composed {
  const limit = Error.stackTraceLimit;
  // An error of `yaml` is a note to us, and its stack the costliest part of it.
  Error.stackTraceLimit = 0;
  try {
    return composeDocument(text);
  } catch (error) {
    // Its parser calls itself for some texts that are nested without end.
    if (!(error instanceof RangeError)) throw error;
    return { document: undefined, errors: [], tooDeep: text.search(/[^ \t\r\n]/) };
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function composeDocument(text: string): Composed {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== undefined) return { document: undefined, errors: [], tooDeep };
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: "silent",
  });
  const [document] = composer.compose(tokens, true, text.length) as Iterable<Document.Parsed>;
  const errors = (document?.errors ?? []).filter((error) => !BEARABLE.has(error.code));
  errors.sort((a, b) => a.pos[0] - b.pos[0]);
  return { document, errors };
}

/** The offset of the first token nested too deep. Without recursion, so that no text can exhaust the stack. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: { token: CST.Token; level: number }[] = tokens.map((token) => ({ token, level: 0 }));
  let found: number | undefined;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, level } = next;
    if (token.type === "document") {
      if (token.value) open.push({ token: token.value, level });
    } else if ("items" in token) {
      if (level >= DEEPEST_LEVEL) {
        if (found === undefined || token.offset < found) found = token.offset;
        continue;
      }
      for (const item of token.items) {
        if (item.key) open.push({ token: item.key, level: level + 1 });
        if (item.value) open.push({ token: item.value, level: level + 1 });
      }
    }
  }
  return found;
}
