import type { Language } from "../../src/values";

/** A pair of states, and the sentences that are expected of them. */
export interface ReviewCase {
  readonly title: string;
  readonly asOf: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<Language, readonly string[]>>;
}

interface Block {
  readonly info: string;
  readonly text: string;
}

/**
 * Reads a file of cases. Under each `##` heading stands one: blocks `before=NAME` and `after=NAME` hold a file of one
 * state, `both=NAME` of both; blocks `en` and `fr` the sentences, one a line. What stands before the first heading is
 * in all of them.
 */
export function readReviewCases(text: string): readonly ReviewCase[] {
  const [lead, ...sections] = sectionsIn(text);
  const shared = blocksIn(text.slice(0, lead?.end));
  return sections.map(({ title, start, end }) => {
    const section = text.slice(start, end);
    const blocks = [...shared, ...blocksIn(section)];
    const asOf = /^as of (\d{4}-\d\d-\d\d)$/m.exec(section)?.[1] ?? "2027-03-01";
    const files = (side: string) =>
      Object.fromEntries(
        blocks.flatMap(({ info, text: content }) => {
          const match = /\b(before|after|both)=(\S+)/.exec(info);
          return match !== null && (match[1] === side || match[1] === "both")
            ? [[match[2] as string, content]]
            : [];
        }),
      );
    const lines = (language: Language) =>
      blocks
        .filter(({ info }) => info === language)
        .flatMap(({ text: content }) => content.split("\n"))
        .filter((line) => line !== "");
    return {
      title,
      asOf,
      before: files("before"),
      after: files("after"),
      expected: { en: lines("en"), fr: lines("fr") },
    };
  });
}

/** Where each case begins and ends; the first section is what stands before them. Headings in blocks are none. */
export function sectionsIn(text: string): ReadonlyArray<{ title: string; start: number; end: number }> {
  const starts: Array<{ title: string; start: number }> = [{ title: "", start: 0 }];
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split("\n")) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && line.trimEnd() === fence) fence = undefined;
    else if (fence === undefined && line.startsWith("## "))
      starts.push({ title: line.slice(3).trim(), start: offset });
    offset += line.length + 1;
  }
  return starts.map((it, index) => ({ ...it, end: starts[index + 1]?.start ?? text.length }));
}

function blocksIn(text: string): Block[] {
  return [...text.matchAll(/^(`{3,})([^\n]*)\n([\s\S]*?)^\1 *$/gm)].map(([, , info = "", content = ""]) => ({
    info: info.trim(),
    text: content,
  }));
}
