import { monthLimits, type MonthLimit } from "../../rules";
import { dayParts, showMoney, showMonth } from "../../values";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import type { KeyMaker } from "../plan/keys";
import { postsOf } from "../posts";
import { useBar } from "./bar";
import { leftCell } from "./cells";
import { say } from "./words";

/** What is committed in each month against the limits of the policies; nothing where no policy sets one. */
export function drawMonths(context: PreviewContext, keys: KeyMaker): Html | undefined {
  const { language, session } = context;
  const limits = monthLimits(session);
  if (limits.length === 0) return undefined;
  const months = monthsOf(context);
  const tables = limits.map((limit) => limitTable(context, limit, months, keys));
  return html`<section aria-labelledby="budget-months"><h2 id="budget-months">${say("months", language)}</h2>${tables}</section>`;
}

/** The months in which posts with an amount go out, and this one; `2027-3` in order. */
function monthsOf(context: PreviewContext): ReadonlyArray<{ readonly year: number; readonly month: number }> {
  const { asOf } = context.session.workspace;
  const days = postsOf(context).flatMap(({ when, amount, counted }) =>
    when !== undefined && amount !== undefined && counted ? [when.day] : [],
  );
  const months = new Map<number, { year: number; month: number }>();
  for (const day of [...days, asOf]) {
    const { year, month } = dayParts(day);
    months.set(year * 12 + month, { year, month });
  }
  return [...months].sort(([a], [b]) => a - b).map(([, month]) => month);
}

function limitTable(
  context: PreviewContext,
  limit: MonthLimit,
  months: ReadonlyArray<{ readonly year: number; readonly month: number }>,
  keys: KeyMaker,
): Html {
  const { language } = context;
  const { clause, channels } = limit;
  const body = keys("months", clause.file, clause.id);
  const link = viewLink(
    context,
    { view: "policy", id: clause.id, file: clause.file },
    html`${say("clause", language, { title: "" })}${fileText(clause.title)}`,
  );
  const only = channels !== undefined && html` · ${say("onlyOn", language, { list: { list: channels } })}`;
  const rows = months.map(({ year, month }) =>
    drawMonth(context, limit, year, month, `${body}-${year}-${month}`),
  );
  const caption = say("monthsCaption", language, { limit: { money: limit.limit } });
  return html`<p class="soft">${link}${only}</p><table class="months"><caption>${caption}</caption><thead><tr><th scope="col">${say("month", language)}</th><th scope="col" class="number">${say("planned", language)}</th><th scope="col" class="number">${say("limit", language)}</th><th scope="col" class="number">${say("left", language)}</th><th scope="col">${say("share", language)}</th></tr></thead><tbody id="${body}">${items(body, rows)}</tbody></table>`;
}

function drawMonth(
  { language }: PreviewContext,
  { limit, plannedIn }: MonthLimit,
  year: number,
  month: number,
  key: string,
): Keyed {
  const planned = plannedIn(year, month);
  const left = { minor: limit.minor - planned.minor, currency: limit.currency };
  const bar = useBar({ given: limit, planned, spent: { minor: 0, currency: limit.currency } });
  return keyed(
    key,
    html`<tr id="${key}"><th scope="row">${showMonth(year, month, language)}</th><td class="number">${showMoney(planned, language)}</td><td class="number">${showMoney(limit, language)}</td><td class="number">${leftCell(left, language)}</td><td class="use">${bar}</td></tr>`,
  );
}
