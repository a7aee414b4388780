import type { TableFormat } from "./table";

const BY_ENDING: Readonly<Record<string, TableFormat>> = {
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  txt: "csv",
  md: "markdown",
  markdown: "markdown",
  xlsx: "xlsx",
  xlsm: "xlsx",
  ics: "ics",
  ical: "ics",
  yaml: "yaml",
  yml: "yaml",
  json: "json",
};

/** What a file is: by its first bytes where they say it, else by the end of its name, else CSV. */
export function formatOf(name: string, bytes: Uint8Array): TableFormat {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return "xlsx";
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] as TableFormat) : "csv";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
