import { type Html, Items, Keyed } from "./html";

/** One change of a page that is shown. Keys are `id`s of elements. */
export type PageChange =
  | { readonly op: "replace"; readonly key: string; readonly html: string }
  | { readonly op: "remove"; readonly key: string }
  /** Into `owner`, before the element `before`; last when that is absent. */
  | { readonly op: "insert"; readonly owner: string; readonly before?: string; readonly html: string };

/** What turns a page that shows `before` into `after`: the elements that changed alone; undefined when all of it must be set anew. */
export function pageChanges(before: Html, after: Html): readonly PageChange[] | undefined {
  const changes: PageChange[] = [];
  if (!compare(before, after, changes)) return undefined;
  // What moves from one list to another is taken out first: at no time are there two elements of a key.
  return [...changes.filter(({ op }) => op === "remove"), ...changes.filter(({ op }) => op !== "remove")];
}

/** False when what stands outside of keyed parts differs. */
function compare(before: Html, after: Html, changes: PageChange[]): boolean {
  if (before === after) return true;
  if (before.pieces.length !== after.pieces.length) return false;
  for (let at = 0; at < after.pieces.length; at++) {
    const old = before.pieces[at];
    const now = after.pieces[at];
    if (old === now) continue;
    if (typeof old === "string" && typeof now === "string" && withoutOpen(old) === withoutOpen(now)) continue;
    if (old instanceof Keyed && now instanceof Keyed && old.key === now.key) compareKeyed(old, now, changes);
    else if (old instanceof Items && now instanceof Items && old.owner === now.owner)
      compareItems(old, now, changes);
    else return false;
  }
  return true;
}

/** What is folded or not is up to the person once it is shown: `open` is only how it stands at first. */
function withoutOpen(text: string): string {
  return text.replace(/(<details\b[^<>]*?) open(?=[ >])/g, "$1");
}

function compareKeyed(before: Keyed, after: Keyed, changes: PageChange[]): void {
  const known = changes.length;
  if (compare(before.html, after.html, changes)) return;
  changes.length = known;
  changes.push({ op: "replace", key: after.key, html: after.html.toString() });
}

function compareItems(before: Items, after: Items, changes: PageChange[]): void {
  const old = new Map(before.items.map((item) => [item.key, item]));
  const staying = after.items.filter(({ key }) => old.has(key)).map(({ key }) => key);
  const kept = inOrder(
    before.items.map(({ key }) => key),
    staying,
  );
  for (const { key } of before.items) if (!kept.has(key)) changes.push({ op: "remove", key });
  // From the end, so that the element to stand before is there already.
  let next: string | undefined;
  for (let at = after.items.length - 1; at >= 0; at--) {
    const item = after.items[at] as Keyed;
    const was = old.get(item.key);
    if (was !== undefined && kept.has(item.key)) compareKeyed(was, item, changes);
    else {
      const place = next === undefined ? {} : { before: next };
      changes.push({ op: "insert", owner: after.owner, ...place, html: item.html.toString() });
    }
    next = item.key;
  }
}

/** Of the keys in `now`, those that may stay where they are: what is left moves around them. */
function inOrder(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((key, at) => [key, at]));
  const kept = new Set<string>();
  let last = -1;
  for (const key of now) {
    const at = place.get(key);
    if (at !== undefined && at > last) {
      kept.add(key);
      last = at;
    }
  }
  return kept;
}
