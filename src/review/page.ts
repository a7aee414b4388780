import { type Finding, sayImpact, sayPolicyChange } from "../rules";
import type { Language } from "../values";
import type { ReportOptions } from "./markdown";
import type { Review } from "./review";
import { oneLine, quoted, type Style } from "./saying";
import { isTold, sentenceOf } from "./tell";
import { sayBudget, sayLoad, saySkipped } from "./tell-effects";
import { verdictOf } from "./verdict";
import type { Run } from "./word-runs";

const WORDS = {
  en: {
    title: (base: string, head: string) => `What changes from ${base} to ${head === "" ? "now" : head}`,
    changes: "Changes",
    begins: "New findings",
    stops: "Findings that are gone",
    impact: "What the policy’s changes do",
    budgets: "Budgets",
    load: "Who has more or less to do",
    skipped: "Not compared whole",
    severity: { error: "error", warning: "warning", info: "info" },
    colon: ":",
  },
  fr: {
    title: (base: string, head: string) =>
      `Ce qui change entre ${base} et ${head === "" ? "maintenant" : head}`,
    changes: "Changements",
    begins: "Nouveaux constats",
    stops: "Constats de moins",
    impact: "Effet des changements de la politique",
    budgets: "Budgets",
    load: "Qui a plus ou moins à faire",
    skipped: "Comparaison incomplète",
    severity: { error: "erreur", warning: "avertissement", info: "info" },
    colon: "\u00a0:",
  },
} as const;

/** What differs, as a page that stands by itself: no script, nothing loaded, readable on paper. */
export function reviewPage(reviews: readonly Review[], options: Omit<ReportOptions, "limit">): string {
  const { language, base, head, shown } = options;
  const words = WORDS[language];
  const title = escaped(words.title(oneLine(base), oneLine(head)));
  const all = (list: (review: Review) => readonly string[]): string[] => reviews.flatMap(list);
  const finding = (review: Review) => (it: Finding) =>
    `<strong>${words.severity[it.severity]}</strong> <code>${escaped(`${shown(review, it.file)}:${it.range.start.line + 1}`)}</code>${words.colon} ${escaped(it.message(language))} <small>${escaped(it.rule.id)}</small>`;
  const sections = [
    section(
      words.skipped,
      all((review) => review.skipped.map((it) => saySkipped(it, language, HTML))),
    ),
    section(
      words.changes,
      all((review) => changeItems(review, language)),
    ),
    section(
      words.begins,
      all((review) => review.findings.begins.map(finding(review))),
    ),
    section(
      words.stops,
      all((review) => review.findings.stops.map(finding(review))),
    ),
    section(
      words.impact,
      all(({ impact }) =>
        (impact?.changes ?? []).map(
          (it) =>
            `${escaped(sayPolicyChange(it.change, language))}${words.colon} ${escaped(sayImpact(it, language))}`,
        ),
      ),
    ),
    section(
      words.budgets,
      all(({ budgets }) => budgets.filter((it) => it.changed).map((it) => sayBudget(it, language, HTML))),
    ),
    section(
      words.load,
      all((review) => review.load.map((it) => sayLoad(it, review, language, HTML))),
    ),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p><strong>${escaped(verdictOf(reviews, language))}.</strong></p>
${sections.join("")}</main>
</body>
</html>
`;
}

const STYLES =
  ":root{color-scheme:light dark}" +
  "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:50rem;padding:0 1rem}" +
  "li{margin:.3em 0}.words{margin:.2em 0 .6em;padding-left:1em;border-left:.2em solid GrayText}" +
  "ins{text-decoration:underline;font-weight:600}del{text-decoration:line-through;opacity:.8}";

function section(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<section><h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul></section>\n`;
}

/** Sentences, and below those about a text its words. */
function changeItems({ changes, year }: Review, language: Language): string[] {
  return changes.filter(isTold).map((change) => {
    const sentence = sentenceOf(change, language, HTML, year);
    if (change.runs === undefined) return sentence;
    return `${sentence}<p class="words">${change.runs.map(runHtml).join("")}</p>`;
  });
}

function runHtml({ kind, text }: Run): string {
  const words = escaped(text);
  return kind === "same" ? words : kind === "gone" ? `<del>${words}</del>` : `<ins>${words}</ins>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

const HTML: Style = {
  name: (text) => `<em>${escaped(oneLine(text))}</em>`,
  quote: (text, language) => quoted(escaped(oneLine(text)), language),
  code: (text) => `<code>${escaped(oneLine(text))}</code>`,
  plain: (text) => escaped(oneLine(text)),
};
