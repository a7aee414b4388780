import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { encodeText, isFolder, nearestRoot, type OpenRoot, openRoot } from "../host";
import {
  aroundOf,
  type ImportAnswers,
  type ImportProposal,
  type ImportReading,
  proposeImport,
  proposeRegisters,
  readImport,
  type RegistersProposal,
} from "../import";
import { compareStates, isTold } from "../review";
import type { Change as Difference } from "../review";
import type { Session } from "../rules";
import type { Language } from "../values";
import { type Change, kindByName } from "../workspace";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { ANSWER_OPTIONS, readAnswers } from "./import-answers";
import { folderLanguage } from "./folder-language";
import { isTerminal } from "./output";
import { FOUND, OK } from "./run";
import { readableConfig } from "./targets";

const OPTIONS = {
  to: { type: "string" },
  write: { type: "boolean" },
  "with-registers": { type: "boolean" },
  "write-baseline": { type: "boolean" },
  results: { type: "boolean" },
  "no-results": { type: "boolean" },
  format: { type: "string" },
  "as-of": { type: "string" },
  config: { type: "string" },
  ...ANSWER_OPTIONS,
} as const;

const FORMATS = ["pretty", "json"] as const;

/** What one file gave: how it was read, what it does, and what that comes to in words. */
export interface Imported {
  /** As it was named. */
  readonly source: string;
  readonly reading: ImportReading;
  readonly proposal: ImportProposal;
  readonly registers: RegistersProposal;
  /** What differs of the posts that are brought up to date. */
  readonly differences: readonly Difference[];
  /** The target from the working folder. */
  readonly target: string;
  readonly written: boolean;
}

/** What holds for all files of one run. */
export interface ImportRun {
  readonly language: Language;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly write: boolean;
  readonly withRegisters: boolean;
  /** What one file brings is there for the next. */
  readonly several: boolean;
  /** Files that this run made, from the root. */
  readonly own: Set<string>;
  /** As typed, for the line that writes. */
  readonly args: readonly string[];
  readonly year: number;
  readonly shown: (path: string) => string;
}

/** `social-policy import FILE... [--to FILE]`: tables of other tools → a calendar. Writes only with `--write`. */
export async function importFiles(args: readonly string[]): Promise<number> {
  const { values, positionals, asked } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["import"], false, asked);
  const language = folderLanguage(asked);
  const format = FORMATS.find((it) => it === (values.format ?? "pretty"));
  const wrong = (en: string, fr: string) => new WrongUse(say(language, { en, fr }));
  if (format === undefined)
    throw wrong(
      `--format ${values.format}: choose one of ${FORMATS.join(", ")}.`,
      `--format ${values.format} : choisissez parmi ${FORMATS.join(", ")}.`,
    );
  if (positionals.length === 0)
    throw wrong(
      "import needs a file, such as calendar.csv or calendar.xlsx.",
      "import demande un fichier, par exemple calendrier.csv ou calendrier.xlsx.",
    );
  if (values["write-baseline"] === true && values.write !== true)
    throw wrong(
      "--write-baseline goes with --write: what is known as missing is noted after the calendar is written.",
      "--write-baseline va avec --write : ce qui manque est consigné une fois le calendrier écrit.",
    );
  const answers = readAnswers(values, language);
  const files = positionals.flatMap((path) => filesAt(path, language));
  const asOf = asOfDay(values["as-of"], language);
  const root = await openRoot(rootFolder(values.to), {
    asOf,
    // Findings are looked for in what is written, beside this.
    unchecked: true,
    ...(values.config === undefined ? {} : { config: readableConfig(values.config, language) }),
  });
  const to = values.to === undefined ? undefined : targetIn(root, values.to, language);
  const run: ImportRun = {
    language,
    quiet: values.quiet === true,
    color:
      values["no-color"] !== true && isTerminal() && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    write: values.write === true,
    withRegisters: values["with-registers"] === true,
    several: files.length > 1,
    own: new Set(),
    args,
    year: new Date(asOf * 86_400_000).getUTCFullYear(),
    shown: (path) => toSlashes(relative(process.cwd(), join(root.folder, path))),
  };
  if (await areResults(files, values, language)) {
    const { importResults } = await import("./import-results");
    return importResults({ files, root, answers, run, format });
  }
  const imported: Imported[] = [];
  let { session } = root;
  for (const path of files) {
    const one = await importOne(path, { root, session, answers, to, run });
    imported.push(one.imported);
    session = one.after;
  }
  const isWritten = imported.some(({ written }) => written);
  const baseline =
    isWritten && values["write-baseline"] === true
      ? await (await import("./import-next")).noteGaps(imported, asOf, root, values.config, run)
      : undefined;
  if (format === "json") (await import("./import-json")).print(imported, run);
  else {
    const next = (await import("./import-next")).nextSteps(imported, session, run, baseline);
    (await import("./import-pretty")).print(imported, run, next);
  }
  return imported.some(isStopped) ? FOUND : OK;
}

/** Whether files are a network’s or scheduler’s exports of what became of posts; as the flags say, else by their headers. */
async function areResults(
  files: readonly string[],
  values: { readonly results?: boolean; readonly "no-results"?: boolean },
  language: Language,
): Promise<boolean> {
  if (values["no-results"] === true) return false;
  if (values.results === true) return true;
  const { isResultsFile } = await import("./import-results");
  const found = await Promise.all(files.map(isResultsFile));
  if (!found.includes(true) || !found.includes(false)) return found.includes(true);
  const names = files.filter((_, at) => found[at]).join(", ");
  throw new WrongUse(
    say(language, {
      en: `${names} holds results of posts, and other files are calendars: import them one after the other, or add --no-results.`,
      fr: `${names} contient des résultats de publications, et d’autres fichiers sont des calendriers : importez-les l’un après l’autre, ou ajoutez --no-results.`,
    }),
  );
}

