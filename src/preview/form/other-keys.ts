import { shapeOf } from "../../schema";
import type { MapNode, Pair } from "../../syntax";
import { type Html, html } from "../html";
import { type Field, type FormContext, isNameable } from "./form-context";
import { drawOnlyInFile, drawText } from "./text-controls";
import { say } from "./words";
import { writtenText } from "./written";

/** The organisation's own keys, and those that the schema does not know; undefined of none. */
export function drawOtherKeys(form: FormContext): Html | undefined {
  const { entity, language } = form;
  const { keys } = shapeOf(entity.kind);
  const others = firstPairs(entity.node).filter(
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
    return writtenText(value) === undefined || !isNameable(field.keys)
      ? drawOnlyInFile(form, field)
      : drawText(form, field);
  });
  return html`${fields}`;
}

/** What a post in a file of its own says of the file. */
function isOfFile({ entity }: FormContext, key: string): boolean {
  return entity.kind === "post" && entity.body !== undefined && Object.hasOwn(shapeOf("postFile").keys, key);
}

/** Of a key that is written twice the first counts. */
export function firstPairs({ pairs }: MapNode): readonly Pair[] {
  const keys = new Set<string>();
  return pairs.filter(({ key }) => {
    const name = String(key.value);
    if (keys.has(name)) return false;
    keys.add(name);
    return true;
  });
}
