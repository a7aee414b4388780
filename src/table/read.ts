import { readCsv } from "./csv";
import { beyond, limitsFrom } from "./limits";
import type { ReadOptions, ReadTables } from "./table";
import { formatOf } from "./format";

/** The tables of a file, each cell as text. Bytes of any kind are read or refused with a problem; this never throws. */
export async function readTables(
  source: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadOptions = {},
): Promise<ReadTables> {
  const limits = limitsFrom(options.limits);
  const format = options.format ?? formatOf(source.name, source.bytes);
  const large = beyond("bytes", source.bytes.length, limits);
  if (large !== undefined)
    return { format, encoding: "", delimiter: undefined, tables: [], problems: [large] };
  return readCsv(source.bytes, options, limits);
}
