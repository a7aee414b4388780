import { booleanOf, dayOf, given, localisedText, mapOf, type Opportunity, textOf } from "../../model";
import { situationFields } from "../../schema";
import { parseDay, showDay } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText, targetOf } from "../entry";
import { type Html, html } from "../html";
import { sourceLink } from "../links";
import { personName } from "../marks";
import { type PlanFacts, titleIn } from "../plans";
import { say as sayAll } from "../words";
import { dateWords } from "./marker";
import { drawPart, prose } from "./section";
import type { TimeRow } from "./time-rows";
import { distance, say } from "./words";

/** Where the organisation stands, and its key opportunities. */
export function drawSituation(context: PreviewContext, facts: PlanFacts): Html {
  const { language } = context;
  const { plan, opportunities } = facts;
  const map = mapOf(plan?.fields.situation);
  const summary = localisedText(map?.get("summary")?.value, language);
  const told =
    summary !== undefined
      ? prose(summary)
      : plan !== undefined &&
        sourceLink(context, targetOf(context, plan, "situation"), say("noSummary", language), "gap");
  const list =
    opportunities.length === 0
      ? html`<p class="soft">${say("noOpportunities", language)}</p>`
      : html`<ul class="entries">${opportunities.map((it) => drawOpportunity(context, it))}</ul>`;
  return drawPart(
    context,
    "situation",
    html`${told}${workLine(context, facts)}<h3>${say("opportunities", language)}</h3>${list}`,
    plan === undefined ? undefined : editLink(context, plan, "situation", say("theSituation", language)),
  );
}

/** Who looked into it, and by when. */
function workLine(context: PreviewContext, { plan }: PlanFacts): Html | undefined {
  const { language, session } = context;
  const map = mapOf(plan?.fields.situation);
  if (map === undefined) return undefined;
  const { owner, deadline, done } = situationFields(map);
  const { asOf } = session.workspace;
  const due = dayOf(deadline);
  const doneDay = parseDay(textOf(done) ?? "");
  const isDone = booleanOf(done) === true || textOf(done) !== undefined;
  const when = isDone
    ? html`<span class="good"><span aria-hidden="true">✓</span> ${doneDay === undefined ? say("done", language) : say("doneOn", language, { day: showDay(doneDay, language, "medium") })}</span>`
    : due === undefined
      ? undefined
      : due < asOf
        ? html`${showDay(due, language, "medium")} <span class="late"><span aria-hidden="true">▲</span> ${distance(due, asOf, language, "daysLate")}</span>`
        : html`${showDay(due, language, "medium")} ${distance(due, asOf, language, "daysLate")}`;
  if (!given(owner) && when === undefined) return undefined;
  const name = textOf(owner);
  return html`<p class="soft">${name !== undefined && html`<span dir="auto">${personName(context, name)}</span>`}${name !== undefined && when !== undefined && " · "}${when}</p>`;
}

function drawOpportunity(context: PreviewContext, entity: Opportunity): Html {
  const { language } = context;
  const from = dayOf(entity.fields.from);
  const row: TimeRow = {
    entity,
    from,
    to: dayOf(entity.fields.to) ?? from,
    state: "open",
    inner: false,
    after: [],
  };
  const title = titleIn(entity, language) ?? sayAll("untitled", language);
  const dates = row.to === undefined ? sayAll("noDate", language) : dateWords(context, row);
  return html`<li${entryData(entity)}>${sourceLink(context, targetOf(context, entity), fileText(title))} <span class="soft">${dates}</span></li>`;
}
