import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText, encodeText } from "../host";
import { fixSafely, type Preset } from "../rules";
import type { Language } from "../values";
import { kindByName } from "../workspace";
import { type Baseline, readBaseline, subtractBaseline, writeBaseline } from "./baseline";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { FORMATS, type Format, printerOf } from "./formats/formats";
import { environmentLanguage } from "./language";
import { FOUND, OK } from "./run";
import { type CheckedRoot, openTargets, type Target } from "./targets";
import type { Listed, Report } from "./report";
import { collect } from "./report";
import { isTerminal } from "./output";

const OPTIONS = {
  "as-of": { type: "string" },
  preset: { type: "string" },
  format: { type: "string" },
  config: { type: "string" },
  all: { type: "boolean" },
  "show-waived": { type: "boolean" },
  "max-warnings": { type: "string" },
  baseline: { type: "string" },
  "write-baseline": { type: "boolean" },
  shard: { type: "string" },
  "changed-since": { type: "string" },
  fix: { type: "boolean" },
  watch: { type: "boolean" },
  stdin: { type: "boolean" },
  "stdin-path": { type: "string" },
} as const;

const PRESETS: readonly string[] = ["starter", "standard", "strict"];

/** What the flags of `check` say, checked. */
export interface CheckChoice {
  readonly paths: readonly string[];
  readonly asOf: number;
  readonly language: Language;
  readonly asked: Language | undefined;
  readonly preset: Preset | undefined;
  readonly format: Format;
  readonly config: string | undefined;
  readonly all: boolean;
  readonly showWaived: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly maxWarnings: number | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly changedSince: string | undefined;
  readonly fix: boolean;
  readonly stdin: { readonly path: string; readonly text: string } | undefined;
}

/** `social-policy check [PATH...]` */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["check"], false, asked);
  const choice = await readChoice(values, positionals, asked, language);
  if (values.watch === true) return (await import("./watch")).watch(choice);
  const roots = await openTargets(targetsOf(choice), choice);
  return finish(roots, choice);
}

/** Mends if asked, prints, and answers with the exit status. */
export async function finish(roots: readonly CheckedRoot[], choice: CheckChoice): Promise<number> {
  const mended = choice.fix ? mend(roots) : 0;
  const report = withBaseline(await collect(roots, choice), choice, roots);
  (await printerOf(choice.format)).print(report, choice, mended);
  const { errors, warnings } = report.summary;
  if (errors > 0) return FOUND;
  if (choice.maxWarnings !== undefined && warnings > choice.maxWarnings) return FOUND;
  return warnings > 0 && choice.maxWarnings === undefined && report.strict ? FOUND : OK;
}

type Flags = ReturnType<typeof readFlags<typeof OPTIONS>>["values"];

async function readChoice(
  values: Flags,
  positionals: readonly string[],
  asked: Language | undefined,
  language: Language,
): Promise<CheckChoice> {
  const wrong = (en: string, fr: string) => new WrongUse(say(language, { en, fr }));
  const preset = oneOf(values.preset, PRESETS, "preset", wrong) as Preset | undefined;
  const format = oneOf(values.format, FORMATS, "format", wrong) as Format | undefined;
  const maxWarnings = values["max-warnings"] === undefined ? undefined : Number(values["max-warnings"]);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && maxWarnings >= 0)) {
    throw wrong(
      "--max-warnings needs a whole number, 0 or more.",
      "--max-warnings demande un nombre entier, 0 ou plus.",
    );
  }
  let stdin: CheckChoice["stdin"];
  if (values.stdin === true) {
    if (values.fix === true) {
      throw wrong(
        "--fix does not go with --stdin: there is no file to write. Name the file instead.",
        "--fix ne va pas avec --stdin : il n’y a aucun fichier à écrire. Nommez plutôt le fichier.",
      );
    }
    const path = values["stdin-path"];
    if (path === undefined || kindByName(path) === undefined) {
      throw wrong(
        "--stdin needs --stdin-path with a name such as 2027-03.calendar.yaml, so that the kind of file is known.",
        "--stdin demande --stdin-path avec un nom comme 2027-03.calendar.yaml, pour connaître la sorte de fichier.",
      );
    }
    stdin = { path, text: await readInput(wrong) };
  } else if (values["stdin-path"] !== undefined) {
    throw wrong("--stdin-path only works with --stdin.", "--stdin-path ne va qu’avec --stdin.");
  }
  return {
    paths: positionals,
    asOf: asOfDay(values["as-of"], language),
    language: asked ?? environmentLanguage(),
    asked,
    preset,
    format: format ?? "pretty",
    config: values.config,
    all: values.all === true,
    showWaived: values["show-waived"] === true,
    quiet: values.quiet === true,
    color:
      values["no-color"] !== true && isTerminal() && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    maxWarnings,
    baseline: values.baseline,
    writeBaseline: values["write-baseline"] === true,
    shard: readShard(values.shard, wrong),
    changedSince: values["changed-since"],
    fix: values.fix === true,
    stdin,
  };
}

