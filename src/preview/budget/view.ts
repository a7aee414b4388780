import { showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { fileText, targetOf } from "../entry";
import { type Found, foundIn } from "../found";
import { type Html, html, items, keyed } from "../html";
import { uniqueKeys } from "../keys";
import { sourceLink, viewLink } from "../links";
import { messageHtml } from "../message";
import type { KeyMaker } from "../plan/keys";
import { planState, plansOf, titleIn } from "../plans";
import type { PostFacts } from "../posts";
import type { View } from "../view";
import { say as sayAll } from "../words";
import { amountIn } from "./add-money";
import { budgetGaps } from "./gaps";
import { moneyOf, type MoneyRow, type PlanMoney } from "./money-rows";
import { drawMonths } from "./months";
import { planTable } from "./plan-table";
import { postTable } from "./post-rows";
import { say } from "./words";

/** The money: from the plan to the posts, what was given, committed and spent, and what is left. */
export function drawBudget(context: PreviewContext): View {
  const { language, session } = context;
  const { plans, loose } = moneyOf(context);
  const found = foundIn(session);
  const keys = uniqueKeys("budget");
  const title = sayAll("budget", language);
  const outside = loose.filter(({ amount, spent }) => amount !== undefined || spent !== undefined);
  const nothing =
    plans.length === 0 &&
    outside.length === 0 &&
    html`<div class="empty"><p><strong>${say("nothing", language)}</strong></p><p>${messageHtml(say("nothingNext", language))}</p></div>`;
  const sections = plans.map((plan) => drawPlan(context, plan, found, keys));
  const body = html`<div class="budget-view"><h1>${title}</h1>${nothing}${plans.length > 0 && legend(context)}<div id="budget-plans">${items("budget-plans", sections)}</div>${budgetGaps(context, found)}${outsideSection(context, outside, found, keys)}${drawMonths(context, keys)}</div>`;
  return { title, body };
}

function drawPlan(context: PreviewContext, plan: PlanMoney, found: Found, keys: KeyMaker) {
  const { language } = context;
  const { facts, row } = plan;
  const key = keys("plan-section", facts.path);
  const name = (row === undefined ? undefined : titleIn(row.entity, language)) ?? facts.path;
  const link = viewLink(context, planState(facts, plansOf(context)), fileText(name));
  const told = `${key}-told`;
  const words =
    row !== undefined && keyed(told, html`<p id="${told}" class="told-use">${useWords(context, row)}</p>`);
  return keyed(
    key,
    html`<section id="${key}" aria-labelledby="${key}-title"><h2 id="${key}-title">${link}</h2>${words === false ? undefined : html`${words}`}${planTable({ context, found, keys }, plan, key)}</section>`,
  );
}

/** "$3,900 of $4,000 committed; $2,350 spent; $100 left." */
function useWords(context: PreviewContext, { entity, given, planned, spent }: MoneyRow): Html {
  const { language } = context;
  if (given === undefined) {
    return html`${sourceLink(context, targetOf(context, entity, "budget"), say("noPlanBudget", language), "gap")}`;
  }
  const { currency } = given;
  const committed = amountIn(currency, planned);
  const minor = given.minor - committed.minor;
  const values = {
    planned: { money: committed },
    budget: { money: given },
    spent: { money: amountIn(currency, spent) },
    left: { money: { minor, currency } },
    excess: { money: { minor: -minor, currency } },
  };
  const others = planned.filter((it) => it.currency !== currency).map((it) => showMoney(it, language));
  const also = others.length > 0 && ` ${say("alsoIn", language, { list: { list: others } })}`;
  if (minor >= 0) return html`${say("use", language, values)}${also}`;
  return html`<strong class="over"><span aria-hidden="true">▲ </span>${say("useOver", language, values)}</strong>${also}`;
}

function legend({ language }: PreviewContext): Html {
  const sample = (part: Html, word: string) =>
    html`<li><svg width="28" height="14" aria-hidden="true">${part}</svg> ${word}</li>`;
  return html`<ul class="legend" aria-label="${say("legend", language)}">${sample(html`<rect class="given" x="1" y="1" width="26" height="12"/>`, say("keyGiven", language))}${sample(html`<rect class="planned" y="1" width="28" height="12"/>`, say("planned", language).toLowerCase())}${sample(html`<rect class="spent" y="4" width="28" height="6"/>`, say("spent", language).toLowerCase())}${sample(html`<line class="over" x2="28" y1="7" y2="7" stroke-width="12" stroke-dasharray="3 3"/>`, say("keyOver", language))}</ul><p class="soft">${say("note", language)}</p>`;
}

/** Posts with an amount that counts in no budget. */
function outsideSection(
  context: PreviewContext,
  posts: readonly PostFacts[],
  found: Found,
  keys: KeyMaker,
): Html | undefined {
  const { language } = context;
  if (posts.length === 0) return undefined;
  const table = postTable({ context, found, keys }, say("loose", language), posts, "budget-outside-table");
  return html`<section aria-labelledby="budget-outside"><h2 id="budget-outside">${say("loose", language)}</h2><p>${say("looseNote", language)}</p>${table}</section>`;
}
