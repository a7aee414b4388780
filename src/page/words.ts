import { readJson } from "./read";

/** A sentence that the page carries in the person's language, `{it}` filled in. */
export function wordsOf(key: string, it = ""): string {
  const table = readJson(document.getElementById("told")?.dataset.words);
  const text =
    typeof table === "object" && table !== null ? (table as Record<string, unknown>)[key] : undefined;
  return typeof text === "string" ? text.replace("{it}", it) : it;
}
