import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { parseMarkdown, spanOf, visit } from "./markdown-parse";
import { type Clause, kindOf, readPolicyBody } from "./markdown-policy";
import type { MarkdownSource } from "./markdown-source";
import { readTable } from "./markdown-tables";
import { plainText } from "./markdown-text";

/** A part of a text as people read it: what it is, without its layout. Raw HTML is left out. */
export type Prose =
  | { readonly type: "paragraph"; readonly words: readonly Inline[] }
  | { readonly type: "heading"; readonly depth: number; readonly words: readonly Inline[] }
  | {
      readonly type: "list";
      /** Of a numbered list its first number. */
      readonly start: number | undefined;
      readonly items: ReadonlyArray<readonly Prose[]>;
    }
  | { readonly type: "quote"; readonly parts: readonly Prose[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "table"; readonly head: readonly Cell[]; readonly rows: ReadonlyArray<readonly Cell[]> }
  | { readonly type: "rule" };

/** A cell of a table. */
export type Cell = readonly Inline[];

/** A stretch of a line. */
export type Inline =
  | { readonly type: "text" | "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "strong" | "emphasis"; readonly words: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly words: readonly Inline[] }
  | { readonly type: "image"; readonly url: string; readonly alt: string };

/** A clause of a policy with its prose. */
export interface ClauseProse {
  readonly clause: Clause;
  /** Without the heading, and without the blocks that are read. */
  readonly parts: readonly Prose[];
}

/** The prose of a policy, clause by clause in the order of `readPolicyBody`. */
export function readProse(source: MarkdownSource): readonly ClauseProse[] {
  const { start, end } = source.body;
  const text = source.readText.slice(start, end);
  const { root } = parseMarkdown(text);
  const reader = new ProseReader(text, definitionsIn(root));
  let next = 0;
  return readPolicyBody(source).clauses.map((clause) => {
    const nodes: RootContent[] = [];
    for (let node = root.children[next]; node !== undefined; node = root.children[++next]) {
      const at = start + spanOf(node).start;
      if (at >= clause.end) break;
      if (at >= clause.start && !(node.type === "heading" && at === clause.start)) nodes.push(node);
    }
    return { clause, parts: reader.blocks(nodes, 0, false) };
  });
}

/** Deeper than this, nobody can read a text as it is nested: it is given as plain words. */
const DEEPEST = 16;

type Block = RootContent | BlockContent | DefinitionContent;

class ProseReader {
  constructor(
    private readonly text: string,
    private readonly definitions: ReadonlyMap<string, string>,
  ) {}

  blocks(nodes: readonly Block[], depth: number, quoted: boolean): readonly Prose[] {
    return nodes.flatMap((node) => this.block(node, depth, quoted));
  }

  private block(node: Block, depth: number, quoted: boolean): readonly Prose[] {
    if (depth > DEEPEST) return [{ type: "paragraph", words: [{ type: "text", text: plainText(node) }] }];
    switch (node.type) {
      case "paragraph":
        return this.paragraph(node);
      case "heading":
        return [{ type: "heading", depth: node.depth, words: this.words(node.children, 0) }];
      case "blockquote":
        return [{ type: "quote", parts: this.blocks(node.children, depth + 1, true) }];
      case "list": {
        const items = node.children.map((item) => this.blocks(item.children, depth + 1, quoted));
        return [{ type: "list", start: node.ordered === true ? (node.start ?? 1) : undefined, items }];
      }
      case "code":
        // What is in force is told beside the prose.
        return !quoted && kindOf(node.lang, node.meta) !== undefined
          ? []
          : [{ type: "code", text: node.value }];
      case "thematicBreak":
        return [{ type: "rule" }];
      default:
        return [];
    }
  }

  private paragraph(node: Paragraph): readonly Prose[] {
    const table = readTable(node, this.text);
    if (table === undefined) return [{ type: "paragraph", words: this.words(node.children, 0) }];
    const cells = (row: ReadonlyArray<readonly PhrasingContent[]>) => row.map((cell) => this.words(cell, 0));
    const made: Prose = { type: "table", head: cells(table.head), rows: table.rows.map(cells) };
    if (table.before.length === 0) return [made];
    return [{ type: "paragraph", words: this.words(table.before, 0) }, made];
  }

  private words(nodes: readonly PhrasingContent[], depth: number): readonly Inline[] {
    return nodes.flatMap((node) => this.word(node, depth));
  }

  private word(node: PhrasingContent, depth: number): readonly Inline[] {
    if (depth > DEEPEST) return [{ type: "text", text: plainText(node) }];
    switch (node.type) {
      case "text":
        return [{ type: "text", text: node.value }];
      case "inlineCode":
        return [{ type: "code", text: node.value }];
      case "break":
        return [{ type: "break" }];
      case "html":
        return /^<br\s*\/?>$/i.test(node.value) ? [{ type: "break" }] : [];
      case "strong":
      case "emphasis":
        return [{ type: node.type, words: this.words(node.children, depth + 1) }];
      case "link":
        return [{ type: "link", url: node.url, words: this.words(node.children, depth + 1) }];
      case "image":
        return [{ type: "image", url: node.url, alt: node.alt ?? "" }];
      case "linkReference": {
        const words = this.words(node.children, depth + 1);
        const url = this.definitions.get(node.identifier);
        return url === undefined ? words : [{ type: "link", url, words }];
      }
      case "imageReference": {
        const url = this.definitions.get(node.identifier);
        return url === undefined ? [] : [{ type: "image", url, alt: node.alt ?? "" }];
      }
      default:
        return [];
    }
  }
}

/** The addresses that a text names at another place; the first of a name counts. */
function definitionsIn(root: Nodes): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  visit(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    return undefined;
  });
  return definitions;
}
