import type { Finding } from "../../rules";
import { type Language, type Money, showDay, showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText } from "../entry";
import type { Found } from "../found";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import { statusMark } from "../marks";
import type { KeyMaker } from "../plan/keys";
import type { PostFacts } from "../posts";
import { toldFindings } from "../told-findings";
import { say as sayAll } from "../words";
import { useBar } from "./bar";
import { columnHeads, columns, leftCell, moneyList } from "./cells";
import { say } from "./words";

/** More posts than this under one entry are left to the calendar. */
const MOST_POSTS = 40;
/** So few are shown at once, where some have an amount. */
const FEW_POSTS = 8;

/** What tables are drawn with. */
export interface Drawing {
  readonly context: PreviewContext;
  readonly found: Found;
  readonly keys: KeyMaker;
}

/** The posts that stand under an entry. */
export interface PostGroup {
  readonly posts: readonly PostFacts[];
  /** What the entry is called. */
  readonly title: string;
  /** Leads to the calendar, where there are more of them. */
  readonly objective: string | undefined;
  readonly level: number;
}

/** The posts of an entry as a row that opens; it prints open. */
export function postsRow(drawing: Drawing, group: PostGroup, key: string): Keyed {
  const { context } = drawing;
  const { language } = context;
  const { posts, level } = group;
  const own = posts.filter(hasMoney).length;
  const told = `${key}-told`;
  const count = say(own === 0 ? "postsWithout" : "posts", language, { count: posts.length, own });
  const words = html`${keyed(told, html`<span id="${told}">${count}</span>`)}`;
  const open = own > 0 && posts.length <= FEW_POSTS && html` open`;
  const caption = say("postsOf", language, { title: group.title });
  const table = postTable(drawing, caption, inOrder(posts).slice(0, MOST_POSTS), key);
  return keyed(
    key,
    html`<tr id="${key}" class="posts" data-level="${level}"><td colspan="6"><details${open}><summary>${words}</summary>${table}${restLink(context, group)}</details></td></tr>`,
  );
}

function restLink(context: PreviewContext, { posts, objective }: PostGroup): Html | undefined {
  const count = posts.length - MOST_POSTS;
  if (count <= 0) return undefined;
  const state = {
    view: "calendar",
    mode: "agenda",
    ...(objective === undefined ? {} : { filters: { objective } }),
  } as const;
  return html`<p>${viewLink(context, state, say("morePosts", context.language, { count }))}</p>`;
}

/** Posts with their amounts; `key` names the table. */
export function postTable(drawing: Drawing, caption: string, posts: readonly PostFacts[], key: string): Html {
  const { language } = drawing.context;
  const body = `${key}-rows`;
  const rows = posts.map((post) => drawPost(drawing, post));
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

/** In a panel: rows of posts that have no findings, as they were drawn last. After an edit most stay as they are. */
const known = new WeakMap<PostFacts, { readonly language: Language; readonly row: Keyed }>();

function drawPost({ context, found, keys }: Drawing, post: PostFacts): Keyed {
  const { language, live } = context;
  const key = keys("post", post.path, post.id ?? "");
  const findings = found.of("post", post.id, post.path).filter(({ rule }) => rule.group === "budget");
  if (!live || findings.length > 0) return drawRow(context, post, findings, key);
  const last = known.get(post);
  if (last?.language === language && last.row.key === key) return last.row;
  const row = drawRow(context, post, findings, key);
  known.set(post, { language, row });
  return row;
}

function drawRow(context: PreviewContext, post: PostFacts, findings: readonly Finding[], key: string): Keyed {
  const { language } = context;
  const entry = { kind: "post" as const, id: post.id, file: { path: post.path } };
  const title = post.titles[language];
  const link = viewLink(
    context,
    { view: "post", file: post.path, ...(post.id === undefined ? {} : { id: post.id }) },
    fileText(title),
  );
  const date =
    post.when === undefined ? sayAll("noDate", language) : showDay(post.when.day, language, "short");
  return keyed(
    key,
    html`<tr id="${key}"${entryData(entry)}><th scope="row">${statusMark(context, post.status, true)} ${link} <span class="soft">${date}</span> ${toldFindings(context, findings)}</th>${moneyCells(post, language, editLink(context, entry, "budget", say("theBudget", language), title))}</tr>`,
  );
}

function moneyCells({ amount, spent, counted }: PostFacts, language: Language, edit: Html | undefined): Html {
  const none = html`<span class="soft">–</span>`;
  const cell = (label: "given" | "planned" | "spent" | "left", value: Html) =>
    html`<td class="number" data-label="${say(label, language)}">${value}</td>`;
  if (amount === undefined) {
    const above = html`<span class="soft"><span aria-hidden="true">↑</span><span class="unseen">${say("fromAbove", language)}</span></span>`;
    const given = cell("given", html`${edit}${above}`);
    if (spent === undefined) return html`${given}<td colspan="4"></td>`;
    return html`${given}${cell("planned", none)}${cell("spent", moneyList([spent], language))}<td colspan="2"></td>`;
  }
  const own = html`${showMoney(amount, language)}${!counted && html`<br><span class="soft">${say("notCounted", language)}</span>`}`;
  const planned = counted ? html`${showMoney(amount, language)}` : none;
  const left =
    spent !== undefined && amount.currency === spent.currency
      ? { minor: amount.minor - spent.minor, currency: amount.currency }
      : undefined;
  return html`${cell("given", html`${edit}${own}`)}${cell("planned", planned)}${cell("spent", spent === undefined ? none : moneyList([spent], language))}${cell("left", left === undefined ? none : leftCell(left, language))}<td class="use">${useBar(useOf(amount, counted, spent))}</td>`;
}

function useOf(amount: Money, counted: boolean, spent: Money | undefined) {
  const none = { minor: 0, currency: amount.currency };
  return {
    given: amount,
    planned: counted ? amount : none,
    spent: spent?.currency === amount.currency ? spent : none,
  };
}
