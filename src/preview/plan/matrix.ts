import { localisedText, type Objective, type Step, textOf, textsOf } from "../../model";
import { budgetUse, isStepOverdue } from "../../rules";
import { type Day, parseDay, showDay, showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText, targetOf } from "../entry";
import type { Found } from "../found";
import { type Html, html, items, type Keyed, keyed, type Part } from "../html";
import { toldFindings } from "../told-findings";
import type { KeyMaker } from "./keys";
import { sourceLink } from "../links";
import { personName } from "../marks";
import { messageHtml } from "../message";
import { type PlanFacts, titleIn } from "../plans";
import { say as sayAll } from "../words";
import { leftWords } from "./header";
import {
  ANSWER_KEYS,
  gapsIn,
  type MatrixGroup,
  type MatrixRow,
  matrixOf,
  QUESTIONS,
  type Question,
} from "./matrix-rows";
import { distance, say } from "./words";

/** The five questions, asked of every objective and step. */
export function drawMatrix(context: PreviewContext, facts: PlanFacts, found: Found, keys: KeyMaker): Html {
  const { language } = context;
  const groups = matrixOf(facts, found);
  const rows = groups.flatMap((group) => rowsOf(context, facts, group, keys));
  const count = gapsIn(groups);
  const told =
    count === 0
      ? html`<span class="good"><span aria-hidden="true">✓</span> ${say("noGaps", language)}</span>`
      : html`<strong class="gap">${say("gapsCount", language, { count })}</strong>`;
  const columns = QUESTIONS.map((it) => html`<th scope="col" data-column="${it}">${say(it, language)}</th>`);
  const table = html`<p>${keyed("plan-matrix-told", html`<span id="plan-matrix-told">${told}</span>`)}</p>
<table class="matrix stacked"><caption class="unseen">${say("matrixCaption", language)}</caption><thead><tr><th scope="col">${say("entry", language)}</th>${columns}</tr></thead><tbody id="plan-matrix-rows">${items("plan-matrix-rows", rows)}</tbody></table>`;
  const body =
    rows.length === 0 ? html`<p class="empty">${messageHtml(say("noObjectives", language))}</p>` : table;
  return html`<section aria-labelledby="plan-matrix"><h2 id="plan-matrix">${say("matrix", language)}</h2>${body}</section>`;
}

function rowsOf(context: PreviewContext, facts: PlanFacts, group: MatrixGroup, keys: KeyMaker): Keyed[] {
  const { objective, steps } = group;
  const rows = steps.map((row) => drawRow(context, facts, row, keys));
  if (objective !== undefined) return [drawRow(context, facts, objective, keys), ...rows];
  const key = "plan-matrix-loose";
  const label = html`<tr id="${key}" class="group"><th scope="colgroup" colspan="6">${say("withoutObjective", context.language)}</th></tr>`;
  return [keyed(key, label), ...rows];
}

function drawRow(context: PreviewContext, facts: PlanFacts, row: MatrixRow, keys: KeyMaker): Keyed {
  const { language } = context;
  const { entity } = row;
  const key = keys("row", entity.kind, entity.file.path, entity.id ?? "");
  const title = titleIn(entity, language) ?? sayAll("untitled", language);
  const kind = html`<span class="kind">${say(entity.kind === "objective" ? "objective" : "activationStep", language)}</span>`;
  const name = sourceLink(context, targetOf(context, entity), fileText(title));
  const cells = QUESTIONS.map(
    (question) =>
      html`<td data-column="${question}" data-label="${say(question, language)}">${drawCell(context, facts, row, question, title)}</td>`,
  );
  return keyed(
    key,
    html`<tr id="${key}" class="${entity.kind}"${entryData(entity)}><th scope="row">${kind} ${name}${editLink(context, entity, "title", say("theTitle", language), title)} ${toldFindings(context, row.findings.other)}</th>${cells}</tr>`,
  );
}

const GAPS = {
  how: "noHow",
  who: "noOwner",
  when: "noDeadline",
  money: "noBudget",
  alignment: "noGoal",
} as const;

const VALUES = {
  how: "theHow",
  who: "theOwner",
  when: "theDeadline",
  money: "theBudget",
  alignment: "theGoals",
} as const;

