import assert from "node:assert/strict";
import type { PageChange } from "../../src/preview";

/** An element of a page, as a browser would build it from HTML without mistakes. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadonlyArray<PageElement | string>;
}

const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "col", "wbr"]);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z_:][\w:.-]*(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([a-zA-Z_:][\w:.-]*)(?:="([^"]*)")?/g;

const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };

/** Reads a page; fails on tags that do not match, on an id used twice, and on styles and scripts in attributes. */
export function readPage(html: string): PageElement {
  const root = { tag: "root", attributes: {}, children: [] as Array<PageElement | string> };
  const open = [root];
  const ids = new Set<string>();
  TAG.lastIndex = 0;
  while (TAG.lastIndex < html.length) {
    const at = TAG.lastIndex;
    const match = TAG.exec(html);
    assert.ok(match !== null, `No HTML: ${html.slice(at, at + 80)}`);
    const [, closing, tag = "", rest = "", alone, text] = match;
    const parent = open[open.length - 1] as typeof root;
    if (text !== undefined) parent.children.push(unescaped(text));
    else if (closing === "/") {
      assert.equal(
        parent.tag,
        tag,
        `</${tag}> closes <${parent.tag}>: …${html.slice(Math.max(0, at - 120), at)}`,
      );
      open.pop();
    } else {
      const element = { tag, attributes: attributesOf(rest, ids), children: [] };
      parent.children.push(element);
      if (alone !== "/" && !VOID.has(tag)) open.push(element);
    }
  }
  assert.equal(open.length, 1, `<${open.at(-1)?.tag}> is not closed`);
  return root;
}

function attributesOf(text: string, ids: Set<string>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    assert.ok(name !== "style" && !/^on/i.test(name), `Not allowed: ${name}`);
    assert.ok(!(name in attributes), `${name} twice in ${text}`);
    attributes[name] = unescaped(value);
  }
  const { id } = attributes;
  if (id !== undefined) {
    assert.ok(/^\S+$/.test(id), `No id: ${id}`);
    assert.ok(!ids.has(id), `Twice: ${id}`);
    ids.add(id);
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);
}

/** All elements below one, in order, that a condition holds for. */
export function findAll(from: PageElement, wanted: (element: PageElement) => boolean): PageElement[] {
  return from.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(wanted(child) ? [child] : []), ...findAll(child, wanted)],
  );
}

export function byTag(from: PageElement, tag: string): PageElement[] {
  return findAll(from, (it) => it.tag === tag);
}

/** The elements of a class. */
export function byClass(from: PageElement, name: string): PageElement[] {
  return findAll(from, ({ attributes }) => attributes.class?.split(" ").includes(name) === true);
}

export function byId(from: PageElement, id: string): PageElement {
  const [found] = findAll(from, ({ attributes }) => attributes.id === id);
  assert.ok(found !== undefined, `No #${id}`);
  return found;
}

/** The text of an element, spaces as one. */
export function textOf(element: PageElement): string {
  const text = (it: PageElement | string): string =>
    typeof it === "string"
      ? it
      : it.children.map(text).join(it.tag === "br" ? "" : " ".repeat(isBlock(it) ? 1 : 0));
  return element.children
    .map((child) => (typeof child === "string" ? child : ` ${text(child)} `))
    .join("")
    .replace(/[ \n]+/g, " ")
    .trim();
}

function isBlock({ tag }: PageElement): boolean {
  return tag !== "span";
}

/** The rows of a table's body, each as the texts of its cells. */
export function rowsOf(table: PageElement): string[][] {
  return byTag(table, "tr").map((row) =>
    row.children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)])),
  );
}

/** A page after changes, as the page's script makes them. */
export function changed(page: PageElement, changes: readonly PageChange[]): PageElement {
  let result = page;
  for (const change of changes) {
    const made = change.op === "remove" ? [] : readPage(change.html).children;
    if (change.op !== "insert") result = mapped(result, byId(result, change.key), () => made);
    else {
      const { before } = change;
      const owner = byId(result, change.owner);
      const at = before === undefined ? owner.children.length : owner.children.indexOf(byId(owner, before));
      assert.ok(at >= 0, `#${before} is no child of #${change.owner}`);
      const children = [...owner.children.slice(0, at), ...made, ...owner.children.slice(at)];
      result = mapped(result, owner, () => [{ ...owner, children }]);
    }
  }
  return result;
}

/** A tree with another element, or others, in the place of one. */
function mapped(
  from: PageElement,
  element: PageElement,
  instead: () => PageElement["children"],
): PageElement {
  const children = from.children.flatMap((child): PageElement["children"] =>
    typeof child === "string" ? [child] : child === element ? instead() : [mapped(child, element, instead)],
  );
  return { ...from, children };
}
