import { localisedText } from "../../model";
import type { Finding } from "../../rules";
import { shapeOf } from "../../schema";
import type { PreviewContext } from "../context";
import { findingsOf } from "../findings-of";
import { type Html, html, keyed } from "../html";
import { sourceLink, viewLink } from "../links";
import type { ViewState } from "../state";
import type { DrawView } from "../view";
import { drawForm } from "./draw-form";
import { fieldId } from "./field";
import { findEntry, type FoundEntry } from "./find-entry";
import type { Editable } from "./form-context";
import { fieldOf } from "./found";
import { say } from "./words";

/** The form of one post, objective or step, by itself. */
export const drawFormView: DrawView = (context, state) => {
  const { language, session } = context;
  const kind = state.kind ?? "post";
  const found =
    state.id === undefined && state.file === undefined
      ? undefined
      : findEntry(session, kind, state.file, state.id);
  if (found === undefined) return { title: say("unknown", language), body: drawUnknown(context, state) };
  const { entity, unit, readable } = found;
  const why = context.live ? (readable ? undefined : "unreadable") : "notLive";
  const findings = findingsOf(session, unit, entity.ref);
  const body =
    why === undefined
      ? drawForm(context, entity, findings, 2)
      : html`<p class="empty">${say(why, language)}</p>`;
  const lead = leadOf(entity, findings, state);
  const title = localisedText(entity.fields.title?.value, language) ?? entity.id ?? entity.file.path;
  return {
    title,
    body: html`${keyed("form-title", html`<h1 id="form-title" dir="auto">${title}</h1>`)}
<p class="form-links">${drawLinks(context, found)}</p>
${keyed("form-lead", html`<i id="form-lead" hidden${lead !== undefined && html` data-lead="${lead}"`}></i>`)}${keyed("form-body", html`<div id="form-body">${body}</div>`)}`,
  };
};

/** The ids of the field that is looked for and of those around it, the field's own first: the page goes to the first that is there. */
function leadOf(
  entity: Editable,
  findings: readonly Finding[],
  { key, rule }: ViewState,
): string | undefined {
  const finding = rule === undefined ? undefined : findings.find((it) => it.rule.id === rule);
  const keys = new Set(Object.keys(shapeOf(entity.kind).keys));
  const name = finding === undefined ? key : fieldOf(finding, entity.node, keys);
  if (name === undefined || name === "") return undefined;
  const parts = name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return parts.map((_, at) => fieldId(parts.slice(0, parts.length - at))).join(" ");
}

function drawLinks(context: PreviewContext, { entity }: FoundEntry): Html {
  const { language } = context;
  const { kind, id, file } = entity;
  const named = id === undefined ? {} : { id };
  const back =
    kind === "post"
      ? viewLink(context, { view: "post", file: file.path, ...named }, say("toPost", language))
      : viewLink(context, { view: "plan", file: file.path }, say("toPlan", language));
  return html`${back} ${sourceLink(context, { path: file.path, kind, ...named }, say("open", language))} <span class="soft">${file.path}</span>`;
}

function drawUnknown(context: PreviewContext, { id, kind }: ViewState): Html {
  const { language } = context;
  const back =
    kind === "objective" || kind === "step"
      ? viewLink(context, { view: "plan" }, say("toPlan", language))
      : viewLink(context, { view: "calendar" }, say("toCalendar", language));
  return html`<h1>${say("unknown", language)}</h1><p class="empty">${say("unknownNamed", language, { id: id ?? "" })}</p><p>${back}</p>`;
}
