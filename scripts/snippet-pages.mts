import { table } from "../src/cli/rule-page.ts";
import { KIND_NAMES } from "../src/cli/schema.ts";
import type { SnippetData } from "../src/language/snippet.ts";
import { shapeWords } from "../src/schema/index.ts";
import { readSnippets } from "./snippets.mts";

const LANGUAGES = ["en", "fr"] as const;
type Language = (typeof LANGUAGES)[number];

const HEADINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  plan: { en: "Plan", fr: "Plan" },
  posts: { en: "Calendar and posts", fr: "Calendrier et publications" },
  production: { en: "On the way to publication", fr: "En route vers la parution" },
  registers: { en: "People, accounts, pause, configuration", fr: "Personnes, comptes, pause, configuration" },
  policy: { en: "Policy: settings and rules", fr: "Politique\u00a0: réglages et règles" },
  rules: { en: "Policy: ready rules", fr: "Politique\u00a0: règles prêtes" },
  clauses: { en: "Policy: clauses", fr: "Politique\u00a0: clauses" },
};

const INTRODUCTION: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "# Snippets",
    "Type `sp-` where something is to be written, and choose. Only what fits there is offered, with the right indentation. Ids are free ones; people, accounts, objectives and the like come from your files. The Tab key leads from one thing to decide to the next; what is not said stays as it is, and checks without errors.",
    "At the end of a list or of a file, an entry is offered for each list that is still open there. In the text of a policy, settings and rules come with the block around them.",
  ],
  fr: [
    "# Gabarits",
    "Tapez `sp-` là où il faut écrire quelque chose, puis choisissez. Seul ce qui convient à cet endroit est proposé, avec le bon retrait. Les identifiants sont libres; les personnes, les comptes, les objectifs et le reste viennent de vos fichiers. La touche Tab mène d’une chose à décider à la suivante; ce que vous ne changez pas reste tel quel et passe la vérification sans erreur.",
    "À la fin d’une liste ou d’un fichier, une entrée est proposée pour chaque liste encore ouverte. Dans le texte d’une politique, les réglages et les règles viennent avec leur bloc.",
  ],
};

/** `docs/snippets.md` in both languages. */
export function snippetPages(root: string): Map<string, string> {
  const groups = readSnippets(root);
  return new Map(LANGUAGES.map((language) => [pathOf(language), page(groups, language)]));
}

function pathOf(language: Language): string {
  return language === "fr" ? "docs/fr/snippets.md" : "docs/snippets.md";
}

function page(groups: ReadonlyMap<string, readonly SnippetData[]>, language: Language): string {
  const fr = language === "fr";
  const parts = [...INTRODUCTION[language]];
  for (const [name, snippets] of groups) {
    parts.push(`## ${HEADINGS[name]?.[language] ?? name}`);
    parts.push(
      table(
        fr ? ["À taper", "Écrit", "Où"] : ["Type", "Writes", "Where"],
        snippets.map((it) => [
          `\`${it.prefix}\``,
          `**${it.title[language]}.** ${it.description[language]}`,
          whereOf(it, language),
        ]),
      ),
    );
  }
  parts.push(
    fr
      ? "[Tous les guides](README.md) · [English](../snippets.md)"
      : "[All guides](README.md) · [Français](fr/snippets.md)",
  );
  return `${parts.join("\n\n")}\n`;
}

function whereOf({ fits }: SnippetData, language: Language): string {
  const fr = language === "fr";
  switch (fits.at) {
    case "file":
      return `${fr ? "fichier vide" : "empty file"} \`${KIND_NAMES[fits.kind].name}\``;
    case "clause":
      return fr ? "texte d’une politique" : "text of a policy";
    case "item":
      return `${fr ? "liste d’entrées\u00a0:" : "list of entries:"} ${shapeWords(fits.of)[language].title.toLowerCase()}`;
    case "key": {
      if (fits.of === "*")
        return fr ? `clé \`${fits.key}\`, presque partout` : `key \`${fits.key}\`, almost anywhere`;
      const title = shapeWords(fits.of)[language].title.toLowerCase();
      return fr ? `clé \`${fits.key}\`\u00a0: ${title}` : `key \`${fits.key}\`: ${title}`;
    }
  }
}
