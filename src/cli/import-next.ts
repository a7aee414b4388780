import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { OpenRoot } from "../host";
import { isGap, type Session } from "../rules";
import type { Language } from "../values";
import { type Baseline, readBaseline, writeBaseline } from "./baseline";
import { say } from "./faults";
import { flagWith } from "./import-answers";
import { type Imported, type ImportRun, isStopped } from "./import";
import { collect } from "./report";
import { openTargets } from "./targets";

/** Where `check` writes a baseline unless told. */
const USUAL_BASELINE = "social-policy.baseline.json";

/** Where gaps were noted as known, and how many. */
export interface NotedGaps {
  readonly path: string;
  readonly count: number;
  /** The configuration names it, so that a check needs no flag. */
  readonly named: boolean;
}

/** Notes what is found in the calendars that were written as known; what the file knows of others stays. */
export async function noteGaps(
  imported: readonly Imported[],
  asOf: number,
  { folder }: OpenRoot,
  config: string | undefined,
  run: ImportRun,
): Promise<NotedGaps> {
  const { language } = run;
  // Registers that were made have gaps of their own.
  const files = [
    ...new Set(
      imported
        .filter(({ written }) => written)
        .flatMap(({ proposal, registers }) => [
          proposal.target,
          ...registers.registers.filter(({ path }) => run.own.has(path)).map(({ path }) => path),
        ]),
    ),
  ];
  const roots = await openTargets(
    files.map((path) => ({ path: resolve(folder, path) })),
    { asOf, language, config },
  );
  const { listed } = await collect(roots, { asOf, language, asked: language, preset: undefined });
  const given = roots.map(({ baseline }) => baseline).find((path) => path !== undefined);
  const path = given ?? USUAL_BASELINE;
  const shown = roots.flatMap(({ shown: name }) => files.map(name));
  const keep: Baseline = new Map(
    [...(readBaseline(path, language) ?? [])].filter(
      ([fingerprint]) => !shown.some((file) => fingerprint.startsWith(`${file} `)),
    ),
  );
  writeBaseline(path, listed, keep);
  return { path: relative(process.cwd(), resolve(path)), count: listed.length, named: given !== undefined };
}

/** What to do next, in lines: answer, write, or fill what is missing. */
export function nextSteps(
  imported: readonly Imported[],
  session: Session,
  run: ImportRun,
  noted: NotedGaps | undefined,
): readonly string[] {
  const { language } = run;
  const title = say(language, { en: "Next steps:", fr: "Et maintenant\u00a0:" });
  const steps = stepsOf(imported, session, run, noted);
  if (steps.length === 0) return [];
  return [title, ...steps.map((step, at) => `  ${at + 1}. ${step}`)];
}

function stepsOf(
  imported: readonly Imported[],
  session: Session,
  run: ImportRun,
  noted: NotedGaps | undefined,
): readonly string[] {
  const { language } = run;
  const questions = imported.flatMap(({ reading }) => reading.questions);
  if (questions.length > 0) {
    // What is proposed is one of several: a line to paste would decide in a person’s place.
    const flags = [...new Set(questions.map((question) => flagWith(question, "…")))].filter(
      (it) => it !== "",
    );
    return [
      say(language, {
        en: `Answer in place of the dots, and look again: ${commandOf(run, flags)}`,
        fr: `Répondez à la place des points, puis regardez de nouveau\u00a0: ${commandOf(run, flags)}`,
      }),
    ];
  }
  if (imported.some(isStopped)) {
    return [
      say(language, {
        en: "Mend what is marked ✗, in the file or with the flag that is named there, and import it again.",
        fr: "Corrigez ce qui est marqué ✗, dans le fichier ou avec l’option nommée, puis importez de nouveau.",
      }),
    ];
  }
  const written = imported.filter((it) => it.written);
  if (written.length > 0) return run.quiet ? [] : afterWriting(written, session, run, noted);
  const waiting = imported.some(({ proposal: { edits, creates } }) => edits.length + creates.length > 0);
  if (!waiting || run.write) return waiting ? [] : [nothingNew(language)];
  const names = imported.some(({ registers }) => registers.registers.length > 0);
  const flags = names && !run.withRegisters ? ["--write", "--with-registers"] : ["--write"];
  return [
    say(language, {
      en: `Nothing is written yet. If it looks right: ${commandOf(run, flags)}`,
      fr: `Rien n’est encore écrit. Si tout semble juste\u00a0: ${commandOf(run, flags)}`,
    }),
    say(language, {
      en: 'If a column or a word is read wrongly, say so: --column "HEADER=FIELD", --status "WORD=STATUS", --channel "WORD=ID".',
      fr: 'Si une colonne ou un mot est mal lu, dites-le\u00a0: --column "EN-TÊTE=CHAMP", --status "MOT=STATUT", --channel "MOT=ID".',
    }),
  ];
}

function nothingNew(language: Language): string {
  return say(language, {
    en: "Nothing to do: everything is there already.",
    fr: "Rien à faire\u00a0: tout est déjà là.",
  });
}

