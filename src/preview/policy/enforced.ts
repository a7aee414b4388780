import { localisedText, textOf } from "../../model";
import { CATALOGUE, type Finding, type Rule, RULES_OF_SETTINGS } from "../../rules";
import { shapeWords } from "../../schema";
import { type MapNode, type Node, toData } from "../../syntax";
import { showDay } from "../../values";
import type { PreviewContext } from "../context";
import { unitOf } from "../entities";
import { fileText } from "../entry";
import { foundIn } from "../found";
import { entryLink } from "../gaps/rows";
import { readGaps } from "../gaps/gaps";
import { clauseKey, sortGaps } from "../gaps/narrow";
import { type Html, html } from "../html";
import { ruleLink, viewLink } from "../links";
import { countWords, severityMark } from "../marks";
import type { ViewState } from "../state";
import { isChecked, isForPeople } from "./coverage";
import { drawExamples } from "./examples";
import { type ClauseFacts, idOfRule, type PolicyFacts } from "./policies";
import { settingLines } from "./setting-words";
import { titleIn } from "./value-words";
import { say } from "./words";

/** How many findings and lines of a setting are shown before the rest folds away. */
const SHOWN_FINDINGS = 3;
const SHOWN_LINES = 6;
const SHOWN_RULES = 4;

/** What a clause enforces: its settings in words, the rules that look after them, what they find today. */
export function drawEnforced(
  context: PreviewContext,
  policy: PolicyFacts,
  facts: ClauseFacts,
  id: string,
): Html {
  const { language } = context;
  const { clause, ownRules, level } = facts;
  if (!isChecked(facts))
    return html`<div id="${id}" class="enforced people"><p class="soft">${say(isForPeople(facts) ? "saidForPeople" : "forPeople", language)}</p></div>`;
  const rules = rulesOf(facts);
  const settings = clause.settings
    .filter(({ name }) => name !== "forPeople")
    .map(({ name, node }) => drawSetting(context, name, node));
  const heading = headingOf(level + 1, `${id}-head`, say("enforces", language));
  return html`<div id="${id}" class="enforced" role="group" aria-labelledby="${id}-head">${heading}
<dl class="settings">${settings}</dl>${drawOwnRules(context, ownRules)}${clause.settings.length > 0 && drawRules(context, rules)}${(rules.length > 0 || ownRules.length > 0) && drawFound(context, policy, facts)}${drawWaived(context, policy, facts)}</div>`;
}

/** A heading of a level from 2 to 6. */
export function headingOf(level: number, id: string, label: Html | string): Html {
  switch (level) {
    case 2:
      return html`<h2 id="${id}">${label}</h2>`;
    case 3:
      return html`<h3 id="${id}">${label}</h3>`;
    case 4:
      return html`<h4 id="${id}">${label}</h4>`;
    case 5:
      return html`<h5 id="${id}">${label}</h5>`;
    default:
      return html`<h6 id="${id}">${label}</h6>`;
  }
}

function drawSetting(context: PreviewContext, name: string, node: Node): Html {
  const { language } = context;
  const value = toData(node);
  const lines = value === null ? [say("noSetting", language)] : settingLines(name, value, context);
  const items = lines.map((line) => html`<li dir="auto">${line}</li>`);
  const rest = items.slice(SHOWN_LINES);
  const more =
    rest.length > 0 &&
    html`<details><summary>${say("moreLines", language, { count: rest.length })}</summary><ul>${rest}</ul></details>`;
  return html`<dt title="${name}">${titleIn("settings", name, language)}</dt><dd><ul>${items.slice(0, SHOWN_LINES)}</ul>${more}</dd>`;
}

function drawOwnRules(context: PreviewContext, rules: readonly Node[]): Html | undefined {
  if (rules.length === 0) return undefined;
  const { language } = context;
  const lines = rules.map((rule) => {
    const map = rule.type === "map" ? rule : undefined;
    const message = localisedText(map?.get("message")?.value, language) ?? idOfRule(rule) ?? "?";
    return html`<li>${fileText(message)}${drawExpression(language, map)}${map !== undefined && drawExamples(context, map)}</li>`;
  });
  return html`<p class="head">${say("ownRules", language)}</p><ul>${lines}</ul>`;
}

/** A rule's expressions, folded away: its message says the same in words. */
function drawExpression(language: PreviewContext["language"], rule: MapNode | undefined): Html | false {
  const lines = (["when", "require"] as const).flatMap((key) => {
    const text = textOf(rule?.get(key));
    const label = say(key === "when" ? "applies" : "always", language);
    return text === undefined ? [] : [html`<dt>${label}</dt><dd><code>${text}</code></dd>`];
  });
  if (lines.length === 0) return false;
  return html`<details><summary>${say("expression", language)}</summary><dl>${lines}</dl></details>`;
}

