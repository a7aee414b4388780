import { pageOf } from "../../library";
import type { Finding, Severity } from "../../rules";
import { type Language, parseDay, showDay } from "../../values";
import type { CheckChoice } from "../check";
import type { Listed, Report } from "../report";
import { writeOut } from "../output";

/** Longer lines of a file are cut around the place. */
const WIDEST_LINE = 100;
/** More fixes than this are counted, not named. */
const FIXES_NAMED = 3;

interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly fix: string;
  readonly fixes: string;
  readonly more: (count: number) => string;
  readonly clause: string;
  /** With the space before it that the language wants. */
  readonly colon: string;
  readonly waived: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: "error", warning: "warning", info: "info" },
    fix: "fix",
    fixes: "choose",
    more: (count) => `and ${count} more`,
    clause: "clause",
    colon: ":",
    waived: "waived",
  },
  fr: {
    severity: { error: "erreur", warning: "avertissement", info: "info" },
    fix: "correctif",
    fixes: "au choix",
    more: (count) => `et ${count} de plus`,
    clause: "clause",
    colon: "\u00a0:",
    waived: "dérogation",
  },
};

type Paint = (text: string, style: "red" | "yellow" | "blue" | "green" | "dim" | "bold" | "under") => string;

const CODES = { red: 31, yellow: 33, blue: 36, green: 32, dim: 2, bold: 1, under: 4 } as const;

const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "blue" } as const;

