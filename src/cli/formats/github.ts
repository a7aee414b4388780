import { appendFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Severity } from "../../rules";
import type { Language } from "../../values";
import type { CheckChoice } from "../check";
import { writeOut } from "../output";
import type { Listed, Report } from "../report";
import { inCommand, oneLine } from "../../syntax";
import { markdownReport } from "./markdown";

/** GitHub shows so many annotations of each kind that a step prints, and drops the others without a word. */
const MOST_OF_A_KIND = 10;

/** A job's summary holds 1 MiB; characters may take three bytes. */
const MOST_IN_SUMMARY = 300_000;

const COMMAND: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const WORDS: Readonly<Record<Language, { rest(count: number): string; sum(report: Report): string }>> = {
  en: {
    rest: (count) => `${count} more in the summary of the job.`,
    sum: ({ summary }) =>
      `social-policy: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos in ${summary.files} files.`,
  },
  fr: {
    rest: (count) => `${count} de plus dans le résumé de la tâche.`,
    sum: ({ summary }) =>
      `social-policy\u00a0: ${summary.errors} erreurs, ${summary.warnings} avertissements, ${summary.infos} informations dans ${summary.files} fichiers.`,
  },
};

/** Prints annotations for a workflow of GitHub's, as many as it shows, and writes all into the job's summary. */
export function print(report: Report, choice: CheckChoice): void {
  const left: Record<Severity, number> = {
    error: MOST_OF_A_KIND,
    warning: MOST_OF_A_KIND,
    info: MOST_OF_A_KIND,
  };
  const lines: string[] = [];
  let rest = 0;
  for (const it of report.listed) {
    if (left[it.finding.severity]-- > 0) lines.push(annotation(it));
    else rest++;
  }
  const words = WORDS[report.language];
  lines.push(rest > 0 ? `${words.sum(report)} ${words.rest(rest)}` : words.sum(report));
  writeOut(`${lines.join("\n")}\n`);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary !== undefined && summary !== "")
    appendFileSync(summary, markdownReport(report, choice.showWaived, MOST_IN_SUMMARY));
}

function annotation({ finding, language, file }: Listed): string {
  const { start, end } = finding.range;
  const place = [
    `file=${inCommand(inRepository(file), true)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
  ];
  // Columns are taken within one line alone.
  if (start.line === end.line) place.push(`col=${start.column + 1}`, `endColumn=${end.column + 1}`);
  place.push(`title=${inCommand(finding.rule.id, true)}`);
  return `::${COMMAND[finding.severity]} ${place.join(",")}::${inCommand(oneLine(finding.message(language)))}`;
}

/** Annotations name files from the top of the repository, wherever the command runs. */
function inRepository(file: string): string {
  const { GITHUB_WORKSPACE: top } = process.env;
  if (top === undefined || top === "") return file;
  const path = relative(top, resolve(file)).replaceAll("\\", "/");
  return path.startsWith("..") ? file : path;
}