/** The rules that a clause's settings govern, in the order of the catalogue. */
function rulesOf({ clause }: ClauseFacts): readonly Rule[] {
  const ids = new Set(
    clause.settings.flatMap(({ name }) =>
      Object.hasOwn(RULES_OF_SETTINGS, name) ? (RULES_OF_SETTINGS[name] ?? []) : [],
    ),
  );
  return CATALOGUE.filter(({ id }) => ids.has(id));
}

function drawRules(context: PreviewContext, rules: readonly Rule[]): Html {
  const { language, session } = context;
  if (rules.length === 0) return html`<p class="soft">${say("noRules", language)}</p>`;
  const lines = rules.map(
    (rule) =>
      html`<li>${ruleLink(context, rule)}${!session.checker.isActive(rule.id) && html` <span class="soft">(${say("off", language)})</span>`}</li>`,
  );
  const rest = lines.slice(SHOWN_RULES);
  const more =
    rest.length > 0 &&
    html`<details><summary>${say("moreLines", language, { count: rest.length })}</summary><ul>${rest}</ul></details>`;
  return html`<p class="head">${say("rules", language)}</p><ul>${lines.slice(0, SHOWN_RULES)}</ul>${more}`;
}

function drawFound(context: PreviewContext, { file }: PolicyFacts, { clause }: ClauseFacts): Html {
  const { language } = context;
  const findings = foundIn(context.session).ofClause(file.path, clause.id);
  if (findings.length === 0)
    return html`<p class="kept"><span aria-hidden="true">✓</span> ${say("nothingFound", language)}</p>`;
  const gaps = sortGaps(readGaps(findings, context));
  const lines = gaps
    .slice(0, SHOWN_FINDINGS)
    .map((gap) => html`<li>${severityMark(context, gap.finding.severity)} ${entryLink(context, gap)}</li>`);
  const more =
    gaps.length > SHOWN_FINDINGS &&
    html`<p>${viewLink(context, gapsState(file.path, clause.id), say("allFound", language, { count: gaps.length }))}</p>`;
  return html`<p class="head">${say("today", language)} ${viewLink(context, gapsState(file.path, clause.id), countWords(findings, language))}</p><ul>${lines}</ul>${more}`;
}

/** The gaps that one clause asks for. */
function gapsState(file: string, id: string): ViewState {
  return { view: "gaps", by: "clause", filters: { clause: clauseKey({ file, id }) } };
}

/** Findings of the clause that are accepted for a time, with the reason. */
function drawWaived(
  context: PreviewContext,
  { file }: PolicyFacts,
  { clause }: ClauseFacts,
): Html | undefined {
  const { session, language } = context;
  const waived = session
    .results()
    .waived.filter((it) => it.clause?.id === clause.id && it.clause.file === file.path);
  if (waived.length === 0) return undefined;
  const lines = readGaps(waived, context).map((gap) => {
    const { reason, until } = waiverOf(context, gap.finding) ?? {};
    const day = until === undefined ? undefined : showDay(until, language, "medium");
    const why =
      reason !== undefined &&
      day !== undefined &&
      html`<br><span class="soft" dir="auto">${say("waivedUntil", language, { reason: reason.replace(/\.$/, ""), day })}</span>`;
    return html`<li>${entryLink(context, gap)}${why}</li>`;
  });
  return html`<p class="head">${say("waived", language)} <span class="soft">(${waived.length})</span></p><ul>${lines}</ul>`;
}

function waiverOf({ session }: PreviewContext, finding: Finding) {
  const { checker, workspace } = session;
  const unit = unitOf(finding, workspace);
  const file = workspace.file(finding.file);
  const units = [unit, file?.head].filter((it) => it !== undefined);
  return units
    .flatMap((it) => checker.waiversOf(it))
    .find(
      ({ rule, entity, wholeFile }) =>
        rule === finding.rule.id &&
        (wholeFile || (entity?.kind === finding.entity?.kind && entity?.id === finding.entity?.id)),
    );
}

/** How many settings a clause declares, in words; nothing of none. */
export function countSettings(
  { clause }: ClauseFacts,
  language: PreviewContext["language"],
): string | undefined {
  const { keys } = shapeWords("settings");
  const count = clause.settings.filter(
    ({ name }) => name !== "forPeople" && Object.hasOwn(keys, name),
  ).length;
  return count === 0 ? undefined : say("settings", language, { count });
}
