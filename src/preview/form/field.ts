import { fixButtons } from "../fixes";
import { type Html, html, keyed, type Keyed } from "../html";
import { keyFor } from "../keys";
import { ruleLink } from "../links";
import { severityMark } from "../marks";
import { messageHtml } from "../message";
import type { Field, FormContext, Keys } from "./form-context";
import { nameOf } from "./form-context";
import { say } from "./words";

/** How a value is written back: what the page's script says along with it. */
export type FieldType =
  | "text"
  | "multiline"
  | "date"
  | "time"
  | "relative-unit"
  | "relative-amount"
  | "money"
  | "number"
  | "boolean"
  | "word"
  | "id"
  | "ids"
  | "words";

/** The id of an input; `part` tells several inputs of one field apart. */
export function inputId(field: Field, part = ""): string {
  const id = partId("i", field);
  return part === "" ? id : `${id}--${keyFor("", part).slice(1)}`;
}

/** The id of the element that holds all of a field. */
export function fieldId(keys: Keys): string {
  return `f${keyFor("", ...keys)}`;
}

function partId(prefix: string, field: Field): string {
  let rest = known.get(field);
  if (rest === undefined) {
    rest = keyFor("", ...field.keys);
    known.set(field, rest);
  }
  return prefix + rest;
}

/** What the ids of a field's elements end with: each field has many. */
const known = new WeakMap<Field, string>();

/** What every input of a field carries: name, type, and what describes it. */
export function inputAttributes(form: FormContext, field: Field, type: FieldType, part = ""): Html {
  const name = nameOf(field.keys);
  const wrong = form.found(name).some(({ severity }) => severity !== "info");
  const invalid = wrong && html` aria-invalid="true" aria-errormessage="${partId("e", field)}"`;
  const required = field.required && isPlain(type) && html` aria-required="true"`;
  return html` id="${inputId(field, part)}" name="${name}" data-type="${type}" aria-describedby="${describedBy(field)}"${required}${invalid}`;
}

/** A box to tick can't be required by itself. */
function isPlain(type: FieldType): boolean {
  return type !== "boolean" && type !== "ids";
}

function describedBy(field: Field): string {
  return `${partId("n", field)} ${partId("h", field)} ${partId("e", field)}`;
}

/** Where the lengths of a field's text stand, as a list. */
export function lengthsId(field: Field): string {
  return partId("c", field);
}

export interface Control {
  readonly input: Html;
  /** Several inputs: they stand in a fieldset with a legend. */
  readonly group?: boolean;
  /** What the value comes to, or where it comes from while the field is empty. */
  readonly note?: string | undefined;
  /** More than the schema says. */
  readonly help?: string | undefined;
  /** Lengths on the channels, as a list. */
  readonly lengths?: Html | undefined;
}

/** A field: its name, its input or inputs, what describes it, and what was found. */
export function wrapField(form: FormContext, field: Field, control: Control): Html {
  const { label, required } = field;
  const { input, group = false, note = noteOf(form, field) } = control;
  const needed = required && html` <span class="needed">${say("required", form.language)}</span>`;
  const key = partId("f", field);
  const below = html`${control.lengths}${keyed(
    partId("n", field),
    html`<p class="note" id="${partId("n", field)}" dir="auto">${note}</p>`,
  )}<p class="help" id="${partId("h", field)}">${helpOf(form, field, control.help)}</p>${drawFaults(form, field)}`;
  const whole = group
    ? html`<fieldset class="field" id="${key}"><legend>${label}${needed}</legend>${input}${below}</fieldset>`
    : html`<div class="field" id="${key}"><label for="${inputId(field)}">${label}${needed}</label>${input}${below}</div>`;
  return html`${keyed(key, whole)}`;
}

/** What holds while it is empty. */
function noteOf(form: FormContext, field: Field): string | undefined {
  const { language } = form;
  const inherited = form.inherited(nameOf(field.keys));
  if (inherited === undefined || isGiven(field)) return undefined;
  return say("inherited", language, { value: inherited.shown, origin: inherited.origin });
}

/** Whether something is written. */
export function isGiven({ node }: Field): boolean {
  if (node === undefined) return false;
  return node.type !== "scalar" || (node.value !== null && node.value !== "");
}

/** The schema's description, with examples of what is typed. */
function helpOf({ language }: FormContext, { words, shape }: Field, more: string | undefined): string {
  const parts = [words?.[language].description, more];
  // Of what is chosen, not typed, an example says nothing.
  const isTyped = shape.form !== undefined && !CHOSEN.has(shape.form);
  const examples = isTyped ? (words?.examples ?? []).filter((it) => typeof it === "string") : [];
  if (examples.length > 0) parts.push(say("examples", language, { examples: examples.join(", ") }));
  return parts.filter((it) => it !== undefined && it !== "").join(" ");
}

const CHOSEN: ReadonlySet<string> = new Set(["date", "date-time", "relative-date", "language", "id"]);

/** What was found in a field itself; an empty place of nothing, so that it can come and go on its own. */
export function drawFaults(form: FormContext, field: Field): Keyed {
  const key = partId("e", field);
  const findings = form.found(nameOf(field.keys));
  const { kind, id } = form.entity;
  const list = findings.map(
    (finding) =>
      html`<p>${severityMark(form.preview, finding.severity)} <span dir="auto">${messageHtml(finding.message(form.language))}</span> <span class="soft">${ruleLink(form.preview, finding.rule, html`<code>${finding.rule.id}</code>`)}</span>${fixButtons(form.preview, finding, { kind, id, path: finding.file })}</p>`,
  );
  return keyed(key, html`<div class="faults" id="${key}">${list}</div>`);
}
