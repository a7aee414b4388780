import type { EntityRef } from "../../model";
import { type Finding, matchFindings, type ToldFinding } from "../../rules";
import type { Language } from "../../values";
import type { PreviewContext } from "../context";
import type { EarlierState } from "../earlier";
import { type Html, html } from "../html";
import { ruleLink } from "../links";
import { messageHtml } from "../message";
import { say } from "./words";

/** What became of a post's findings since an earlier state. */
export interface History {
  readonly since: EarlierState["since"];
  /** The post was not there yet. */
  readonly isNew: boolean;
  readonly begins: ReadonlySet<Finding>;
  readonly gone: readonly ToldFinding[];
  readonly same: number;
}

/** Compares with each earlier state that is known; a post without an id can't be found again. */
export function historiesOf(
  { earlier = [] }: PreviewContext,
  { id }: EntityRef,
  findings: readonly Finding[],
): readonly History[] {
  if (id === undefined) return [];
  return earlier.map(({ since, findings: then }) => {
    const were = then.of(id);
    const { begins, stops, same } = matchFindings(were ?? [], findings);
    return {
      since,
      isNew: were === undefined,
      begins: new Set(were === undefined ? [] : begins),
      gone: stops,
      same: same.length,
    };
  });
}

/** "1 new finding, 2 settled" */
function countsIn(
  { begins, gone, same }: { readonly begins: number; readonly gone: number; readonly same: number },
  language: Language,
): string {
  const counts = [
    ["countBegins", begins],
    ["countGone", gone],
    ["countSame", same],
  ] as const;
  const told = counts.flatMap(([key, count]) => (count === 0 ? [] : [say(key, language, { count })]));
  return `${told.join(", ")}.`;
}

/** Told beside a finding that an earlier state did not have. */
export function newMark(
  { language }: PreviewContext,
  histories: readonly History[],
  finding: Finding,
): Html | undefined {
  const since = histories.filter(({ begins }) => begins.has(finding)).map((it) => it.since);
  const [first] = since;
  if (first === undefined) return undefined;
  const words = say(since.length > 1 ? "newSinceBoth" : NEW_SINCE[first], language);
  return html` <span class="since"><span aria-hidden="true">✚</span> ${words}</span>`;
}

const NEW_SINCE = { commit: "newSinceCommit", approval: "newSinceApproval" } as const;
const SINCE = { commit: "sinceCommit", approval: "sinceApproval" } as const;

/** What is new, gone and the same, for each earlier state. */
export function drawHistories(context: PreviewContext, histories: readonly History[]): Html {
  return html`${histories.map((it) => drawHistory(context, it))}`;
}

function drawHistory(context: PreviewContext, { since, isNew, begins, gone, same }: History): Html {
  const { language } = context;
  const counts = { begins: begins.size, gone: gone.length, same };
  const told = isNew
    ? say("postIsNew", language)
    : begins.size + gone.length === 0
      ? say(same === 0 ? "historyEmpty" : "historySame", language, counts)
      : countsIn(counts, language);
  const list = gone.map(
    (finding) =>
      html`<li><span class="settled"><span aria-hidden="true">✓</span> ${say("settled", language)}</span> <span dir="auto">${messageHtml(finding.message(language))}</span> <span class="soft">${ruleLink(context, finding.rule, html`<code>${finding.rule.id}</code>`)}</span></li>`,
  );
  return html`<h3>${say(SINCE[since], language)}</h3><p class="soft">${told}</p>${list.length > 0 && html`<ul class="findings">${list}</ul>`}`;
}
