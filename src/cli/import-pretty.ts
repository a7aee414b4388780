import { importFieldLabel, isImportField, type ImportFinding, type ImportQuestion } from "../import";
import { flagWith } from "./import-answers";
import { oneLine, PLAIN, sentenceOf } from "../review";
import { sayTableProblem } from "../table";
import type { Language } from "../values";
import type { Imported, ImportRun } from "./import";
import { DELIMITER_NAMES, FORMAT_NAMES, IMPORT_WORDS, REGISTER_NAMES, ROW_NAMES } from "./import-words";
import { writeOut } from "./output";

type Paint = (text: string, style: keyof typeof CODES) => string;

const CODES = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1, under: 4 } as const;
/** Longer samples are cut. */
const LONGEST_SAMPLE = 36;

/** Prints what an import read and what it does, or would do; then what to do next. */
export function print(imported: readonly Imported[], run: ImportRun, next: readonly string[]): void {
  const paint: Paint = run.color
    ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m`
    : (text) => text;
  const out: string[] = [];
  for (const one of imported) {
    if (out.length > 0) out.push("");
    out.push(paint(oneLine(one.source), "bold"));
    if (!run.quiet) out.push(...aboutLines(one, run.language));
    // What was written has been looked at before.
    if (!run.quiet && !one.written) out.push(...readLines(one, run.language, paint));
    out.push(...questionLines(one, run.language, paint));
    if (!run.quiet && !one.written) out.push(...sampleLines(one, run.language, paint));
    if (!run.quiet) out.push(...gapLines(one, run.language, paint), ...nameLines(one, run, paint));
    out.push(...resultLines(one, run, paint));
  }
  if (next.length > 0) out.push("", ...next);
  writeOut(`${out.join("\n")}\n`);
}

function section(title: string, lines: readonly string[], language: Language, paint: Paint): string[] {
  if (lines.length === 0) return [];
  return [
    "",
    `${paint(title, "bold")}${IMPORT_WORDS[language].colon}`,
    ...lines.map((line) => (line === "" ? "" : `  ${line}`)),
  ];
}

/** What kind of file it is, and how many rows of which kind it has. */
function aboutLines({ reading }: Imported, language: Language): string[] {
  const words = IMPORT_WORDS[language];
  const { format, encoding, delimiter, tables, counts, cells } = reading;
  const headers = tables.filter(({ skipped }) => !skipped).flatMap(({ headerRow }) => headerRow ?? []);
  const about = [
    FORMAT_NAMES[language][format],
    ...(format === "xlsx" || encoding === "" ? [] : [encoding.toUpperCase()]),
    ...(delimiter === undefined ? [] : [DELIMITER_NAMES[language][delimiter] ?? delimiter]),
    ...(headers.length === 1 ? [words.headerIn(headers[0] ?? 1)] : []),
  ];
  const others = (Object.keys(counts) as Array<keyof typeof counts>)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ROW_NAMES[language][kind](counts[kind]));
  const rows = [words.rows(reading.rows, reading.posts.length), ...others].join(", ");
  return [about.join(" · "), `${rows}. ${words.cells(cells.read, cells.kept)}`];
}

/** How the file was read, column by column. */
function readLines({ reading }: Imported, language: Language, paint: Paint): string[] {
  const words = IMPORT_WORDS[language];
  const { dateOrder, dateOrderHow, statuses } = reading;
  const out: string[] = [];
  out.push(...section(words.columns, columnLines(reading, language, paint), language, paint));
  if (dateOrder !== undefined) {
    const how = dateOrderHow === undefined ? "" : `. ${dateOrderHow}`;
    out.push(...section(words.order, [`${words.orders[dateOrder]}${how}`], language, paint));
  }
  out.push(
    ...section(
      words.statuses,
      statuses.map(({ word, status, count }) => `${words.quote(oneLine(word))} → ${status} (${count})`),
      language,
      paint,
    ),
  );
  return out;
}

/** The first posts, in the lines that would be written. */
function sampleLines(
  { reading, proposal: { samples } }: Imported,
  language: Language,
  paint: Paint,
): string[] {
  const lines = samples.flatMap((post, at) => (at === 0 ? post : ["", ...post]));
  const isOpen = reading.questions.length > 0;
  return section(IMPORT_WORDS[language].samples(samples.length, isOpen), lines, language, paint);
}

function columnLines({ columns }: Imported["reading"], language: Language, paint: Paint): string[] {
  const words = IMPORT_WORDS[language];
  const left = columns.map(({ header }) => shortened(oneLine(header) || "—", 28));
  const right = columns.map(({ field }) =>
    isImportField(field) && !field.startsWith("x-")
      ? `${importFieldLabel(field, language)} (${field})`
      : `${field} (${words.keptAs})`,
  );
  const widths = [widest(left), widest(right)] as const;
  return columns.map(({ how, confidence, samples, table }, at) => {
    const shown = samples
      .map((sample) => words.quote(shortened(oneLine(sample), LONGEST_SAMPLE)))
      .slice(0, 2);
    const look = confidence < 0.8 ? ` ${paint(`[${words.unsure}]`, "yellow")}` : "";
    const where = table === undefined || columns[at - 1]?.table === table ? "" : ` ${oneLine(table)}.`;
    const line = `${(left[at] ?? "").padEnd(widths[0])} → ${(right[at] ?? "").padEnd(widths[1])}`;
    return `${line}  ${[...shown].join(", ")}  ${paint(`${how}${where}`, "dim")}${look}`.trimEnd();
  });
}

function questionLines({ reading: { questions } }: Imported, language: Language, paint: Paint): string[] {
  const words = IMPORT_WORDS[language];
  const lines = questions.flatMap((question, at) => [
    ...(at === 0 ? [] : [""]),
    `${at + 1}. ${oneLine(question.text)}`,
    ...answerLines(question, language, paint).map((line) => `   ${line}`),
  ]);
  return section(words.questions, lines, language, paint);
}

/** Each answer with what it makes of some rows; of those without, what there is to choose from. */
function answerLines(question: ImportQuestion, language: Language, paint: Paint): string[] {
  const words = IMPORT_WORDS[language];
  const { choices } = question;
  if (choices.length > 0 && choices.every(({ samples }) => samples.length > 0)) {
    return choices.flatMap(({ value, label, samples }) => [
      `${paint(flagWith(question, value), "green")}  ${oneLine(label)}${words.colon}`,
      ...samples.map((sample) => `    ${oneLine(sample)}`),
    ]);
  }
  const flag = paint(flagWith(question, choices.length === 0 ? undefined : "…"), "green");
  if (choices.length === 0) return [`${words.answer}${words.colon} ${flag}`];
  const list = choices.map(({ value, label }) => (label === value ? value : `${value} (${oneLine(label)})`));
  return [`${words.answer}${words.colon} ${flag}`, `${words.oneOf}${words.colon} ${list.join(", ")}`];
}

/** What is missing, then what else was noticed, the worst first. */
function gapLines({ reading, proposal, written }: Imported, language: Language, paint: Paint): string[] {
  const words = IMPORT_WORDS[language];
  const all = [...reading.findings, ...proposal.findings];
  // Of what is written the rules themselves tell, among the next steps.
  const gaps = written ? [] : all.filter(({ code }) => code.startsWith("missing-"));
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const notes = [
    ...reading.problems.map((problem) => ({
      severity: problem.severity,
      text: sayTableProblem(problem, language),
    })),
    ...all.filter(({ code }) => !code.startsWith("missing-")),
  ].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const said = (it: Pick<ImportFinding, "severity" | "text">) =>
    `${MARKS[it.severity]} ${it.severity === "error" ? paint(oneLine(it.text), "red") : oneLine(it.text)}`;
  return [
    ...section(
      words.gaps,
      gaps.map(({ text }) => `- ${oneLine(text)}`),
      language,
      paint,
    ),
    ...section(words.notes, atMost(notes.map(said), 40, language), language, paint),
  ];
}

const MARKS = { error: "✗", warning: "!", info: "-" } as const;

/** Who and what is named and in no register yet. */
function nameLines({ registers, written: isWritten }: Imported, run: ImportRun, paint: Paint): string[] {
  const { language } = run;
  const words = IMPORT_WORDS[language];
  const lines = registers.registers.flatMap(({ list, entries, path }) => {
    const where = run.shown(path);
    return [
      `${REGISTER_NAMES[language][list]} (${run.withRegisters && isWritten ? words.namesWritten(where) : words.namesNew(where)})${words.colon}`,
      ...atMost(
        entries.map(({ id, name, count, written, why }) => {
          const ways =
            written.length > 1 ? `, ${written.map(({ text }) => words.quote(oneLine(text))).join(", ")}` : "";
          const reason = why === undefined ? "" : `. ${why.replace(/\.\.$/, ".")}`;
          return `  ${oneLine(name)} → ${id} (${count}${ways})${reason}`;
        }),
        12,
        language,
      ),
    ];
  });
  return section(words.names, lines, language, paint);
}

/** What is written, or would be, and what changes post by post. */
function resultLines(one: Imported, run: ImportRun, paint: Paint): string[] {
  const { language } = run;
  const words = IMPORT_WORDS[language];
  const { proposal, differences, target, written } = one;
  const { created, updated, unchanged } = proposal.counts;
  const lines = [
    ...(created > 0 ? [words.result.created(created, oneLine(target), proposal.isNew, written)] : []),
    ...(updated > 0 ? [words.result.updated(updated, written)] : []),
    ...(unchanged > 0 ? [words.result.unchanged(unchanged)] : []),
  ];
  if (created + updated + unchanged === 0) lines.push(words.result.nothing);
  else if (run.write && !written && created + updated > 0) lines.push(words.result.notWritten);
  const changes = differences.map(
    (change) => `${change.type === "removed" ? "−" : "~"} ${sentenceOf(change, language, PLAIN, run.year)}`,
  );
  return [
    ...section(words.title, lines, language, paint),
    ...section(words.differences, run.quiet ? atMost(changes, 5, language) : changes, language, paint),
  ];
}

function atMost(lines: readonly string[], count: number, language: Language): readonly string[] {
  if (lines.length <= count) return lines;
  return [...lines.slice(0, count - 1), `  ${IMPORT_WORDS[language].more(lines.length - count + 1)}`];
}

function widest(texts: readonly string[]): number {
  return Math.min(60, Math.max(0, ...texts.map((text) => text.length)));
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