/** All of standard input, as the text of a file. */
async function readInput(wrong: (en: string, fr: string) => WrongUse): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const decoded = decodeText(Buffer.concat(chunks));
  if ("reason" in decoded) {
    throw wrong("Standard input is not text in UTF-8.", "L’entrée standard n’est pas du texte en UTF-8.");
  }
  return decoded.text;
}

function oneOf(
  value: string | undefined,
  known: readonly string[],
  flag: string,
  wrong: (en: string, fr: string) => WrongUse,
): string | undefined {
  if (value === undefined || known.includes(value)) return value;
  const list = known.join(", ");
  throw wrong(`--${flag} ${value}: choose one of ${list}.`, `--${flag} ${value} : choisissez parmi ${list}.`);
}

function readShard(
  text: string | undefined,
  wrong: (en: string, fr: string) => WrongUse,
): CheckChoice["shard"] {
  if (text === undefined) return undefined;
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (match === null || index < 1 || index > count) {
    throw wrong("--shard needs I/N, such as 1/4.", "--shard demande I/N, par exemple 1/4.");
  }
  return { index, count };
}

/** What the flags name. */
export function targetsOf(choice: CheckChoice): readonly Target[] {
  if (choice.stdin !== undefined) return [{ path: choice.stdin.path, text: choice.stdin.text }];
  return (choice.paths.length === 0 ? ["."] : choice.paths).map((path) => ({ path }));
}

/** Applies the safe fixes and writes the files that changed. */
function mend(roots: readonly CheckedRoot[]): number {
  let mended = 0;
  for (const { root, selects } of roots) {
    const { texts, count } = fixSafely(root.session, (finding) => selects(finding.file));
    mended += count;
    for (const [path, text] of texts) {
      const encoding = root.encodings.get(path);
      if (encoding !== undefined) writeFileSync(join(root.folder, path), encodeText(text, encoding));
    }
  }
  return mended;
}

function withBaseline(report: Report, choice: CheckChoice, roots: readonly CheckedRoot[]): Report {
  const path = choice.baseline ?? roots.map((it) => it.baseline).find((it) => it !== undefined);
  if (choice.writeBaseline) {
    writeBaseline(path ?? "social-policy.baseline.json", report.listed);
    return subtractBaseline(report, baselineOf(report.listed));
  }
  if (path === undefined) return report;
  const baseline = readBaseline(path, choice.language);
  if (baseline !== undefined) return subtractBaseline(report, baseline);
  // The configuration may name one that is still to be written.
  if (choice.baseline === undefined) return report;
  throw new WrongUse(
    say(choice.language, {
      en: `--baseline ${path}: there is no such file. --write-baseline writes it.`,
      fr: `--baseline ${path} : ce fichier n’existe pas. --write-baseline l’écrit.`,
    }),
  );
}

function baselineOf(listed: readonly Listed[]): Baseline {
  const counts = new Map<string, number>();
  for (const it of listed) counts.set(it.fingerprint, (counts.get(it.fingerprint) ?? 0) + 1);
  return counts;
}
