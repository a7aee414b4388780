import { breakAt, lineEndAt } from "./line-ends";

/** A half-open stretch of the text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface FrontMatterProblem extends Stretch {
  readonly code: "front-matter-missing" | "front-matter-open";
}

export interface FrontMatter {
  /** The opening fence with its line end; absent together with `frontMatter`. */
  readonly fence?: Stretch;
  /** The YAML between the fences, without them. Absent when the text does not begin with a fence. */
  readonly frontMatter?: Stretch;
  /** What stands after the closing fence's line. */
  readonly body: Stretch;
  readonly problems: readonly FrontMatterProblem[];
}

const SPACE = 32;
const TAB = 9;
const DASH = 45;
const DOT = 46;
const BOM = 0xfeff;

/**
 * Splits a Markdown file into its front matter and its body, without a Markdown parser.
 * A line `---` (or `...`) at column 0 ends the front matter wherever it stands, also inside a
 * block scalar: that is how every other reader of front matter sees it.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const first = text.charCodeAt(0) === BOM ? 1 : 0;
  const firstEnd = lineEndAt(text, first);
  if (!isFence(text, first, firstEnd, DASH)) {
    return {
      body: { start: first, end: text.length },
      problems: [{ code: "front-matter-missing", start: first, end: firstEnd }],
    };
  }
  const start = breakAt(text, firstEnd);
  const fence = { start: 0, end: start };
  for (let line = start; line < text.length; ) {
    const end = lineEndAt(text, line);
    if (isFence(text, line, end, DASH) || isFence(text, line, end, DOT)) {
      return {
        fence,
        frontMatter: { start, end: line },
        body: { start: breakAt(text, end), end: text.length },
        problems: [],
      };
    }
    line = breakAt(text, end);
  }
  const end = endOfYaml(text, start);
  return {
    fence,
    frontMatter: { start, end },
    body: { start: end, end: text.length },
    problems: [{ code: "front-matter-open", start: first, end: firstEnd }],
  };
}

/** Whether only spaces and tabs stand between the two offsets. */
export function isBlankLine(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code !== SPACE && code !== TAB) return false;
  }
  return true;
}

function isFence(text: string, start: number, end: number, mark: number): boolean {
  return (
    end - start >= 3 &&
    text.charCodeAt(start) === mark &&
    text.charCodeAt(start + 1) === mark &&
    text.charCodeAt(start + 2) === mark &&
    isBlankLine(text, start + 3, end)
  );
}

/**
 * Where the YAML of a front matter without a closing fence ends: at the first blank line that is
 * followed by a line that is no YAML, else at the end of the text.
 */
function endOfYaml(text: string, start: number): number {
  let blank = -1;
  let opensList = false;
  for (let line = start; line < text.length; ) {
    const end = lineEndAt(text, line);
    if (isBlankLine(text, line, end)) {
      if (blank < 0) blank = line;
    } else {
      if (blank >= 0 && !continuesYaml(text, line, end, opensList)) return blank;
      blank = -1;
      const last = text.charCodeAt(end - 1);
      const head = text.charCodeAt(line);
      opensList = last === 58 || head === DASH || head === SPACE;
    }
    line = breakAt(text, end);
  }
  return text.length;
}

/** Keys of our files begin in lower case: "Attention : …" opens a sentence, not an entry. */
const KEY = /^(?:[a-z][\w-]*|"[^"\n]*"|'[^'\n]*'):(?:[ \t]|$)/;

function continuesYaml(text: string, start: number, end: number, opensList: boolean): boolean {
  const head = text.charCodeAt(start);
  if (head === SPACE || head === 125 || head === 93) return true;
  if (head === DASH) return opensList;
  if (head === 35) return commentsYaml(text, end);
  return KEY.test(text.slice(start, Math.min(end, start + 200)));
}

/** `# …` is a comment of YAML and a heading of Markdown: what follows it tells which. */
function commentsYaml(text: string, from: number): boolean {
  for (let line = breakAt(text, from); line < text.length; ) {
    const end = lineEndAt(text, line);
    if (!isBlankLine(text, line, end) && text.charCodeAt(line) !== 35) {
      return KEY.test(text.slice(line, Math.min(end, line + 200)));
    }
    line = breakAt(text, end);
  }
  return false;
}
