import { isZone, type Language, nearest, parseDay } from "../values";
import type { ImportAnswers, ImportQuestion } from "../import";
import { say, WrongUse } from "./faults";
import type { readFlags } from "./flags";

/** Flags that answer what only a person can decide. */
export const ANSWER_OPTIONS = {
  "date-order": { type: "string" },
  year: { type: "string" },
  anchor: { type: "string" },
  zone: { type: "string" },
  timezone: { type: "string" },
  status: { type: "string", multiple: true },
  column: { type: "string", multiple: true },
  channel: { type: "string", multiple: true },
  fill: { type: "string", multiple: true },
  table: { type: "string", multiple: true },
  encoding: { type: "string" },
  delimiter: { type: "string" },
} as const;

type Values = ReturnType<typeof readFlags<typeof ANSWER_OPTIONS>>["values"];

const ORDERS = ["ymd", "dmy", "mdy"] as const;
/** How people say these, where a shell or a keyboard makes the sign itself hard to type. */
const DELIMITERS: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  virgule: ",",
  semicolon: ";",
  "point-virgule": ";",
  bar: "|",
  barre: "|",
};

/** What the flags answer, checked. */
export function readAnswers(values: Values, language: Language): ImportAnswers {
  const wrong = (en: string, fr: string) => new WrongUse(say(language, { en, fr }));
  const { year, anchor, encoding, delimiter } = values;
  const timezone = values.zone ?? values.timezone;
  const order = values["date-order"];
  const dateOrder = ORDERS.find((it) => it === order?.toLowerCase());
  if (order !== undefined && dateOrder === undefined)
    throw wrong(
      `--date-order ${order}: choose ymd (2027-03-04), dmy (04/03/2027 is 4 March) or mdy (04/03/2027 is 3 April).`,
      `--date-order ${order}\u00a0: choisissez ymd (2027-03-04), dmy (04/03/2027 est le 4 mars) ou mdy (04/03/2027 est le 3 avril).`,
    );
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw wrong(
      `--year ${year}: write a year such as 2027.`,
      `--year ${year}\u00a0: écrivez une année comme 2027.`,
    );
  if (anchor !== undefined && parseDay(anchor) === undefined)
    throw wrong(
      `--anchor ${anchor}: write a date such as 2027-03-01.`,
      `--anchor ${anchor}\u00a0: écrivez une date comme 2027-03-01.`,
    );
  if (timezone !== undefined && !isZone(timezone)) {
    const near = nearest(timezone, ["America/Toronto", "America/Montreal", "Europe/Paris", "UTC"]);
    const hint = near ?? "America/Toronto";
    throw wrong(
      `--zone ${timezone}: no such time zone. Write a name such as ${hint}.`,
      `--zone ${timezone}\u00a0: ce fuseau horaire n’existe pas. Écrivez un nom comme ${hint}.`,
    );
  }
  const tables = (values.table ?? []).map((it) => (/^\d+$/.test(it) ? Number(it) : it));
  return {
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(timezone === undefined ? {} : { timezone }),
    ...pairs("statuses", "status", values.status, language),
    ...pairs("columns", "column", values.column, language),
    ...pairs("channels", "channel", values.channel, language),
    ...(values.fill === undefined ? {} : { fill: values.fill }),
    ...(tables.length === 0 ? {} : { tables }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: DELIMITERS[delimiter.toLowerCase()] ?? delimiter }),
  };
}

/** `WORD=VALUE`, several times. */
function pairs<K extends "statuses" | "columns" | "channels">(
  key: K,
  flag: string,
  given: readonly string[] | undefined,
  language: Language,
): { readonly [P in K]?: Readonly<Record<string, string>> } {
  if (given === undefined) return {};
  const entries = given.map((text): readonly [string, string] => {
    const at = text.lastIndexOf("=");
    // Nothing before the sign: what an empty cell means.
    if (at >= 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const example = EXAMPLES[flag]?.[language] ?? "A=b";
    throw new WrongUse(
      say(language, {
        en: `--${flag} ${text}: write what the file says, an equals sign, and what it means, such as --${flag} "${example}".`,
        fr: `--${flag} ${text}\u00a0: écrivez ce que dit le fichier, un signe égal et ce que cela veut dire, par exemple --${flag} "${example}".`,
      }),
    );
  });
  return { [key]: Object.fromEntries(entries) } as { readonly [P in K]?: Readonly<Record<string, string>> };
}

const EXAMPLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  status: { en: "To validate=review", fr: "À valider=review" },
  column: { en: "Hook=title", fr: "Accroche=title" },
  channel: { en: "Insta=ig-main", fr: "Insta=ig-principal" },
};

/** The flag that answers a question, with this answer in place of the one it proposes; undefined: as it is. */
export function flagWith({ flag, choices }: ImportQuestion, answer: string | undefined): string {
  if (answer === undefined) return flag;
  const proposed = choices.find(({ value }) => flag.endsWith(value) || flag.endsWith(`${value}"`));
  if (proposed === undefined)
    return flag.includes('"') ? flag.replace(/[^="]*"$/, `${answer}"`) : flag.replace(/ \S+$/, ` ${answer}`);
  const at = flag.lastIndexOf(proposed.value);
  return flag.slice(0, at) + answer + flag.slice(at + proposed.value.length);
}
