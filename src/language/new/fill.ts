import { quoteScalar } from "../../syntax";
import type { SnippetPart } from "../snippet-body";

/** What is said in place of a snippet's defaults. */
export interface Said {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** A day or a local time of publication. */
  readonly date?: string | undefined;
}

/** The text of a filled snippet, and the keys whose values are only proposals. */
export interface Filled {
  readonly text: string;
  readonly open: readonly string[];
}

const ID = /(?:^|\n)(?:- )? *id: $/;
const TITLE = /(?:^|\n)(?:- )? *(?:title|name): $/;
const PUBLISH = /(?:^|\n)(?:- )? *publish: $/;
/** Inside the block of `text: |`. */
const IN_TEXT = /\n *text: \|\n[^:]*$/;
const KEY = /(?:^|[\s{,-])([A-Za-z][\w-]*): ?[^\n{,]*$/;

/** Puts what was said into the first place for it, and wherever the snippet says the same again. */
export function fillIn(parts: readonly SnippetPart[], said: Said): Filled {
  const chosen = new Map<number, string>();
  const open: string[] = [];
  let text = "";
  // A whole time was said: the time of day that the snippet proposes behind it is left out.
  let withTime = false;
  for (const part of parts) {
    if (typeof part === "string") {
      text += withTime ? part.replace(/^T(?:\d{2}:\d{2})?/, "") : part;
      withTime &&= part === "T";
      continue;
    }
    if (withTime) {
      withTime = false;
      continue;
    }
    const value = chosen.get(part.number) ?? saidAt(text, said, chosen);
    if (value !== undefined) {
      withTime = !chosen.has(part.number) && value === said.date && value.includes("T");
      chosen.set(part.number, value);
      text += value;
      continue;
    }
    const key = part.repeats ? undefined : openKey(text);
    if (key !== undefined && key !== "id" && !open.includes(key)) open.push(key);
    text += part.choices[0] ?? "";
  }
  return { text: `${text}\n`, open };
}

/** The key whose value begins at the end of a text. */
function openKey(before: string): string | undefined {
  return KEY.exec(before)?.[1] ?? (IN_TEXT.test(before) ? "text" : undefined);
}

function saidAt(before: string, said: Said, chosen: ReadonlyMap<number, string>): string | undefined {
  const isFirst = (value: string) => ![...chosen.values()].includes(value);
  if (said.id !== undefined && ID.test(before) && isFirst(said.id)) return said.id;
  if (said.title !== undefined && TITLE.test(before)) {
    const written = quoteScalar(said.title, "flow");
    if (isFirst(written)) return written;
  }
  return said.date !== undefined && PUBLISH.test(before) ? said.date : undefined;
}
