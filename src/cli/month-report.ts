import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { wholePage } from "../preview";
import { inLog } from "../syntax";
import { type Month, monthReport, readMonth, type Sheet, sheetMarkdown, sheetView } from "../report";
import { languageOfRoot } from "../review";
import { type Language, showDay } from "../values";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { writeOut } from "./output";
import { stylesOf } from "./page-parts";
import { OK } from "./run";
import { type CheckedRoot, openTargets } from "./targets";

const OPTIONS = {
  out: { type: "string" },
  format: { type: "string" },
  "as-of": { type: "string" },
  config: { type: "string" },
} as const;

const FORMATS = ["html", "markdown"] as const;
type Format = (typeof FORMATS)[number];

/** `social-policy report MONTH [PATH...]`: what a board wants to know of a month, as a page or as Markdown. */
export async function monthlyReport(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["report"], false, asked);
  const [word, ...paths] = positionals;
  const month = askedMonth(word, language);
  const format = readFormat(values.format, values.out, language);
  const roots = await openTargets(
    (paths.length === 0 ? ["."] : paths).map((path) => ({ path })),
    { asOf: asOfDay(values["as-of"], language), language, config: values.config, keepsPosts: true },
  );
  const root = onlyRoot(roots, language);
  const spoken = asked ?? languageOfRoot({ after: root.root.session }) ?? language;
  const { session } = root.root;
  const sheet = monthReport({ session, language: spoken }, month);
  const text = format === "html" ? page(sheet, root, spoken) : sheetMarkdown(sheet);
  if (values.out === undefined) {
    writeOut(format === "html" ? inLog(text) : text);
    return OK;
  }
  const path = placeOf(values.out, word ?? "", format);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (values.quiet !== true)
    writeOut(`${say(spoken, { en: `Written to ${path}`, fr: `Rapport écrit dans ${path}` })}\n`);
  return OK;
}

function askedMonth(word: string | undefined, language: Language): Month {
  const month = word === undefined ? undefined : readMonth(word);
  if (month !== undefined) return month;
  throw new WrongUse(
    word === undefined
      ? say(language, {
          en: "report needs a month, such as social-policy report 2027-03 --out report.html.",
          fr: "report demande un mois, par exemple social-policy report 2027-03 --out rapport.html.",
        })
      : say(language, {
          en: `${word}: write a month such as 2027-03.`,
          fr: `${word}\u00a0: écrivez un mois comme 2027-03.`,
        }),
  );
}

/** As asked for, else by the name of the file. */
function readFormat(text: string | undefined, out: string | undefined, language: Language): Format {
  if (text === undefined) return /\.(?:md|markdown)$/i.test(out ?? "") ? "markdown" : "html";
  const found = FORMATS.find((it) => it === text);
  if (found !== undefined) return found;
  throw new WrongUse(
    say(language, {
      en: `--format ${text}: choose html or markdown.`,
      fr: `--format ${text}\u00a0: choisissez html ou markdown.`,
    }),
  );
}

function onlyRoot(roots: readonly CheckedRoot[], language: Language): CheckedRoot {
  const [root] = roots;
  if (root !== undefined && roots.length === 1) return root;
  throw new WrongUse(
    say(language, {
      en: `these paths belong to ${roots.length} workspaces; ask for a report of one at a time.`,
      fr: `ces chemins appartiennent à ${roots.length} espaces de travail; demandez un rapport à la fois.`,
    }),
  );
}

function page(sheet: Sheet, { root }: CheckedRoot, language: Language): string {
  const day = showDay(root.session.workspace.asOf, language);
  const folder = basename(root.folder);
  return wholePage(sheetView(sheet), {
    language,
    ...stylesOf(["report"]),
    foot: say(language, {
      en: `As of ${day}. Made by social-policy from the files of ${folder}.`,
      fr: `En date du ${day}. Produit par social-policy à partir des fichiers de ${folder}.`,
    }),
  });
}

/** A name without an ending, or of a folder that is there, is a folder. */
function placeOf(out: string, month: string, format: Format): string {
  const path = resolve(out);
  const isFolder =
    /[\\/]$/.test(out) || (existsSync(path) ? statSync(path).isDirectory() : extname(path) === "");
  return isFolder ? join(path, `report-${month}.${format === "html" ? "html" : "md"}`) : path;
}
