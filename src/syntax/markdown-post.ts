import type { Heading, Nodes } from "mdast";
import { type BodyText, type PostBody, type PostImage, readPlainBody, renderBody } from "./markdown-body";
import { bodyEdits, openFences, skippedProblems } from "./markdown-edits";
import { languageOf } from "./markdown-language";
import { parseMarkdown, spanOf, visit } from "./markdown-parse";
import type { MarkdownSource } from "./markdown-source";
import { plainText } from "./markdown-text";
import type { Place } from "./piece";

/**
 * Reads a post's body: the text as it will stand at the network. Marks of emphasis, code and
 * headings go, links become `label address`, pictures and comments are left out; lists, quotes,
 * line breaks and everything else stay as written.
 */
export function readPostBody(source: MarkdownSource): PostBody {
  const plain = readPlainBody(source);
  if (plain) return plain;
  const { start, end } = source.body;
  const body = source.readText.slice(start, end);
  const parsed = parseMarkdown(body);
  const edits = bodyEdits(body, start, parsed);
  const headings = languageHeadings(parsed.root.children);
  const first = headings[0];
  const whole = renderBody(source, start, first ? start + spanOf(first.node).start : end, edits);

  const languages = new Map<string, BodyText & { heading: Place }>();
  headings.forEach(({ tag, node }, index) => {
    // Two sections of one language: the first is the text, as the first of two equal keys is.
    if (languages.has(tag)) return;
    const span = spanOf(node);
    const next = headings[index + 1];
    const to = next ? start + spanOf(next.node).start : end;
    const text = renderBody(source, start + span.end, to, edits);
    languages.set(tag, { ...text, heading: source.placeOf(start + span.start, start + span.end) });
  });
  return {
    ...whole,
    ...(languages.size > 0 ? { languages } : {}),
    images: imagesOf(source, start, parsed.root),
    problems: [...openFences(source, start, parsed), ...skippedProblems(source, start, parsed)],
  };
}

function languageHeadings(nodes: readonly Nodes[]): { tag: string; node: Heading }[] {
  const found: { tag: string; node: Heading }[] = [];
  for (const node of nodes) {
    if (node.type !== "heading") continue;
    const tag = languageOf(plainText(node));
    if (tag) found.push({ tag, node });
  }
  return found;
}

function imagesOf(source: MarkdownSource, offset: number, root: Nodes): PostImage[] {
  const addresses = new Map<string, string>();
  const images: PostImage[] = [];
  visit(root, (node) => {
    if (node.type === "definition" && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
    return undefined;
  });
  visit(root, (node) => {
    if (node.type !== "image" && node.type !== "imageReference") return undefined;
    const url = node.type === "image" ? node.url : (addresses.get(node.identifier) ?? "");
    const span = spanOf(node);
    images.push({ url, alt: node.alt ?? "", place: source.placeOf(offset + span.start, offset + span.end) });
    return undefined;
  });
  return images;
}
