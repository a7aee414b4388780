import { localisedText } from "../../model";
import type { ShapeName } from "../../schema";
import type { Node } from "../../syntax";
import { type Html, html, items, keyed } from "../html";
import { keyFor } from "../keys";
import { languageName } from "../post/words";
import { drawYesOr, isTrue } from "./choice-controls";
import { drawFaults, isGiven } from "./field";
import { type Field, type FormContext, isNameable, nameOf } from "./form-context";
import { drawOnlyInFile, drawText, textInput } from "./text-controls";
import { say } from "./words";
import { writtenText } from "./written";

/** A mapping with keys of its own, folded while nothing is in it. */
export function drawMap(form: FormContext, field: Field, definition: ShapeName): Html {
  const { node } = field;
  if (node !== undefined && node.type !== "map" && isGiven(field))
    return node.type === "scalar" ? drawText(form, field) : drawOnlyInFile(form, field);
  const fields = form.fieldsOf(definition, field.keys, node);
  return folded(form, field, html`${fields.map((it) => form.draw(it))}`);
}

/** Fields that belong together, under their name. */
function folded(form: FormContext, field: Field, inner: Html): Html {
  const name = nameOf(field.keys);
  const key = keyFor("f", ...field.keys);
  const open = (isGiven(field) || form.foundBelow(name).length > 0) && html` open`;
  return html`${keyed(
    key,
    html`<details class="nested" id="${key}"${open}><summary>${field.label}</summary><div class="fields"><p class="help">${field.words?.[form.language].description}</p>${drawFaults(form, field)}${inner}</div></details>`,
  )}`;
}

/** Yes, or a mapping that says more (`evergreen`). */
export function drawYesOrMap(form: FormContext, field: Field, definition: ShapeName): Html {
  const { node } = field;
  if (node?.type === "seq" || (node?.type === "scalar" && typeof node.value === "string"))
    return node.type === "seq" ? drawOnlyInFile(form, field) : drawText(form, field);
  // What is written as a plain yes has no place for more.
  const fields = isTrue(field) ? [] : form.fieldsOf(definition, field.keys, node);
  const inner = html`<div class="fields">${fields.map((it) => form.draw(it))}</div>`;
  return drawYesOr(form, field, inner, isTrue(field) || node?.type === "map");
}

/** Yes, or a text: the file of captions, by language where there are several. */
export function drawYesOrText(form: FormContext, field: Field): Html {
  const { node } = field;
  if (node?.type === "seq") return drawOnlyInFile(form, field);
  if (node?.type === "map") {
    const fields = node.pairs.map(
      ({ key, value }): Field => ({
        ...field,
        keys: [...field.keys, String(key.value)],
        label: `${field.label} (${languageName(String(key.value), form.language)})`,
        node: value,
        required: false,
      }),
    );
    return html`${fields.map((it) => (isNameable(it.keys) ? drawText(form, it) : drawOnlyInFile(form, it)))}`;
  }
  const text = { ...field, node: isTrue(field) ? undefined : node };
  return drawYesOr(
    form,
    field,
    textInput(form, text, "text", html` aria-label="${field.label}"`),
    isTrue(field),
  );
}

/** What differs on single channels: those that the entry goes to, and those that are written. */
export function drawByChannel(
  form: FormContext,
  field: Field,
  definition: ShapeName,
  channels: readonly string[],
): Html {
  const { node } = field;
  if (node !== undefined && node.type !== "map" && isGiven(field)) return drawOnlyInFile(form, field);
  const written = node?.type === "map" ? node.pairs.map(({ key }) => String(key.value)) : [];
  const all = [...new Set([...channels, ...written])];
  const parts = all.map((id) => {
    const keys = [...field.keys, id];
    const value = node?.type === "map" ? node.get(id)?.value : undefined;
    const label = form.choices("channel").find((it) => it.id === id)?.label ?? id;
    return drawMap(
      form,
      { ...field, keys, label, node: value, words: undefined, required: false },
      definition,
    );
  });
  if (parts.length === 0) return html``;
  return folded(form, field, html`${parts}`);
}

/** The keys by which an item of a list is called. */
const NAMING: readonly string[] = ["task", "file", "by", "rule"];

/** Mappings in a list: each one folded under its name, and an empty one that becomes the next. */
export function drawList(form: FormContext, field: Field, definition: ShapeName): Html {
  const { node, label } = field;
  if (node !== undefined && node.type !== "seq" && isGiven(field))
    return node.type === "scalar" ? drawText(form, field) : drawOnlyInFile(form, field);
  const nodes: readonly (Node | undefined)[] =
    node?.type === "seq" ? [...node.items, undefined] : [undefined];
  const owner = keyFor("l", ...field.keys);
  const parts = nodes.map((item, at) =>
    drawItem(form, { ...field, keys: [...field.keys, at], node: item }, definition, nodes.length),
  );
  const key = keyFor("f", ...field.keys);
  return html`${keyed(
    key,
    html`<fieldset class="list" id="${key}"><legend>${label}</legend><p class="help">${field.words?.[form.language].description}</p>${drawFaults(form, field)}<div id="${owner}">${items(owner, parts)}</div></fieldset>`,
  )}`;
}

function drawItem(form: FormContext, field: Field, definition: ShapeName, count: number) {
  const { language } = form;
  const name = nameOf(field.keys);
  const key = keyFor("it", ...field.keys);
  const title = titleOf(form, field);
  const number = Number(field.keys.at(-1)) + 1;
  const isNew = field.node === undefined;
  const what = title ?? say("item", language, { what: field.label, number });
  const summaryKey = keyFor("s", ...field.keys);
  const summary = keyed(
    summaryKey,
    html`<summary id="${summaryKey}" class="${isNew ? "add" : "one"}" dir="auto">${isNew ? say("add", language, { what: field.label }) : what}</summary>`,
  );
  const open =
    !isNew && (form.foundBelow(name).length > 0 || (definition === "media" && count <= 3)) && html` open`;
  const removeKey = keyFor("r", ...field.keys);
  const remove = keyed(
    removeKey,
    html`<p id="${removeKey}">${!isNew && html`<button type="button" class="quiet" data-act="remove" data-name="${name}">${say("remove", language, { what })}</button>`}</p>`,
  );
  const inner =
    field.node !== undefined && field.node.type !== "map"
      ? drawOnlyInFile(form, field)
      : html`${form.fieldsOf(definition, field.keys, field.node).map((it) => form.draw(it))}`;
  return keyed(
    key,
    html`<details class="item" id="${key}"${open}>${summary}<div class="fields">${inner}${remove}</div></details>`,
  );
}

function titleOf(form: FormContext, { node }: Field): string | undefined {
  if (node?.type !== "map") return node === undefined ? undefined : writtenText(node);
  const { language } = form;
  for (const key of NAMING) {
    const value = node.get(key)?.value;
    const text = value === undefined ? undefined : localisedText(value, language);
    if (text !== undefined) return key === "by" ? nameOfPerson(form, text) : text;
  }
  return undefined;
}

function nameOfPerson(form: FormContext, id: string): string {
  return form.choices("person").find((it) => it.id === id)?.label ?? id;
}
