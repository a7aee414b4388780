import { inMarkdown } from "../syntax";
import { NBSP } from "../values";
import { heading, table } from "./markdown-parts";
import { type Cell, type Section, type Sheet, textOfCell } from "./sheet";

/** A report as GitHub's Markdown: the figures that matter first, tables after. */
export function sheetMarkdown({ language, title, lead, figures, sections }: Sheet): string {
  const colon = language === "fr" ? `${NBSP}:` : ":";
  const lines = [
    heading(1, inMarkdown(title)),
    "",
    inMarkdown(lead),
    "",
    ...figures.map(
      ({ label, value, tone }) =>
        `- ${inMarkdown(label)}${colon} **${tone === "gap" ? "▲ " : ""}${inMarkdown(value)}**`,
    ),
    "",
    ...sections.flatMap(sectionLines),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function sectionLines({ title, notes, tables, list }: Section): readonly string[] {
  const lines = [heading(2, inMarkdown(title)), ""];
  for (const note of notes) lines.push(inMarkdown(note), "");
  for (const { caption, columns, rows } of tables) {
    if (caption !== title) lines.push(heading(3, inMarkdown(caption)), "");
    const numbers = columns.flatMap(({ number }, at) => (number === true ? at : []));
    lines.push(
      ...table(
        columns.map(({ label }) => inMarkdown(label)),
        rows.map((row) => row.map(cellText)),
        numbers,
      ),
      "",
    );
  }
  if (list.length > 0) lines.push(...list.map((it) => `- ${inMarkdown(it)}`), "");
  return lines;
}

function cellText(cell: Cell): string {
  const text = inMarkdown(textOfCell(cell));
  const tone = typeof cell === "string" ? undefined : cell.tone;
  return tone === "gap" && text !== "" ? `**${text}**` : text;
}