function afterWriting(
  written: readonly Imported[],
  session: Session,
  run: ImportRun,
  noted: NotedGaps | undefined,
): readonly string[] {
  const { language } = run;
  const paths = [...new Set(written.map(({ proposal }) => proposal.target))];
  const target = run.shown(paths[0] ?? "");
  const gaps = gapsIn(session, new Set(paths), language);
  const known = new Set(gaps.map(({ rule }) => rule));
  const steps: string[] = [];
  if (gaps.length > 0) {
    const lines = gaps.map(
      ({ count, rule, summary }) => `${String(count).padStart(6)}  ${rule.padEnd(20)}  ${summary}`,
    );
    steps.push(
      [
        say(language, {
          en: "Fill what is missing, most first. How many posts are concerned, and by which rule:",
          fr: "Complétez ce qui manque, le plus fréquent d’abord. Combien de publications, et par quelle règle\u00a0:",
        }),
        ...lines,
      ].join("\n  "),
    );
  }
  const defaults = [
    ...(known.has("missing-owner") ? [`owner: ${session.workspace.idsOf("person")[0] ?? "ID"}`] : []),
    ...(known.has("missing-deadline") ? ["deadline: publish-3bd"] : []),
  ].join(", ");
  if (defaults !== "") {
    steps.push(
      say(language, {
        en: `One line near the top of ${target} answers for all its posts: defaults: { ${defaults} }`,
        fr: `Une ligne au début de ${target} vaut pour toutes ses publications\u00a0: defaults: { ${defaults} }`,
      }),
    );
  }
  steps.push(
    say(language, {
      en: `See each gap with its place, and what mends it: social-policy check ${quoted(target)}`,
      fr: `Voyez chaque manque à sa place, et ce qui le corrige\u00a0: social-policy check ${quoted(target)}`,
    }),
    say(language, {
      en: "See the month as a page: social-policy preview --out preview",
      fr: "Voyez le mois en une page\u00a0: social-policy preview --out apercu",
    }),
    baselineStep(noted, gaps.length > 0, target, language),
    say(language, {
      en: `When the file changes, import it again; posts are brought up to date, and what you changed here stays: ${commandOf(run, [])}`,
      fr: `Quand le fichier change, importez-le de nouveau; les publications sont mises à jour, et ce que vous avez changé ici reste\u00a0: ${commandOf(run, [])}`,
    }),
  );
  return steps.filter((step) => step !== "");
}

function baselineStep(
  noted: NotedGaps | undefined,
  hasGaps: boolean,
  target: string,
  language: Language,
): string {
  if (noted !== undefined) {
    const flag = noted.named ? "" : ` --baseline ${quoted(noted.path)}`;
    return say(language, {
      en: `${noted.count} old findings are noted in ${noted.path}. To see new ones only: social-policy check${flag}`,
      fr: `Anciens constats consignés dans ${noted.path}\u00a0: ${noted.count}. Pour ne voir que les nouveaux\u00a0: social-policy check${flag}`,
    });
  }
  if (!hasGaps) return "";
  if (existsSync(USUAL_BASELINE)) {
    return say(language, {
      en: `To see only gaps that are not in ${USUAL_BASELINE}: social-policy check --baseline ${USUAL_BASELINE}`,
      fr: `Pour ne voir que les manques absents de ${USUAL_BASELINE}\u00a0: social-policy check --baseline ${USUAL_BASELINE}`,
    });
  }
  return say(language, {
    en: `Or keep old gaps apart, so that new ones stand out: social-policy check ${quoted(target)} --write-baseline`,
    fr: `Ou mettez les anciens manques de côté, pour que les nouveaux ressortent\u00a0: social-policy check ${quoted(target)} --write-baseline`,
  });
}

interface Gap {
  readonly rule: string;
  readonly summary: string;
  readonly count: number;
}

/** What posts of these files lack, by rule, how many of them. */
function gapsIn(session: Session, files: ReadonlySet<string>, language: Language): readonly Gap[] {
  const posts = new Map<string, { summary: string; ids: Set<string> }>();
  for (const finding of session.singly()) {
    if (!files.has(finding.file) || !isGap(finding) || finding.entity?.kind !== "post") continue;
    const { rule, entity } = finding;
    const known = posts.get(rule.id) ?? { summary: rule[language].summary, ids: new Set<string>() };
    known.ids.add(entity.id ?? String(known.ids.size));
    posts.set(rule.id, known);
  }
  return [...posts]
    .map(([rule, { summary, ids }]) => ({ rule, summary, count: ids.size }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The command that was typed, with more flags. */
function commandOf({ args }: ImportRun, flags: readonly string[]): string {
  const more = flags.filter((flag) => !args.includes(flag));
  const again = args.filter((it) => !["--with-registers", "--write-baseline"].includes(it));
  return ["social-policy import", ...(flags.length === 0 ? again : args).map(quoted), ...more].join(" ");
}

function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;
}
