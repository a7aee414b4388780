import { showDay } from "../../values";
import { NOTHING } from "../calendar/filter";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import { type Html, html, items, keyed } from "../html";
import { keyFor } from "../keys";
import { viewLink } from "../links";
import { countWords } from "../marks";
import { type Filters, GAP_ORDERS, type GapsBy, type ViewState } from "../state";
import type { DrawView } from "../view";
import { say as sayShared } from "../words";
import { type Gap, readGaps, titleOf } from "./gaps";
import { type GapGroup, groupGaps } from "./groups";
import { clauseKey, narrowGaps } from "./narrow";
import { drawTable } from "./rows";
import { say } from "./words";

/** Every finding, grouped by who, when, what for or which clause asks for it: the table view of all other views. */
export const drawGaps: DrawView = (context, state) => {
  const { session, language } = context;
  const { by = "person", filters = {} } = state;
  const results = session.results();
  const all = readGaps(results.findings, context);
  const gaps = narrowGaps(all, filters, context);
  const asOf = sayShared("asOf", language, { day: showDay(session.workspace.asOf, language, "medium") });
  const counts =
    gaps.length === 0
      ? ""
      : ` · ${countWords(
          gaps.map(({ finding }) => finding),
          language,
        )}`;
  const waived = results.waived.length;
  return {
    title: sayShared("gaps", language),
    body: html`<h1>${sayShared("gaps", language)}</h1>
${keyed("gaps-count", html`<p id="gaps-count" class="soft">${asOf}${counts}</p>`)}
${orders(context, state, by)}${context.live && filterForm(context, filters)}${chosen(context, state, filters)}
${keyed("gaps-list", html`<div id="gaps-list">${list(context, gaps, all, by, state)}</div>`)}${waived > 0 && html`<p class="soft">${say("waived", language, { count: waived })}</p>`}`,
  };
};

/** Of one group, and of the page: nobody reads more, and the page stays quick. */
const MOST_OF_GROUP = 60;
const MOST_OF_PAGE = 300;

function list(
  context: PreviewContext,
  gaps: readonly Gap[],
  all: readonly Gap[],
  by: GapsBy,
  state: ViewState,
): Html {
  if (gaps.length === 0) return nothing(context, all.length > 0, state);
  let left = MOST_OF_PAGE;
  const groups = groupGaps(gaps, by, context).map((group) => {
    const id = keyFor("gaps", by, group.key);
    const most = Math.min(left, MOST_OF_GROUP);
    left -= Math.min(most, group.gaps.length);
    return keyed(id, drawGroup(context, group, by, id, most));
  });
  return html`<div id="gaps-groups">${items("gaps-groups", groups)}</div>`;
}

function drawGroup(context: PreviewContext, group: GapGroup, by: GapsBy, id: string, most: number): Html {
  const findings = group.gaps.map(({ finding }) => finding);
  const loud = by === "person" && group.key === "none";
  const label = loud ? html`<span class="gap">${group.label}</span>` : groupName(context, group, by);
  const { gaps } = group;
  const person = by === "person" ? gaps[0]?.person : undefined;
  const unknown = person !== undefined && context.session.workspace.lookup("person", person) === undefined;
  const heading = html`<h2 id="${id}-head">${label} ${unknown && html`<small>(${say("unknown", context.language)})</small> `}<small>${countWords(findings, context.language)}</small></h2>`;
  return html`<section id="${id}" class="gaps" aria-labelledby="${id}-head">${keyed(`${id}-head`, heading)}
${drawTable(context, group, by, id, most)}</section>`;
}

/** A group's name; a clause's leads to the clause. */
function groupName(context: PreviewContext, { label, gaps }: GapGroup, by: GapsBy): Html {
  const clause = by === "clause" ? gaps[0]?.finding.clause : undefined;
  if (clause === undefined) return fileText(label);
  return viewLink(context, { view: "policy", file: clause.file, id: clause.id }, fileText(label));
}

function orders(context: PreviewContext, state: ViewState, by: GapsBy): Html | undefined {
  const { language } = context;
  const states = GAP_ORDERS.map((order): ViewState => ({ ...state, view: "gaps", by: order }));
  if (!context.live && states.every((it) => it.by === by || context.href(it) === undefined)) return undefined;
  const links = states.map((it) => {
    const order = it.by ?? "person";
    const current = order === by && html` aria-current="true"`;
    return html`<li${current}>${viewLink(context, it, say(order, language))}</li>`;
  });
  return html`<nav class="orders screen-only" aria-label="${say("groupBy", language)}"><span aria-hidden="true">${say("groupBy", language)}</span><ul>${links}</ul></nav>`;
}

/** Fields of what was chosen elsewhere go along unseen, so that they stay chosen. */
function filterForm({ language }: PreviewContext, filters: Filters): Html {
  const kept = (["person", "objective", "clause"] as const).map((name) => {
    const value = filters[name];
    return value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`;
  });
  const severities = [
    ["", "everything"],
    ["warning", "warningsToo"],
    ["error", "onlyErrors"],
  ] as const;
  const options = severities.map(([value, label]) => {
    const selected = value === (filters.severity ?? "") && html` selected`;
    return html`<option value="${value}"${selected}>${say(label, language)}</option>`;
  });
  return html`<form class="filters screen-only" data-filters role="search" aria-label="${say("narrow", language)}">${kept}<label>${say("severity", language)} <select name="severity">${options}</select></label> <label>${say("search", language)} <input type="search" name="search" value="${filters.search ?? ""}" dir="auto"></label></form>`;
}

/** What the list is narrowed to by a link of another view, and the way back. */
function chosen(context: PreviewContext, state: ViewState, filters: Filters): Html | undefined {
  const { language, session } = context;
  const { person, objective, clause } = filters;
  const { workspace } = session;
  const texts: string[] = [];
  if (person === NOTHING) texts.push(say("onlyNobody", language));
  else if (person !== undefined)
    texts.push(say("onlyOf", language, { name: workspace.lookup("person", person)?.name ?? person }));
  if (objective !== undefined) {
    const title = titleOf(workspace.lookup("objective", objective), language) ?? objective;
    texts.push(say("onlyObjective", language, { title }));
  }
  if (clause !== undefined) texts.push(say("onlyClause", language, { title: clauseTitle(context, clause) }));
  if (texts.length === 0) return undefined;
  return html`<p class="chosen">${texts.join(" · ")} ${viewLink(context, everything(state), say("showAll", language), "screen-only")}</p>`;
}

function clauseTitle({ session }: PreviewContext, key: string): string {
  const finding = session
    .results()
    .findings.find(({ clause }) => clause !== undefined && clauseKey(clause) === key);
  return finding?.clause?.title ?? key.slice(key.indexOf("#") + 1);
}

function everything({ filters: _, ...state }: ViewState): ViewState {
  return state;
}

function nothing(context: PreviewContext, narrowed: boolean, state: ViewState): Html {
  const { language, session } = context;
  const { workspace } = session;
  if (narrowed)
    return html`<p class="empty">${say("noMatch", language)} ${viewLink(context, everything(state), say("showAll", language))}</p>`;
  if (workspace.sortedFiles.every(({ kind }) => kind === "config"))
    return html`<p class="empty">${say("nothingThere", language)}</p>`;
  const day = showDay(workspace.asOf, language, "medium");
  return html`<p class="empty">${say("nothing", language, { day })} ${viewLink(context, { view: "calendar" }, say("nothingNext", language))}</p>`;
}
