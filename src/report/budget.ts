import { addMoney, amountIn, moneyOf, type MoneyRow, type PreviewContext, titleIn } from "../preview";
import { type Language, type Money, showMoney } from "../values";
import type { MonthContext } from "./month-days";
import { countPosts } from "./published";
import type { Cell, Section } from "./sheet";
import { say } from "./words";

/** The money of each plan that gives a budget, in its currency. */
export function planMoney(of: MonthContext): ReadonlyArray<{
  readonly given: Money;
  readonly spent: Money;
  readonly over: boolean;
}> {
  return moneyOf(drawn(of)).plans.flatMap(({ row }) => {
    if (row?.given === undefined) return [];
    const spent = amountIn(row.given.currency, row.spent);
    return [{ given: row.given, spent, over: spent.minor > row.given.minor }];
  });
}

/** Money is read as the page of the budget reads it, which needs nothing of a page. */
function drawn({ session, language }: MonthContext): PreviewContext {
  return { session, language, weekStart: 0, live: false, href: () => undefined, picture: () => undefined };
}

/** Plan by plan, objective by objective: given, committed, spent, left. */
export function budgetSection(of: MonthContext): Section {
  const { language } = of;
  const title = say("budget", language);
  const section = { id: "budget", title, list: [] };
  const inMonth = new Set(countPosts(of).published);
  const rows: Array<readonly Cell[]> = [];
  for (const { row, loose } of moneyOf(drawn(of)).plans) {
    if (row === undefined) continue;
    const name = titleIn(row.entity, language) ?? "…";
    rows.push(moneyCells(say("plan", language, { title: name }), row, inMonth, language));
    for (const child of [...row.children, ...loose])
      rows.push(moneyCells(titleIn(child.entity, language) ?? "…", child, inMonth, language));
  }
  if (!rows.some((cells) => cells.slice(1).some((cell) => typeof cell === "string" && cell !== "–")))
    return { ...section, notes: [say("noBudget", language)], tables: [] };
  const columns = [
    { label: say("objective", language) },
    ...(["given", "committed", "spent", "spentInMonth", "left"] as const).map((key) => ({
      label: say(key, language),
      number: true,
    })),
  ];
  return { ...section, notes: [], tables: [{ caption: title, columns, rows }] };
}

type Facts = MoneyRow["posts"][number];

function moneyCells(
  label: string,
  row: MoneyRow,
  inMonth: ReadonlySet<Facts>,
  language: Language,
): readonly Cell[] {
  const { given, planned, spent } = row;
  const month = addMoney(
    postsUnder(row).flatMap((post) => (inMonth.has(post) && post.spent !== undefined ? [post.spent] : [])),
  );
  const bar = given && {
    given,
    planned: amountIn(given.currency, planned),
    spent: amountIn(given.currency, spent),
  };
  return [
    { text: label, bar },
    given === undefined ? { text: say("noneGiven", language), tone: "soft" } : showMoney(given, language),
    amounts(planned, language),
    amounts(spent, language),
    amounts(month, language),
    given === undefined ? "–" : left(given, planned, language),
  ];
}

function postsUnder({ posts, children }: MoneyRow): readonly Facts[] {
  return [...posts, ...children.flatMap(postsUnder)];
}

function amounts(all: readonly Money[], language: Language): string {
  return all.length === 0 ? "–" : all.map((money) => showMoney(money, language)).join(" + ");
}

function left(given: Money, planned: readonly Money[], language: Language): Cell {
  const minor = given.minor - amountIn(given.currency, planned).minor;
  if (minor >= 0) return showMoney({ minor, currency: given.currency }, language);
  const money = { minor: -minor, currency: given.currency };
  return { text: say("over", language, { money: { money } }), tone: "gap" };
}
