import { quoteScalar } from "../syntax";
import { nameBeforeKind } from "../workspace";
import { itemsText, type NewEntry } from "./append-entries";
import { entryLines } from "./entry-lines";
import type { ImportedValue, ImportReading } from "./reading";

/** The text of a calendar that an import makes: its head in our order, then its posts with empty lines between them. */
export function newCalendar(
  path: string,
  reading: ImportReading,
  entries: readonly NewEntry[],
  aside: string | undefined,
): string {
  const period = periodOf(reading);
  const head: Array<readonly [string, ImportedValue]> = [
    ["kind", "calendar"],
    ["version", 1],
    ["title", calendarTitle(path, reading)],
  ];
  if (reading.timezone !== undefined) head.push(["timezone", reading.timezone]);
  if (period !== undefined) head.push(["period", period]);
  if (aside !== undefined) head.push(["notes", aside]);
  const lines = entryLines(head).join("\n");
  if (entries.length === 0) return `${lines}\n\nposts: []\n`;
  return `${lines}\n\nposts:\n${itemsText(entries, 2, "\n", true)}\n`;
}

/** The first and the last day on which something goes out. */
export function periodOf({ posts }: Pick<ImportReading, "posts">): { from: string; to: string } | undefined {
  let from: string | undefined;
  let to: string | undefined;
  for (const { fields } of posts) {
    const publish = fields.get("publish");
    const day = typeof publish === "string" ? /^\d{4}-\d\d-\d\d/.exec(publish)?.[0] : undefined;
    if (day === undefined) continue;
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** What the file calls itself in its first row, else its name as words. */
export function calendarTitle(path: string, { aside, file }: ImportReading): string {
  const title = aside.find(({ kind, cells }) => kind === "title" && cells.length === 1)?.cells[0]?.[1].trim();
  if (title !== undefined && title !== "" && title.length <= 100 && !title.includes("\n")) return title;
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]+$/i, "");
  const words = name.replace(/[_-]+/g, " ").replace(/\s+/g, " ").trim();
  const said = words === "" ? nameBeforeKind(path) : words;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A comment on one line. */
export function commentOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A period as it stands in a head. */
export function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  return `{ from: ${quoteScalar(from, "flow")}, to: ${quoteScalar(to, "flow")} }`;
}
