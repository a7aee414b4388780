import { textOf, itemsOf, localisedText } from "../../model";
import { unitFields } from "../../schema";
import { isLanguageTag } from "../../values";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import { foundIn } from "../found";
import { type Html, html, items, keyed } from "../html";
import { keyFor, uniqueKeys } from "../keys";
import { sourceLink, viewLink } from "../links";
import { findingsMark } from "../marks";
import { messageHtml } from "../message";
import type { ViewState } from "../state";
import type { DrawView } from "../view";
import { say as sayShared } from "../words";
import { drawCoverage } from "./coverage";
import { countSettings, drawEnforced, headingOf } from "./enforced";
import { drawFront } from "./front";
import {
  choosePolicy,
  type ClauseFacts,
  policiesOf,
  type PolicyFacts,
  readPolicy,
  titleOf,
} from "./policies";
import { ProseDrawing } from "./prose";
import { say } from "./words";

/** A policy as people read it, each clause beside what it enforces. */
export const drawPolicy: DrawView = (context, state) => {
  const { language } = context;
  const policies = policiesOf(context);
  const chosen = choosePolicy(policies, state);
  if (chosen === undefined) {
    const title = sayShared("policy", language);
    return { title, body: html`<h1>${title}</h1><p class="empty">${messageHtml(say("none", language))}</p>` };
  }
  const policy = readPolicy(context, chosen);
  const { title, file } = policy;
  const unit = unitLine(
    context,
    policy,
    policies.map((it) => it.policy),
  );
  return {
    title,
    body: html`<h1 dir="auto">${title}</h1>
${chooser(context, policies, file.path)}${unit}${keyed("policy-front", html`<div id="policy-front">${drawFront(context, policy)}</div>`)}
${drawClauses(context, policy, state)}`,
  };
};

/** Links to the policies of the root, where there are several. */
function chooser(
  context: PreviewContext,
  policies: ReturnType<typeof policiesOf>,
  path: string,
): Html | undefined {
  if (policies.length < 2) return undefined;
  const { language } = context;
  const links = policies.map(({ file, policy }) => {
    const current = file.path === path && html` aria-current="true"`;
    return html`<li${current}>${viewLink(context, { view: "policy", file: file.path }, fileText(titleOf(policy, language)))}</li>`;
  });
  return html`<nav class="orders" aria-label="${say("policies", language)}"><ul>${links}</ul></nav>`;
}

/** A policy for one unit says so: it adds to the organisation's. */
function unitLine(
  { language }: PreviewContext,
  { policy }: PolicyFacts,
  all: ReadonlyArray<PolicyFacts["policy"]>,
): Html | undefined {
  const id = textOf(policy.fields.unit);
  if (id === undefined) return undefined;
  const titles = all.flatMap(({ fields }) =>
    itemsOf(fields.units).flatMap((node) => {
      const unit = node.type === "map" ? unitFields(node) : undefined;
      return unit !== undefined && textOf(unit.id) === id
        ? (localisedText(unit.title?.value, language) ?? [])
        : [];
    }),
  );
  return html`<p class="chosen">${say("forUnit", language, { unit: titles[0] ?? id })}</p>`;
}

function drawClauses(context: PreviewContext, policy: PolicyFacts, state: ViewState): Html {
  const { language } = context;
  if (!policy.isRead) return html`<p class="empty">${say("notRead", language)}</p>`;
  if (policy.clauses.length === 0) return html`<p class="empty">${say("noClauses", language)}</p>`;
  const keys = uniqueKeys("clause");
  const named = policy.clauses
    .map((facts) => ({ facts, id: keys(facts.clause.id) }))
    .filter(({ facts }) => !isBare(facts));
  const anchors = new Map(named.map(({ facts, id }) => [facts.clause.id, id]));
  const drawing = new ProseDrawing(context, policy, (clause) => anchors.get(clause));
  const language_ = textOf(policy.policy.fields.language);
  const lang = language_ !== undefined && isLanguageTag(language_) && html` lang="${language_}"`;
  const clauses = named.map(({ facts, id }) =>
    keyed(
      id,
      drawClause(context, policy, facts, { id, drawing, lang, isChosen: state.id === facts.clause.id }),
    ),
  );
  const contents = named
    .filter(({ facts }) => !facts.isTitle)
    .map(({ facts, id }) => keyed(`to-${id}`, contentsLine(context, policy, facts, id)));
  const coverage = drawCoverage(context, policy, (clause) => anchors.get(clause));
  return html`${coverage !== undefined && keyed("policy-coverage", html`<div id="policy-coverage">${coverage}</div>`)}<div class="policy"><nav class="contents" aria-labelledby="policy-contents-head"><h2 id="policy-contents-head">${say("contents", language)}</h2><ul id="policy-contents">${items("policy-contents", contents)}</ul></nav>
<div id="policy-clauses">${items("policy-clauses", clauses)}</div></div>`;
}

/** A title with nothing under it. */
function isBare({ isTitle, clause, prose, ownRules }: ClauseFacts): boolean {
  return isTitle && clause.settings.length + ownRules.length + (prose?.parts.length ?? 0) === 0;
}

interface Drawn {
  readonly id: string;
  readonly drawing: ProseDrawing;
  readonly lang: Html | false;
  /** A link led here. */
  readonly isChosen: boolean;
}

function drawClause(
  context: PreviewContext,
  policy: PolicyFacts,
  facts: ClauseFacts,
  { id, drawing, lang, isChosen }: Drawn,
): Html {
  const { clause, level, isTitle, prose, text } = facts;
  const { language, live } = context;
  const title = clause.title === "" ? say("unnamed", language) : clause.title;
  const place = { path: policy.file.path, kind: "clause", id: clause.id } as const;
  const label = html`<span aria-hidden="true">✎</span><span class="unseen">${say("open", language, { title })}</span>`;
  const open = live && html` ${sourceLink(context, place, label, "open screen-only")}`;
  const heading = isTitle ? undefined : headingOf(level, `${id}-head`, html`${fileText(title)}${open}`);
  const words =
    prose !== undefined ? drawing.parts(prose.parts) : text !== undefined ? drawing.plain(text) : undefined;
  const enforced = keyFor(id, "enforced");
  const isSilent = isTitle && clause.settings.length === 0 && facts.ownRules.length === 0;
  return html`<section id="${id}" class="clause" data-kind="clause" data-id="${clause.id}" data-file="${policy.file.path}"${!isTitle && html` aria-labelledby="${id}-head"`}${isChosen && html` data-chosen`}><div class="prose"${lang}>${heading}
${words}</div>${!isSilent && keyed(enforced, drawEnforced(context, policy, facts, enforced))}</section>`;
}

function contentsLine(context: PreviewContext, { file }: PolicyFacts, facts: ClauseFacts, id: string): Html {
  const { language } = context;
  const { clause, level } = facts;
  const found = findingsMark(context, foundIn(context.session).ofClause(file.path, clause.id));
  const settings = countSettings(facts, language);
  return html`<li id="to-${id}" data-level="${level}"><a href="#${id}">${fileText(clause.title === "" ? say("unnamed", language) : clause.title)}</a>${settings !== undefined && html` <span class="soft">${settings}</span>`} ${found}</li>`;
}