/** Prints a report for people: the line with the place marked, the message, the fix, and a summary. */
export function print(report: Report, choice: CheckChoice, mended: number): void {
  const paint: Paint = choice.color
    ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m`
    : (text) => text;
  const out: string[] = [];
  if (!choice.quiet) {
    let file: string | undefined;
    const lines = new Map<string, readonly string[]>();
    for (const it of choice.showWaived ? merged(report) : report.listed) {
      if (it.file !== file) {
        if (file !== undefined) out.push("");
        out.push(paint(visible(it.file), "under"));
        file = it.file;
      }
      out.push(...block(it, textLines(it, lines), paint, report.waived.includes(it)));
    }
    if (report.listed.length > 0 || (choice.showWaived && report.waived.length > 0)) out.push("");
  }
  out.push(
    ...(isEmpty(report, choice) ? [NOTHING[report.language]] : summary(report, choice, mended, paint)),
  );
  writeOut(`${out.join("\n")}\n`);
}

const NOTHING: Readonly<Record<Language, string>> = {
  en: "Nothing of ours here: our files have names such as 2027-03.calendar.yaml. To begin: social-policy init",
  fr: "Rien pour nous ici : nos fichiers portent des noms comme 2027-03.calendar.yaml. Pour commencer : social-policy init",
};

/** Whether there was nothing to check, and not only nothing that changed or fell to this part. */
function isEmpty(report: Report, choice: CheckChoice): boolean {
  return report.summary.files === 0 && choice.shard === undefined && choice.changedSince === undefined;
}

function merged(report: Report): readonly Listed[] {
  const start = (it: Listed) => it.finding.range.start;
  return [...report.listed, ...report.waived].sort(
    (a, b) =>
      (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) ||
      start(a).line - start(b).line ||
      start(a).column - start(b).column ||
      (a.finding.rule.id < b.finding.rule.id ? -1 : 1),
  );
}

function textLines(it: Listed, known: Map<string, readonly string[]>): readonly string[] {
  let lines = known.get(it.file);
  if (lines === undefined) {
    lines = it.root.root.session.workspace.file(it.finding.file)?.source.text.split(/\r\n|\n|\r/) ?? [];
    known.set(it.file, lines);
  }
  return lines;
}

function block(it: Listed, lines: readonly string[], paint: Paint, waived: boolean): string[] {
  const { finding, language } = it;
  const words = WORDS[language];
  const { start } = finding.range;
  const place = `${start.line + 1}:${start.column + 1}`;
  const severity = paint(words.severity[finding.severity], SEVERITY_STYLE[finding.severity]);
  const marks = waived ? `${paint(`(${words.waived})`, "dim")} ` : "";
  const out = [
    `  ${paint(place, "dim")}  ${severity}  ${marks}${visible(finding.message(language))}  ${paint(finding.rule.id, "dim")}`,
  ];
  out.push(...excerpt(finding, lines, paint));
  for (const related of finding.related(language)) {
    const at = `${it.root.shown(related.file)}:${related.range.start.line + 1}:${related.range.start.column + 1}`;
    out.push(`       ${paint(`${visible(at)}  ${visible(related.message)}`, "dim")}`);
  }
  if (finding.clause !== undefined) {
    out.push(
      `       ${paint(`${words.clause}${words.colon} ${visible(finding.clause.title)} (${it.root.shown(finding.clause.file)}#${finding.clause.id})`, "dim")}`,
    );
  }
  const fixes = finding.fixes(language);
  if (fixes.length > 0) {
    const named = fixes.slice(0, FIXES_NAMED).map((fix) => visible(fix.title));
    if (fixes.length > FIXES_NAMED) named.push(words.more(fixes.length - FIXES_NAMED));
    out.push(
      `       ${paint(`${fixes.length === 1 ? words.fix : words.fixes}${words.colon} ${named.join(" · ")}`, "green")}`,
    );
  }
  return out;
}

/** The line of the file with the place marked under it. */
function excerpt(finding: Finding, lines: readonly string[], paint: Paint): string[] {
  const { start, end } = finding.range;
  const line = lines[start.line];
  if (line === undefined || line.trim() === "") return [];
  const last = end.line === start.line ? Math.max(end.column, start.column + 1) : line.length;
  const from = start.column > WIDEST_LINE - 20 ? start.column - 30 : 0;
  const shown = line.slice(from, from + WIDEST_LINE);
  const number = String(start.line + 1);
  const bar = paint("│", "dim");
  const before = visible(shown.slice(0, start.column - from));
  const marked = visible(shown.slice(start.column - from, Math.min(last - from, WIDEST_LINE)));
  const after = visible(shown.slice(Math.min(last - from, WIDEST_LINE)));
  const lead = from > 0 ? "…" : "";
  const tail = line.length > from + WIDEST_LINE ? "…" : "";
  return [
    `     ${paint(number, "dim")} ${bar} ${lead}${before}${paint(marked, "bold")}${after}${tail}`,
    `     ${" ".repeat(number.length)} ${bar} ${" ".repeat(widthOf(lead + before))}${paint("~".repeat(Math.max(1, widthOf(marked))), SEVERITY_STYLE[finding.severity])}`,
  ];
}

/** Control characters of a file must not move the terminal's cursor. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll("\t", "  ").replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�");
}

/** Columns on a terminal, near enough: wide and combining characters counted as terminals do. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (/\p{M}/u.test(character) || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      ) || code >= 0x1f300
        ? 2
        : 1;
  }
  return width;
}

function summary(report: Report, choice: CheckChoice, mended: number, paint: Paint): string[] {
  const { errors, warnings, infos, files, waived, baselined } = report.summary;
  const fr = report.language === "fr";
  const count = (value: number, one: string, many: string) =>
    `${value} ${(fr ? value < 2 : value === 1) ? one : many}`;
  const day = showDay(parseDay(report.asOf) ?? 0, report.language);
  const parts = fr
    ? [
        count(errors, "erreur", "erreurs"),
        count(warnings, "avertissement", "avertissements"),
        count(infos, "information", "informations"),
      ]
    : [
        count(errors, "error", "errors"),
        count(warnings, "warning", "warnings"),
        count(infos, "info", "infos"),
      ];
  const style = errors > 0 ? "red" : warnings > 0 ? "yellow" : "green";
  const where = fr
    ? `dans ${count(files, "fichier", "fichiers")}, en date du ${day}`
    : `in ${count(files, "file", "files")}, as of ${day}`;
  const out: string[] = [];
  if (mended > 0)
    out.push(
      paint(
        fr
          ? `${count(mended, "constat corrigé", "constats corrigés")}.`
          : `${count(mended, "finding mended", "findings mended")}.`,
        "green",
      ),
    );
  out.push(`${paint(parts.join(", "), style)} ${where}.`);
  const asides: string[] = [];
  if (waived > 0)
    asides.push(
      fr
        ? `${count(waived, "constat levé", "constats levés")} par dérogation`
        : `${count(waived, "finding", "findings")} waived`,
    );
  if (baselined > 0)
    asides.push(
      fr
        ? `${count(baselined, "constat connu", "constats connus")} de la base de référence`
        : `${count(baselined, "finding", "findings")} known from the baseline`,
    );
  if (asides.length > 0) out.push(paint(`${asides.join(fr ? "; " : "; ")}.`, "dim"));
  const mendable = report.listed.filter(isMendable).length;
  // What --fix could mend and did not, it refused.
  if (mendable > 0 && choice.fix) out.push(paint(leftAside(mendable, report.language), "yellow"));
  else if (mendable > 0)
    out.push(
      paint(
        fr
          ? `${count(mendable, "peut être corrigé", "peuvent être corrigés")} avec --fix.`
          : `${mendable} can be mended with --fix.`,
        "green",
      ),
    );
  const gravest = mostSerious(report.listed);
  if (gravest !== undefined) {
    const { id } = gravest.finding.rule;
    out.push(
      paint(
        fr
          ? `Pour en savoir plus sur une règle : social-policy explain ${id} (${pageOf(id, "fr")})`
          : `More about a rule: social-policy explain ${id} (${pageOf(id, "en")})`,
        "dim",
      ),
    );
  }
  return out;
}

/** Whether `--fix` would try to mend it: there is one safe fix, and it changes a text. */
function isMendable({ finding, language }: Listed): boolean {
  const fixes = finding.fixes(language).filter((fix) => fix.safe && fix.creates === undefined);
  return fixes.length === 1 && fixes.some((fix) => fix.edits.length > 0);
}

function leftAside(count: number, language: Language): string {
  if (language === "fr")
    return count < 2
      ? `${count} constat laissé de côté par --fix : le corriger en ferait naître un autre.`
      : `${count} constats laissés de côté par --fix : les corriger en ferait naître d’autres.`;
  return count === 1
    ? "1 finding was left aside by --fix: mending it would bring another."
    : `${count} findings were left aside by --fix: mending them would bring others.`;
}

/** The first error, else the first warning, else the first of all. */
function mostSerious(listed: readonly Listed[]): Listed | undefined {
  const first = (severity: Severity) => listed.find((it) => it.finding.severity === severity);
  return first("error") ?? first("warning") ?? listed[0];
}
