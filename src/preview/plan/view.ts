import type { PreviewContext } from "../context";
import { foundIn } from "../found";
import { html } from "../html";
import { uniqueKeys } from "../keys";
import { choosePlan, plansOf, titleIn } from "../plans";
import type { ViewState } from "../state";
import type { View } from "../view";
import { say as sayAll } from "../words";
import { drawSegments, drawZones } from "./audience";
import { drawHeader, drawParts } from "./header";
import { drawMatrix } from "./matrix";
import { drawMeasurement } from "./measurement";
import { drawObjectives } from "./objectives";
import { drawSituation } from "./situation";
import { drawStrategy } from "./strategy";
import { drawTimeline } from "./timeline";
import { say } from "./words";

/** A plan: its seven steps, the five questions, the timeline, and what objectives have reached. */
export function drawPlan(context: PreviewContext, state: ViewState): View {
  const { language, session } = context;
  const plans = plansOf(context);
  const facts = choosePlan(plans, state);
  if (facts === undefined) {
    const body = html`<h1>${sayAll("plan", language)}</h1><div class="empty"><p><strong>${say("noPlan", language)}</strong></p><p>${say("noPlanNext", language)}</p></div>`;
    return { title: sayAll("plan", language), body };
  }
  const { plan, path } = facts;
  const title = (plan === undefined ? undefined : titleIn(plan, language)) ?? path;
  const found = foundIn(session);
  const keys = uniqueKeys("plan");
  const header = drawHeader(context, facts, plans, found);
  if (plan === undefined) {
    return { title, body: html`${header}<p class="empty">${say("unreadable", language, { path })}</p>` };
  }
  return {
    title,
    body: html`<div class="plan-view">${header}${drawParts(context, facts)}${drawMatrix(context, facts, found, keys)}${drawTimeline(context, facts, keys)}${drawObjectives(context, facts, keys)}<div class="pair">${drawSituation(context, facts)}${drawSegments(context, facts)}</div>${drawZones(context, facts)}${drawStrategy(context, facts, found, keys)}${drawMeasurement(context, facts)}</div>`,
  };
}
