import { type Step, textsOf } from "../../model";
import type { PreviewContext } from "../context";
import { editLink, fileText, targetOf } from "../entry";
import { type Html, html, items, keyed } from "../html";
import { sourceLink } from "../links";
import { type PlanFacts, titleIn } from "../plans";
import { say as sayAll } from "../words";
import type { KeyMaker } from "./keys";
import { dateWords } from "./marker";
import type { TimeRow } from "./time-rows";
import { say } from "./words";

/** The timeline in words, with what comes before each step and what promotes it outside social media. */
export function drawTimeTable(
  context: PreviewContext,
  facts: PlanFacts,
  rows: readonly TimeRow[],
  keys: KeyMaker,
): Html {
  const { language } = context;
  const heads = (["kind", "name", "date", "state", "after", "promotion"] as const).map(
    (it) => html`<th scope="col">${say(it, language)}</th>`,
  );
  const lines = rows.map((row) => {
    const { kind, file, id } = row.entity;
    const key = keys("times", kind, file.path, id ?? "");
    return keyed(key, drawRow(context, facts, row, key));
  });
  return html`<table class="times stacked"><caption class="unseen">${say("timelineTable", language)}</caption><thead><tr>${heads}</tr></thead><tbody id="plan-times">${items("plan-times", lines)}</tbody></table>`;
}

const KINDS = {
  opportunity: "opportunity",
  objective: "objective",
  step: "activationStep",
  campaign: "campaign",
} as const;

function drawRow(context: PreviewContext, facts: PlanFacts, row: TimeRow, key: string): Html {
  const { language } = context;
  const { entity, to } = row;
  const title = titleIn(entity, language) ?? sayAll("untitled", language);
  const dated = entity.kind === "campaign" ? "period" : entity.kind === "opportunity" ? "from" : "deadline";
  const what = say(dated === "deadline" ? "theDeadline" : "thePeriod", language);
  const date =
    to === undefined
      ? sourceLink(context, targetOf(context, entity, dated), dateWords(context, row), "gap")
      : dateWords(context, row);
  const edit = editLink(context, entity, dated, what, title);
  const promotion = entity.kind === "step" ? textsOf(entity.fields.promotion).map(({ value }) => value) : [];
  const cell = (
    label: "kind" | "date" | "state" | "after" | "promotion",
    value: Html | string | undefined | false,
  ) => html`<td data-label="${say(label, language)}">${value}</td>`;
  return html`<tr id="${key}" class="${entity.kind}">${cell("kind", say(KINDS[entity.kind], language))}<th scope="row">${sourceLink(context, targetOf(context, entity), fileText(title))}</th>${cell("date", html`${date}${edit}`)}${cell("state", stateWords(context, row))}${cell("after", afterWords(context, facts, row))}${cell(
    "promotion",
    promotion.length > 0 && html`<span dir="auto">${promotion.join(", ")}</span>`,
  )}</tr>`;
}

function stateWords({ language }: PreviewContext, { state, entity }: TimeRow): Html | undefined {
  if (entity.kind !== "step" || state === "open") return undefined;
  if (state === "done")
    return html`<span class="good"><span aria-hidden="true">✓</span> ${say("done", language)}</span>`;
  return html`<span class="late"><span aria-hidden="true">▲</span> ${say("late", language)}</span>`;
}

/** The steps that come before; an id that no step has is told as it is. */
function afterWords(
  { language, session }: PreviewContext,
  { steps }: PlanFacts,
  { after }: TimeRow,
): Html | undefined {
  if (after.length === 0) return undefined;
  const names = after.map((id) => {
    const step: Step | undefined = steps.find((it) => it.id === id) ?? session.workspace.lookup("step", id);
    return step === undefined
      ? html`<li><span class="gap">${say("unknown", language, { id })}</span></li>`
      : html`<li>${fileText(titleIn(step, language) ?? id)}</li>`;
  });
  return html`<ul class="goals">${names}</ul>`;
}
