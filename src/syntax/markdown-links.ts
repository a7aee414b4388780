import type { Nodes } from "mdast";
import { parseMarkdown, spanOf, visit } from "./markdown-parse";
import type { MarkdownSource } from "./markdown-source";
import type { Place } from "./piece";

/** A link or picture of a body, or the line that says where links of a name lead. */
export interface MarkdownLink {
  readonly kind: "link" | "image" | "definition";
  readonly url: string;
  /** Its address as written; the whole link where the address is written another way. */
  readonly place: Place;
}

/** The links of a Markdown file's body, in the order written; those by a name (`[text][name]`) are their definition's. */
export function readLinks(source: MarkdownSource): MarkdownLink[] {
  const { start, end } = source.body;
  const body = source.readText.slice(start, end);
  if (!body.includes("[") && !body.includes("<") && !body.includes("://")) return [];
  const links: MarkdownLink[] = [];
  visit(parseMarkdown(body).root, (node: Nodes) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return undefined;
    const span = spanOf(node);
    const written = body.slice(span.start, span.end);
    // What stands before the address may hold the same words: the address comes last, but for a title.
    const close = node.type === "definition" ? written.indexOf("]:") : written.lastIndexOf("](");
    const at = written.indexOf(node.url, Math.max(0, close));
    const from = at < 0 ? span.start : span.start + at;
    const to = at < 0 ? span.end : from + node.url.length;
    links.push({ kind: node.type, url: node.url, place: source.placeOf(start + from, start + to) });
    return undefined;
  });
  return links;
}
