import type { Severity } from "../../rules";
import { type Language, parseDay, showDay } from "../../values";
import type { CheckChoice } from "../check";
import { writeOut } from "../output";
import type { Listed, Report } from "../report";
import { inCode, inMarkdown } from "../../syntax";

/** A comment of GitHub's holds 65,536 characters; some are kept for what is written around a report. */
const MOST_CHARACTERS = 60_000;

/** Findings of the gravest kind that stand open; all others are folded. */
const OPEN = 10;

const SIGNS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "ℹ" };

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface Words {
  readonly title: string;
  readonly clean: string;
  readonly count: (count: number, severity: Severity) => string;
  readonly where: (files: number, day: string) => string;
  readonly waived: (count: number) => string;
  readonly known: (count: number) => string;
  readonly clause: string;
  readonly fix: string;
  readonly left: (count: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: "Social Policy",
    clean: "Nothing is missing.",
    count: (count, severity) =>
      `${count} ${{ error: "error", warning: "warning", info: "note" }[severity]}${count === 1 ? "" : "s"}`,
    where: (files, day) => `${files} ${files === 1 ? "file" : "files"} checked, as of ${day}.`,
    waived: (count) => `${count} waived`,
    known: (count) => `${count} known from the baseline`,
    clause: "clause",
    fix: "fix:",
    left: (count) =>
      `${count} more ${count === 1 ? "finding has" : "findings have"} no room here: \`social-policy check\` lists them all.`,
  },
  fr: {
    title: "Social Policy",
    clean: "Rien ne manque.",
    count: (count, severity) =>
      `${count} ${{ error: "erreur", warning: "avertissement", info: "information" }[severity]}${count < 2 ? "" : "s"}`,
    where: (files, day) =>
      `${files} ${files < 2 ? "fichier vérifié" : "fichiers vérifiés"}, en date du ${day}.`,
    waived: (count) => `${count} ${count < 2 ? "dérogation" : "dérogations"}`,
    known: (count) => `${count} déjà dans la base de référence`,
    clause: "clause",
    fix: "correctif\u00a0:",
    left: (count) =>
      `${count} ${count < 2 ? "autre constat n’a" : "autres constats n’ont"} pas de place ici\u00a0: \`social-policy check\` les liste tous.`,
  },
};

/** Prints a report for a comment or the summary of a job: short first, the rest folded. */
export function print(report: Report, choice: CheckChoice): void {
  writeOut(markdownReport(report, choice.showWaived));
}

/** The report as Markdown of GitHub's flavour, of at most `most` characters. */
export function markdownReport(report: Report, showWaived: boolean, most = MOST_CHARACTERS): string {
  const { language, summary } = report;
  const words = WORDS[language];
  const day = showDay(parseDay(report.asOf) ?? 0, language);
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const parts = SEVERITIES.filter((it) => counts[it] > 0).map((it) => words.count(counts[it], it));
  if (summary.waived > 0) parts.push(words.waived(summary.waived));
  if (summary.baselined > 0) parts.push(words.known(summary.baselined));
  const page = new Page(most, words.left);
  page.put(
    `### ${words.title}${language === "fr" ? "\u00a0" : ""}: ${parts.length > 0 ? parts.join(", ") : words.clean}\n\n`,
  );
  page.put(`${words.where(summary.files, day)}\n`);
  let open = true;
  for (const severity of SEVERITIES) {
    const list = report.listed.filter(({ finding }) => finding.severity === severity);
    if (list.length === 0) continue;
    if (open) page.list(list.slice(0, OPEN).map(item));
    const folded = open ? list.slice(OPEN) : list;
    const title = open ? `+ ${words.count(folded.length, severity)}` : words.count(folded.length, severity);
    page.fold(title, folded.map(item));
    open = false;
  }
  if (showWaived) page.fold(words.waived(report.waived.length), report.waived.map(item));
  return page.text();
}

/** A finding as an item of a list. */
function item({ finding, language, file, root }: Listed): string {
  const words = WORDS[language];
  const place = inCode(`${file}:${finding.range.start.line + 1}`);
  const extra: string[] = [];
  if (finding.clause !== undefined)
    extra.push(
      `${words.clause} *${inMarkdown(finding.clause.title)}*, ${inCode(root.shown(finding.clause.file))}`,
    );
  const [fix] = finding.fixes(language);
  if (fix !== undefined) extra.push(`${words.fix} ${inMarkdown(fix.title)}`);
  const more = extra.length === 0 ? "" : `<br>${extra.join(" · ")}`;
  return `- ${SIGNS[finding.severity]} ${place} ${inMarkdown(finding.message(language))} ${inCode(finding.rule.id)}${more}\n`;
}

/** Puts a page together, and counts what has no room. */
class Page {
  private readonly parts: string[] = [];
  private length = 0;
  private left = 0;

  constructor(
    private readonly most: number,
    private readonly words: (count: number) => string,
  ) {}

  put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  list(items: readonly string[]): void {
    if (items.length === 0) return;
    this.put("\n");
    for (const it of items) this.item(it);
  }

  fold(title: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.put(`\n<details><summary>${title}</summary>\n\n`);
    for (const it of items) this.item(it);
    this.put("\n</details>\n");
  }

  /** What was left out, once something was, is everything after it: the order says what matters. */
  private item(text: string): void {
    if (this.left > 0 || this.length + text.length > this.most - 500) this.left++;
    else this.put(text);
  }

  text(): string {
    if (this.left > 0) this.put(`\n${this.words(this.left)}\n`);
    return this.parts.join("");
  }
}
