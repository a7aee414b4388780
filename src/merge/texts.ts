import { lineEndOf } from "../syntax";
import { mergeBody } from "./entries";
import { type Labels, type MergedLines, mergeLines } from "./lines";

export type { Labels } from "./lines";

export interface Merged {
  readonly text: string;
  /** How many stretches stand between marks, for a person to decide. */
  readonly conflicts: number;
}

const FENCE = "---";

/**
 * Merges what two people made of one file. In YAML, and in the front matter of Markdown, entries are matched by `id`
 * and keys by name: two changes meet only where both people changed the same value. Everything else is merged line by
 * line. What nobody changed stays as it is in ours; line ends are those of ours.
 */
export function mergeTexts(
  base: string,
  ours: string,
  theirs: string,
  labels: Labels,
  markdown = false,
): Merged {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: 0 };
  if (base === ours) return { text: theirs, conflicts: 0 };
  const end = lineEndOf(ours);
  // Lines that end in two ways keep them only as long as nobody looks inside.
  const mixed = isMixed(ours);
  const read = (text: string) => (mixed ? text.split(/(?<=\n)/) : toLines(text));
  const [o, a, b] = [read(base), read(ours), read(theirs)];
  const merge = mixed ? mergeLines : markdown ? mergeMarkdown : mergeYaml;
  const merged = merge(o, a, b, labels);
  if (mixed) return { text: withEnds(merged.lines, end).join(""), conflicts: merged.conflicts };
  const closed = last(ours, theirs, base);
  const text = merged.lines.join(end) + (closed && merged.lines.length > 0 ? end : "");
  return { text, conflicts: merged.conflicts };
}

function isMixed(text: string): boolean {
  const pairs = text.split("\r\n").length - 1;
  return pairs > 0 && text.split("\n").length - 1 > pairs;
}

/** The lines of a text without their ends; a last end begins no line of its own. */
function toLines(text: string): string[] {
  const lines = text.split(/\r\n|\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Whether the last line ends, as who changed it has it. */
function last(ours: string, theirs: string, base: string): boolean {
  const ends = (text: string) => text.endsWith("\n");
  return ends(ours) === ends(base) ? ends(theirs) : ends(ours);
}

/** Marks come without an end of their own. */
function withEnds(lines: readonly string[], end: string): string[] {
  return lines.map((line, at) => (line.endsWith("\n") || at === lines.length - 1 ? line : line + end));
}

/** Entries by their names, below the line that may begin a document. */
function mergeYaml(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  labels: Labels,
): MergedLines {
  const starts = [base, ours, theirs].map((lines) => lines.indexOf(FENCE) + 1);
  const [o = 0, a = 0, b = 0] = starts;
  const above = mergeLines(base.slice(0, o), ours.slice(0, a), theirs.slice(0, b), labels);
  const below = mergeBody(base.slice(o), ours.slice(a), theirs.slice(b), labels);
  return { lines: above.lines.concat(below.lines), conflicts: above.conflicts + below.conflicts };
}

/** Front matter by its keys, the text below it by its lines. */
function mergeMarkdown(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  labels: Labels,
): MergedLines {
  const [o, a, b] = [base, ours, theirs].map(frontMatter);
  if (o === undefined || a === undefined || b === undefined) return mergeLines(base, ours, theirs, labels);
  const front = mergeBody(o.front, a.front, b.front, labels);
  const body = mergeLines(o.body, a.body, b.body, labels);
  return { lines: [FENCE, ...front.lines, ...body.lines], conflicts: front.conflicts + body.conflicts };
}

function frontMatter(
  lines: readonly string[],
): { front: readonly string[]; body: readonly string[] } | undefined {
  if (lines[0] !== FENCE) return undefined;
  const close = lines.indexOf(FENCE, 1);
  return close < 0 ? undefined : { front: lines.slice(1, close), body: lines.slice(close) };
}
