import {
  awayWords,
  bandWords,
  countsOf,
  nameOf,
  periodWords,
  sayAgenda as say,
  sortName,
  whenName,
} from "../preview";
import type { AgendaItem } from "../preview";
import { inMarkdown } from "../syntax";
import { type Language, showDay } from "../values";
import type { ShownAgenda } from "./agenda-json";
import { cells, heading, table } from "./markdown-parts";

/** An agenda as GitHub's Markdown: a table for each person. */
export function agendaMarkdown(shown: readonly ShownAgenda[]): string {
  return shown.map(ofRoot).join("\n");
}

function ofRoot({ agenda, context }: ShownAgenda): string {
  const { language, session } = context;
  const { workspace } = session;
  const all = agenda.people.flatMap(({ items }) => items);
  const counts = countsOf(all, language);
  const lines = [
    heading(1, `${say("title", language)}, ${showDay(agenda.first, language, "medium")}`),
    `${periodWords(agenda, language)}. **${counts ?? say("nothing", language)}**`,
    "",
  ];
  const around = [
    ...agenda.bands.map((band) => {
      const { name, days } = bandWords(band, language);
      return `- ${inMarkdown(name)}, ${inMarkdown(days)}`;
    }),
    ...agenda.away.map((it) => `- ${inMarkdown(awayWords(it, workspace, language))}`),
  ];
  if (around.length > 0) lines.push(...around, "");
  for (const { name, items } of agenda.people) {
    const words = countsOf(items, language);
    lines.push(heading(2, inMarkdown(name ?? say("nobody", language))), "");
    if (words !== undefined) lines.push(`${words}.`, "");
    const columns = (["when", "what", "where", "status", "lacks"] as const).map((it) => say(it, language));
    lines.push(
      ...table(
        columns,
        items.map((item) => rowOf(item, agenda.first, language)),
      ),
      "",
    );
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function rowOf(item: AgendaItem, today: number, language: Language): readonly string[] {
  const { sort, late, titles, channels, post, lacks } = item;
  const when = whenName(item, today, language);
  const what = inMarkdown(sortName(item, language));
  const status =
    post === undefined ? "" : post.status === undefined ? "?" : nameOf("status", post.status, language);
  const missing =
    sort !== "publication" || late
      ? ""
      : lacks.length === 0
        ? say("ready", language)
        : lacks.map(({ message }) => inMarkdown(message(language))).join("<br>");
  return cells(
    late ? `**▲ ${say("late", language)}** ${when}` : when,
    `${sort === "publication" && !late ? `**${what}**` : what} ${inMarkdown(titles[language])}`,
    channels.map((id) => inMarkdown(id)).join(", "),
    status,
    missing,
  );
}
