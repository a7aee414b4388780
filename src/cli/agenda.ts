import { agendaOf, type Agenda, type ListContext, MOST_DAYS, USUAL_DAYS } from "../preview";
import { agendaData, agendaMarkdown, type ShownAgenda } from "../report";
import { languageOfRoot } from "../review";
import { foldWord, type Language, nearest } from "../values";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { isTerminal, writeOut } from "./output";
import { OK } from "./run";
import { type CheckedRoot, openTargets } from "./targets";

const OPTIONS = {
  "as-of": { type: "string" },
  days: { type: "string" },
  person: { type: "string" },
  format: { type: "string" },
  config: { type: "string" },
} as const;

const FORMATS = ["pretty", "markdown", "json"] as const;

/** `social-policy agenda [PATH...]`: what is due and what goes out, person by person. */
export async function agenda(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["agenda"], false, asked);
  const format = readFormat(values.format ?? "pretty", language);
  const days = readDays(values.days, language);
  const asOf = asOfDay(values["as-of"], language);
  const paths = positionals.length === 0 ? ["."] : positionals;
  const roots = await openTargets(
    paths.map((path) => ({ path })),
    { asOf, language, config: values.config, keepsPosts: true },
  );
  const person = values.person === undefined ? undefined : readPerson(values.person, roots, language);
  const shown = roots.map((root): ShownAgenda => {
    const spoken = asked ?? languageOfRoot({ after: root.root.session }) ?? language;
    const context: ListContext = { session: root.root.session, language: spoken };
    return { context, agenda: agendaOf(context, { days, person, selects: root.selects }), shown: root.shown };
  });
  if (format === "json") writeOut(`${JSON.stringify(agendaData(shown, asOf, days, person), null, 2)}\n`);
  else if (format === "markdown") writeOut(agendaMarkdown(shown));
  else {
    const color =
      values["no-color"] !== true && isTerminal() && !process.env.NO_COLOR && process.env.TERM !== "dumb";
    (await import("./agenda-pretty")).print(shown, { color, quiet: values.quiet === true });
  }
  return OK;
}

function readFormat(text: string, language: Language): (typeof FORMATS)[number] {
  const found = FORMATS.find((it) => it === text);
  if (found !== undefined) return found;
  throw new WrongUse(
    say(language, {
      en: `--format ${text}: choose one of ${FORMATS.join(", ")}.`,
      fr: `--format ${text}\u00a0: choisissez parmi ${FORMATS.join(", ")}.`,
    }),
  );
}

function readDays(text: string | undefined, language: Language): number {
  if (text === undefined) return USUAL_DAYS;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new WrongUse(
    say(language, {
      en: `--days ${text}: write a number from 1 to ${MOST_DAYS}; today counts as one.`,
      fr: `--days ${text}\u00a0: écrivez un nombre de 1 à ${MOST_DAYS}; aujourd’hui compte pour un jour.`,
    }),
  );
}

/** A person by id or by name; an id that no register knows is right where something of theirs is in the agenda. */
function readPerson(text: string, roots: readonly CheckedRoot[], language: Language): string {
  const people = roots.flatMap(({ root }) => root.session.workspace.every("person"));
  const ids = people.flatMap(({ id }) => id ?? []);
  if (ids.includes(text)) return text;
  const folded = foldWord(text);
  const named = new Set(
    people.flatMap(({ id, name }) => (id !== undefined && foldWord(name ?? "") === folded ? id : [])),
  );
  const [one] = named;
  if (one !== undefined && named.size === 1) return one;
  const everything = (root: CheckedRoot): Agenda =>
    agendaOf({ session: root.root.session, language }, { days: MOST_DAYS, selects: root.selects });
  const strangers = roots.flatMap((root) => everything(root).people.flatMap(({ person }) => person ?? []));
  if (strangers.includes(text)) return text;
  const near = nearest(text, [...ids, ...strangers]);
  throw new WrongUse(
    say(language, {
      en: `--person ${text}: nobody has this id or name.${near === undefined ? "" : ` Did you mean ${near}?`}`,
      fr: `--person ${text}\u00a0: personne n’a cet identifiant ou ce nom.${near === undefined ? "" : ` Vouliez-vous écrire ${near}?`}`,
    }),
  );
}
