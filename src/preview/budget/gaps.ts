import type { Finding } from "../../rules";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import type { Found } from "../found";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { uniqueKeys } from "../keys";
import { sourceLink, viewLink } from "../links";
import { personName } from "../marks";
import { messageHtml } from "../message";
import { type PostFacts, postIn } from "../posts";
import { say } from "./words";

const RULES: ReadonlySet<string> = new Set(["missing-budget", "paid-without-budget"]);

/** Posts that have no budget and draw from none, with whom it concerns. */
export function budgetGaps(context: PreviewContext, found: Found): Html {
  const { language } = context;
  const gaps = found.all.filter(
    ({ rule, entity }) => RULES.has(rule.id) && (entity === undefined || entity.kind === "post"),
  );
  const keys = uniqueKeys("budget-gap");
  const list = gaps.map((finding) => {
    const key = keys(finding.file, finding.entity?.id ?? "", finding.rule.id);
    return drawGap(context, finding, key);
  });
  const body =
    gaps.length === 0
      ? html`<p><span class="good"><span aria-hidden="true">✓</span> ${say("noGaps", language)}</span></p>`
      : html`<ul id="budget-gap-list" class="entries">${items("budget-gap-list", list)}</ul>`;
  return html`${keyed("budget-gaps-section", html`<section id="budget-gaps-section" aria-labelledby="budget-gaps"><h2 id="budget-gaps">${say("gaps", language)}</h2>${body}</section>`)}`;
}

function drawGap(context: PreviewContext, finding: Finding, key: string): Keyed {
  const { language } = context;
  const { entity, file, rule } = finding;
  const post = entity?.id === undefined ? undefined : postOf(context, finding);
  const name =
    post?.id !== undefined &&
    html`${viewLink(context, { view: "post", id: post.id, file }, fileText(post.titles[language]))} <span class="soft" dir="auto">${personName(context, post.owner)}</span> `;
  const target = {
    path: file,
    rule: rule.id,
    ...(entity?.id === undefined ? {} : { kind: entity.kind, id: entity.id }),
  };
  return keyed(
    key,
    html`<li id="${key}">${name}${sourceLink(context, target, say("noBudget", language), "gap")} ${messageHtml(finding.message(language))}</li>`,
  );
}

function postOf({ session }: PreviewContext, { file, at }: Finding): PostFacts | undefined {
  const { workspace } = session;
  const unit = workspace.file(file)?.unitAt(at);
  return unit === undefined ? undefined : postIn(unit, workspace);
}
