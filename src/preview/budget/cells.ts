import { type Language, type Money, showMoney } from "../../values";
import { type Html, html } from "../html";
import { say } from "./words";

/** Amounts of several currencies one below the other; a dash for none. */
export function moneyList(amounts: readonly Money[], language: Language): Html {
  if (amounts.length === 0) return html`<span class="soft">–</span>`;
  return html`${amounts.map((money, index) => html`${index > 0 && html`<br>`}${showMoney(money, language)}`)}`;
}

/** What is left; below zero with a sign and words. */
export function leftCell(left: Money, language: Language): Html {
  if (left.minor >= 0) return html`${showMoney(left, language)}`;
  return overWords("over", -left.minor, left.currency, language);
}

/** What was spent; above the budget with a sign and words. */
export function spentCell(spent: readonly Money[], given: Money | undefined, language: Language): Html {
  const shown = moneyList(spent, language);
  const own = spent.find(({ currency }) => currency === given?.currency);
  if (given === undefined || own === undefined || own.minor <= given.minor) return shown;
  return html`${shown}<br>${overWords("overSpent", own.minor - given.minor, own.currency, language)}`;
}

function overWords(key: "over" | "overSpent", minor: number, currency: string, language: Language): Html {
  const words = say(key, language, { money: { money: { minor, currency } } });
  return html`<strong class="over"><span aria-hidden="true">▲ </span>${words}</strong>`;
}

/** The columns of every table of this view, so that the nested ones stand under the others. */
export function columns(): Html {
  return html`<colgroup><col class="name"><col class="money"><col class="money"><col class="money"><col class="money"><col class="use"></colgroup>`;
}

/** The heads of the columns. */
export function columnHeads(language: Language, first: string): Html {
  const heads = (["given", "planned", "spent", "left"] as const).map(
    (it) => html`<th scope="col" class="number">${say(it, language)}</th>`,
  );
  return html`<tr><th scope="col">${first}</th>${heads}<th scope="col">${say("share", language)}</th></tr>`;
}
