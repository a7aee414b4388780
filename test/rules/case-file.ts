/** One file of a case, with the places that its markers expect. */
export interface CaseFile {
  readonly path: string;
  /** Without the marker lines. */
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** A finding that a marker expects; lines and columns from 0, `end` on the same line. */
export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly text: string | undefined;
}

export interface Case {
  readonly title: string;
  readonly files: readonly CaseFile[];
  /** What a file is after every finding's fix; `fix` is the fix's place in the list, from 0. */
  readonly fixed: ReadonlyArray<{ readonly path: string; readonly text: string; readonly fix: number }>;
  /** Files beside ours that are there. */
  readonly assets: readonly string[];
  readonly asOf: string;
  readonly all: boolean;
  /** Rules that run beside the one that is tested. */
  readonly beside: readonly string[];
}

const FENCE = /^(`{3,}|~{3,})\s*(\S*)\s*(.*)$/;

/** Reads a rule's `cases.md`: under each heading the files of one case. */
export function readCases(markdown: string): Case[] {
  const cases: Case[] = [];
  let open:
    | {
        title: string;
        files: CaseFile[];
        fixed: Array<{ path: string; text: string; fix: number }>;
        assets: string[];
        asOf: string;
        all: boolean;
        beside: string[];
      }
    | undefined;
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line.startsWith("## ")) {
      open = {
        title: line.slice(3).trim(),
        files: [],
        fixed: [],
        assets: [],
        asOf: "2027-03-01",
        all: false,
        beside: [],
      };
      cases.push(open);
      continue;
    }
    const fence = FENCE.exec(line);
    if (fence === null || open === undefined) continue;
    const mark = fence[1] ?? "```";
    const body: string[] = [];
    for (i++; i < lines.length && !(lines[i] ?? "").startsWith(mark); i++) body.push(lines[i] ?? "");
    const words = readWords(fence[3] ?? "");
    if (words["as-of"] !== undefined) open.asOf = words["as-of"];
    if (words.all !== undefined) open.all = true;
    if (words.beside !== undefined) open.beside.push(words.beside);
    if (words.asset !== undefined) open.assets.push(words.asset);
    else if (words.file !== undefined) open.files.push(readCaseFile(words.file, body));
    else if (words.fixed !== undefined) {
      open.fixed.push({ path: words.fixed, text: `${body.join("\n")}\n`, fix: Number(words.fix ?? 0) });
    }
  }
  return cases;
}

function readWords(text: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const word of text.split(/\s+/)) {
    const equals = word.indexOf("=");
    if (equals > 0) words[word.slice(0, equals)] = word.slice(equals + 1);
    else if (word !== "") words[word] = "";
  }
  return words;
}

/**
 * A marker is a comment line below the line it marks: `#   ^^^^ message: text`. Carets stand under
 * the characters meant; `#<^^^^` means the first characters of the line, which a comment can't stand under.
 */
const MARKER = /^\s*(#|<!--)(<?)(\s*)(\^+)\s+([a-z][A-Za-z0-9-]*)(?::\s?(.*?))?\s*(?:-->)?\s*$/;

function readCaseFile(path: string, body: readonly string[]): CaseFile {
  const kept: string[] = [];
  const expected: Expected[] = [];
  for (const line of body) {
    const marker = MARKER.exec(line);
    if (marker === null) {
      kept.push(line);
      continue;
    }
    const carets = marker[4] ?? "";
    const start = marker[2] === "<" ? 0 : line.indexOf("^");
    expected.push({
      file: path,
      line: kept.length - 1,
      start,
      end: start + carets.length,
      message: marker[5] ?? "",
      text: marker[6] === undefined || marker[6] === "" ? undefined : marker[6],
    });
  }
  return { path, text: `${kept.join("\n")}\n`, expected };
}
