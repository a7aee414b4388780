import { basename, join } from "node:path";
import {
  exportCsv,
  exportIcs,
  exportJson,
  exportXlsx,
  ICS_COLORS,
  type IcsOptions,
  peopleOf,
  type Selection,
  selectedPosts,
} from "../export";
import { localisedText, textOf } from "../model";
import { type Language, parseDay, slug } from "../values";
import type { Workspace } from "../workspace";
import { deliver, deliverAll, type ExportedFile, placeOf, textAt } from "./export-files";
import { listOf, readSelection, SELECTION_OPTIONS } from "./export-selection";
import { say, WrongUse } from "./faults";
import { readFlags } from "./flags";
import { languageFrom } from "./language";
import { writeError } from "./output";
import { OK } from "./run";
import { type CheckedRoot, openTargets } from "./targets";

const FORMATS = ["csv", "ics", "xlsx", "json"] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  ...SELECTION_OPTIONS,
  out: { type: "string" },
  for: { type: "string" },
  guard: { type: "boolean" },
  delimiter: { type: "string" },
  inherited: { type: "boolean" },
  timezone: { type: "string" },
  "date-order": { type: "string" },
  "media-base": { type: "string" },
  deadlines: { type: "string" },
  "by-person": { type: "boolean" },
  previous: { type: "string" },
  name: { type: "string" },
  color: { type: "string" },
  url: { type: "string" },
  "as-of": { type: "string" },
  config: { type: "string" },
} as const;

export type ExportValues = ReturnType<typeof readFlags<typeof OPTIONS>>["values"];

/** What an export works with. */
export interface ExportJob {
  readonly root: CheckedRoot;
  readonly values: ExportValues;
  readonly selection: Selection;
  readonly language: Language;
  readonly counts: { posts: number; selected: number; byStatus: number; undated?: number };
}

/** `social-policy export FORMAT [PATH...]`: posts as a calendar, a table, a workbook, a scheduler's file, or data. */
export async function exportPosts(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["export"], false, asked);
  const [word, ...paths] = positionals;
  const format = readFormat(word, language);
  const roots = await openTargets(
    (paths.length === 0 ? ["."] : paths).map((path) => ({ path })),
    // Nothing that goes out depends on today, or on findings.
    { asOf: 0, language, config: values.config, unchecked: true, keepsPosts: true },
  );
  const [root] = roots;
  if (root === undefined || roots.length > 1) {
    throw new WrongUse(
      say(language, {
        en: `these paths belong to ${roots.length} workspaces; export them one at a time.`,
        fr: `ces chemins appartiennent à ${roots.length} espaces de travail; exportez-les un à la fois.`,
      }),
    );
  }
  const spoken = asked ?? languageOf(root) ?? language;
  const selection = readSelection(values, root.root.session.workspace, spoken, root.selects);
  const counts = { posts: 0, selected: 0, byStatus: 0 };
  const job: ExportJob = { root, values, selection, language: spoken, counts };
  const written = await writers[format](job);
  if (values.quiet !== true) tell(job, written);
  return OK;
}

/** Each writes what was asked for and gives the paths of the files; none of standard output. */
const writers: Readonly<Record<Format, (job: ExportJob) => Promise<readonly string[]>>> = {
  csv: async (job) => {
    const { values, root, selection, counts, language } = job;
    if (values.for !== undefined) return (await import("./export-vendor")).writeVendor(job);
    const delimiter = readDelimiter(values.delimiter, language);
    const content = exportCsv(root.root.session.workspace, selection, {
      delimiter,
      counts,
      inherited: values.inherited,
    });
    return deliver({ name: "posts.csv", content }, values.out, language);
  },
  ics: async (job) => writeIcs(job),
  xlsx: async ({ values, root, selection, counts, language }) => {
    const content = await exportXlsx(root.root.session.workspace, selection, { language, counts });
    return deliver({ name: "posts.xlsx", content }, values.out, language);
  },
  json: async ({ values, root, selection, counts, language }) => {
    const content = exportJson(root.root.session.workspace, selection, { counts });
    return deliver({ name: "posts.json", content }, values.out, language);
  },
};

function writeIcs(job: ExportJob): readonly string[] {
  const { values, root, selection, language } = job;
  const { workspace } = root.root.session;
  const people = listOf(values.person);
  if (values["by-person"] === true) {
    if (values.out === undefined) {
      throw new WrongUse(
        say(language, {
          en: "--by-person writes a file for each person: name a folder with --out.",
          fr: "--by-person écrit un fichier par personne : nommez un dossier avec --out.",
        }),
      );
    }
    const folder = values.out;
    const files = (people.length === 0 ? everybody(workspace, selection) : people).map((id): ExportedFile => {
      const name = `${slug(id) || "person"}.ics`;
      const options = icsOptions(job, join(folder, name), workspace.lookup("person", id)?.name ?? id);
      return { name, content: exportIcs(workspace, selection, { ...options, person: id }) };
    });
    return deliverAll(files, folder);
  }
  const [person] = people;
  const name = person === undefined ? "posts.ics" : `${slug(person) || "person"}.ics`;
  const called = people.map((id) => workspace.lookup("person", id)?.name ?? id).join(", ");
  const options = icsOptions(job, placeOf(name, values.out), called || calendarName(job));
  const content = exportIcs(workspace, selection, people.length === 1 ? { ...options, person } : options);
  return deliver({ name, content }, values.out, language);
}

