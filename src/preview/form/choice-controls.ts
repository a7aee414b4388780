import { isText } from "../../model";
import { type ListName, listOf } from "../../schema";
import { type Html, html, items, keyed } from "../html";
import { keyFor } from "../keys";
import { languageName } from "../post/words";
import { nameOf as wordName } from "../words";
import type { Choice } from "./choices";
import { option } from "./date-controls";
import { inputAttributes, inputId, wrapField } from "./field";
import { type Field, type FormContext, nameOf } from "./form-context";
import { drawOnlyInFile, drawText, textInput } from "./text-controls";
import { say } from "./words";
import { writtenText } from "./written";

/** One word of a list of the schema. */
export function drawWord(form: FormContext, field: Field, list: ListName): Html {
  const choices = listOf(list).map((id) => ({ id, label: wordName(list, id, form.language) }));
  const usual = field.words?.default;
  const empty = typeof usual === "string" ? wordName(list, usual, form.language) : undefined;
  return drawSelect(form, field, choices, "word", empty);
}

/** A language: one of those that are used here, by its name. */
export function drawLanguage(form: FormContext, field: Field): Html {
  const tags = [...new Set([...form.languages, "en", "fr"])];
  const choices = tags.map((id) => ({ id, label: languageName(id, form.language) }));
  return drawSelect(form, field, choices, "word", undefined);
}

/** Something that a register holds. */
export function drawReference(form: FormContext, field: Field): Html {
  const choices = form.choices(field.shape.ref as NonNullable<Field["shape"]["ref"]>);
  return choices.length === 0
    ? drawText(form, field, "id")
    : drawSelect(form, field, choices, "id", undefined);
}

function drawSelect(
  form: FormContext,
  field: Field,
  choices: readonly Choice[],
  type: "word" | "id",
  usual: string | undefined,
): Html {
  const { language } = form;
  const chosen = writtenText(field.node) ?? "";
  const inherited = form.inherited(nameOf(field.keys));
  const empty =
    inherited?.shown ??
    (usual === undefined ? say("undecided", language) : say("usually", language, { value: usual }));
  const options = choices.map(({ id, label }) => option(id, label, chosen));
  const unknown =
    chosen !== "" &&
    !choices.some(({ id }) => id === chosen) &&
    option(chosen, say("unknownId", language, { id: chosen }), chosen);
  const id = inputId(field);
  const input = html`${keyed(id, html`<select${inputAttributes(form, field, type)}>${option("", empty, chosen)}${unknown}${options}</select>`)}`;
  return wrapField(form, field, { input });
}

/** Several things that registers hold: a box to tick for each. */
export function drawReferences(form: FormContext, field: Field): Html {
  const { node } = field;
  const ref = field.shape.items?.ref ?? field.shape.ref;
  const choices = ref === undefined ? [] : form.choices(ref);
  if (node?.type === "map") return drawOnlyInFile(form, field);
  const chosen = node === undefined ? [] : idsIn(node);
  // What no register knows is shown all the same, so that it can be unticked.
  const unknown = chosen.filter((id) => !choices.some((choice) => choice.id === id));
  const all = [
    ...choices,
    ...[...new Set(unknown)].map((id) => ({ id, label: say("unknownId", form.language, { id }) })),
  ];
  if (all.length === 0)
    return wrapField(form, field, {
      input: textInput(form, field, "words"),
      help: say("noChoices", form.language),
    });
  const owner = keyFor("o", ...field.keys);
  const boxes = all.map(({ id, label }) => {
    const key = `${keyFor("b", ...field.keys)}--${keyFor("", id).slice(1)}`;
    const ticked = chosen.includes(id) && html` checked`;
    return keyed(
      key,
      html`<label id="${key}" class="box"><input type="checkbox"${inputAttributes(form, field, "ids", id)} value="${id}"${ticked}> <span dir="auto">${label}</span></label>`,
    );
  });
  const input = html`<div class="boxes" id="${owner}">${items(owner, boxes)}</div>`;
  return wrapField(form, field, { input, group: true });
}

function idsIn(node: NonNullable<Field["node"]>): readonly string[] {
  const nodes = node.type === "seq" ? node.items : [node];
  return nodes.filter(isText).map(({ value }) => value);
}

/** Words in a line, with commas between. */
export function drawWords(form: FormContext, field: Field): Html {
  const { node } = field;
  if (node?.type === "map" || (node?.type === "seq" && node.items.some(({ type }) => type !== "scalar")))
    return drawOnlyInFile(form, field);
  const words =
    node?.type === "seq"
      ? node.items.map((item) => writtenText(item) ?? "").join(", ")
      : (writtenText(node) ?? "");
  const id = inputId(field);
  const input = html`${keyed(id, html`<input type="text"${inputAttributes(form, field, "words")} value="${words}" dir="auto">`)}`;
  return wrapField(form, field, { input, help: say("wordsHelp", form.language) });
}

/** Yes, or nothing said. Anything else that is written is shown as typed. */
export function drawYes(form: FormContext, field: Field): Html {
  if (isOddScalar(field)) return drawText(form, field);
  const id = inputId(field);
  const input = html`${keyed(id, yesBox(form, field, isTrue(field)))}`;
  return wrapField(form, field, { input });
}

/** Yes, or more than that: a day, a file. */
export function drawYesOr(form: FormContext, field: Field, other: Html, ticked: boolean): Html {
  const id = inputId(field, "yes");
  const input = html`<label class="box">${keyed(id, yesBox(form, field, ticked, "yes"))} ${say("yes", form.language)}</label> ${other}`;
  return wrapField(form, field, { input, group: true });
}

/** The box alone. */
export function yesBox(form: FormContext, field: Field, ticked: boolean, part = ""): Html {
  return html`<input type="checkbox"${inputAttributes(form, field, "boolean", part)} value="true"${ticked && html` checked`}>`;
}

export function isTrue({ node }: Field): boolean {
  return node?.type === "scalar" && node.value === true;
}

function isOddScalar({ node }: Field): boolean {
  return node?.type === "scalar" && node.value !== null && typeof node.value !== "boolean";
}
