import { formatOf } from "./format";
import { beyond, limitsFrom } from "./limits";
import type { ReadOptions, ReadTables, TableProblem } from "./table";

/** The tables of a file, each cell as text. Bytes of any kind are read or refused with a problem; this never throws. */
export async function readTables(
  source: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadOptions = {},
): Promise<ReadTables> {
  const { name, bytes } = source;
  const limits = limitsFrom(options.limits);
  const format = options.format ?? formatOf(name, bytes);
  const refused = (problem: TableProblem): ReadTables => ({
    format,
    encoding: "",
    delimiter: undefined,
    tables: [],
    problems: [problem],
  });
  if (bytes.length === 0) return refused({ code: "empty", severity: "error", values: {} });
  const large = beyond("bytes", bytes.length, limits);
  if (large !== undefined) return refused(large);
  // Each reader brings a parser of its own, which only its files need.
  switch (format) {
    case "csv":
      return (await import("./csv")).readCsv(bytes, options, limits);
    case "markdown":
      return (await import("./markdown")).readMarkdown(name, bytes, options, limits);
    case "xlsx":
      return (await import("./xlsx")).readXlsx(bytes, limits);
    case "ics":
      return (await import("./ics")).readIcs(bytes, options, limits);
    case "yaml":
    case "json":
      return (await import("./records")).readRecordFile(format, bytes, options, limits);
  }
}
