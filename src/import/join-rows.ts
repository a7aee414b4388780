import type { Context } from "./context";
import type { Draft } from "./draft";
import type { ImportedValue } from "./reading";

/** Values that readers see in their language. */
const SPOKEN: ReadonlySet<string> = new Set(["title", "text", "cta", "firstComment", "location"]);
/** Values that may differ between the languages of one post; what differs is kept by language. */
const APART: ReadonlySet<string> = new Set(["link", "hashtags", "media"]);

/** Translations are one row for each language: rows that follow each other and differ in nothing but words are one post. */
export function joinTranslations(drafts: readonly Draft[], context: Context): readonly Draft[] {
  if (!drafts.some(({ language }) => language !== undefined)) return drafts;
  const joined: Draft[] = [];
  let run: Draft[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined) joined.push(run.length === 1 ? first : join(run, context));
    run = [];
  };
  for (const draft of drafts) {
    const [first] = run;
    const fits =
      first !== undefined &&
      draft.language !== undefined &&
      !run.some(({ language }) => language === draft.language) &&
      isTranslation(first, draft);
    if (!fits) close();
    run.push(draft);
  }
  close();
  return joined;
}

function isTranslation(a: Draft, b: Draft): boolean {
  if (a.language === undefined || a.sourceId !== b.sourceId || a.group !== b.group) return false;
  if (
    a.day !== b.day ||
    a.minute !== b.minute ||
    (a.day === undefined && a.sourceId === undefined && !sameOriginalDate(a, b))
  )
    return false;
  const keys = new Set([...a.values.keys(), ...b.values.keys()]);
  for (const key of keys) {
    if (key === "language" || SPOKEN.has(key) || APART.has(key) || key.startsWith("x-")) continue;
    if (JSON.stringify(a.values.get(key)) !== JSON.stringify(b.values.get(key))) return false;
  }
  return a.values.has("text") === b.values.has("text") && a.statusCell?.[1] === b.statusCell?.[1];
}

/** Where no day could be read, the cells that should say it are the same and not empty. */
function sameOriginalDate(a: Draft, b: Draft): boolean {
  const { dayCell } = a;
  return dayCell !== undefined && dayCell[1] === b.dayCell?.[1];
}

function join(run: readonly Draft[], context: Context): Draft {
  const [first, ...others] = run as [Draft, ...Draft[]];
  context.findings.note("rows-joined", "info", first.rows[0]);
  for (const key of new Set(run.flatMap(({ values }) => [...values.keys()]))) {
    if (key === "language") continue;
    const values = run.map(({ values: all }) => all.get(key));
    const same = values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
    if (same && key !== "text") continue;
    const byLanguage = Object.fromEntries(
      run.flatMap(({ language, values: all }) =>
        all.has(key) ? [[language as string, all.get(key) as ImportedValue]] : [],
      ),
    );
    if (SPOKEN.has(key) || key.startsWith("x-")) first.values.set(key, byLanguage);
    else first.values.set(`x-${key}-by-language`, byLanguage);
  }
  for (const draft of others) {
    first.rows.push(...draft.rows);
    for (const [label, text] of Object.entries(draft.original ?? {})) {
      const there = first.original?.[label];
      if (there !== text) first.keep(there === undefined ? label : `${label} (${draft.language})`, text);
    }
  }
  first.values.delete("language");
  return first;
}