/** Those of the register; without one, whoever a post names. */
function everybody(workspace: Workspace, selection: Selection): readonly string[] {
  const registered = workspace.idsOf("person");
  if (registered.length > 0) return registered;
  return [...new Set([...selectedPosts(workspace, selection)].flatMap(({ post }) => peopleOf(post)))].sort();
}

/** The title of the only calendar, else the folder's name. */
function calendarName({ root, language }: ExportJob): string {
  const { workspace } = root.root.session;
  const files = workspace.sortedFiles.filter(({ path, kind }) => kind === "calendar" && root.selects(path));
  const title = files.length === 1 ? localisedText(files[0]?.root?.get("title")?.value, language) : undefined;
  return title ?? basename(root.root.folder);
}

function icsOptions(
  { values, language, counts }: ExportJob,
  place: string | undefined,
  name: string,
): IcsOptions {
  const { deadlines = "todo", color, url } = values;
  if (deadlines !== "todo" && deadlines !== "event" && deadlines !== "none") {
    throw new WrongUse(
      say(language, {
        en: `--deadlines ${deadlines}: choose todo, event or none.`,
        fr: `--deadlines ${deadlines} : choisissez todo (tâche), event (événement) ou none (aucune).`,
      }),
    );
  }
  if (color !== undefined && !Object.hasOwn(ICS_COLORS, color)) {
    const names = Object.keys(ICS_COLORS).join(", ");
    throw new WrongUse(
      say(language, {
        en: `--color ${color}: choose among ${names}.`,
        fr: `--color ${color} : choisissez parmi ${names}.`,
      }),
    );
  }
  const previous = values.previous === undefined ? textAt(place) : textAt(values.previous);
  if (values.previous !== undefined && previous === undefined) {
    throw new WrongUse(
      say(language, {
        en: `--previous ${values.previous}: there is no such file.`,
        fr: `--previous ${values.previous} : ce fichier n’existe pas.`,
      }),
    );
  }
  return {
    name: values.name ?? name,
    language,
    deadlines,
    color,
    url,
    previous,
    stamp: stampOf(values["as-of"], language),
    counts,
  };
}

/** The midnight of `--as-of`, in UTC. */
function stampOf(text: string | undefined, language: Language): number | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day !== undefined) return day * 1440;
  throw new WrongUse(
    say(language, {
      en: `--as-of ${text}: write a date such as 2027-03-01.`,
      fr: `--as-of ${text} : écrivez une date comme 2027-03-01.`,
    }),
  );
}

function readFormat(word: string | undefined, language: Language): Format {
  const format = FORMATS.find((it) => it === word);
  if (format !== undefined) return format;
  throw new WrongUse(
    word === undefined
      ? say(language, {
          en: `export needs a format: ${FORMATS.join(", ")}.`,
          fr: `export demande un format : ${FORMATS.join(", ")}.`,
        })
      : say(language, {
          en: `export ${word}: choose csv, ics, xlsx or json; then come the paths.`,
          fr: `export ${word} : choisissez csv, ics, xlsx ou json; les chemins viennent ensuite.`,
        }),
  );
}

function readDelimiter(text: string | undefined, language: Language): "," | ";" | "\t" {
  if (text === undefined || text === ",") return ",";
  if (text === ";") return ";";
  if (text === "tab" || text === "\t") return "\t";
  throw new WrongUse(
    say(language, {
      en: `--delimiter ${text}: choose , or ; or tab.`,
      fr: `--delimiter ${text} : choisissez , ou ; ou tab (tabulation).`,
    }),
  );
}

/** On standard error: how many went out, where, and what stayed. */
function tell({ counts, values, language }: ExportJob, written: readonly string[]): void {
  const { selected, byStatus, undated = 0 } = counts;
  const lines = written.map((path) => say(language, { en: `Written: ${path}`, fr: `Écrit : ${path}` }));
  // Of one file for each person posts are counted once for each.
  if (values["by-person"] !== true) {
    if (values.for === undefined)
      lines.push(say(language, { en: `Posts: ${selected}.`, fr: `Publications : ${selected}.` }));
    if (byStatus > 0)
      lines.push(
        values.for === undefined
          ? say(language, {
              en: `Left out by their status: ${byStatus}; --all-statuses takes them too.`,
              fr: `Omises selon leur statut : ${byStatus}; --all-statuses les prend aussi.`,
            })
          : say(language, {
              en: `Left out by their status: ${byStatus}. Only approved and scheduled posts are handed on; --status names others.`,
              fr: `Omises selon leur statut : ${byStatus}. Seules les publications approuvées ou programmées sont remises; --status en nomme d’autres.`,
            }),
      );
    if (undated > 0)
      lines.push(say(language, { en: `Without a date: ${undated}.`, fr: `Sans date : ${undated}.` }));
  }
  if (lines.length > 0) writeError(`${lines.join("\n")}\n`);
}

/** The language that the root's configuration names. */
function languageOf({ root }: CheckedRoot): Language | undefined {
  let language: Language | undefined;
  for (const config of root.session.workspace.configs) {
    language = languageFrom(textOf(config.fields.language)) ?? language;
  }
  return language;
}
