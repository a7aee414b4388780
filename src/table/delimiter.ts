import { parse } from "papaparse";

/** In the order in which they are taken when nothing else decides. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

const SAMPLE_CHARS = 200_000;
const SAMPLE_RECORDS = 200;

/** What separates the cells: the sign that gives the most records the same count of cells; `undefined` when none does. */
export function sniffDelimiter(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_CHARS);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, ...score(sample, delimiter) }));
  const best = Math.max(...scores.map(({ share }) => share));
  if (best === 0) return undefined;
  // A row or two that is broken must not hand the file over to a sign that stands in every text once.
  const near = scores.filter(({ share }) => share > 0 && share >= best - 0.15);
  return near.reduce((one, other) => (other.columns > one.columns ? other : one)).delimiter;
}

/** Of the records with something in them, the share that has the commonest count of cells above one. */
function score(sample: string, delimiter: string): { share: number; columns: number } {
  const { data } = parse<string[]>(sample, { delimiter, newline: "\n", preview: SAMPLE_RECORDS });
  const counts = new Map<number, number>();
  let records = 0;
  for (const record of data) {
    if (record.length === 1 && record[0]?.trim() === "") continue;
    records += 1;
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  let columns = 0;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > columns)) [columns, most] = [length, count];
  }
  return { share: records === 0 ? 0 : most / records, columns };
}
