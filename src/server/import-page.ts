import {
  IMPORT_FIELDS,
  importFieldLabel,
  type ImportAnswers,
  type ImportedPost,
  type ImportedValue,
  type ImportProposal,
  type ImportQuestion,
  type ImportReading,
  isImportField,
  type RegistersProposal,
} from "../import";
import { type ImportPage, type ImportPageNote, type ImportPageQuestion, nameOf } from "../preview";
import { sayTableProblem } from "../table";
import type { Language } from "../values";
import { sayImport as say } from "./import-words";

/** An import as it stands: what was read, what it does, and what was chosen until now. */
export interface Import {
  readonly name: string;
  readonly reading: ImportReading;
  readonly proposal: ImportProposal;
  readonly registers: RegistersProposal;
  readonly choices: Choices;
}

/** What a person chose in the form. */
export interface Choices {
  readonly answers: ImportAnswers;
  /** The calendar that it goes into. */
  readonly target?: string;
  readonly withRegisters?: boolean;
}

/** So many posts are shown as they will stand. */
const SHOWN_POSTS = 3;

/** Keys of a post that tell what it is; the others are in the columns. */
const SHOWN_KEYS = ["publish", "channels", "status", "owner", "text", "theme"] as const;

/** What the form of an import shows. `calendars` are those of the root. */
export function importPage(it: Import, calendars: readonly string[], language: Language): ImportPage {
  const { reading, proposal, registers, choices } = it;
  const open = reading.questions.map((question) => asked(question, undefined));
  const answered = reading.answered.map((question) => asked(question, question.answer));
  const { created, updated } = proposal.counts;
  return {
    source: it.name,
    facts: factsOf(reading, language),
    questions: [...open, ...answered],
    columns: reading.columns.map(({ header, field, how, confidence, samples }) => ({
      header,
      field,
      how,
      sure: confidence >= SURE,
      samples,
    })),
    fields: fieldsOf(reading).map((value) => ({ value, label: importFieldLabel(value, language) })),
    notes: notesOf(it, language),
    posts: reading.posts.slice(0, SHOWN_POSTS).map((post) => shownPost(post, language)),
    difference: differenceOf(proposal, language),
    registers: registers.registers.map(({ list, path, entries }) => ({
      title: say(list, language),
      path,
      entries: entries.map(({ name, id }) => (name === id ? id : `${name} (${id})`)),
    })),
    withRegisters: choices.withRegisters === true,
    target: proposal.target,
    targets: targetsOf(proposal, calendars, language),
    writes: hasErrors(it) ? 0 : created + updated,
  };
}

/** Below this a person should look. */
const SURE = 0.8;

/** Whether something was found that keeps it from being written. */
export function hasErrors({ reading, proposal }: Import): boolean {
  return [...reading.findings, ...reading.problems, ...proposal.findings].some(
    ({ severity }) => severity === "error",
  );
}

function asked(question: ImportQuestion, answer: string | undefined): ImportPageQuestion {
  const { about, subject, text, choices } = question;
  return { about, subject, text, choices, answer };
}

function factsOf(reading: ImportReading, language: Language): string[] {
  const { rows, posts, format, encoding, dateOrderHow, cells, statuses } = reading;
  const read = say("rows", language, { rows, posts: posts.length });
  const kept = say(cells.kept === cells.read ? "allKept" : "someKept", language, { ...cells });
  const how = format === "xlsx" ? say(format, language) : `${say(format, language)}, ${encoding}`;
  const words = statuses.map(({ word, status }) =>
    say("statusRead", language, { word, status: nameOf("status", status, language) }),
  );
  return [
    `${read} ${kept}`,
    how,
    ...(dateOrderHow === undefined ? [] : [say("dates", language, { how: dateOrderHow })]),
    ...(words.length === 0 ? [] : [say("statuses", language, { words: words.join(", ") })]),
  ];
}

/** All that a column can be, and what columns of this file are besides. */
function fieldsOf({ columns }: ImportReading): readonly string[] {
  const used = columns.map(({ field }) => field).filter(isImportField);
  return [...new Set<string>([...IMPORT_FIELDS, ...used])];
}

function notesOf({ reading, proposal }: Import, language: Language): ImportPageNote[] {
  const problems = reading.problems.map((problem) => ({
    severity: problem.severity,
    text: sayTableProblem(problem, language),
  }));
  const findings = [...reading.findings, ...proposal.findings].map(({ severity, text }) => ({
    severity,
    text,
  }));
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return [...problems, ...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function shownPost({ fields }: ImportedPost, language: Language): ImportPage["posts"][number] {
  const values = SHOWN_KEYS.flatMap((key) => {
    const value = fields.get(key);
    return value === undefined || value === null
      ? []
      : [{ label: importFieldLabel(key, language), value: shown(key, value, language) }];
  });
  const title = fields.get("title");
  return { title: title === undefined || title === null ? "…" : textOf(title), values };
}

function shown(key: string, value: ImportedValue, language: Language): string {
  return key === "status" && typeof value === "string" ? nameOf("status", value, language) : textOf(value);
}

function textOf(value: ImportedValue): string {
  if (Array.isArray(value)) return value.map((part: ImportedValue) => textOf(part)).join(", ");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${textOf(part)}`)
      .join("; ");
  }
  return String(value ?? "");
}

function differenceOf({ posts, target, isNew }: ImportProposal, language: Language): string[] {
  const created = posts.filter(({ what }) => what === "created");
  const lines = created.map(({ post, id }) => say("new", language, { title: titleOf(post, id) }));
  const changed = posts.filter(({ what }) => what === "updated");
  const updates = changed.map(({ post, id, changed: keys }) => {
    const labels = keys.map((key) => importFieldLabel(key, language)).join(", ");
    return say("changes", language, { title: titleOf(post, id), keys: labels });
  });
  if (lines.length === 0 && updates.length === 0) return [];
  const where = isNew ? [say("newFile", language, { path: target })] : [];
  return [...where, ...updates, ...lines];
}

function titleOf({ fields }: ImportedPost, id: string): string {
  const title = fields.get("title");
  return title === undefined || title === null ? id : textOf(title);
}

function targetsOf(
  { target, isNew }: ImportProposal,
  calendars: readonly string[],
  language: Language,
): ImportPage["targets"] {
  const known = calendars.map((path) => ({ value: path, label: path }));
  if (!isNew || calendars.includes(target)) return known;
  return [{ value: target, label: say("newCalendar", language, { path: target }) }, ...known];
}
