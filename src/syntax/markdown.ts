/**
 * Markdown as far as it is read without a Markdown parser, and the door to the rest.
 * `loadMarkdown` is the only way to the parser, so that a check without Markdown never loads it.
 */

export { readPlainBody } from "./markdown-body";
export { splitFrontMatter } from "./markdown-front-matter";
export type { Markdown } from "./markdown-full";
export type { Cell, ClauseProse, Inline, Prose } from "./markdown-prose";
export { MarkdownSource } from "./markdown-source";

/** Loads what needs the Markdown parser: `findBlocks`, `readPolicyBody` and `readPostBody`. */
export function loadMarkdown(): Promise<import("./markdown-full").Markdown> {
  return import("./markdown-full");
}
