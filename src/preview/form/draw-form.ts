import { Post } from "../../model";
import type { Finding } from "../../rules";
import { type RefTarget, type ShapeName, shapeOf, shapeWords, type ValueShape } from "../../schema";
import type { MapNode, Node } from "../../syntax";
import type { PreviewContext } from "../context";
import { type Html, html, keyed } from "../html";
import { findingsMark } from "../marks";
import { keyFor } from "../keys";
import { type Choice, choicesFor } from "./choices";
import { drawField } from "./draw-field";
import { isGiven } from "./field";
import type { Editable, Field, FormContext, Keys } from "./form-context";
import { findingsByField } from "./found";
import { drawOtherKeys, firstPairs } from "./other-keys";
import { type GroupName, groupsOf } from "./groups";
import { inheritedBy } from "./inherited";
import { languagesFor } from "./languages";
import { say } from "./words";

/** Every field of a post, an objective or a step, in parts under headings of this level; what is found stands beside its field. */
export function drawForm(
  context: PreviewContext,
  entity: Editable,
  findings: readonly Finding[],
  level: 2 | 3,
): Html {
  const { id, kind, file } = entity;
  if (id === undefined) return html`<p class="empty">${say("noId", context.language)}</p>`;
  const form = formContext(context, entity, findings);
  const fields = form.fieldsOf(kind, [], entity.node);
  const groups = groupsOf(kind).map(([group, keys]) =>
    drawGroup(
      form,
      group,
      keys.flatMap((key) => fields.find((field) => field.key === key) ?? []),
      level,
    ),
  );
  const whole = form.found("");
  const about = keyed(
    "form-whole",
    html`<div id="form-whole">${whole.length > 0 && html`<p class="soft">${say("whole", context.language)} ${findingsMark(context, whole)}</p>`}</div>`,
  );
  return html`<form id="form" class="form" data-form data-kind="${kind}" data-id="${id}" data-file="${file.path}" autocomplete="off" novalidate>${about}${groups}</form>`;
}

function formContext(preview: PreviewContext, entity: Editable, findings: readonly Finding[]): FormContext {
  const keys = new Set(Object.keys(shapeOf(entity.kind).keys));
  const byField = findingsByField(findings, entity.node, keys);
  const names = [...byField.keys()];
  const known = new Map<RefTarget, readonly Choice[]>();
  const form: FormContext = {
    preview,
    language: preview.language,
    entity,
    languages: entity instanceof Post ? languagesFor(preview, entity) : [],
    found: (name) => byField.get(name) ?? NONE,
    foundBelow: (name) =>
      names.flatMap((it) => (it === name || it.startsWith(`${name}.`) ? (byField.get(it) ?? NONE) : NONE)),
    inherited: (name) => inheritedBy(preview, entity, name),
    choices: (ref) => {
      const choices = known.get(ref) ?? choicesFor(preview, ref);
      known.set(ref, choices);
      return choices;
    },
    draw: (field) => drawField(form, field),
    fieldsOf: (shape, path, node) => fieldsOf(preview, shape, path, node),
  };
  return form;
}

const NONE: readonly Finding[] = [];

/** The fields of a mapping: every key of the schema, and those of the organisation's own that are there. */
function fieldsOf(
  { language }: PreviewContext,
  shape: ShapeName,
  path: Keys,
  node: Node | undefined,
): readonly Field[] {
  const { keys, required, open } = shapeOf(shape);
  const { keys: words } = shapeWords(shape);
  const map = node?.type === "map" ? node : undefined;
  const fields = Object.entries(keys).map(
    ([key, value]): Field => ({
      keys: [...path, key],
      key,
      shape: value,
      label: words[key]?.[language].title ?? key,
      words: words[key],
      node: map?.get(key)?.value,
      required: required.includes(key),
    }),
  );
  // Of the entry itself they stand under the last heading, with words of their own.
  if (map === undefined || path.length === 0) return fields;
  const own = firstPairs(map).filter(({ key }) => !Object.hasOwn(keys, String(key.value)));
  return [...fields, ...own.map(({ key, value }) => ownField([...path, String(key.value)], value, open))];
}

/** A figure of the organisation's own, or a key that starts with `x-`. */
function ownField(keys: Keys, node: Node, open: ReturnType<typeof shapeOf>["open"]): Field {
  const key = String(keys.at(-1));
  const isFigure = open !== undefined && isShape(open) && !key.startsWith("x-");
  const shape: ValueShape = isFigure ? open : { types: [] };
  return { keys, key, shape, label: key, words: undefined, node, required: false };
}

function isShape(open: ValueShape | Record<string, never>): open is ValueShape {
  return "types" in open;
}

function drawGroup(form: FormContext, group: GroupName, fields: readonly Field[], level: 2 | 3): Html {
  const { entity, language, preview } = form;
  const others = group === "other" ? drawOtherKeys(form) : undefined;
  if (fields.length === 0 && others === undefined) return html``;
  const names = [
    ...fields.map(({ key }) => key),
    ...(group === "other" ? otherNames(entity.node, form) : []),
  ];
  const found = names.flatMap((name) => form.foundBelow(name));
  const filled = fields.some((field) => field.key !== "id" && isGiven(field)) || others !== undefined;
  const open = (filled || found.length > 0 || group === "what") && html` open`;
  const key = keyFor("form", group);
  const title = level === 2 ? html`<h2>${say(group, language)}</h2>` : html`<h3>${say(group, language)}</h3>`;
  const mark = keyFor("form", group, "mark");
  const state = filled
    ? findingsMark(preview, found, true)
    : (findingsMark(preview, found, true) ?? html`<span class="soft">${say("empty", language)}</span>`);
  const inner = html`<details class="form-group" id="${key}"${open}><summary>${title} ${keyed(mark, html`<span id="${mark}">${state}</span>`)}</summary><div class="fields">${fields.map((field) => form.draw(field))}${others}</div></details>`;
  return html`${keyed(key, inner)}`;
}

function otherNames(node: MapNode, { entity }: FormContext): readonly string[] {
  const { keys } = shapeOf(entity.kind);
  return node.pairs.map(({ key }) => String(key.value)).filter((key) => !Object.hasOwn(keys, key));
}