/** Whether a file is not ready to be written: a question is open, or nothing could be made of it. */
export function isStopped({ reading, proposal }: Imported): boolean {
  return (
    reading.questions.length > 0 ||
    [...reading.findings, ...reading.problems, ...proposal.findings].some(
      ({ severity }) => severity === "error",
    )
  );
}

interface Job {
  readonly root: OpenRoot;
  readonly session: Session;
  readonly answers: ImportAnswers;
  readonly to: string | undefined;
  readonly run: ImportRun;
}

async function importOne(
  path: string,
  { root, session, answers, to, run }: Job,
): Promise<{ imported: Imported; after: Session }> {
  const { workspace } = session;
  const { language } = run;
  const around = aroundOf(workspace, language);
  const reading = await readImport({ name: basename(path), bytes: readFileSync(path) }, answers, around);
  const proposal = proposeImport(reading, workspace, { file: to, language });
  const registers = proposeRegisters(reading.names, workspace, language);
  const changes = [
    ...changesOf(session, proposal),
    ...(run.withRegisters ? changesOf(session, registers) : []),
  ];
  // To read and judge what is only shown takes longer than all before it, and nobody would see it.
  const isAsked = run.write || proposal.counts.updated > 0 || run.several;
  const after = changes.length === 0 || !isAsked ? session : await session.beside(changes);
  if (after === undefined) throw new Error("The files could not be read beside each other.");
  const draft: Imported = {
    source: path,
    reading,
    proposal,
    registers,
    differences: proposal.counts.updated > 0 ? differencesOf(session, after) : [],
    target: run.shown(proposal.target),
    written: false,
  };
  const written = run.write && changes.length > 0 && !isStopped(draft);
  if (written) writeAll(root, changes, run.own);
  const made = [...proposal.creates, ...(run.withRegisters ? registers.creates : [])];
  for (const file of written ? made : []) run.own.add(file.path);
  // What is not written is not there for the next file either.
  return { imported: { ...draft, written }, after: written || !run.write ? after : session };
}

/** Texts of files after edits. */
export function changesOf(
  session: Session,
  { edits, creates }: Pick<ImportProposal, "edits" | "creates">,
): Change[] {
  const changed = edits.map(({ path, edits: list }) => {
    let text = "";
    let done = 0;
    const source = session.workspace.file(path)?.source.text ?? "";
    for (const edit of list) {
      text += source.slice(done, edit.start) + edit.text;
      done = edit.end;
    }
    return { path, text: text + source.slice(done) };
  });
  return [...changed, ...creates];
}

/** What differs, without what is only about where posts come from, and without what is new. */
function differencesOf(before: Session, after: Session): readonly Difference[] {
  return compareStates(before, after).changes.filter(
    (change) =>
      isTold(change) &&
      change.type !== "added" &&
      change.entity.kind === "post" &&
      !/^x-(?:import|original)/.test(change.field ?? ""),
  );
}

/** Writes texts in the encoding that each file has; a new file never over another, but for those made in this run. */
export function writeAll(root: OpenRoot, changes: readonly Change[], own?: ReadonlySet<string>): void {
  for (const change of changes) {
    if (!("text" in change)) continue;
    const path = join(root.folder, change.path);
    const encoding = root.encodings.get(change.path);
    if (encoding !== undefined) writeFileSync(path, encodeText(change.text, encoding));
    else {
      mkdirSync(dirname(path), { recursive: true });
      // Between the look and the writing somebody may have written it.
      writeFileSync(path, change.text, { flag: own?.has(change.path) === true ? "w" : "wx" });
    }
  }
}

const TABLES = /\.(?:csv|tsv|txt|md|markdown|xlsx|xlsm|ics|ya?ml|json)$/i;

/** A file, or those of a folder that may be calendars of other tools. */
function filesAt(path: string, language: Language): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new WrongUse(
      say(language, {
        en: `${path}: there is no such file or folder.`,
        fr: `${path} : ce fichier ou ce dossier n’existe pas.`,
      }),
    );
  if (!isFolder(path)) return [path];
  const names = readdirSync(path)
    .filter((name) => TABLES.test(name) && !name.startsWith(".") && kindByName(name) === undefined)
    .filter((name) => !isFolder(join(path, name)))
    .sort();
  if (names.length > 0) return names.map((name) => join(path, name));
  throw new WrongUse(
    say(language, {
      en: `${path}: no spreadsheet, table or calendar of another tool is in this folder.`,
      fr: `${path} : ce dossier ne contient ni tableur, ni tableau, ni calendrier d’un autre outil.`,
    }),
  );
}

/** The root that the target belongs to: the nearest configuration upwards, else the working folder. */
function rootFolder(to: string | undefined): string {
  const cwd = process.cwd();
  const folder = to === undefined ? cwd : dirname(resolve(to));
  const near = nearestRoot(folder);
  if (near !== undefined) return near;
  const inside = relative(cwd, folder);
  return inside.startsWith("..") || resolve(cwd, inside) !== folder ? folder : cwd;
}

function targetIn({ folder, session }: OpenRoot, to: string, language: Language): string {
  const path = toSlashes(relative(folder, resolve(to)));
  const kind = session.workspace.options.kindOf?.(path) ?? kindByName(path);
  if (kind === "calendar") return path;
  throw new WrongUse(
    say(language, {
      en: `--to ${to}: this is no calendar. A calendar’s name ends in .calendar.yaml, such as 2027-03.calendar.yaml.`,
      fr: `--to ${to} : ce n’est pas un calendrier. Le nom d’un calendrier se termine par .calendar.yaml, par exemple 2027-03.calendar.yaml.`,
    }),
  );
}

function toSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
