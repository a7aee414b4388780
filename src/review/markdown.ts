import { fillTemplate, sayImpact, sayPolicyChange, type Finding, type Shown } from "../rules";
import type { Language } from "../values";
import type { Change } from "./change";
import type { Review } from "./review";
import { oneLine, quoted, type Style } from "./saying";
import { isTold, sentenceOf } from "./tell";
import { sayBudget, sayLoad, saySkipped } from "./tell-effects";
import { verdictOf } from "./verdict";
import type { Run } from "./word-runs";

export interface ReportOptions {
  readonly language: Language;
  /** What was compared, such as `main` and `HEAD`; an empty head is the working folder. */
  readonly base: string;
  readonly head: string;
  /** The path that is shown for a file of a root. */
  readonly shown: (review: Review, path: string) => string;
  /** At most so many characters; a forge takes 65,536. */
  readonly limit?: number;
}

/** Forges take 65,536 characters, of which some are left for what an action puts around the report. */
const LIMIT = 65_000;
/** So many changes are told before the rest is folded away. */
const SHOWN_OPEN = 15;
/** Longer texts are cut around what changed, in UTF-16 code units. */
const CONTEXT = 60;

const WORDS = {
  title: { en: "What changes from {base} to {head}", fr: "Ce qui change entre {base} et {head}" },
  titleNow: { en: "What changes from {base} to now", fr: "Ce qui change entre {base} et maintenant" },
  changes: { en: "Changes", fr: "Changements" },
  more: {
    en: "{count} more {count:change|changes}",
    fr: "{count} autre{count:|s} {count:changement|changements}",
  },
  moved: {
    en: "{count} {count:entry stands|entries stand} in another file (no change by itself)",
    fr: "{count} {count:élément se trouve|éléments se trouvent} dans un autre fichier (sans autre changement)",
  },
  texts: { en: "Changed texts, word by word", fr: "Textes changés, mot à mot" },
  begins: {
    en: "{count} new {count:finding|findings}",
    fr: "{count} {count:nouveau constat|nouveaux constats}",
  },
  stops: { en: "{count} {count:finding|findings} gone", fr: "{count} {count:constat|constats} de moins" },
  same: {
    en: "{count} {count:finding|findings} as before",
    fr: "{count} {count:constat inchangé|constats inchangés}",
  },
  impact: { en: "What the policy’s changes do", fr: "Effet des changements de la politique" },
  budgets: { en: "Budgets", fr: "Budgets" },
  load: { en: "Who has more or less to do", fr: "Qui a plus ou moins à faire" },
  skipped: { en: "Not compared whole", fr: "Comparaison incomplète" },
  cut: {
    en: "{count} more {count:line does|lines do} not fit here: `social-policy diff --format json` has everything.",
    fr: "{count} {count:ligne de plus ne tient|lignes de plus ne tiennent} pas ici : `social-policy diff --format json` donne tout.",
  },
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  info: { en: "info", fr: "info" },
} as const;

/**
 * What differs, as GitHub-flavoured Markdown: the verdict and the first changes open, the rest folded. However much
 * there is, it stays within the limit: what is left out is counted, and it says where it stands.
 */
export function markdownReport(reviews: readonly Review[], options: ReportOptions): string {
  const { language, base, head, limit = LIMIT } = options;
  const say = (key: keyof typeof WORDS, values: Readonly<Record<string, Shown>> = {}): string =>
    fillTemplate(WORDS[key][language], values, language);
  const sheet = new Sheet(limit, (count) => say("cut", { count }));
  sheet.always(
    `### ${say(head === "" ? "titleNow" : "title", { base: code(base), head: code(head) })}`,
    "",
    `**${escaped(verdictOf(reviews, language))}**`,
    "",
  );
  const told = reviews.flatMap((review) =>
    review.changes.filter(isTold).map((change) => ({ review, change })),
  );
  const lines = told.map(({ review, change }) => `- ${sentenceOf(change, language, MARKDOWN, review.year)}`);
  sheet.open(lines.slice(0, SHOWN_OPEN));
  sheet.open(
    reviews.flatMap((review) => review.skipped.map((it) => `- ⚠️ ${saySkipped(it, language, MARKDOWN)}`)),
  );
  const finding = (review: Review) => (it: Finding) => findingLine(it, review, options);
  const begins = reviews.flatMap((review) => review.findings.begins.map(finding(review)));
  sheet.section(say("begins", { count: begins.length }), begins, begins.length <= SHOWN_OPEN);
  sheet.section(say("more", { count: lines.length - SHOWN_OPEN }), lines.slice(SHOWN_OPEN), false);
  sheet.section(
    say("impact"),
    reviews.flatMap((review) => impactLines(review, language)),
    true,
  );
  const budgets = reviews.flatMap((review) => review.budgets.filter((it) => it.changed));
  sheet.section(
    say("budgets"),
    budgets.map((it) => `- ${sayBudget(it, language, MARKDOWN)}`),
    true,
  );
  const loads = reviews.flatMap((review) =>
    review.load.map((it) => `- ${sayLoad(it, review, language, MARKDOWN)}`),
  );
  sheet.section(say("load"), loads, false);
  const texts = told.filter(({ change }) => change.runs !== undefined);
  sheet.section(
    say("texts"),
    texts.map(({ review, change }) => textLine(change, review, language)),
    false,
  );
  const stops = reviews.flatMap((review) => review.findings.stops.map(finding(review)));
  sheet.section(say("stops", { count: stops.length }), stops, false);
  const moved = reviews.flatMap((review) =>
    review.changes.filter((it) => it.type === "moved-file").map((it) => ({ review, it })),
  );
  sheet.section(
    say("moved", { count: moved.length }),
    moved.map(({ review, it }) => `- ${sentenceOf(it, language, MARKDOWN, review.year)}`),
    false,
  );
  const same = reviews.reduce((sum, { findings }) => sum + findings.same, 0);
  if (same > 0) sheet.always(`<sub>${say("same", { count: same })}</sub>`, "");
  return sheet.text();
}

