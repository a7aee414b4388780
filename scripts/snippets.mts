import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fillFile } from "../src/start/template.ts";
import type { SnippetData, SnippetFit } from "../src/language/snippet.ts";
import { readySnippets } from "./ready-rules.mts";
import { typeset } from "./typeset.mts";

type Both = Readonly<Record<"en" | "fr", string>>;

/** An entry of `snippets/*.yaml`; snippets/README.md says what its keys mean. */
interface Entry {
  readonly id: string;
  readonly fits: string;
  readonly title?: Both;
  readonly description: Both;
  readonly body?: string;
  readonly clause?: Both;
  readonly change?: Readonly<Record<string, string>>;
  readonly leaveOut?: string;
}

/** The order of the files, which is that of the pages and of what editors offer. */
const FILES = ["plan", "posts", "production", "registers", "policy", "rules", "clauses"] as const;

/** The file that a snippet stands in, with the snippets in their order. */
export function readSnippets(root: string): ReadonlyMap<string, readonly SnippetData[]> {
  const folder = join(root, "snippets");
  const unknown = readdirSync(folder).filter(
    (name) => name.endsWith(".yaml") && !(FILES as readonly string[]).includes(name.slice(0, -5)),
  );
  if (unknown.length > 0) throw new Error(`scripts/snippets.mts does not list ${unknown.join(", ")}.`);
  const entries = new Map(
    FILES.map((name): [string, readonly SnippetData[]] => {
      if (name === "rules") return [name, readySnippets(root)];
      const { snippets } = parse(readFileSync(join(folder, `${name}.yaml`), "utf8")) as { snippets: Entry[] };
      return [name, snippets.map((entry) => toData(entry, root))];
    }),
  );
  return entries;
}

function toData(entry: Entry, root: string): SnippetData {
  const { id } = entry;
  const description = printed(entry.description);
  const fits = fitOf(entry.fits);
  const prefix = `sp-${id}`;
  if (entry.clause !== undefined)
    return { id, prefix, fits, description, ...clauseOf(entry, entry.clause, root) };
  if (entry.body === undefined || entry.title === undefined)
    throw new Error(`Snippet ${id} has no body or title.`);
  return { id, prefix, fits, title: printed(entry.title), description, body: entry.body };
}

function printed({ en, fr }: Both): Both {
  return { en: typeset(en, "en"), fr: typeset(fr, "fr") };
}

function fitOf(words: string): SnippetFit {
  const [at, what = ""] = words.split(" ");
  if (at === "clause") return { at };
  if (at === "file") return { at, kind: what } as SnippetFit;
  if (at === "item") return { at, of: what } as SnippetFit;
  const [of, key] = what.split(".");
  if (at === "key" && key !== undefined) return { at, of, key } as SnippetFit;
  throw new Error(`A snippet can't fit ${words}.`);
}

/** Title and body of a clause of the policy that `init` writes. */
function clauseOf(entry: Entry, ids: Both, root: string): Pick<SnippetData, "title" | "body"> {
  const sections = { en: sectionOf("en", ids.en, root), fr: sectionOf("fr", ids.fr, root) };
  for (const from of Object.keys(entry.change ?? {})) {
    if (!Object.values(sections).some((text) => text.includes(from)))
      throw new Error(`Snippet ${entry.id}: no template says ${from} in that clause.`);
  }
  const bodyOf = (language: "en" | "fr"): string => {
    let text = sections[language];
    if (entry.leaveOut !== undefined)
      text = text
        .split("\n")
        .filter((line) => !line.startsWith(entry.leaveOut as string))
        .join("\n");
    for (const [from, to] of Object.entries(entry.change ?? {})) text = text.replaceAll(from, to);
    return typeset(text, language);
  };
  const headingOf = (language: "en" | "fr") =>
    typeset(/^## (.*?) *\{#/.exec(sections[language])?.[1] ?? "", language);
  return {
    title: { en: `Clause: ${headingOf("en")}`, fr: `Clause\u00a0: ${headingOf("fr")}` },
    body: { en: bodyOf("en"), fr: bodyOf("fr") },
  };
}

function sectionOf(language: "en" | "fr", id: string, root: string): string {
  const template = readFileSync(join(root, "templates", language, "policy.md"), "utf8").replaceAll(
    "\r\n",
    "\n",
  );
  // What only the workspace knows stays a field.
  const later = Object.fromEntries(
    [...template.matchAll(/\{\{([a-z-]+)\}\}/g)].map(([field, name]) => [name, field]),
  );
  const text = fillFile(template, { ...later, structure: "coordinated", department: "communications" });
  const section = text.split(/^(?=## )/m).find((it) => it.split("\n")[0]?.endsWith(`{#${id}}`));
  if (section === undefined) throw new Error(`templates/${language}/policy.md has no clause {#${id}}.`);
  // The place for the signature is the file's, not the clause's.
  const lines = section.split("\n").filter((line) => !line.includes("______"));
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

/** The module that the language room has its snippets from. */
export function snippetsModule(root: string): string {
  const all = [...readSnippets(root).values()].flat();
  return [
    "// Generated by scripts/generate.mts from snippets/. Do not edit.",
    'import type { SnippetData } from "../snippet";',
    "",
    "/** Every snippet, in the order in which they are offered. */",
    `export const SNIPPETS: readonly SnippetData[] = ${JSON.stringify(all, null, 2)};`,
    "",
  ].join("\n");
}
