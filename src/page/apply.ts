import type { PageUpdate } from "../server/preview-messages";

/** Makes the page show what came: all of it, or the elements that changed alone. The focus stays where it was. */
export function applyUpdate(root: HTMLElement, update: PageUpdate): void {
  const focused =
    document.activeElement instanceof HTMLElement ? focusKey(document.activeElement) : undefined;
  if ("html" in update) {
    const { scrollX, scrollY } = window;
    root.innerHTML = update.html;
    window.scrollTo(scrollX, scrollY);
  } else for (const change of update.changes) applyChange(change);
  if (focused !== undefined && document.activeElement === document.body) restoreFocus(focused);
}

type Change = Extract<PageUpdate, { readonly changes: unknown }>["changes"][number];

function applyChange(change: Change): void {
  if (change.op === "insert") {
    const owner = document.getElementById(change.owner);
    const before = change.before === undefined ? null : document.getElementById(change.before);
    owner?.insertBefore(elementOf(change.html, owner), before);
    return;
  }
  const element = document.getElementById(change.key);
  if (change.op === "remove") element?.remove();
  else if (element !== null) {
    const fresh = elementOf(change.html, element.parentElement ?? element);
    if (!keepsTyping(element, fresh.firstChild)) element.replaceWith(fresh);
  }
}

/** The input that somebody types in stays: what is said of it changes, and its text only where nothing was typed since. */
function keepsTyping(element: HTMLElement, fresh: Node | null): boolean {
  if (element !== document.activeElement) return false;
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isText || !(fresh instanceof Element) || fresh.tagName !== element.tagName) return false;
  const untouched = element.value === element.defaultValue;
  for (const name of element.getAttributeNames())
    if (!fresh.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of fresh.attributes) element.setAttribute(name, value);
  if (fresh instanceof HTMLTextAreaElement) element.defaultValue = fresh.defaultValue;
  if (untouched && element.value !== element.defaultValue) element.value = element.defaultValue;
  return true;
}

/** A row of a table can only be read inside a table: the parent says what may stand there. */
function elementOf(html: string, parent: Element): DocumentFragment {
  const range = document.createRange();
  range.selectNodeContents(parent);
  return range.createContextualFragment(html);
}

interface FocusKey {
  /** The nearest element with an id, and which of its focusable elements. */
  readonly id: string;
  readonly index: number;
}

const FOCUSABLE = "a[href],button,input,select,textarea,summary,[tabindex]";

function focusKey(element: HTMLElement): FocusKey | undefined {
  const owner = element.closest("[id]");
  if (owner === null) return undefined;
  return {
    id: owner.id,
    index: owner === element ? -1 : [...owner.querySelectorAll(FOCUSABLE)].indexOf(element),
  };
}

function restoreFocus({ id, index }: FocusKey): void {
  const owner = document.getElementById(id);
  // What stood there may have gone: then the entry itself has the focus.
  const element =
    index < 0 ? owner : (owner?.querySelectorAll(FOCUSABLE)[index] ?? owner?.querySelector(FOCUSABLE));
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
