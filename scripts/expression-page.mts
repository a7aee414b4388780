import { table } from "../src/cli/rule-page.ts";
import { variablesOf } from "../src/expression/environment.ts";
import { FUNCTION_WORDS } from "../src/expression/function-words.ts";
import { MOST_STEPS } from "../src/expression/run.ts";
import { signature } from "../src/expression/suggest.ts";
import { shortType } from "../src/expression/type-words.ts";
import { DATE, DURATION, SUBJECTS, types } from "../src/expression/types.ts";
import { listWords } from "../src/schema/index.ts";
import { type Language, showNumber } from "../src/values/index.ts";

const WORDS = {
  en: {
    title: "Expressions",
    lead: "What the expressions of [rules of your own](../policy.md#rules-of-your-own) may use.",
    names: "Names",
    namesLead:
      "What a rule is for has the keys of its file as fields: see [the files](README.md). Of a post, `channel` and `language` are those at hand: the rule runs once for each text as it will stand. `today` is the day of the check.",
    subject: "Rule for",
    fields: "Fields of a post",
    fieldsLead:
      "Owner, deadline, channels, approver and objective count as they are inherited; the text, format, media and link are those of the channel at hand.",
    field: "Field",
    type: "Kind of value",
    functions: "Functions",
    of: (what: string) => `Of ${what}`,
    what: [
      "a text",
      "a list",
      "a date or a duration",
      "a channel, a person, an objective, a step, a campaign, a theme or a segment",
    ],
    call: "Call",
    says: "What it gives",
    example: "Example",
    limits: "Limits",
    limitsText: (steps: string) =>
      `An expression has at most 5,000 characters and 500 parts, and nests at most 40 deep. A rule may take ${steps} steps for each entry: each part is a step, in a loop once for each item, and long texts and lists cost more. One that takes more is stopped and says nothing anywhere; [invalid-rule](../rules/invalid-rule.md) tells it. Steps are the same on every machine, and so are findings. Rules reach neither files nor network nor clock.`,
    other: "[Français](../fr/reference/expressions.md)",
    all: "[All files](README.md)",
  },
  fr: {
    title: "Les expressions",
    lead: "Ce que peuvent utiliser les expressions de [vos propres règles](../policy.md#vos-propres-règles).",
    names: "Noms",
    namesLead:
      "Ce que la règle examine a pour champs les clés de son fichier : voir [les fichiers](README.md). Pour une publication, `channel` et `language` sont ceux du texte visé : la règle s’applique une fois à chaque texte tel qu’il figurera. `today` est le jour de la vérification.",
    subject: "Règle pour",
    fields: "Champs d’une publication",
    fieldsLead:
      "Responsable, échéance, comptes, approbation et objectif comptent comme ils sont hérités; le texte, le format, les médias et le lien sont ceux du compte visé.",
    field: "Champ",
    type: "Sorte de valeur",
    functions: "Fonctions",
    of: (what: string) => `Pour ${what}`,
    what: [
      "un texte",
      "une liste",
      "une date ou une durée",
      "un compte, une personne, un objectif, une étape, une campagne, un thème ou un segment",
    ],
    call: "Appel",
    says: "Ce qu’elle donne",
    example: "Exemple",
    limits: "Limites",
    limitsText: (steps: string) =>
      `Une expression a au plus 5 000 caractères et 500 parties, imbriquées au plus 40 fois. Une règle peut prendre ${steps} pas pour chaque élément : chaque partie est un pas, une fois par élément dans une boucle, et les longs textes et listes coûtent plus. Celle qui en prend plus est arrêtée et ne dit plus rien nulle part; [invalid-rule](../rules/invalid-rule.md) le signale. Les pas sont les mêmes sur toutes les machines, donc les constats aussi. Les règles n’atteignent ni fichiers, ni réseau, ni horloge.`,
    other: "[English](../../reference/expressions.md)",
    all: "[Tous les fichiers](README.md)",
  },
} as const;

/** `docs/reference/expressions.md` in both languages: names, fields and functions, with examples. */
export function expressionPages(): Map<string, string> {
  return new Map([
    ["docs/reference/expressions.md", page("en")],
    ["docs/fr/reference/expressions.md", page("fr")],
  ]);
}

function page(language: Language): string {
  const words = WORDS[language];
  const subjects = SUBJECTS.map((subject) => [
    listWords("ruleSubject").values[subject]?.[language].title ?? subject,
    Object.keys(variablesOf(subject)).map(code).join(", "),
  ]);
  const fields = [...(types.fieldsOf("Post") ?? [])].map(([name, { type }]) => [
    code(name),
    shortType(type, language),
  ]);
  const parts = [
    `# ${words.title}`,
    words.lead,
    `## ${words.names}`,
    nbsp(words.namesLead, language),
    table([words.subject, words.names], subjects),
    `## ${words.fields}`,
    words.fieldsLead,
    table([words.field, words.type], fields),
    `## ${words.functions}`,
    functions((on) => on === undefined, language),
  ];
  const of: ReadonlyArray<(on: readonly string[]) => boolean> = [
    (on) => on.includes("string") && on.length === 1,
    (on) => on.includes("list") || on.some((type) => type.startsWith("list<")),
    (on) => on.includes(DATE) || on.includes(DURATION),
    (on) => on.includes("Channel"),
  ];
  of.forEach((fits, index) => {
    parts.push(
      `### ${words.of(words.what[index] ?? "")}`,
      functions((on) => on !== undefined && fits(on), language),
    );
  });
  parts.push(
    `## ${words.limits}`,
    nbsp(words.limitsText(showNumber(MOST_STEPS, language)), language),
    `${words.all} · ${words.other}`,
  );
  return `${parts.join("\n\n")}\n`;
}

function functions(fits: (on: readonly string[] | undefined) => boolean, language: Language): string {
  const words = WORDS[language];
  const rows = Object.entries(FUNCTION_WORDS)
    .filter(([, { on }]) => fits(on))
    .map(([name, it]) => [
      code(signature(name.replace(".", ""), it, language)),
      it[language],
      code(it.example),
    ]);
  return table([words.call, words.says, words.example], rows);
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** Colons and thousands as French sets them. */
function nbsp(text: string, language: Language): string {
  return language === "fr" ? text.replace(/ (?=:)|(?<=\d) (?=\d{3})/g, "\u00a0") : text;
}
