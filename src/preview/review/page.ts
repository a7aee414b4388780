import {
  type Change,
  isTold,
  oneLine,
  quoted,
  type Review,
  type Run,
  sayBudget,
  sayLoad,
  saySkipped,
  sentenceOf,
  type Style,
  verdictOf,
} from "../../review";
import { type Finding, sayImpact, sayPolicyChange } from "../../rules";
import type { Language } from "../../values";
import { escapeText, type Html, html, trusted } from "../html";
import { keyFor } from "../keys";
import { severityMark } from "../marks";
import { messageHtml } from "../message";
import type { View } from "../view";
import type { PreviewContext } from "../context";
import { drawMonths } from "./months";
import { say } from "./words";

/** How a review is drawn as a page. */
export interface ReviewPageOptions {
  readonly language: Language;
  readonly base: string;
  /** Empty: what is in the folder now. */
  readonly head: string;
  /** The day a week starts with. */
  readonly weekStart: (review: Review) => 0 | 1;
  /** What is put before a path of a root, so that it leads there from the working folder. */
  readonly shown: (review: Review, path: string) => string;
}

/** What differs between two states: the sentences, the months with posts at both places, and what it does. */
export function drawReview(reviews: readonly Review[], options: ReviewPageOptions): View {
  const { language, base, head } = options;
  const to = head === "" ? say("now", language) : oneLine(head);
  const title = say("title", language, { base: oneLine(base), head: to });
  const of = (list: (review: Review) => readonly Html[]): readonly Html[] => reviews.flatMap(list);
  const section = (name: Parameters<typeof say>[0], list: readonly Html[]): Html | false =>
    list.length > 0 && html`<section><h2>${say(name, language)}</h2><ul class="told">${list}</ul></section>`;
  const items = (texts: readonly string[]) => texts.map((text) => html`<li>${trusted(text)}</li>`);
  const found = (pick: (review: Review) => readonly Finding[]) =>
    of((review) => pick(review).map((it) => findingItem(review, it, options)));
  const budgets = of(({ budgets: all }) =>
    items(all.filter((it) => it.changed).map((it) => sayBudget(it, language, HTML))),
  );
  const load = of((review) => items(review.load.map((it) => sayLoad(it, review, language, HTML))));
  const body = html`<main id="view" data-view="review"><h1>${title}</h1>
<p class="verdict">${verdictOf(reviews, language)}.</p>
${section(
  "skipped",
  of(({ skipped }) => items(skipped.map((it) => saySkipped(it, language, HTML)))),
)}
${section(
  "changes",
  of((review) => changeItems(review, language)),
)}
${reviews.map((review) => drawMonths(review, options.weekStart(review), language, linkTo))}
${section(
  "begins",
  found(({ findings }) => findings.begins),
)}
${section(
  "stops",
  found(({ findings }) => findings.stops),
)}
${section(
  "impact",
  of((review) => impactItems(review, language)),
)}
${section("budgets", budgets)}
${section("load", load)}</main>`;
  return { title, body };
}

/** The sentence about a post, for its card; undefined of one that no sentence is about. */
const linkTo =
  (review: Review): PreviewContext["href"] =>
  ({ view, id }) =>
    view === "post" && id !== undefined && firstOf(review).has(id) ? `#${keyFor("post", id)}` : undefined;

const known = new WeakMap<Review, ReadonlyMap<string, Change>>();

/** The first change that is told of each post. */
function firstOf(review: Review): ReadonlyMap<string, Change> {
  let first = known.get(review);
  if (first === undefined) {
    const made = new Map<string, Change>();
    for (const change of review.changes) {
      const { kind, id } = change.entity;
      if (kind === "post" && id !== undefined && isTold(change) && !made.has(id)) made.set(id, change);
    }
    first = made;
    known.set(review, made);
  }
  return first;
}

/** Sentences, and below those about a text its words. */
function changeItems(review: Review, language: Language): readonly Html[] {
  const first = firstOf(review);
  return review.changes.filter(isTold).map((change) => {
    const { entity, runs } = change;
    const anchor =
      entity.id !== undefined && first.get(entity.id) === change && html` id="${keyFor("post", entity.id)}"`;
    const words =
      runs !== undefined &&
      html`<p class="words" dir="auto">${runs.map((run) => runHtml(run, language))}</p>`;
    return html`<li${anchor}>${trusted(sentenceOf(change, language, HTML, review.year))}${words}</li>`;
  });
}

/** What was taken out and put in, by line and by word for those who do not see it. */
function runHtml({ kind, text }: Run, language: Language): Html {
  if (kind === "same") return html`${text}`;
  const [name, sign] = kind === "gone" ? (["gone", "−"] as const) : (["new", "+"] as const);
  const words = html`<span class="unseen">${say(name, language)} </span>${text}<span class="unseen"> ${say("end", language)} </span>`;
  return kind === "gone"
    ? html`<del data-sign="${sign}">${words}</del>`
    : html`<ins data-sign="${sign}">${words}</ins>`;
}

function findingItem(review: Review, finding: Finding, { language, shown }: ReviewPageOptions): Html {
  const { file, range, rule, severity } = finding;
  const place = `${shown(review, file)}:${range.start.line + 1}`;
  const context = { session: review.after, language };
  return html`<li>${severityMark(context, severity)} <span dir="auto">${messageHtml(finding.message(language))}</span> <span class="soft"><code>${place}</code> · <code>${rule.id}</code></span></li>`;
}

function impactItems({ impact }: Review, language: Language): readonly Html[] {
  return (impact?.changes ?? []).map(
    (it) =>
      html`<li>${say("named", language, { kind: sayPolicyChange(it.change, language), what: sayImpact(it, language) })}</li>`,
  );
}

const HTML: Style = {
  name: (text) => `<em dir="auto">${escapeText(oneLine(text))}</em>`,
  quote: (text, language) => quoted(escapeText(oneLine(text)), language),
  code: (text) => `<code>${escapeText(oneLine(text))}</code>`,
  plain: (text) => escapeText(oneLine(text)),
};
