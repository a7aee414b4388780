import { fillBody, plainText } from "../src/language/snippet-body.ts";
import { fenced } from "../src/language/snippet-lines.ts";
import { readyGroups, readySnippets, type ReadyRule } from "./ready-rules.mts";
import { staticFacts } from "./snippet-files.mts";

const LANGUAGES = ["en", "fr"] as const;
type Language = (typeof LANGUAGES)[number];

const INTRODUCTION: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "# Ready rules",
    "Rules that organisations often want and that no setting says. Each comes with a message in both languages and with examples that the check tries each time. You don’t have to read the expression: it stays folded away here and in the preview of the policy.",
    "To use one, put the cursor on an empty line of a clause, type the word that begins with `sp-rule-` and choose; or run **Insert a Part of the Plan or Policy** in the policy and choose from the list. The Tab key leads from one thing to decide to the next. People, accounts and campaigns are those of your files. To write one yourself, see [Write your first rule](first-rule.md).",
  ],
  fr: [
    "# Règles prêtes",
    "Des règles que les organisations veulent souvent et qu’aucun réglage ne dit. Chacune vient avec un message dans les deux langues et avec des exemples que la vérification met à l’essai chaque fois. Vous n’avez pas à lire l’expression : elle reste repliée, ici comme dans l’aperçu de la politique.",
    "Pour en utiliser une, placez le curseur sur une ligne vide d’une clause, tapez le mot qui commence par `sp-rule-`, puis choisissez; ou lancez **Insérer une partie du plan ou de la politique** dans la politique et choisissez dans la liste. La touche Tab mène d’une chose à décider à la suivante. Les personnes, les comptes et les campagnes sont ceux de vos fichiers. Pour en écrire une vous-même, voyez [Écrire sa première règle](first-rule.md).",
  ],
};

const WORDS = {
  en: {
    about: "Looks at",
    says: "Says",
    type: "Type",
    rule: "The rule, as it is written",
    end: "[All guides](README.md) · [Français](fr/ready-rules.md)",
  },
  fr: {
    about: "Examine",
    says: "Dit",
    type: "À taper",
    rule: "La règle, telle qu’elle s’écrit",
    end: "[Tous les guides](README.md) · [English](../ready-rules.md)",
  },
} as const;

/** What rules look at, in words. */
const SUBJECTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  post: { en: "posts", fr: "les publications" },
  channel: { en: "accounts", fr: "les comptes" },
  person: { en: "people", fr: "les personnes" },
  objective: { en: "objectives", fr: "les objectifs" },
  campaign: { en: "campaigns", fr: "les campagnes" },
};

/** `docs/ready-rules.md` in both languages. */
export function readyRulePages(root: string): Map<string, string> {
  return new Map(
    LANGUAGES.map((language) => [
      language === "fr" ? "docs/fr/ready-rules.md" : "docs/ready-rules.md",
      page(root, language),
    ]),
  );
}

function page(root: string, language: Language): string {
  const bodies = new Map(readySnippets(root).map((it) => [it.id, it.body as string]));
  const parts = INTRODUCTION[language].map((it) => it.replace(/ :/g, "\u00a0:"));
  for (const { title, rules } of readyGroups(root)) {
    parts.push(`## ${title[language]}`);
    for (const rule of rules) parts.push(...entry(rule, bodies.get(`rule-${rule.id}`) ?? "", language));
  }
  return `${[...parts, WORDS[language].end].join("\n\n")}\n`;
}

function entry(rule: ReadyRule, body: string, language: Language): string[] {
  const words = WORDS[language];
  const colon = language === "fr" ? "\u00a0:" : ":";
  const facts = { ...staticFacts(language), day: dayOf };
  const block = fenced("rule", plainText(fillBody(body, facts)));
  const says = plainText(fillBody(rule.message[language], facts));
  const about = SUBJECTS[rule.for]?.[language];
  if (about === undefined) throw new Error(`scripts/ready-rule-pages.mts has no words for ${rule.for}.`);
  return [
    `### ${rule.title[language]}`,
    rule.description[language],
    [
      `- ${words.about}${colon} ${about}`,
      `- ${words.says}${colon} ${says}`,
      `- ${words.type}${colon} \`sp-rule-${rule.id}\``,
    ].join("\n"),
    `<details><summary>${words.rule}</summary>`,
    block,
    "</details>",
  ];
}

const DAYS: Readonly<Record<string, string>> = {
  today: "2027-03-01",
  "6 months": "2027-08-31",
  "7 months": "2027-09-30",
};

/** A day as it stands on a page, where the editor's variables mean nothing. */
function dayOf(when: string): string {
  const day = DAYS[when];
  if (day === undefined) throw new Error(`scripts/ready-rule-pages.mts has no day for ${when}.`);
  return day;
}
