/** Everything that needs the Markdown parser. Only `loadMarkdown` imports this module. */

export { readLinks } from "./markdown-links";
export { findBlocks, readPolicyBody } from "./markdown-policy";
export { readProse } from "./markdown-prose";
export { readPostBody } from "./markdown-post";

/** What `loadMarkdown` gives. */
export type Markdown = typeof import("./markdown-full");
