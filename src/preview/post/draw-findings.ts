import type { EntityRef } from "../../model";
import type { Finding } from "../../rules";
import type { PreviewContext } from "../context";
import { fixButtons } from "../fixes";
import { formLink } from "../form-link";
import { type Html, html, items, keyed } from "../html";
import { uniqueKeys } from "../keys";
import { ruleLink, sourceLink, viewLink } from "../links";
import { severityMark } from "../marks";
import { messageHtml } from "../message";
import { drawHistories, historiesOf, newMark } from "./draw-history";
import { say } from "./words";

/** What is to mend in an entry: each finding with its rule's page, its place and the clause that asks for it. */
export function drawFindings(context: PreviewContext, findings: readonly Finding[], entity: EntityRef): Html {
  const { language } = context;
  const histories = historiesOf(context, entity, findings);
  const key = uniqueKeys("post-found");
  const list = findings.map((finding) => {
    const id = key(finding.rule.id, finding.messageId);
    return keyed(
      id,
      html`<li id="${id}">${drawFinding(context, finding, entity, newMark(context, histories, finding))}</li>`,
    );
  });
  const none = findings.length === 0 && html`<p class="soft">${say("nothingFound", language)}</p>`;
  return html`<section class="post-findings" aria-labelledby="post-findings"><h2 id="post-findings">${say("findings", language)}</h2>
${keyed("post-found-none", html`<div id="post-found-none">${none}</div>`)}<ul class="findings" id="post-found">${items("post-found", list)}</ul>${keyed("post-history", html`<div id="post-history">${drawHistories(context, histories)}</div>`)}</section>`;
}

function drawFinding(
  context: PreviewContext,
  finding: Finding,
  entity: EntityRef,
  mark: Html | undefined,
): Html {
  const { language } = context;
  const { rule, clause, file } = finding;
  const place = { path: file, ...entity, rule: rule.id };
  const form = formLink(context, finding);
  const asked =
    clause !== undefined &&
    html` · ${viewLink(context, { view: "policy", id: clause.id, file: clause.file }, say("clause", language, { title: clause.title ?? clause.id }))}`;
  return html`${severityMark(context, finding.severity)} <span dir="auto">${messageHtml(finding.message(language))}</span>${mark} <span class="soft">${ruleLink(context, rule, html`<code>${rule.id}</code>`)}${context.live && html` · ${sourceLink(context, place, say("openPlace", language))}${form !== undefined && html` · ${form}`}`}${asked}</span>${fixButtons(context, finding, { kind: "post", id: entity.id, path: file })}`;
}
