import type { Draft } from "./draft";
import type { ImportedValue } from "./reading";
import type { CellReader } from "./table-reading";

/** Reads a list or a map of YAML and JSON: words go where words go, everything else stays as it is. */
export function nestedReader(
  draft: Draft,
  field: string,
  label: string,
  text: string,
  read: CellReader,
  row: number,
): void {
  const value = parse(text);
  if (value === undefined) read(draft, text, row);
  else if (field.startsWith("x-")) draft.set(field, value);
  else if (isWords(value)) putWords(draft, field, value.map(String), read, row);
  else if (isByLanguage(value) && /^(?:text|title|cta|location)$/.test(field)) draft.set(field, value);
  else draft.keep(label, text);
}

function putWords(
  draft: Draft,
  field: string,
  words: readonly string[],
  read: CellReader,
  row: number,
): void {
  if (words.length === 0) draft.touched = true;
  else if (field === "hashtags" || field === "tags")
    draft.set(
      field,
      words.map((word) => word.replace(/^#/, "")),
    );
  else if (field === "media") {
    draft.media = [...(draft.media ?? []), ...words.map((file) => ({ file }))];
    draft.touched = true;
  } else read(draft, words.join("\n"), row);
}

function isWords(value: ImportedValue): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number");
}

function parse(text: string): ImportedValue | undefined {
  try {
    return JSON.parse(text) as ImportedValue;
  } catch {
    return undefined;
  }
}

function isByLanguage(value: ImportedValue): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(key) && typeof text === "string")
  );
}
