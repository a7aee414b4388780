import type { Cell, Inline, Prose } from "../../syntax";
import { resolvePath } from "../../workspace";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { sourceLink, viewLink } from "../links";
import type { PolicyFacts } from "./policies";
import { say } from "./words";

/** Draws the prose of a policy. Nothing of it is markup: what a file says is text. */
export class ProseDrawing {
  constructor(
    private readonly context: PreviewContext,
    private readonly policy: PolicyFacts,
    /** The `id` in the page of a clause; undefined of an id that is no clause. */
    private readonly anchorOf: (clause: string) => string | undefined,
  ) {}

  parts(parts: readonly Prose[]): Html {
    return html`${parts.map((part) => this.part(part))}`;
  }

  /** Text of a policy that is written as data: paragraphs alone. */
  plain(text: string): Html {
    const paragraphs = text.trim().split(/(?:\r?\n\s*){2,}/);
    return html`${paragraphs.map((paragraph) => html`<p dir="auto" class="lines">${paragraph}</p>\n`)}`;
  }

  private part(part: Prose): Html {
    switch (part.type) {
      case "paragraph":
        return html`<p dir="auto">${this.words(part.words)}</p>\n`;
      case "heading":
        // Headings of the page are those of the clauses: this one stands in a quote or a list.
        return html`<p dir="auto" class="heading">${this.words(part.words)}</p>\n`;
      case "quote":
        return html`<blockquote dir="auto">${this.parts(part.parts)}</blockquote>\n`;
      case "code":
        return html`<pre tabindex="0"><code>${part.text}</code></pre>\n`;
      case "rule":
        return html`<hr>\n`;
      case "list":
        return this.list(part);
      case "table":
        return this.table(part);
    }
  }

  private list({ start, items }: Extract<Prose, { readonly type: "list" }>): Html {
    const lines = items.map((item) => html`<li dir="auto">${this.item(item)}</li>`);
    if (start === undefined) return html`<ul>${lines}</ul>\n`;
    return html`<ol${start !== 1 && html` start="${start}"`}>${lines}</ol>\n`;
  }

  /** An item of one paragraph stands without it, as short lists are read. */
  private item(parts: readonly Prose[]): Html {
    const [first, ...rest] = parts;
    if (first?.type !== "paragraph") return this.parts(parts);
    return html`${this.words(first.words)}${this.parts(rest)}`;
  }

  private table({ head, rows }: Extract<Prose, { readonly type: "table" }>): Html {
    const cells = (row: readonly Cell[]) => row.map((cell) => html`<td dir="auto">${this.words(cell)}</td>`);
    const heads = head.map((cell) =>
      cell.length === 0 ? html`<td></td>` : html`<th scope="col" dir="auto">${this.words(cell)}</th>`,
    );
    return html`<table><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table>\n`;
  }

  private words(words: readonly Inline[]): Html {
    return html`${words.map((word) => this.word(word))}`;
  }

  private word(word: Inline): Html {
    switch (word.type) {
      case "text":
        return html`${word.text}`;
      case "code":
        return html`<code>${word.text}</code>`;
      case "break":
        return html`<br>`;
      case "strong":
        return html`<strong>${this.words(word.words)}</strong>`;
      case "emphasis":
        return html`<em>${this.words(word.words)}</em>`;
      case "link":
        return this.link(word.url, this.words(word.words));
      case "image":
        return this.picture(word.url, word.alt);
    }
  }

  /** Pages and mail open where the person reads; files of the root open beside. Everything else is text. */
  private link(url: string, label: Html): Html {
    if (/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url)) {
      return html`<a href="${url}" rel="noreferrer noopener">${label}</a>`;
    }
    const { context, policy } = this;
    const [path = "", clause] = url.split("#", 2);
    if (path === "") {
      const anchor = clause === undefined ? undefined : this.anchorOf(decoded(clause));
      return anchor === undefined ? label : html`<a href="#${anchor}">${label}</a>`;
    }
    const file = resolvePath(policy.file.path, decoded(path));
    const target = file === undefined ? undefined : context.session.workspace.file(file);
    if (target === undefined) return label;
    if (target.kind === "policy") {
      return viewLink(
        context,
        { view: "policy", file: target.path, ...(clause === undefined ? {} : { id: clause }) },
        label,
      );
    }
    return sourceLink(context, { path: target.path }, label);
  }

  /** Pictures of the root alone: nothing is asked of a network. */
  private picture(url: string, alt: string): Html {
    const { context, policy } = this;
    const file = resolvePath(policy.file.path, decoded(url));
    const address = file === undefined ? undefined : context.picture(file);
    if (address !== undefined) return html`<img src="${address}" alt="${alt}">`;
    const { language } = context;
    return html`<span class="picture">${alt === "" ? say("pictureAlone", language) : say("picture", language, { alt })}</span>`;
  }
}

/** A part of an address as people would write it; as it stands where it can't be read. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
