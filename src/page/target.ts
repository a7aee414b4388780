import type { PreviewTarget } from "../server/preview-messages";

/** What carries an entry's name: a card of a post, a row, a form. */
export const ENTRY = "[data-post],[data-id]";

/** The entry that an element is part of; undefined of what is part of none. */
export function targetOf(element: Element): PreviewTarget | undefined {
  const entry = element.closest<HTMLElement>(ENTRY);
  const id = entry?.dataset.post ?? entry?.dataset.id;
  const path = entry?.dataset.file;
  if (entry === null || id === undefined || path === undefined) return undefined;
  return { path, kind: entry.dataset.kind ?? "post", id };
}
