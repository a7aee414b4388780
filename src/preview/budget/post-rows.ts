import { type Language, type Money, showDay, showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { editButton, entryData, fileText } from "../entry";
import type { Found } from "../found";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import { findingsMark, statusMark } from "../marks";
import type { KeyMaker } from "../plan/keys";
import type { PostFacts } from "../posts";
import { say as sayAll } from "../words";
import { addMoney } from "./add-money";
import { useBar } from "./bar";
import { columnHeads, columns, leftCell, spentCell } from "./cells";
import { say } from "./words";

/** More posts than this under one entry are left to the calendar. */
const MOST_POSTS = 100;
/** So few are shown at once. */
const FEW_POSTS = 8;

/** The posts of an entry as a row that opens; it prints open. */
export function postsRow(
  context: PreviewContext,
  title: string,
  objective: string | undefined,
  posts: readonly PostFacts[],
  found: Found,
  keys: KeyMaker,
  key: string,
): Keyed {
  const { language } = context;
  const own = posts.filter(hasMoney).length;
  const told = `${key}-told`;
  const words = keyed(
    told,
    html`<span id="${told}">${say("posts", language, { count: posts.length, own })}</span>`,
  );
  const open = posts.length <= FEW_POSTS && html` open`;
  const rest = posts.length - MOST_POSTS;
  const more =
    rest > 0 &&
    html`<p>${viewLink(context, { view: "calendar", mode: "agenda", ...(objective === undefined ? {} : { filters: { objective } }) }, say("morePosts", language, { count: rest }))}</p>`;
  const table = postTable(
    context,
    say("postsOf", language, { title }),
    inOrder(posts).slice(0, MOST_POSTS),
    found,
    keys,
    key,
  );
  return keyed(
    key,
    html`<tr id="${key}" class="posts"><td colspan="6"><details${open}><summary>${words}</summary>${table}${more}</details></td></tr>`,
  );
}

/** Posts with their amounts; `key` names the table. */
export function postTable(
  context: PreviewContext,
  caption: string,
  posts: readonly PostFacts[],
  found: Found,
  keys: KeyMaker,
  key: string,
): Html {
  const { language } = context;
  const body = `${key}-rows`;
  const rows = posts.map((post) => drawPost(context, post, found, keys));
  return html`<table class="money"><caption class="unseen">${caption}</caption>${columns()}<thead class="unseen">${columnHeads(language, say("post", language))}</thead><tbody id="${body}">${items(body, rows)}</tbody></table>`;
}

function hasMoney({ amount, spent }: PostFacts): boolean {
  return amount !== undefined || spent !== undefined;
}

/** Those with money first, each by date. */
function inOrder(posts: readonly PostFacts[]): readonly PostFacts[] {
  const day = ({ when }: PostFacts) => when?.day ?? Number.MAX_SAFE_INTEGER;
  return [...posts].sort((a, b) => Number(hasMoney(b)) - Number(hasMoney(a)) || day(a) - day(b));
}

function drawPost(context: PreviewContext, post: PostFacts, found: Found, keys: KeyMaker): Keyed {
  const { language } = context;
  const key = keys("post", post.path, post.id ?? "");
  const entry = { kind: "post" as const, id: post.id, file: { path: post.path } };
  const title = post.titles[language];
  const findings = found.of("post", post.id, post.path).filter(({ rule }) => rule.group === "budget");
  const link = viewLink(
    context,
    { view: "post", file: post.path, ...(post.id === undefined ? {} : { id: post.id }) },
    fileText(title),
  );
  const date =
    post.when === undefined ? sayAll("noDate", language) : showDay(post.when.day, language, "short");
  return keyed(
    key,
    html`<tr id="${key}"${entryData(entry)}><th scope="row">${statusMark(context, post.status, true)} ${link} <span class="soft">${date}</span> ${findingsMark(context, findings)}</th>${moneyCells(post, language, editButton(context, entry, "budget", say("theBudget", language), title))}</tr>`,
  );
}

function moneyCells({ amount, spent, counted }: PostFacts, language: Language, edit: Html | undefined): Html {
  const none = html`<span class="soft">–</span>`;
  const own =
    amount === undefined
      ? html`<span class="soft"><span aria-hidden="true">↑</span><span class="unseen">${say("fromAbove", language)}</span></span>`
      : html`${showMoney(amount, language)}${!counted && html`<br><span class="soft">${say("notCounted", language)}</span>`}`;
  const planned = amount !== undefined && counted ? html`${showMoney(amount, language)}` : none;
  const cell = (label: "given" | "planned" | "spent" | "left", value: Html) =>
    html`<td class="number" data-label="${say(label, language)}">${value}</td>`;
  const left =
    amount !== undefined && spent !== undefined && amount.currency === spent.currency
      ? { minor: amount.minor - spent.minor, currency: amount.currency }
      : undefined;
  const bar = amount !== undefined && useBar(useOf(amount, counted, spent));
  return html`${cell("given", html`${edit}${own}`)}${cell("planned", planned)}${cell("spent", spent === undefined ? none : spentCell(addMoney([spent]), undefined, language))}${cell("left", left === undefined ? none : leftCell(left, language))}<td class="use">${bar}</td>`;
}

function useOf(amount: Money, counted: boolean, spent: Money | undefined) {
  const none = { minor: 0, currency: amount.currency };
  return {
    given: amount,
    planned: counted ? amount : none,
    spent: spent?.currency === amount.currency ? spent : none,
  };
}
