import { localisedText, type Zone, textOf, textsOf } from "../../model";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText, targetOf } from "../entry";
import { type Html, html } from "../html";
import { sourceLink } from "../links";
import { channelMark } from "../marks";
import { type PlanFacts, titleIn } from "../plans";
import { nameOf, say as sayAll } from "../words";
import { drawPart } from "./section";
import { say } from "./words";

/** The groups of people that the plan speaks to. */
export function drawSegments(context: PreviewContext, { plan, segments }: PlanFacts): Html {
  const { language } = context;
  const list = segments.map((segment) => {
    const title = titleIn(segment, language) ?? sayAll("untitled", language);
    const insight = localisedText(segment.fields.insight?.value, language);
    const edit = editLink(context, segment, "insight", say("theInsight", language), title);
    return html`<li${entryData(segment)}>${sourceLink(context, targetOf(context, segment), fileText(title))}${edit}${insight !== undefined && html`<div dir="auto">${insight}</div>`}</li>`;
  });
  const body =
    list.length > 0
      ? html`<ul class="entries">${list}</ul>`
      : plan !== undefined &&
        sourceLink(context, targetOf(context, plan, "segments"), say("noSegments", language), "gap");
  return drawPart(context, "segments", html`${body}`);
}

/** Where people are met: zones with their accounts, segments and tools. */
export function drawZones(context: PreviewContext, facts: PlanFacts): Html {
  const { language } = context;
  const { plan, zones } = facts;
  const heads = (["zone", "channels", "segment", "tools"] as const).map(
    (it) => html`<th scope="col">${say(it, language)}</th>`,
  );
  const body =
    zones.length > 0
      ? html`<table class="stacked"><caption class="unseen">${say("zones", language)}</caption><thead><tr>${heads}</tr></thead><tbody>${zones.map((zone) => drawZone(context, facts, zone))}</tbody></table>`
      : plan !== undefined &&
        sourceLink(context, targetOf(context, plan, "zones"), say("noZones", language), "gap");
  return drawPart(context, "zones", html`${body}`);
}

function drawZone(context: PreviewContext, { segments }: PlanFacts, zone: Zone): Html {
  const { language, session } = context;
  const { fields } = zone;
  const name = textOf(fields.zone);
  const channels = textsOf(fields.channels).map(
    ({ value }) => html`<li>${channelMark(context, value)} ${fileText(value)}</li>`,
  );
  const people = textsOf(fields.segments).map(({ value }) => {
    const segment = segments.find(({ id }) => id === value) ?? session.workspace.lookup("segment", value);
    return html`<li>${segment === undefined ? html`<span class="gap">${say("unknown", language, { id: value })}</span>` : fileText(titleIn(segment, language) ?? value)}</li>`;
  });
  const tools = textsOf(fields.tools).map(({ value }) => html`<li>${fileText(value)}</li>`);
  const listOf = (parts: readonly Html[]) => parts.length > 0 && html`<ul class="goals">${parts}</ul>`;
  const where =
    channels.length > 0
      ? listOf(channels)
      : sourceLink(context, targetOf(context, zone, "channels"), say("noChannels", language), "gap");
  return html`<tr><th scope="row">${sourceLink(context, targetOf(context, zone), name === undefined ? "?" : nameOf("zoneName", name, language))}</th><td data-label="${say("channels", language)}">${where}</td><td data-label="${say("segment", language)}">${listOf(people)}</td><td data-label="${say("tools", language)}">${listOf(tools)}</td></tr>`;
}
