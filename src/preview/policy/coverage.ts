import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import { type Html, html } from "../html";
import { messageHtml } from "../message";
import { type ClauseFacts, idOfRule, type PolicyFacts } from "./policies";
import { titleIn } from "./value-words";
import { say } from "./words";

/** Whether its author says that a clause is for people alone. */
export function isForPeople({ clause }: ClauseFacts): boolean {
  return clause.settings.some(
    ({ name, node }) => name === "forPeople" && node.type === "scalar" && node.value === true,
  );
}

/** Whether a clause holds something that machines look after. */
export function isChecked({ clause, ownRules }: ClauseFacts): boolean {
  return ownRules.length > 0 || clause.settings.some(({ name }) => name !== "forPeople");
}

/** Whether a clause has words of its own. */
function hasWords({ prose, text }: ClauseFacts): boolean {
  return prose === undefined ? text !== undefined && text.trim() !== "" : prose.parts.length > 0;
}

/**
 * What of a policy machines look after: the clauses that enforce nothing, with what their author says of them, and
 * the settings that no words explain.
 */
export function drawCoverage(
  context: PreviewContext,
  { clauses }: PolicyFacts,
  anchorOf: (clause: string) => string | undefined,
): Html | undefined {
  const { language } = context;
  const named = clauses.filter((facts) => !facts.isTitle || isChecked(facts));
  if (named.length === 0) return undefined;
  const checked = named.filter(isChecked);
  const values = {
    checked: checked.length,
    total: named.length,
    settings: checked.reduce(
      (sum, { clause }) => sum + clause.settings.filter((it) => it.name !== "forPeople").length,
      0,
    ),
    rules: checked.reduce((sum, { ownRules }) => sum + ownRules.length, 0),
  };
  const link = ({ clause }: ClauseFacts): Html => {
    const title = fileText(clause.title === "" ? say("unnamed", language) : clause.title);
    const anchor = anchorOf(clause.id);
    return anchor === undefined ? html`<span>${title}</span>` : html`<a href="#${anchor}">${title}</a>`;
  };
  const silent = named.filter((facts) => !isChecked(facts));
  const silentLines = silent.map(
    (facts) =>
      html`<li>${link(facts)}${isForPeople(facts) && html` <span class="soft">(${say("saidShort", language)})</span>`}</li>`,
  );
  const contrary = checked.filter(isForPeople).map((facts) => html`<li>${link(facts)}</li>`);
  const unexplained = checked
    .filter((facts) => !hasWords(facts))
    .map((facts) => html`<li>${link(facts)} <span class="soft">(${whatIn(facts, language)})</span></li>`);
  return html`<details class="coverage"><summary>${say("coverage", language)}</summary><p>${say("covered", language, values)}</p>${list(say("enforceNothing", language), silentLines, silent.every(isForPeople) ? undefined : messageHtml(say("unsaid", language)))}${list(say("unexplained", language), unexplained, html`${say("explainThem", language)}`)}${list(say("notForPeople", language), contrary, undefined)}</details>`;
}

/** The settings and rules of a clause, by name. */
function whatIn({ clause, ownRules }: ClauseFacts, language: PreviewContext["language"]): string {
  const settings = clause.settings.map(({ name }) => titleIn("settings", name, language));
  const rules = ownRules.map((rule) => say("ruleNamed", language, { name: idOfRule(rule) ?? "?" }));
  return [...settings, ...rules].join(", ");
}

function list(title: string, lines: readonly Html[], advice: Html | undefined): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<p class="head">${title}</p><ul>${lines}</ul>${advice !== undefined && html`<p class="soft">${advice}</p>`}`;
}
