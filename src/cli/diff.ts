import { textOf } from "../model";
import type { Preset } from "../rules";
import { markdownReport, type Review, reviewOf } from "../review";
import type { Language } from "../values";
import {
  type Compared,
  readRange,
  type States,
  type StatesChoice,
  statesOfFile,
  statesOfFolders,
  statesOfRevisions,
} from "./diff-states";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { readableConfig } from "./targets";
import { languageFrom } from "./language";
import { isTerminal, writeOut } from "./output";
import { FOUND, OK } from "./run";

const OPTIONS = {
  from: { type: "string" },
  to: { type: "string" },
  "as-of": { type: "string" },
  preset: { type: "string" },
  format: { type: "string" },
  "fail-on": { type: "string", multiple: true },
  driver: { type: "boolean" },
  config: { type: "string" },
} as const;

const FORMATS = ["pretty", "json", "markdown", "html"] as const;
const PRESETS = ["starter", "standard", "strict"] as const;
const FAILURES = ["new-errors", "new-findings", "approval-lost"] as const;

/** A root in two states with what differs, and how its paths are shown. */
export interface Reviewed {
  readonly review: Review;
  readonly states: States;
}

/** What is printed, whatever the format. */
export interface DiffReport {
  readonly base: string;
  /** Empty: the working folder. */
  readonly head: string;
  readonly reviewed: readonly Reviewed[];
  readonly language: Language;
  readonly quiet: boolean;
  readonly color: boolean;
  /** Git asks, for one file among others. */
  readonly driver: boolean;
}

/** `social-policy diff [BASE[..HEAD]] [PATH...]`: what changed, in words. */
export async function diff(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["diff"], false, asked);
  const format = oneOf(values.format ?? "pretty", FORMATS, "format", language);
  const preset = values.preset === undefined ? undefined : oneOf(values.preset, PRESETS, "preset", language);
  const failOn = (values["fail-on"] ?? [])
    .flatMap((text) => text.split(","))
    .map((text) => oneOf(text, FAILURES, "fail-on", language));
  const choice: StatesChoice = {
    asOf: asOfDay(values["as-of"], language),
    preset: preset as Preset | undefined,
    config: values.config === undefined ? undefined : readableConfig(values.config, language),
    language,
  };
  const compared =
    values.driver === true
      ? await statesOfDriver(positionals, choice)
      : await statesFor(values.from, values.to, positionals, choice);
  const reviewed: Reviewed[] = [];
  for (const states of compared.states) {
    const review = narrowed(await reviewOf(states.before, states.after, undefined, states.isOther), states);
    reviewed.push({ review, states });
  }
  const spoken = asked ?? configuredLanguage(compared) ?? language;
  const report: DiffReport = {
    base: compared.base,
    head: compared.head,
    reviewed,
    language: spoken,
    quiet: values.quiet === true,
    driver: values.driver === true,
    color:
      values["no-color"] !== true && isTerminal() && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  };
  if (format === "markdown") writeOut(`${drawn(report)}\n`);
  else if (format === "html") (await import("./diff-html")).print(report);
  else if (format === "json") (await import("./diff-json")).print(report);
  else (await import("./diff-pretty")).print(report);
  return failOn.some((what) => fails(what, reviewed)) ? FOUND : OK;
}

/** What Git gives a driver of `git diff`: path, file, hash and mode as it was, then as it is; of a rename two more. */
function statesOfDriver(args: readonly string[], choice: StatesChoice): Promise<Compared> {
  const [path, before, , , after, , , renamed = path] = args;
  if (path !== undefined && before !== undefined && after !== undefined && renamed !== undefined)
    return statesOfFile({ path, file: before }, { path: renamed, file: after }, choice);
  throw new WrongUse(
    say(choice.language, {
      en: "--driver is for Git, which gives it seven values. To compare by hand: social-policy diff main.",
      fr: "--driver est pour Git, qui lui donne sept valeurs. Pour comparer à la main\u00a0: social-policy diff main.",
    }),
  );
}

/** The report for a forge, with paths from the working folder. */
function drawn({ base, head, reviewed, language }: DiffReport): string {
  const shownBy = new Map(reviewed.map(({ review, states }) => [review, states.shown]));
  return markdownReport(
    reviewed.map(({ review }) => review),
    { language, base, head, shown: (review, path) => shownBy.get(review)?.(path) ?? path },
  );
}

async function statesFor(
  from: string | undefined,
  to: string | undefined,
  positionals: readonly string[],
  choice: StatesChoice,
): Promise<Compared> {
  const { language } = choice;
  if (from !== undefined || to !== undefined) {
    if (from === undefined || to === undefined || positionals.length > 0) {
      throw new WrongUse(
        say(language, {
          en: "--from and --to go together, each with a folder, and with nothing else to compare.",
          fr: "--from et --to vont ensemble, chacun avec un dossier, et sans rien d’autre à comparer.",
        }),
      );
    }
    return statesOfFolders(from, to, choice);
  }
  const [first, ...rest] = positionals;
  const range = readRange(first, language);
  if (range !== undefined) return statesOfRevisions(range, rest, choice);
  return statesOfRevisions({ base: "HEAD", head: undefined, fromMergeBase: false }, positionals, choice);
}

/** Leaves out what stands in files that were not asked for. */
function narrowed(review: Review, { selects }: States): Review {
  const { changes, skipped, findings } = review;
  return {
    ...review,
    changes: changes.filter(
      ({ before, after }) =>
        (before !== undefined && selects(before.file.path)) ||
        (after !== undefined && selects(after.file.path)),
    ),
    skipped: skipped.filter(({ file }) => selects(file)),
    findings: {
      ...findings,
      begins: findings.begins.filter(({ file }) => selects(file)),
      stops: findings.stops.filter(({ file }) => selects(file)),
    },
  };
}

function fails(what: (typeof FAILURES)[number], reviewed: readonly Reviewed[]): boolean {
  return reviewed.some(({ review: { findings, changes } }) => {
    if (what === "approval-lost") return changes.some(({ type }) => type === "approval-lost");
    if (what === "new-findings") return findings.begins.length > 0;
    return findings.begins.some(({ severity }) => severity === "error");
  });
}

function oneOf<T extends string>(text: string, known: readonly T[], flag: string, language: Language): T {
  const found = known.find((it) => it === text);
  if (found !== undefined) return found;
  const list = known.join(", ");
  throw new WrongUse(
    say(language, {
      en: `--${flag} ${text}: choose one of ${list}.`,
      fr: `--${flag} ${text}\u00a0: choisissez parmi ${list}.`,
    }),
  );
}

/** The language that the later state's configuration names. */
function configuredLanguage({ states }: Compared): Language | undefined {
  let language: Language | undefined;
  for (const { after } of states) {
    for (const config of after.workspace.configs) language ??= languageFrom(textOf(config.fields.language));
  }
  return language;
}
