import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { holdsResults, type ImportAnswers, proposeResults, type ResultsProposal } from "../import";
import type { OpenRoot } from "../host";
import { oneLine } from "../review";
import { readTables, type ReadTables, sayTableProblem } from "../table";
import type { Language } from "../values";
import { say } from "./faults";
import { changesOf, type ImportRun, writeAll } from "./import";
import { RESULT_WORDS } from "./import-result-words";
import { writeOut } from "./output";
import { FOUND, OK } from "./run";

/** So much of a CSV file tells its header. */
const START_BYTES = 16_384;

/** Whether a file is an export of results; of a large one only the beginning is looked at. */
export async function isResultsFile(path: string): Promise<boolean> {
  if (!/\.(?:csv|tsv|txt|xlsx|xlsm)$/i.test(path)) return false;
  const bytes = readFileSync(path);
  // Cut at the end of a line, so that no sign is cut in two and taken for one of another encoding.
  const end =
    bytes.length <= START_BYTES ? bytes.length : bytes.lastIndexOf(10, START_BYTES) + 1 || START_BYTES;
  const start = /\.xls[xm]$/i.test(path) ? bytes : bytes.subarray(0, end);
  return holdsResults(await readTables({ name: basename(path), bytes: start }));
}

interface Job {
  readonly files: readonly string[];
  readonly root: OpenRoot;
  readonly answers: ImportAnswers;
  readonly run: ImportRun;
  readonly format: "pretty" | "json";
}

interface Done {
  readonly source: string;
  readonly read: ReadTables;
  readonly proposal: ResultsProposal;
  readonly written: boolean;
}

/** What exports of networks and schedulers say of posts that are here, shown; set with `--write`. */
export async function importResults({ files, root, answers, run, format }: Job): Promise<number> {
  const done: Done[] = [];
  let { session } = root;
  for (const path of files) {
    const { encoding, delimiter } = answers;
    const read = await readTables(
      { name: basename(path), bytes: readFileSync(path) },
      { encoding, delimiter },
    );
    const proposal = proposeResults(read, basename(path), answers, session.workspace, {
      language: run.language,
    });
    const changes = changesOf(session, { ...proposal, creates: [] });
    const isReady = !isStopped(read, proposal) && changes.length > 0;
    // What one file sets is there for the next.
    if (isReady && files.length > 1) session = (await session.beside(changes)) ?? session;
    if (isReady && run.write) writeAll(root, changes);
    done.push({ source: path, read, proposal, written: isReady && run.write });
  }
  if (format === "json") printJson(done, run.language);
  else printPretty(done, run);
  return done.some(({ read, proposal }) => isStopped(read, proposal)) ? FOUND : OK;
}

function isStopped(read: ReadTables, { questions, findings }: ResultsProposal): boolean {
  return questions.length > 0 || [...read.problems, ...findings].some(({ severity }) => severity === "error");
}

function printJson(done: readonly Done[], language: Language): void {
  const all = done.map(({ source, read, proposal, written }) => ({
    schemaVersion: 1,
    file: source.replaceAll("\\", "/"),
    results: {
      rows: proposal.rows,
      columns: proposal.columns,
      posts: proposal.posts.map(({ rows, ...post }) => ({
        ...post,
        rows: rows.map(({ how: _, ...row }) => row),
      })),
      unmatched: proposal.unmatched.map(({ how, ...row }) => ({ ...row, text: row.text, reason: how })),
      updated: proposal.counts.updated,
      unchanged: proposal.counts.unchanged,
      written,
    },
    questions: proposal.questions,
    findings: [
      ...read.problems.map((problem) => ({
        code: problem.code,
        severity: problem.severity,
        text: sayTableProblem(problem, language),
      })),
      ...proposal.findings,
    ],
  }));
  const data = all.length === 1 ? all[0] : { schemaVersion: 1, imports: all };
  writeOut(`${JSON.stringify(data, null, 2)}\n`);
}

function printPretty(done: readonly Done[], run: ImportRun): void {
  const out = done.flatMap((one, at) => [...(at === 0 ? [] : [""]), ...linesOf(one, run)]);
  writeOut(`${out.join("\n")}\n`);
}

function linesOf(
  { source, read, proposal, written }: Done,
  { language, quiet, color }: ImportRun,
): readonly string[] {
  const words = RESULT_WORDS[language];
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", `${bold(title)}${words.colon}`, ...lines.map((line) => `  ${line}`)];
  const out = [bold(oneLine(source)), words.about(proposal.rows)];
  if (!quiet) {
    out.push(
      ...section(
        words.columns,
        proposal.columns.map(({ header, field }) => `${oneLine(header)} → ${words.fields(field)}`),
      ),
      ...section(
        words.posts,
        proposal.posts.flatMap((post) => postLines(post, language)),
      ),
    );
  }
  out.push(
    ...section(
      words.unmatched,
      proposal.unmatched.map(
        ({ row, text, how }) => `${words.row(row)}, ${words.quote(oneLine(text))}${words.colon} ${how}`,
      ),
    ),
    ...section(
      words.questions,
      proposal.questions.flatMap(({ text, flag }) => [oneLine(text), `  ${flag}`]),
    ),
    ...section(words.notes, [
      ...read.problems.map((problem) => oneLine(sayTableProblem(problem, language))),
      ...proposal.findings.map(({ row, text }) =>
        oneLine(row === undefined ? text : `${words.row(row)}${words.colon} ${text}`),
      ),
    ]),
    "",
    words.counts(proposal.counts.updated, proposal.counts.unchanged, proposal.counts.unmatched),
  );
  if (written) out.push(words.written);
  else if (proposal.counts.updated > 0)
    out.push(
      proposal.questions.length > 0
        ? say(language, {
            en: "Answer the questions first; nothing was written.",
            fr: "Répondez d’abord aux questions; rien n’a été écrit.",
          })
        : words.notWritten,
    );
  return out;
}

function postLines(post: ResultsProposal["posts"][number], language: Language): readonly string[] {
  const words = RESULT_WORDS[language];
  const found = post.rows.map(({ row, how, channel }) =>
    [words.row(row), ...(channel === undefined ? [] : [channel]), how].join(", "),
  );
  const head = `${post.id} (${found.join("; ")})`;
  if (post.changes.length === 0) return [`${head}${words.colon} ${words.same}`];
  return [
    `${head}${words.colon}`,
    ...post.changes.map(({ key, before, after }) =>
      before === undefined
        ? `  ${key}${words.colon} ${oneLine(String(after))}`
        : `  ${key}${words.colon} ${oneLine(String(before))} → ${oneLine(String(after))}`,
    ),
  ];
}
