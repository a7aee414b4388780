import type { EntityKind } from "../model";
import { sayFrom } from "../rules";
import type { MapNode } from "../syntax";
import type { PreviewContext } from "./context";
import { type Html, html } from "./html";
import type { OpenTarget } from "./links";

const say = sayFrom({
  edit: { en: "Change {what} of “{title}”", fr: "Modifier {what} de « {title} »" },
  editOwn: { en: "Change {what}", fr: "Modifier {what}" },
});

/** An entry of a file, as links and buttons name it. */
export interface Entry {
  readonly kind: EntityKind;
  readonly id: string | undefined;
  /** Says where it stands while it has no id. */
  readonly node?: MapNode;
  readonly file: { readonly path: string };
}

/** Text of a file: it may be written from right to left. */
export function fileText(text: string): Html {
  return html`<span dir="auto">${text}</span>`;
}

/** Where an entry, or one of its keys, stands in its file. */
export function targetOf({ session }: PreviewContext, entry: Entry, key?: string): OpenTarget {
  const { kind, id, node, file } = entry;
  if (id !== undefined) return { path: file.path, kind, id, ...(key === undefined ? {} : { key }) };
  const source = session.workspace.file(file.path)?.source;
  const line =
    source === undefined || node === undefined ? 0 : source.positionOf(node.piece, node.start).line;
  return { path: file.path, line };
}

/** The attributes by which the page's script knows which entry an element shows. */
export function entryData({ kind, id, file }: Entry): Html | undefined {
  if (id === undefined) return undefined;
  return html` data-kind="${kind}" data-id="${id}" data-file="${file.path}"`;
}

/** A quiet button that changes a value where it is shown; nothing outside of a panel, or of what has no id. */
export function editButton(
  { live, language }: PreviewContext,
  entry: Entry,
  key: string,
  what: string,
  title?: string,
): Html | undefined {
  if (!live || entry.id === undefined) return undefined;
  const label =
    title === undefined ? say("editOwn", language, { what }) : say("edit", language, { what, title });
  return html` <button type="button" class="quiet edit" data-act="edit"${entryData(entry)} data-key="${key}" aria-label="${label}" title="${label}"><span aria-hidden="true">✎</span></button>`;
}
