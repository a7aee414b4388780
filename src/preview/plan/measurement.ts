import { itemsOf, localisedText, mapOf, textOf } from "../../model";
import { nextReview } from "../../rules";
import { measurementFields, reviewFields } from "../../schema";
import type { MapNode } from "../../syntax";
import { type Every, parseDay, parseDuration, parseEvery, showDay, showNumber } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, fileText, targetOf } from "../entry";
import { type Html, html } from "../html";
import { sourceLink } from "../links";
import { personName } from "../marks";
import type { PlanFacts } from "../plans";
import { drawPart } from "./section";
import { say } from "./words";

/** How results are read, the reviews held so far, and when the next one is due. */
export function drawMeasurement(context: PreviewContext, { plan }: PlanFacts): Html {
  const { language, session } = context;
  const map = mapOf(plan?.fields.measurement);
  if (plan === undefined) return drawPart(context, "measurement", html``);
  if (map === undefined) {
    const gap = sourceLink(
      context,
      targetOf(context, plan, "measurement"),
      say("noMeasurement", language),
      "gap",
    );
    return drawPart(context, "measurement", html`<p>${gap}</p>`);
  }
  const { reviews } = measurementFields(map);
  const { asOf } = session.workspace;
  const next = nextReview(plan, asOf);
  const day = next === undefined ? "" : showDay(next.day, language, "medium");
  const due =
    next !== undefined &&
    (next.day < asOf
      ? html`<p><span class="late"><span aria-hidden="true">▲</span> ${say("reviewLate", language, { day })}</span></p>`
      : html`<p>${say("nextReview", language, { day })}</p>`);
  const held = itemsOf(reviews).filter((node) => node.type === "map");
  const list =
    held.length === 0
      ? html`<p class="soft">${say("noReviews", language)}</p>`
      : html`<table class="stacked"><caption class="unseen">${say("reviews", language)}</caption><thead><tr><th scope="col">${say("date", language)}</th><th scope="col">${say("results", language)}</th><th scope="col">${say("decision", language)}</th></tr></thead><tbody>${held.map((node) => drawReview(context, node))}</tbody></table>`;
  const edit = editLink(context, plan, "measurement", say("theMeasurement", language));
  return drawPart(context, "measurement", html`${rhythmLine(context, map)}${due}${list}`, edit);
}

function rhythmLine(context: PreviewContext, map: MapNode): Html {
  const { language } = context;
  const { owner, every, resultsAfter } = measurementFields(map);
  const name = textOf(owner);
  const rhythm = parseEvery(textOf(every) ?? "");
  const minutes = parseDuration(textOf(resultsAfter) ?? "");
  const who =
    name === undefined
      ? html`<span class="gap">${say("noOwner", language)}</span>`
      : html`<span dir="auto">${personName(context, name)}</span>`;
  const parts: Html[] = [who];
  if (rhythm !== undefined) parts.push(html`${rhythmWords(rhythm, language)}`);
  if (minutes !== undefined)
    parts.push(html`${say("settling", language, { count: Math.round((minutes / 1440) * 10) / 10 })}`);
  return html`<p>${parts.map((part, index) => html`${index > 0 && " · "}${part}`)}</p>`;
}

function rhythmWords({ count, unit }: Every, language: PreviewContext["language"]): string {
  const { one, many, all } = UNITS[unit];
  return count === 1
    ? say("everyOne", language, { unit: one })
    : say("everyMany", language, { count, unit: many, all: { en: "", fr: all } });
}

const UNITS = {
  day: { one: { en: "day", fr: "jour" }, many: { en: "days", fr: "jours" }, all: "tous les" },
  week: { one: { en: "week", fr: "semaine" }, many: { en: "weeks", fr: "semaines" }, all: "toutes les" },
  month: { one: { en: "month", fr: "mois" }, many: { en: "months", fr: "mois" }, all: "tous les" },
  quarter: {
    one: { en: "quarter", fr: "trimestre" },
    many: { en: "quarters", fr: "trimestres" },
    all: "tous les",
  },
  year: { one: { en: "year", fr: "année" }, many: { en: "years", fr: "ans" }, all: "tous les" },
} as const;

function drawReview({ language }: PreviewContext, node: MapNode): Html {
  const { date, results, decision } = reviewFields(node);
  const day = parseDay(textOf(date) ?? "");
  const figures = (mapOf(results)?.pairs ?? []).flatMap(({ key, value }) =>
    value.type === "scalar" && typeof value.value === "number"
      ? html`<li>${fileText(String(key.value))} <strong>${showNumber(value.value, language)}</strong></li>`
      : [],
  );
  const decided = localisedText(decision?.value, language);
  const when = day === undefined ? (textOf(date) ?? "?") : showDay(day, language, "medium");
  return html`<tr><th scope="row">${when}</th><td data-label="${say("results", language)}">${figures.length > 0 && html`<ul class="goals">${figures}</ul>`}</td><td data-label="${say("decision", language)}">${decided === undefined ? html`<span class="soft">${say("noDecision", language)}</span>` : fileText(decided)}</td></tr>`;
}
