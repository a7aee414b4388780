import type { Nodes } from "mdast";
import type { BodyEdit } from "./markdown-body";
import { decodeReference, type ParsedMarkdown, spanOf, type Token, visit } from "./markdown-parse";
import type { MarkdownSource } from "./markdown-source";
import { plainText } from "./markdown-text";
import type { Problem } from "./problem";

/** What of a body reads otherwise in its text; offsets are those of the file. */
export function bodyEdits(body: string, offset: number, parsed: ParsedMarkdown): BodyEdit[] {
  const links = linksOf(parsed.root);
  const found: BodyEdit[] = [];
  const add = (start: number, end: number, text = "", dropped = false): void => {
    if (end > start) found.push({ start: start + offset, end: end + offset, text, dropped });
  };
  for (let index = 0; index < parsed.tokens.length; index++) {
    const token = parsed.tokens[index] as Token;
    switch (token.type) {
      case "label":
      case "resourceDestinationString":
        break;
      case "image":
      case "definition":
        add(token.start, token.end, "", true);
        break;
      case "characterReference":
        add(token.start, token.end, decodeReference(body.slice(token.start, token.end)));
        break;
      case "atxHeadingSequence":
        add(...withSpaces(body, token));
        break;
      case "htmlFlow":
      case "htmlText":
        for (const comment of commentsIn(body, token)) add(comment.start, comment.end, "", true);
        break;
      case "link":
        linkEdits(parsed.tokens, index, links, add);
        break;
      case "labelMarker":
      case "resource":
      case "reference":
        // Those of links are handled with their link; others are inside pictures.
        break;
      default:
        add(token.start, token.end);
    }
  }
  return disjoint(found);
}

/** A problem for each code block that no fence closes. */
export function openFences(source: MarkdownSource, offset: number, parsed: ParsedMarkdown): Problem[] {
  const problems: Problem[] = [];
  visit(parsed.root, (node) => {
    if (node.type !== "code") return undefined;
    const fences = fencesOf(node, parsed);
    const open = fences[0];
    if (open && fences.length === 1) {
      problems.push({ code: "fence-open", ...source.placeOf(offset + open.start, offset + open.end) });
    }
    return undefined;
  });
  return problems;
}

/** The opening fence of a code block and its closing one; none of an indented block. */
export function fencesOf(node: Nodes, parsed: ParsedMarkdown): Token[] {
  const { start, end } = spanOf(node);
  const { tokens } = parsed;
  const fences: Token[] = [];
  for (let index = firstFrom(tokens, start); index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start >= end) break;
    if (token.type === "codeFencedFence") fences.push(token);
  }
  return fences;
}

/** Problems for what was too much to be given to the parser. */
export function skippedProblems(source: MarkdownSource, offset: number, parsed: ParsedMarkdown): Problem[] {
  return parsed.skipped.map((part) => ({
    code: part.of === "levels" ? "too-deep" : part.of === "fault" ? "markdown-fault" : "markdown-too-much",
    values: { of: part.of, limit: part.limit },
    ...source.placeOf(offset + part.start, offset + part.end),
  }));
}

/** Address and words of a link, by its start. */
type Links = ReadonlyMap<number, { readonly url: string; readonly label: string }>;

function linksOf(root: Nodes): Links {
  const addresses = new Map<string, string>();
  visit(root, (node) => {
    if (node.type === "definition" && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
    return undefined;
  });
  const links = new Map<number, { url: string; label: string }>();
  visit(root, (node) => {
    if (node.type === "link") links.set(spanOf(node).start, { url: node.url, label: plainText(node) });
    if (node.type === "linkReference") {
      const url = addresses.get(node.identifier) ?? "";
      links.set(spanOf(node).start, { url, label: plainText(node) });
    }
    return undefined;
  });
  return links;
}

/** `[label](address)` reads `label address`; the address alone where the label says the same. */
function linkEdits(
  tokens: readonly Token[],
  index: number,
  links: Links,
  add: (start: number, end: number, text?: string) => void,
): void {
  const link = tokens[index] as Token;
  const { url, label } = links.get(link.start) ?? { url: "", label: "" };
  const address = url === label ? "" : url;
  const gap = label === "" ? "" : " ";
  let labelEnd = link.start;
  let target: Token | undefined;
  let destination: Token | undefined;
  for (let next = index + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if (token.start >= link.end) break;
    if (token.type === "label" && token.start === link.start) labelEnd = token.end;
    if (token.start < labelEnd) continue;
    if (token.type === "resource" || token.type === "reference") target ??= token;
    else if (token.type === "resourceDestinationString") destination ??= token;
  }
  if (labelEnd === link.start) return;
  add(link.start, link.start + 1);
  if (address === "") add(labelEnd - 1, link.end);
  else if (target?.type === "resource" && destination) {
    add(labelEnd - 1, destination.start, gap);
    add(destination.end, link.end);
  } else add(labelEnd - 1, link.end, gap + address);
}

/** A heading's mark goes with the spaces between it and the words. */
function withSpaces(body: string, token: Token): [number, number] {
  let { start, end } = token;
  while (body.charCodeAt(end) === 32 || body.charCodeAt(end) === 9) end++;
  // The closing marks stand at the line's end, whose spaces go in any case.
  if (end === body.length || body.charCodeAt(end) === 10 || body.charCodeAt(end) === 13) end = token.end;
  while (start > 0 && end === token.end && body.charCodeAt(start - 1) === 32) start--;
  return [start, end];
}

function commentsIn(body: string, token: Token): { start: number; end: number }[] {
  const comments: { start: number; end: number }[] = [];
  let at = token.start;
  while (at < token.end) {
    const start = body.indexOf("<!--", at);
    if (start < 0 || start >= token.end) break;
    // `<!-->` and `<!--->` are whole comments.
    const close = body.indexOf("-->", start + 2);
    const end = close < 0 || close + 3 > token.end ? token.end : close + 3;
    comments.push({ start, end });
    at = end;
  }
  return comments;
}

/** Sorted, each outer edit swallowing those inside it. */
export function disjoint(edits: BodyEdit[]): BodyEdit[] {
  edits.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: BodyEdit[] = [];
  let end = -1;
  for (const edit of edits) {
    if (edit.start < end) continue;
    kept.push(edit);
    end = edit.end;
  }
  return kept;
}

/** Index of the first token that starts at the offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
