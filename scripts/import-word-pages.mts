import { ENGLISH_ALIASES } from "../src/import/aliases-en.ts";
import { FRENCH_ALIASES } from "../src/import/aliases-fr.ts";
import { IMPORT_FIELDS, importFieldLabel } from "../src/import/fields.ts";
import { FORMAT_WORDS, NETWORK_WORDS } from "../src/import/network-words.ts";
import { sayStatus } from "../src/import/status-labels.ts";
import { DOUBLE_WORDS, ENGLISH_STATUSES, FRENCH_STATUSES, LADDER } from "../src/import/status-words.ts";
import { networkName } from "../src/networks/index.ts";

const LANGUAGES = ["en", "fr"] as const;
type Language = (typeof LANGUAGES)[number];

const WORDS = {
  en: {
    title: "# Words that an import knows",
    lead: "Made from the importer’s own lists. Case, accents, emoji, marks and what stands in parentheses do not count (so French stands without accents here); `_`, `-` and `.` are spaces. How they are used: [How an import reads a file](import.md).",
    headers: "## Headers",
    headerRow: "| field | English headers | French headers |",
    starred: "## Headers that their cells decide",
    starredRow: "| headers | become |",
    statuses: "## Statuses",
    statusRow: "| status | English words | French words |",
    double: "One of these means “approved” or “published”, by what the row says, else it is asked:",
    networks: "## Networks",
    networkRow: "| network | words |",
    formats: "## Formats",
    formatRow: "| format | words |",
    end: "[All guides](README.md) · [Français](fr/import-words.md)",
  },
  fr: {
    title: "# Les mots que l’importation connaît",
    lead: "Tiré des listes mêmes de l’importation. Les majuscules, les accents, les émojis, les marques et ce qui est entre parenthèses ne comptent pas (les accents sont donc omis ici); `_`, `-` et `.` sont des espaces. Comment ils servent\u00a0: [Comment l’importation lit un fichier](import.md).",
    headers: "## En-têtes",
    headerRow: "| champ | en-têtes anglais | en-têtes français |",
    starred: "## En-têtes que leurs cellules décident",
    starredRow: "| en-têtes | deviennent |",
    statuses: "## Statuts",
    statusRow: "| statut | mots anglais | mots français |",
    double:
      "L’un de ceux-ci veut dire «\u00a0approuvé\u00a0» ou «\u00a0publié\u00a0», selon la ligne; sinon on le demande\u00a0:",
    networks: "## Réseaux",
    networkRow: "| réseau | mots |",
    formats: "## Formats",
    formatRow: "| format | mots |",
    end: "[Tous les guides](README.md) · [English](../import-words.md)",
  },
} as const;

/** What the headers with two meanings become. */
const STARRED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "?moment": { en: "date and time, a date or a time", fr: "date et heure, une date ou une heure" },
  "?published": {
    en: "the date of publication, or when it appeared where there is such a date already",
    fr: "la date de publication, ou celle de la parution si la première existe déjà",
  },
  "?due": {
    en: "the date of publication where the file has no other, else the deadline",
    fr: "la date de publication si le fichier n’en a pas d’autre, sinon l’échéance",
  },
  "?day": {
    en: "a weekday, or days from an anchor",
    fr: "un jour de la semaine, ou des jours depuis un repère",
  },
  "?type": { en: "the format where its words are formats", fr: "le format si ses mots sont des formats" },
  "?state": { en: "the status or the place", fr: "le statut ou le lieu" },
  "?tags": {
    en: "hashtags where they begin with #, else tags",
    fr: "des mots-clics s’ils commencent par #, sinon des étiquettes",
  },
  "?comments": {
    en: "a result where it is a number, else notes",
    fr: "un résultat si c’est un nombre, sinon des notes",
  },
  "?medium": {
    en: "the channel where it names networks, else pictures",
    fr: "le compte s’il nomme des réseaux, sinon des images",
  },
};

/** `docs/import-words.md` in both languages. */
export function importWordPages(): Map<string, string> {
  return new Map(
    LANGUAGES.map((language) => [
      language === "fr" ? "docs/fr/import-words.md" : "docs/import-words.md",
      page(language),
    ]),
  );
}

function page(language: Language): string {
  const words = WORDS[language];
  const fields = IMPORT_FIELDS.filter((field) => ENGLISH_ALIASES[field] ?? FRENCH_ALIASES[field]).map(
    (field) => [
      `${importFieldLabel(field, language)} (\`${field}\`)`,
      list(ENGLISH_ALIASES[field]),
      list(FRENCH_ALIASES[field]),
    ],
  );
  const starred = Object.entries(STARRED).map(([key, says]) => [
    list([...(ENGLISH_ALIASES[key as "?day"] ?? []), ...(FRENCH_ALIASES[key as "?day"] ?? [])]),
    says[language],
  ]);
  const statuses = LADDER.map((status) => [
    `${sayStatus(status, language)} (\`${status}\`)`,
    list(ENGLISH_STATUSES[status]),
    list(FRENCH_STATUSES[status]),
  ]);
  const networks = NETWORK_WORDS.map(([network, names, format]) => [
    `${networkName(network, language)}${format === undefined ? "" : ` (${format})`}`,
    list(names.split("|")),
  ]);
  const formats = FORMAT_WORDS.map(([format, names]) => [`\`${format}\``, list(names.split("|"))]);
  return `${[
    words.title,
    words.lead,
    words.headers,
    table(words.headerRow, fields),
    words.starred,
    table(words.starredRow, starred),
    words.statuses,
    table(words.statusRow, statuses),
    `${words.double} ${list([...DOUBLE_WORDS])}.`,
    words.networks,
    table(words.networkRow, networks),
    words.formats,
    table(words.formatRow, formats),
    words.end,
  ].join("\n\n")}\n`;
}

function list(words: readonly string[] | undefined): string {
  return words === undefined ? "–" : [...new Set(words)].join(", ").replaceAll("'", "’");
}

function table(head: string, rows: readonly (readonly string[])[]): string {
  const columns = head.split("|").length - 2;
  return [head, `|${"---|".repeat(columns)}`, ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
