import { given, textOf } from "../../model";
import { budgetUse } from "../../rules";
import { showDay, showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, fileText, targetOf } from "../entry";
import type { Found } from "../found";
import { type Html, html, items, keyed } from "../html";
import { sourceLink, viewLink } from "../links";
import { personName } from "../marks";
import { type PlanFacts, planState, titleIn } from "../plans";
import { toldFindings } from "../told-findings";
import { type PartState, partsOf } from "./parts";
import { say } from "./words";

/** The plan's name, period, owner and money, and the way to the other plans. */
export function drawHeader(
  context: PreviewContext,
  facts: PlanFacts,
  plans: readonly PlanFacts[],
  found: Found,
): Html {
  const { language } = context;
  const { plan, path } = facts;
  const title = plan === undefined ? undefined : titleIn(plan, language);
  const heading =
    plan === undefined
      ? fileText(path)
      : sourceLink(context, targetOf(context, plan), fileText(title ?? path));
  const marks = toldFindings(context, found.of("plan", facts.id, path));
  const others = plans.filter((it) => it !== facts);
  const links = others.map((it) => {
    const name = it.plan === undefined ? it.path : (titleIn(it.plan, language) ?? it.path);
    return html`<li>${viewLink(context, planState(it, plans), fileText(name))}</li>`;
  });
  const otherPlans =
    others.length > 0 &&
    html`<nav class="plan-others" aria-label="${say("otherPlans", language)}"><span class="soft">${say("otherPlans", language)}</span><ul>${links}</ul></nav>`;
  const key = "plan-header";
  return html`${keyed(key, html`<div id="${key}"><h1>${heading}</h1>${marks}${otherPlans}${factList(context, facts)}</div>`)}`;
}

function factList(context: PreviewContext, { plan, id }: PlanFacts): Html | undefined {
  if (plan === undefined) return undefined;
  const { language, session } = context;
  const { period } = plan;
  const gap = (key: string, text: string) => sourceLink(context, targetOf(context, plan, key), text, "gap");
  const day = (it: number) => showDay(it, language, "medium");
  const when =
    period === undefined
      ? gap("period", say("noPeriod", language))
      : say("fromTo", language, { from: day(period.from), to: day(period.to) });
  const owner = textOf(plan.fields.owner);
  const who =
    owner === undefined
      ? gap("owner", say("noOwner", language))
      : html`<span dir="auto">${personName(context, owner)}</span>`;
  const use = budgetUse(session, "plan", id);
  const { budget } = plan;
  const money =
    budget === undefined
      ? given(plan.fields.budget)
        ? fileText(textOf(plan.fields.budget) ?? "?")
        : gap("budget", say("noBudget", language))
      : html`${showMoney(budget, language)}${use !== undefined && html` <span class="soft">·</span> ${leftWords(context, use.left)}`}`;
  const fact = (name: string, key: string, what: string, value: Html | string) =>
    html`<div><dt>${name}</dt><dd>${value}${editLink(context, plan, key, what)}</dd></div>`;
  return html`<dl class="plan-facts" aria-label="${say("facts", language)}">${fact(say("period", language), "period", say("thePeriod", language), when)}${fact(
    say("owner", language),
    "owner",
    say("theOwner", language),
    who,
  )}${fact(say("budget", language), "budget", say("theBudget", language), money)}<div><dt class="unseen">${say("money", language)}</dt><dd>${viewLink(context, { view: "budget" }, say("moneyView", language))}</dd></div></dl>`;
}

/** What is left of a budget; too much is told by a sign and words. */
export function leftWords({ language }: PreviewContext, left: { minor: number; currency: string }): Html {
  if (left.minor >= 0)
    return html`<span class="left">${say("left", language, { money: { money: left } })}</span>`;
  const excess = { minor: -left.minor, currency: left.currency };
  return html`<span class="over"><span aria-hidden="true">▲ </span>${say("over", language, { money: { money: excess } })}</span>`;
}

const SHAPES: Readonly<Record<PartState, string>> = { present: "✓", empty: "✕", late: "▲" };

/** The section of the page that each of the seven steps is shown in. */
const SECTIONS = {
  situation: "plan-situation",
  objectives: "plan-objectives",
  segments: "plan-segments",
  zones: "plan-zones",
  strategy: "plan-strategy",
  activation: "plan-timeline",
  measurement: "plan-measurement",
} as const;

/** The seven steps in a row: what is there, what is empty, what is late. */
export function drawParts(context: PreviewContext, facts: PlanFacts): Html {
  const { language, session } = context;
  const { plan } = facts;
  const list = partsOf(facts, session.workspace.asOf).map(({ part, number, state }) => {
    const key = `plan-part-${part}`;
    const word = html`<span class="word${state === "present" ? "" : " gap"}"><span aria-hidden="true">${SHAPES[state]}</span> ${say(state, language)}</span>`;
    const source =
      plan !== undefined && state !== "present"
        ? sourceLink(context, targetOf(context, plan, part), word)
        : word;
    return keyed(
      key,
      html`<li id="${key}" data-state="${state}"><a href="#${SECTIONS[part]}"><span class="step-number">${number}</span> ${say(part, language)}</a> ${source}</li>`,
    );
  });
  return html`<section aria-labelledby="plan-parts-title"><h2 id="plan-parts-title">${say("parts", language)}</h2><ol class="plan-parts" id="plan-parts">${items("plan-parts", list)}</ol></section>`;
}