function drawCell(
  context: PreviewContext,
  facts: PlanFacts,
  row: MatrixRow,
  question: Question,
  title: string,
): Html {
  const { language } = context;
  const { entity } = row;
  const key = ANSWER_KEYS[entity.kind][question];
  const forStep = question === "alignment" && entity.kind === "step";
  const edit = editLink(
    context,
    entity,
    key,
    say(forStep ? "theObjective" : VALUES[question], language),
    title,
  );
  if (!row.answered[question]) {
    const words = say(forStep ? "noObjective" : GAPS[question], language);
    return html`${edit}${sourceLink(context, targetOf(context, entity, key), words, "gap")}`;
  }
  return html`${edit}${answer(context, facts, row, question)} ${toldFindings(context, row.findings[question])}`;
}

function answer(context: PreviewContext, facts: PlanFacts, row: MatrixRow, question: Question): Part {
  const { entity } = row;
  switch (question) {
    case "how":
      return fileText(localisedText(entity.fields.how?.value, context.language) ?? "?");
    case "who": {
      const owner = textOf(entity.fields.owner);
      return owner === undefined ? "?" : html`<span dir="auto">${personName(context, owner)}</span>`;
    }
    case "when":
      return whenAnswer(context, entity);
    case "money":
      return moneyAnswer(context, entity);
    case "alignment":
      return alignmentAnswer(context, facts, row);
  }
}

function whenAnswer({ language, session }: PreviewContext, entity: Objective | Step): Part {
  const { deadline } = entity;
  if (deadline === undefined) return fileText(textOf(entity.fields.deadline) ?? "?");
  const { asOf } = session.workspace;
  const date = html`<time>${showDay(deadline, language, "medium")}</time>`;
  if (entity.kind === "step" && entity.done) {
    return html`${date} <span class="good"><span aria-hidden="true">✓</span> ${doneWords(entity, language)}</span>`;
  }
  // No objective is late: whether it is reached is told with its figures, after its date.
  if (entity.kind === "objective" || !isStepOverdue(entity, asOf))
    return html`${date} <span class="soft">${distance(deadline, asOf, language, "daysAgo")}</span>`;
  return html`${date} <span class="late"><span aria-hidden="true">▲</span> ${distance(deadline, asOf, language, "daysLate")}</span>`;
}

/** "done", with the day where it is known. */
export function doneWords(step: Step, language: PreviewContext["language"]): string {
  const day: Day | undefined = parseDay(textOf(step.fields.done) ?? "");
  return day === undefined
    ? say("done", language)
    : say("doneOn", language, { day: showDay(day, language, "medium") });
}

function moneyAnswer(context: PreviewContext, entity: Objective | Step): Part {
  const { budget, id, kind } = entity;
  if (budget === undefined) return fileText(textOf(entity.fields.budget) ?? "?");
  const use = id === undefined ? undefined : budgetUse(context.session, kind, id);
  const amount = html`<span class="amount">${showMoney(budget, context.language)}</span>`;
  // Where nothing is planned under it, all of it is left.
  if (use === undefined || use.planned.minor === 0) return amount;
  return html`${amount} <span class="soft">${leftWords(context, use.left)}</span>`;
}

function alignmentAnswer(context: PreviewContext, facts: PlanFacts, { entity, under }: MatrixRow): Part {
  const { language } = context;
  const unknown = (id: string) => html`<span class="gap">${say("unknown", language, { id })}</span>`;
  if (entity.kind === "objective") return goalsOf(context, facts, entity, unknown);
  const id = textOf(entity.fields.objective);
  if (id === undefined) return "?";
  const objective = under ?? context.session.workspace.lookup("objective", id);
  if (objective === undefined) return unknown(id);
  const goals = goalsOf(context, facts, objective, unknown);
  const through = html`<span class="soft">${say("throughObjective", language)}</span>`;
  // The gap is the objective's.
  if (goals === undefined)
    return html`<span class="soft"><span aria-hidden="true">✕</span> ${say("objectiveWithout", language)}</span>`;
  // Its objective stands above, with the goals.
  return under === undefined ? html`${goals} ${through}` : html`<span aria-hidden="true">✓</span> ${through}`;
}

function goalsOf(
  { session, language }: PreviewContext,
  { goals }: PlanFacts,
  objective: Objective,
  unknown: (id: string) => Html,
): Html | undefined {
  const ids = textsOf(objective.fields.supports).map(({ value }) => value);
  if (ids.length === 0) return undefined;
  const named = ids.map((id) => {
    const goal = goals.find((it) => it.id === id) ?? session.workspace.lookup("goal", id);
    return html`<li>${goal === undefined ? unknown(id) : fileText(titleIn(goal, language) ?? id)}</li>`;
  });
  return html`<ul class="goals">${named}</ul>`;
}
