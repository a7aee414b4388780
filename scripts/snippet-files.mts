import { listOf } from "../src/schema/index.ts";
import type { SnippetData } from "../src/language/snippet.ts";
import { fillBody, type SnippetFacts, snippetSyntax } from "../src/language/snippet-body.ts";
import { blockOf, fenced, writtenBody } from "../src/language/snippet-lines.ts";
import { holidayRegions } from "../src/values/index.ts";
import { DEPARTMENTS, STRUCTURES } from "../src/start/files.ts";
import { readSnippets } from "./snippets.mts";

type Language = "en" | "fr";

/** A snippet as VS Code has it in a file. */
export interface FileSnippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The ids of what `init` writes: without a workspace to ask, they are what a new one has. */
const IDS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    person: ["lead", "second"],
    channel: ["facebook", "instagram"],
    objective: ["reach"],
    step: ["picture-library"],
    campaign: ["yearly-event-campaign"],
    goal: ["be-known"],
    segment: ["neighbours"],
    theme: ["our-work"],
  },
  fr: {
    person: ["responsable", "releve"],
    channel: ["facebook", "instagram"],
    objective: ["portee"],
    step: ["banque-images"],
    campaign: ["campagne-evenement"],
    goal: ["etre-connu"],
    segment: ["voisinage"],
    theme: ["notre-travail"],
  },
};

/** The editor's variables know today and no other day. */
const TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
const YEAR_END = "$CURRENT_YEAR-12-31";

/** A list with the likely word first. */
function first(word: string, words: readonly string[]): readonly string[] {
  return [word, ...words.filter((it) => it !== word)];
}

const STATIC_WORDS: Readonly<Record<string, readonly string[]>> = {
  structure: first("coordinated", STRUCTURES),
  department: first("communications", DEPARTMENTS),
  region: first(
    "CA-QC",
    holidayRegions().map(({ id }) => id),
  ),
};

/** What fills a snippet where there is no workspace to ask. */
export function staticFacts(language: Language): SnippetFacts {
  return {
    language,
    day: (when) => (when === "today" ? TODAY : YEAR_END),
    workingDay: () => "$CURRENT_YEAR-12-15",
    word: (name) => (name === "currency" ? "CAD" : name === "timezone" ? "America/Toronto" : "$CURRENT_YEAR"),
    words: (name) => STATIC_WORDS[name] ?? listOf("network"),
    ids: (kind) => IDS[language][kind === "approver" ? "person" : kind] ?? [],
    isTaken: () => false,
    organised: { structure: "coordinated", department: "communications" },
    variables: true,
  };
}

/** The files that VS Code reads while the server is not there, by path: one for each language of files and people. */
export function snippetFiles(root: string): Map<string, string> {
  const all = [...readSnippets(root).values()].flat();
  const find = (id: string) => all.find((it) => it.id === id);
  const files = new Map<string, string>();
  for (const language of ["en", "fr"] as const) {
    const facts = staticFacts(language);
    const entry = (snippet: SnippetData, shape: (body: string) => string): [string, FileSnippet] => {
      const body = snippetSyntax(fillBody(shape(writtenBody(snippet, language, find)), facts));
      return [
        snippet.title[language],
        { prefix: snippet.prefix, description: snippet.description[language], body: body.split("\n") },
      ];
    };
    const yaml = all.filter(({ fits }) => fits.at !== "clause" && !isMarkdownFile(fits));
    files.set(`snippets/yaml.${language}.code-snippets`, toFile(yaml.map((it) => entry(it, (body) => body))));
    const markdown = all.flatMap((it) => {
      const block = blockOf(it);
      if (block !== undefined) return [entry(it, (body) => fenced(block, body))];
      return inMarkdown(it) ? [entry(it, (body) => body)] : [];
    });
    files.set(`snippets/markdown.${language}.code-snippets`, toFile(markdown));
  }
  return files;
}

function isMarkdownFile(fits: SnippetData["fits"]): boolean {
  return fits.at === "file" && (fits.kind === "policy" || fits.kind === "post");
}

/** What a front matter may hold, and the texts of policies. */
const IN_FRONT_MATTER: ReadonlySet<string> = new Set(["post", "task", "media", "approval", "waiver", "*"]);

function inMarkdown({ fits, id }: SnippetData): boolean {
  if (fits.at === "clause") return true;
  if (fits.at === "file") return isMarkdownFile(fits);
  if (fits.at === "item" && fits.of === "post") return false;
  return IN_FRONT_MATTER.has(fits.of) && id !== "bilingual";
}

function toFile(entries: ReadonlyArray<[string, FileSnippet]>): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
