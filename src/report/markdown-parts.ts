/** Parts of Markdown reports. What comes from files has been made harmless by `inMarkdown` before. */

/** A heading; what looks like a heading's end in a title stays text. */
export function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${text.replace(/(#+)$/, "\\$1")}`;
}

/** The cells of a row. */
export function cells(...texts: readonly string[]): readonly string[] {
  return texts;
}

/** A table, `numbers` being the columns whose figures stand under each other. */
export function table(
  columns: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
  numbers: readonly number[] = [],
): readonly string[] {
  const row = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  const rule = `|${columns.map((_, at) => (numbers.includes(at) ? "--:|" : "---|")).join("")}`;
  return [row(columns), rule, ...rows.map(row)];
}
