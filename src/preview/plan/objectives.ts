import type { Objective } from "../../model";
import { type Language, showDay, showNumber } from "../../values";
import type { PreviewContext } from "../context";
import { editLink, entryData, fileText, targetOf } from "../entry";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { sourceLink } from "../links";
import { messageHtml } from "../message";
import { type PlanFacts, titleIn } from "../plans";
import { say as sayAll } from "../words";
import type { KeyMaker } from "./keys";
import { type Progress, progressOf, progressWords, trendWords, unitWords } from "./progress";
import { sparkline } from "./sparkline";
import { distance, say } from "./words";

/** Objectives with their targets and how far they are. */
export function drawObjectives(context: PreviewContext, facts: PlanFacts, keys: KeyMaker): Html {
  const { language } = context;
  const rows = facts.objectives.map((objective) => drawRow(context, facts, objective, keys));
  const heads = (["objective", "deadline", "baseline", "latest", "target", "trend"] as const).map((it) =>
    it === "baseline" || it === "target"
      ? html`<th scope="col" class="number" data-column="${it}">${say(it, language)}</th>`
      : html`<th scope="col" data-column="${it}">${say(it, language)}</th>`,
  );
  const body =
    rows.length === 0
      ? html`<p class="empty">${messageHtml(say("noObjectives", language))}</p>`
      : html`<p class="soft">${say("notYet", language)}</p><table class="measures stacked"><caption class="unseen">${say("measured", language)}</caption><thead><tr>${heads}</tr></thead><tbody id="plan-measures">${items("plan-measures", rows)}</tbody></table>`;
  return html`<section aria-labelledby="plan-objectives"><h2 id="plan-objectives">${say("objectives", language)} <span class="soft">${say("step", language, { number: 2 })}</span></h2>${body}</section>`;
}

function drawRow(context: PreviewContext, facts: PlanFacts, objective: Objective, keys: KeyMaker): Keyed {
  const { language, session } = context;
  const key = keys("measure", objective.file.path, objective.id ?? "");
  const title = titleIn(objective, language) ?? sayAll("untitled", language);
  const progress = progressOf(objective, facts, session.workspace.asOf);
  const edit = editLink(context, objective, "measure", say("theTarget", language), title);
  const name = html`<th scope="row">${sourceLink(context, targetOf(context, objective), fileText(title))}</th>`;
  const { deadline } = objective;
  const date = html`<td data-label="${say("deadline", language)}">${deadline === undefined ? html`<span class="soft">${say("noDeadline", language)}</span>` : html`<span class="date">${showDay(deadline, language, "medium")}</span> <span class="soft">${distance(deadline, session.workspace.asOf, language, "daysAgo")}</span>`}</td>`;
  const rest =
    progress === undefined
      ? html`<td colspan="4">${sourceLink(context, targetOf(context, objective, "measure"), say("noMeasure", language), "gap")}${edit}</td>`
      : figureCells(context, facts, objective, progress, edit);
  return keyed(key, html`<tr id="${key}"${entryData(objective)}>${name}${date}${rest}</tr>`);
}

function figureCells(
  context: PreviewContext,
  facts: PlanFacts,
  objective: Objective,
  progress: Progress,
  edit: Html | undefined,
): Html {
  const { language } = context;
  const { baseline, target } = progress.measure;
  const number = (value: number | undefined) =>
    value === undefined ? html`<span class="soft">–</span>` : showNumber(value, language);
  const goal =
    target === undefined
      ? sourceLink(context, targetOf(context, objective, "measure"), say("noTarget", language), "gap")
      : html`${showNumber(target.value, language)}${unitWords(progress.measure, language)}`;
  const spark = sparkline(progress, facts.plan?.period?.from, objective.deadline);
  return html`<td class="number" data-label="${say("baseline", language)}">${number(baseline)}</td><td data-label="${say("latest", language)}">${latest(progress, language)}${verdict(progress, language)}</td><td class="number" data-label="${say("target", language)}">${goal}${edit}</td><td data-label="${say("trend", language)}">${spark}<div class="soft">${trendWords(progress, language)}</div></td>`;
}

/** The latest figure in words, with a bar of the way that is done. */
function latest(progress: Progress, language: Language): Html {
  const last = progress.figures.at(-1);
  if (last === undefined) return html`<span class="soft">${say("noFigure", language)}</span>`;
  const words = progressWords(progress, language) ?? showNumber(last.value, language);
  const day = html` <span class="soft">${say("onDay", language, { day: showDay(last.day, language, "medium") })}</span>`;
  if (progress.percent === undefined) return html`${words}${day}`;
  const width = Math.min(100, Math.max(0, Math.round(progress.percent)));
  return html`${words}${day}<svg class="bar" width="100%" height="8" aria-hidden="true"><rect class="whole" width="100%" height="8"/><rect class="part" width="${width}%" height="8"/></svg>`;
}

function verdict({ verdict: said }: Progress, language: Language): Html | undefined {
  if (said === "reached")
    return html`<div class="good"><span aria-hidden="true">✓</span> ${say("reached", language)}</div>`;
  if (said === "missed")
    return html`<div class="late"><span aria-hidden="true">✕</span> ${say("missed", language)}</div>`;
  return undefined;
}
