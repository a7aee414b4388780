/** What may stand in a template: text is escaped, `undefined` and `false` give nothing. */
export type Part = string | number | Html | readonly Part[] | undefined | false;

/** A piece of a page: text as it stands in the page, or a part of it that has a key. */
export type Piece = string | Keyed | Items;

/** An element that is replaced on its own when it changes. Its `id` in the page is the key. */
export class Keyed {
  constructor(
    readonly key: string,
    readonly html: Html,
    /** What a panel fetches once somebody looks closer: not part of the page until then. */
    readonly more?: () => Html,
  ) {}
}

/** All children of the element whose `id` is `owner`: each comes, goes and changes on its own. */
export class Items {
  constructor(
    readonly owner: string,
    readonly items: readonly Keyed[],
  ) {}
}

/** A part of a page, escaped. Only `html` and `trusted` make one. */
export class Html {
  constructor(readonly pieces: readonly Piece[]) {}

  toString(): string {
    let text = "";
    for (const piece of this.pieces) text += textOf(piece);
    return text;
  }
}

function textOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  if (piece instanceof Keyed) return piece.html.toString();
  let text = "";
  for (const item of piece.items) text += item.html.toString();
  return text;
}

/** A template whose values are escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly (Part | Keyed | Items)[]): Html {
  const pieces: Piece[] = [];
  let text = strings[0] ?? "";
  const add = (value: Part | Keyed | Items): void => {
    if (value === undefined || value === false) return;
    if (typeof value === "string") text += escapeText(value);
    else if (typeof value === "number") text += String(value);
    else if (value instanceof Html) {
      for (const piece of value.pieces) {
        if (typeof piece === "string") text += piece;
        else add(piece);
      }
    } else if (value instanceof Keyed || value instanceof Items) {
      pieces.push(text, value);
      text = "";
    } else for (const part of value) add(part);
  };
  for (let at = 0; at < values.length; at++) {
    add(values[at]);
    text += strings[at + 1] ?? "";
  }
  pieces.push(text);
  return new Html(pieces);
}

/** Text of ours that is markup already: styles, drawings, the page's script. Never a file's text. */
export function trusted(text: string): Html {
  return new Html([text]);
}

/** An element with a key; its outermost tag must carry the key as `id`. */
export function keyed(key: string, element: Html, more?: () => Html): Keyed {
  return new Keyed(key, element, more);
}

/** What there is to know of an element of a page beyond what stands there; undefined of what has no more. */
export function moreOf(page: Html, key: string): Html | undefined {
  for (const piece of page.pieces) {
    if (typeof piece === "string") continue;
    for (const part of piece instanceof Keyed ? [piece] : piece.items) {
      const more = part.key === key ? part.more?.() : moreOf(part.html, key);
      if (more !== undefined) return more;
    }
  }
  return undefined;
}

/** The children of the element whose `id` is `owner`; nothing else may stand in it. */
export function items(owner: string, children: readonly Keyed[]): Items {
  return new Items(owner, children);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one function that makes text safe between tags and in quoted attributes. */
export function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
