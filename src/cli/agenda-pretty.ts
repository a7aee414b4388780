import {
  type AgendaItem,
  awayWords,
  bandWords,
  countsOf,
  nameOf,
  type PersonAgenda,
  periodWords,
  sayAgenda as say,
  sortName,
  whenName,
} from "../preview";
import type { ShownAgenda } from "../report";
import { oneLine } from "../syntax";
import { type Language, showDay } from "../values";
import { writeOut } from "./output";

interface Printing {
  readonly color: boolean;
  /** The counts alone. */
  readonly quiet: boolean;
}

const CODES = { red: 31, green: 32, dim: 2, bold: 1 } as const;

/** Prints agendas for a terminal: a block for each person, late things first. */
export function print(shown: readonly ShownAgenda[], { color, quiet }: Printing): void {
  const paint = (text: string, style: keyof typeof CODES): string =>
    color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
  const blocks = shown.map((it) =>
    quiet ? summary(it) : [summary(it), ...around(it), ...peopleLines(it, paint)].join("\n"),
  );
  writeOut(`${blocks.join("\n\n")}\n`);
}

type Paint = (text: string, style: keyof typeof CODES) => string;

function summary({ agenda, context: { language } }: ShownAgenda): string {
  const all = agenda.people.flatMap(({ items }) => items);
  const day = showDay(agenda.first, language);
  const start = day.charAt(0).toUpperCase() + day.slice(1);
  const period = periodWords(agenda, language);
  return `${start}. ${period}${language === "fr" ? "\u00a0:" : ":"} ${countsOf(all, language) ?? say("nothing", language)}`;
}

function around({ agenda, context: { language, session } }: ShownAgenda): readonly string[] {
  const lines = agenda.bands.map((band) => {
    const { name, days } = bandWords(band, language);
    return `  ${oneLine(name)}, ${oneLine(days)}`;
  });
  lines.push(...agenda.away.map((it) => `  ${oneLine(awayWords(it, session.workspace, language))}`));
  return lines.length === 0 ? [] : ["", ...lines];
}

function peopleLines({ agenda, context: { language } }: ShownAgenda, paint: Paint): readonly string[] {
  return agenda.people.flatMap((person) => personLines(person, agenda.first, language, paint));
}

function personLines(
  { name, items }: PersonAgenda,
  today: number,
  language: Language,
  paint: Paint,
): readonly string[] {
  const whens = items.map((item) => whenOf(item, today, language));
  const width = Math.max(...whens.map((it) => it.length));
  const head = name === undefined ? paint(say("nobody", language), "red") : paint(oneLine(name), "bold");
  const lines = items.flatMap((item, at) => {
    const when = (whens[at] ?? "").padEnd(width);
    const [first, ...rest] = itemLines(item, language, paint);
    const indent = " ".repeat(width + 4);
    return [
      `  ${item.late ? paint(when, "red") : when}  ${first}`,
      ...rest.map((line) => `${indent}${line}`),
    ];
  });
  return ["", `${head}  ${paint(countsOf(items, language) ?? "", "dim")}`, ...lines];
}

function whenOf(item: AgendaItem, today: number, language: Language): string {
  const when = whenName(item, today, language);
  return item.late ? `▲ ${say("late", language)}, ${when}` : when;
}

function itemLines(item: AgendaItem, language: Language, paint: Paint): readonly string[] {
  const { sort, late, titles, channels, post, lacks } = item;
  const colon = language === "fr" ? "\u00a0:" : ":";
  const status = post?.status === undefined ? undefined : nameOf("status", post.status, language);
  const facts = [channels.join(", "), status?.toLowerCase()].filter((it) => it !== undefined && it !== "");
  const tail = facts.length === 0 ? "" : ` ${paint(`(${oneLine(facts.join("; "))})`, "dim")}`;
  const goesOut = sort === "publication" && !late;
  const ready = goesOut && lacks.length === 0 ? ` ${paint("✓", "green")}` : "";
  const name = oneLine(sortName(item, language));
  const first = `${goesOut ? paint(name, "bold") : name}${colon} ${oneLine(titles[language])}${tail}${ready}`;
  return [first, ...lacks.map(({ message }) => `- ${oneLine(message(language))}`)];
}
