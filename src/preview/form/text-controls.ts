import { Post } from "../../model";
import { shapeOf } from "../../schema";
import type { Node } from "../../syntax";
import { type Html, html, keyed } from "../html";
import { type OpenTarget, sourceLink } from "../links";
import { languageName } from "../post/words";
import { type FieldType, inputAttributes, inputId, isGiven, lengthsId, wrapField } from "./field";
import { type Field, type FormContext, isNameable, nameOf } from "./form-context";
import { spokenIn } from "./languages";
import { drawLengths } from "./lengths";
import { say } from "./words";
import { sourceText, writtenText } from "./written";

/** Keys whose texts have several lines. */
const LONG: ReadonlySet<string> = new Set([
  "text",
  "how",
  "benefit",
  "notes",
  "alt",
  "transcript",
  "firstComment",
  "comment",
  "reason",
]);

/** A line of text, or several. */
export function drawText(form: FormContext, field: Field, type: FieldType = "text"): Html {
  return wrapField(form, field, { input: textInput(form, field, type) });
}

/** The input alone. */
export function textInput(form: FormContext, field: Field, type: FieldType, more?: Html): Html {
  const text = writtenText(field.node) ?? "";
  const inherited = form.inherited(nameOf(field.keys));
  const hint = inherited !== undefined && html` placeholder="${inherited.shown}"`;
  const id = inputId(field);
  if (type === "text" && (LONG.has(field.key) || text.includes("\n"))) {
    return html`${keyed(
      id,
      html`<textarea${inputAttributes(form, field, "multiline")} rows="2" dir="auto"${hint}${more}>
${text}</textarea>`,
    )}`;
  }
  const mode = type === "number" && html` inputmode="decimal"`;
  return html`${keyed(id, html`<input type="text"${inputAttributes(form, field, type)} value="${text}" dir="auto"${mode}${hint}${more}>`)}`;
}

/** A text that may be written in several languages: one input, or one for each language once there are several. */
export function drawLocalised(form: FormContext, field: Field): Html {
  const { node } = field;
  if (node === undefined || node.type === "scalar") return drawText(form, field);
  if (node.type === "seq") return drawOnlyInFile(form, field);
  return drawLanguages(form, field, languagesIn(node, form.languages), (it) => drawText(form, it));
}

/** The texts of a post, or of one of its channels: with their lengths where each will stand. */
export function drawTexts(form: FormContext, field: Field): Html {
  const { node } = field;
  if (node?.type === "seq") return drawOnlyInFile(form, field);
  if (node?.type === "map")
    return drawLanguages(form, field, languagesIn(node, form.languages), (it) => drawOneText(form, it));
  if (node === undefined || !isGiven(field)) {
    const { languages } = form;
    if (field.keys.length === 1 && form.entity instanceof Post && form.entity.body !== undefined)
      return drawBody(form, field, form.entity);
    if (languages.length === 0) return drawOneText(form, field);
    return drawLanguages(form, field, languages, (it) => drawOneText(form, it));
  }
  // A plain text: its language is said elsewhere, or by nobody.
  const spoken = form.entity instanceof Post ? spokenIn(form.entity) : undefined;
  if (spoken === undefined) return drawOneText(form, field, say("whichLanguage", form.language));
  const others = form.languages.filter((it) => it !== spoken);
  if (others.length === 0) return drawOneText(form, field);
  return drawLanguages(form, field, [spoken, ...others], (it) =>
    drawOneText(form, it.keys.at(-1) === spoken ? { ...it, node } : it),
  );
}

/** The body of a post in a file of its own is its text. */
function drawBody(form: FormContext, field: Field, post: Post): Html {
  const parts = post.body?.parts ?? [];
  const named = parts.filter((part) => part.language !== undefined);
  if (named.length === 0 || named.length < parts.length) {
    const [part] = parts;
    return drawOneText(form, { ...field, node: part?.node });
  }
  const tags = [...new Set([...named.map(({ language = "" }) => language), ...form.languages])];
  return drawLanguages(form, field, tags, (it) =>
    drawOneText(form, { ...it, node: named.find(({ language }) => language === it.keys.at(-1))?.node }),
  );
}

function drawOneText(form: FormContext, field: Field, help?: string): Html {
  const lengths = form.entity instanceof Post ? drawLengths(form, field) : undefined;
  const hint =
    field.keys[0] === "variants" && !isGiven(field) ? say("sameEverywhere", form.language) : undefined;
  const id = lengthsId(field);
  const input = textInput(form, field, "text", html` data-lengths="${id}"`);
  return wrapField(form, field, { input, help: help ?? hint, lengths });
}

function drawLanguages(
  form: FormContext,
  field: Field,
  languages: readonly string[],
  draw: (field: Field) => Html,
): Html {
  const { label, node } = field;
  const fields = languages.map((tag): Field => {
    const name = languageName(tag, form.language);
    return {
      ...field,
      keys: [...field.keys, tag],
      label: say("in", form.language, {
        label,
        language: form.language === "fr" ? name.toLowerCase() : name,
      }),
      node: node?.type === "map" ? node.get(tag)?.value : undefined,
      required: false,
    };
  });
  return html`${fields.map((it) => (isNameable(it.keys) ? draw(it) : drawOnlyInFile(form, it)))}`;
}

function languagesIn(node: Extract<Node, { type: "map" }>, offered: readonly string[]): readonly string[] {
  return [...new Set([...node.pairs.map(({ key }) => String(key.value)), ...offered])];
}

/** What is written in a way that no input shows: as it stands, with the way to its place. */
export function drawOnlyInFile(form: FormContext, field: Field, why?: string): Html {
  const { language, preview, entity } = form;
  const { node } = field;
  const id = inputId(field);
  const [first] = field.keys;
  const isKey = typeof first === "string" && Object.hasOwn(shapeOf(entity.kind).keys, first);
  const place: OpenTarget = {
    path: entity.file.path,
    kind: entity.kind,
    ...(entity.id === undefined ? {} : { id: entity.id }),
    ...(isKey ? { key: String(first) } : {}),
  };
  const text = node === undefined ? "" : sourceText(node);
  const input = html`${keyed(id, html`<output id="${id}" class="as-written" dir="auto">${text}</output>`)} ${sourceLink(preview, place, say("open", language))}`;
  return wrapField(form, field, { input, help: why ?? say("onlyInFile", language) });
}
