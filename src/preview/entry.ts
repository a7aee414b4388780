import type { EntityKind } from "../model";
import { sayFrom } from "../rules";
import type { MapNode } from "../syntax";
import type { PreviewContext } from "./context";
import { type Html, html } from "./html";
import { type OpenTarget, sourceLink, viewLink } from "./links";
import { FORM_KINDS } from "./state";

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

/** The way to change a value where it is shown: the entry's form, else its place in the file. Nothing outside of a panel, or of what has no id. */
export function editLink(
  context: PreviewContext,
  entry: Entry,
  key: string,
  what: string,
  title?: string,
): Html | undefined {
  const { live, language } = context;
  const { kind, id, file } = entry;
  if (!live || id === undefined) return undefined;
  const words =
    title === undefined ? say("editOwn", language, { what }) : say("edit", language, { what, title });
  const label = html`<span aria-hidden="true">✎</span><span class="unseen">${words}</span>`;
  const form = FORM_KINDS.find((it) => it === kind);
  return form === undefined
    ? sourceLink(context, targetOf(context, entry, key), label, "edit")
    : viewLink(context, { view: "form", kind: form, id, file: file.path, key }, label, "edit");
}