/** Lines that are put together until there is no more room; room for the notes about what is left out is kept. */
class Sheet {
  private readonly lines: string[] = [];
  private length = 0;
  /** Each section may have to say that it is cut. */
  private readonly reserve = 2500;

  constructor(
    private readonly limit: number,
    private readonly sayCut: (count: number) => string,
  ) {}

  always(...lines: readonly string[]): void {
    for (const line of lines) {
      this.lines.push(line);
      this.length += line.length + 1;
    }
  }

  /** Lines that stand open. */
  open(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.fill(lines);
    this.always("");
  }

  /** Lines under a heading, folded unless they are few and matter. */
  section(title: string, lines: readonly string[], isOpen: boolean): void {
    if (lines.length === 0) return;
    this.always(`<details${isOpen ? " open" : ""}><summary>${title}</summary>`, "");
    this.fill(lines);
    this.always("", "</details>", "");
  }

  text(): string {
    return this.lines.join("\n");
  }

  private fill(lines: readonly string[]): void {
    // No section takes all that is left: those after it matter too.
    const room = this.length + Math.max(0, (this.limit - this.reserve - this.length) * 0.6);
    let index = 0;
    for (; index < lines.length; index++) {
      const line = lines[index] as string;
      if (this.length + line.length + 1 > room) break;
      this.always(line);
    }
    if (index < lines.length) this.always(`- ${this.sayCut(lines.length - index)}`);
  }
}

function findingLine(finding: Finding, review: Review, { language, shown }: ReportOptions): string {
  const { line } = finding.range.start;
  const severity = WORDS[finding.severity][language];
  const place = code(`${shown(review, finding.file)}:${line + 1}`);
  const colon = language === "fr" ? "\u00a0:" : ":";
  return `- ${severity}, ${place}${colon} ${sentence(finding.message(language))} (${code(finding.rule.id)})`;
}

function impactLines({ impact }: Review, language: Language): string[] {
  return (impact?.changes ?? []).map((it) => {
    const colon = language === "fr" ? "\u00a0:" : ":";
    const where = it.change.clause === undefined ? "" : ` (${escaped(it.change.clause.title)})`;
    return `- ${sentence(sayPolicyChange(it.change, language))}${where}${colon} ${escaped(sayImpact(it, language))}`;
  });
}

/** A text with what was taken out struck through and what was put in bold. */
function textLine(change: Change, review: Review, language: Language): string {
  const { runs = [] } = change;
  const colon = language === "fr" ? "\u00a0:" : ":";
  const shown = runs
    .map((run, index) => runText(run, index === 0, index === runs.length - 1))
    .join("")
    // Not as one word.
    .replaceAll("</del><ins>", "</del> <ins>");
  return `- ${sentenceOf(change, language, MARKDOWN, review.year)}${colon} ${shown}`;
}

function runText({ kind, text }: Run, isFirst: boolean, isLast: boolean): string {
  const lead = /^\s/.test(text) ? " " : "";
  const tail = /\s$/.test(text) ? " " : "";
  const line = oneLine(text);
  if (line === "") return " ";
  if (kind === "same") {
    const short = line.length <= CONTEXT * 2 ? line : shortened(line, isFirst, isLast);
    return `${lead}${escaped(short)}${tail}`;
  }
  // HTML, because signs of Markdown beside letters and punctuation are not always taken for marks.
  const tag = kind === "gone" ? "del" : "ins";
  return `${lead}<${tag}>${escaped(line.length > 2000 ? `${line.slice(0, 2000)}…` : line)}</${tag}>${tail}`;
}

function shortened(line: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? "" : line.slice(0, CONTEXT);
  const end = isLast ? "" : line.slice(-CONTEXT);
  return `${start}…${end}`;
}

/** Signs of Markdown and HTML are shown as they are; nobody is called, nothing becomes a link. */
function escaped(text: string): string {
  return (
    oneLine(text)
      .replaceAll("&", "&amp;")
      .replace(/[\\`*_{}[\]|~$^]/g, "\\$&")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      // At the beginning of a line: headings, lists, rules.
      .replace(/^[-+#=]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
      .replaceAll("@", "@\u200b")
      .replaceAll("://", ":\u200b//")
      .replace(/\bwww\./gi, "www\u200b.")
      .replace(/\bGH-(?=\d)/gi, "$&\u200b")
      .replace(/#(?=\d)/g, "#\u200b")
      .replaceAll("::", ":\u200b:")
  );
}

/** A sentence of ours, in which what stands between backquotes is code. */
function sentence(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapedPart(part)))
    .join("");
}

/** Spaces at the ends stay. */
function escapedPart(text: string): string {
  const inner = escaped(text);
  return inner === ""
    ? text === ""
      ? ""
      : " "
    : `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

/** As code, whatever signs are in it. */
function code(text: string): string {
  const line = oneLine(text).replaceAll("@", "@\u200b");
  if (line === "") return "";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** In GitHub-flavoured Markdown. */
export const MARKDOWN: Style = {
  name: (text) => `*${escaped(text)}*`,
  quote: (text, language) => quoted(escaped(text), language),
  code,
  plain: escaped,
};
