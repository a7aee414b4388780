import type { Finding, Severity } from "../rules";
import { sayImpact, sayPolicyChange } from "../rules";
import {
  type Change,
  isTold,
  oneLine,
  PLAIN,
  type Run,
  sayBudget,
  sayLoad,
  saySkipped,
  sentenceOf,
  type Style,
  verdictOf,
} from "../review";
import type { Language } from "../values";
import type { DiffReport, Reviewed } from "./diff";
import { writeOut } from "./output";

type Paint = (text: string, style: keyof typeof CODES) => string;

const CODES = { red: 31, yellow: 33, blue: 36, green: 32, dim: 2, bold: 1, under: 4 } as const;

const WORDS = {
  en: {
    title: (base: string, head: string) => `What changes from ${base} to ${head}`,
    now: "now",
    begins: "New findings",
    stops: "Findings that are gone",
    same: (count: number) => `${count} ${count === 1 ? "finding" : "findings"} as before`,
    impact: "What the policy’s changes do",
    budgets: "Budgets",
    load: "Who has more or less to do",
    moved: (count: number, from: string, to: string) =>
      `${count} ${count === 1 ? "entry" : "entries"} moved from ${from} to ${to}`,
    severity: { error: "error", warning: "warning", info: "info" },
    colon: ":",
  },
  fr: {
    title: (base: string, head: string) => `Ce qui change entre ${base} et ${head}`,
    now: "maintenant",
    begins: "Nouveaux constats",
    stops: "Constats de moins",
    same: (count: number) => `${count} ${count < 2 ? "constat inchangé" : "constats inchangés"}`,
    impact: "Effet des changements de la politique",
    budgets: "Budgets",
    load: "Qui a plus ou moins à faire",
    moved: (count: number, from: string, to: string) =>
      `${count} ${count < 2 ? "élément déplacé" : "éléments déplacés"} de ${from} à ${to}`,
    severity: { error: "erreur", warning: "avertissement", info: "info" },
    colon: "\u00a0:",
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const SEVERITY_STYLE: Readonly<Record<Severity, keyof typeof CODES>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
};

/** Prints what differs for people: sentences under their file, then what they do. */
export function print(report: DiffReport): void {
  const { language, reviewed, base, head, quiet, color, driver } = report;
  const words = WORDS[language];
  const paint: Paint = color ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text;
  const style: Style = color ? { ...PLAIN, name: (text) => paint(oneLine(text), "bold") } : PLAIN;
  // Between what Git shows of other files, each part is headed by its file.
  const title = driver ? oneLine(base) : words.title(oneLine(base), head === "" ? words.now : oneLine(head));
  const out: string[] = [paint(title, "bold")];
  if (!quiet) for (const one of reviewed) out.push(...rootLines(one, language, style, paint));
  const reviews = reviewed.map(({ review }) => review);
  const same = reviews.reduce((sum, { findings }) => sum + findings.same, 0);
  out.push(
    "",
    verdictOf(reviews, language) + (same === 0 ? "." : `. ${paint(`${words.same(same)}.`, "dim")}`),
  );
  writeOut(`${out.join("\n")}\n`);
}

function rootLines({ review, states }: Reviewed, language: Language, style: Style, paint: Paint): string[] {
  const words = WORDS[language];
  const { changes, findings, impact, budgets, load, skipped, year } = review;
  const out: string[] = [];
  let file: string | undefined;
  for (const change of changes) {
    if (!isTold(change)) continue;
    const path = (change.after ?? change.before)?.file.path ?? "";
    if (path !== file) {
      out.push("", paint(oneLine(states.shown(path)), "under"));
      file = path;
    }
    out.push(`  ${MARKS[change.type] ?? "~"} ${sentenceOf(change, language, style, year)}`);
    if (change.runs !== undefined && change.sentence.key === "textMany") {
      out.push(`      ${change.runs.map((run) => runText(run, paint)).join("")}`);
    }
  }
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) out.push("", paint(`${title}${words.colon}`, "bold"), ...lines);
  };
  out.push(...movedLines(changes, states.shown, language).map((line) => paint(line, "dim")));
  section(
    words.begins,
    findings.begins.map((it) => findingLine(it, states.shown, language, paint, "+")),
  );
  section(
    words.stops,
    findings.stops.map((it) => findingLine(it, states.shown, language, paint, "−")),
  );
  section(
    words.impact,
    (impact?.changes ?? []).map(
      (it) => `  ${oneLine(sayPolicyChange(it.change, language))}${words.colon} ${sayImpact(it, language)}`,
    ),
  );
  section(
    words.budgets,
    budgets.filter((it) => it.changed).map((it) => `  ${sayBudget(it, language, style)}`),
  );
  section(
    words.load,
    load.map((it) => `  ${sayLoad(it, review, language, style)}`),
  );
  if (skipped.length > 0) out.push("");
  for (const it of skipped) {
    out.push(paint(`! ${saySkipped({ ...it, file: states.shown(it.file) }, language, style)}`, "yellow"));
  }
  return out;
}

const MARKS: Partial<Readonly<Record<Change["type"], string>>> = {
  added: "+",
  removed: "−",
  "approval-lost": "!",
};

/** What was taken out in brackets, as word diffs of Git have it. */
function runText({ kind, text }: Run, paint: Paint): string {
  const line = text.replace(/\s+/g, " ");
  if (kind === "gone") return paint(`[-${line}-]`, "red");
  if (kind === "new") return paint(`{+${line}+}`, "green");
  return line.length <= 80 ? line : `${line.slice(0, 35)}…${line.slice(-35)}`;
}

/** Where entries went that say the same in another file, one line for each pair of files. */
function movedLines(
  changes: readonly Change[],
  shown: (path: string) => string,
  language: Language,
): readonly string[] {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { type, was = "", is = "" } of changes) {
    if (type !== "moved-file") continue;
    const key = `${was}\n${is}`;
    const known = counts.get(key) ?? { from: shown(was), to: shown(is), count: 0 };
    known.count++;
    counts.set(key, known);
  }
  const lines = [...counts.values()].map(({ from, to, count }) =>
    WORDS[language].moved(count, oneLine(from), oneLine(to)),
  );
  return lines.length === 0 ? [] : ["", ...lines];
}

function findingLine(
  finding: Finding,
  shown: (path: string) => string,
  language: Language,
  paint: Paint,
  mark: string,
): string {
  const { start } = finding.range;
  const severity = paint(WORDS[language].severity[finding.severity], SEVERITY_STYLE[finding.severity]);
  const place = paint(`${oneLine(shown(finding.file))}:${start.line + 1}:${start.column + 1}`, "dim");
  return `  ${mark} ${severity}  ${place}  ${oneLine(finding.message(language))}  ${paint(finding.rule.id, "dim")}`;
}
