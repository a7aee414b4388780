import { shapeOf } from "../../schema";
import { type Html, html } from "../html";
import type { Field, FormContext } from "./form-context";
import { drawOnlyInFile, drawText } from "./text-controls";
import { say } from "./words";
import { writtenText } from "./written";
import { nameOf } from "./form-context";

/** The organisation's own keys, and those that the schema does not know; undefined of none. */
export function drawOtherKeys(form: FormContext): Html | undefined {
  const { entity, language } = form;
  const { keys } = shapeOf(entity.kind);
  const others = entity.node.pairs.filter(
    ({ key }) => !Object.hasOwn(keys, String(key.value)) && !isOfFile(form, String(key.value)),
  );
  if (others.length === 0) return undefined;
  const fields = others.map(({ key, value }) => {
    const name = String(key.value);
    const words = say(name.startsWith("x-") ? "ownKey" : "unknownKey", language);
    const field: Field = {
      keys: [name],
      key: name,
      shape: { types: [] },
      label: name,
      words: { en: { title: name, description: words }, fr: { title: name, description: words } },
      node: value,
      required: false,
    };
    if (nameOf(field.keys) === undefined) return html``;
    return writtenText(value) === undefined ? drawOnlyInFile(form, field) : drawText(form, field);
  });
  return html`${fields}`;
}

/** What a post in a file of its own says of the file. */
function isOfFile({ entity }: FormContext, key: string): boolean {
  return entity.kind === "post" && entity.body !== undefined && Object.hasOwn(shapeOf("postFile").keys, key);
}
