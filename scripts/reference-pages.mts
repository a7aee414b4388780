import { KIND_NAMES } from "../src/cli/schema.ts";
import { table } from "../src/cli/rule-page.ts";
import {
  type JsonType,
  type KeyWords,
  type ListName,
  listOf,
  listWords,
  type RefTarget,
  type ShapeName,
  shapeOf,
  shapeWords,
  type ValueShape,
} from "../src/schema/index.ts";
import type { FormName, Language } from "../src/values/index.ts";
import { FILE_KINDS, type FileKind } from "../src/workspace/index.ts";

const LANGUAGES = ["en", "fr"] as const;

/** What is written in a file beside its own keys: a policy's clauses hold such blocks. */
const BLOCKS: Readonly<Partial<Record<FileKind, readonly ShapeName[]>>> = { policy: ["settings", "rule"] };

type Both = Readonly<Record<Language, string>>;

const FORMS: Readonly<Record<FormName, Both>> = {
  date: { en: "date", fr: "date" },
  "date-time": { en: "date, or date and time", fr: "date, ou date et heure" },
  "relative-date": {
    en: "date, or days before publication (`publish-3bd`)",
    fr: "date, ou jours avant la parution (`publish-3bd`)",
  },
  time: { en: "time of day", fr: "heure" },
  money: { en: "amount with its currency", fr: "montant avec sa monnaie" },
  duration: { en: "duration", fr: "durée" },
  rate: { en: "rate (`3/week`)", fr: "fréquence (`3/week`)" },
  "effort-rate": { en: "hours in a period (`6h/week`)", fr: "heures par période (`6h/week`)" },
  percent: { en: "percentage", fr: "pourcentage" },
  every: { en: "interval (`3 months`)", fr: "intervalle (`3 months`)" },
  zone: { en: "time zone", fr: "fuseau horaire" },
  id: { en: "id", fr: "identifiant" },
  language: { en: "language (`fr`, `en-CA`)", fr: "langue (`fr`, `en-CA`)" },
  email: { en: "email address", fr: "adresse de courriel" },
  url: { en: "web address", fr: "adresse Web" },
};

const REFERENCES: Readonly<Record<RefTarget, Both>> = {
  person: { en: "id of a person", fr: "identifiant d’une personne" },
  channel: { en: "id of a channel", fr: "identifiant d’un compte" },
  objective: { en: "id of an objective", fr: "identifiant d’un objectif" },
  step: { en: "id of a step", fr: "identifiant d’une étape" },
  campaign: { en: "id of a campaign", fr: "identifiant d’une campagne" },
  theme: { en: "id of a theme", fr: "identifiant d’un thème" },
  segment: { en: "id of a segment", fr: "identifiant d’un segment" },
  goal: { en: "id of a goal", fr: "identifiant d’un but général" },
  plan: { en: "id of a plan", fr: "identifiant d’un plan" },
  post: { en: "id of a post", fr: "identifiant d’une publication" },
  unit: { en: "id of a unit", fr: "identifiant d’une unité" },
  rule: { en: "id of a rule", fr: "identifiant d’une règle" },
};

const TYPES: Readonly<Record<JsonType, Both>> = {
  string: { en: "text", fr: "texte" },
  number: { en: "number", fr: "nombre" },
  integer: { en: "whole number", fr: "nombre entier" },
  boolean: { en: "`true` or `false`", fr: "`true` ou `false`" },
  array: { en: "list", fr: "liste" },
  object: { en: "mapping", fr: "bloc de clés" },
};

/** `docs/reference` in both languages: a page for each kind of file, and the index. */
export function referencePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const folder = language === "fr" ? "docs/fr/reference" : "docs/reference";
    for (const kind of FILE_KINDS) pages.set(`${folder}/${kind}.md`, kindPage(kind, language));
    pages.set(`${folder}/README.md`, index(language));
  }
  return pages;
}

function kindPage(kind: FileKind, language: Language): string {
  const top: ShapeName = kind === "post" ? "postFile" : kind;
  const fr = language === "fr";
  const words = shapeWords(top)[language];
  const { shapes, lists } = reachable([top, ...(BLOCKS[kind] ?? [])]);
  const parts = [
    `# ${words.title}`,
    words.description ?? "",
    fr ? `Fichier\u00a0: \`${KIND_NAMES[kind].name}\`` : `File: \`${KIND_NAMES[kind].name}\``,
  ];
  for (const shape of shapes) {
    const { title, description } = shapeWords(shape)[language];
    if (shape === top) parts.push(fr ? "## Clés du fichier" : "## Keys of the file");
    else parts.push(`<a id="${shape}"></a>`, `## ${title}`, description ?? "");
    parts.push(keyTable(shape, language));
    if (shapeOf(shape).open !== undefined && shape !== top)
      parts.push(fr ? "D’autres clés sont permises." : "Further keys are allowed.");
  }
  for (const list of lists) parts.push(...listSection(list, language));
  const other = fr ? `[English](../../reference/${kind}.md)` : `[Français](../fr/reference/${kind}.md)`;
  parts.push(`[${fr ? "Tous les fichiers" : "All files"}](README.md) · ${other}`);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The mappings and lists of words that can be met from some mappings, nearest first. */
function reachable(from: readonly ShapeName[]): {
  shapes: ReadonlySet<ShapeName>;
  lists: ReadonlySet<ListName>;
} {
  const shapes = new Set<ShapeName>(from);
  const lists = new Set<ListName>();
  const visit = (value: ValueShape | Record<string, never> | undefined): void => {
    if (value === undefined || value.types === undefined) return;
    const { definition, list, keyList, items, values } = value as ValueShape;
    if (definition !== undefined) shapes.add(definition);
    for (const it of [list, keyList]) if (it !== undefined) lists.add(it);
    visit(items);
    visit(values);
  };
  // A set goes on over what is added meanwhile.
  for (const name of shapes) {
    const shape = shapeOf(name);
    for (const value of Object.values(shape.keys)) visit(value);
    visit(shape.open);
  }
  return { shapes, lists };
}

function keyTable(name: ShapeName, language: Language): string {
  const fr = language === "fr";
  const shape = shapeOf(name);
  const words = shapeWords(name).keys;
  const head = fr ? ["Clé", "Valeur", "Description"] : ["Key", "Value", "Description"];
  return table(
    head,
    Object.entries(shape.keys).map(([key, value]) => [
      `\`${key}\``,
      valueText(value, language),
      description(words[key], shape.required.includes(key), language),
    ]),
  );
}

function description(words: KeyWords | undefined, required: boolean, language: Language): string {
  const fr = language === "fr";
  const parts: string[] = [];
  if (words !== undefined)
    parts.push(`**${words[language].title}.** ${words[language].description ?? ""}`.trim());
  if (required) parts.push(fr ? "Obligatoire." : "Required.");
  if (words?.default !== undefined)
    parts.push(`${fr ? "Par défaut\u00a0:" : "Default:"} ${code(words.default)}.`);
  const examples = (words?.examples ?? []).slice(0, 3);
  if (examples.length > 0) {
    const one = examples.length === 1;
    const label = fr ? `${one ? "Exemple" : "Exemples"}\u00a0:` : `${one ? "Example" : "Examples"}:`;
    parts.push(`${label} ${examples.map(code).join(", ")}.`);
  }
  return parts.join(" ");
}

/** A value as it is written in YAML on one line. */
function code(value: unknown): string {
  const text = flow(value);
  const fence = text.includes("`") ? "``" : "`";
  return fence === "`" ? `\`${text}\`` : `\`\` ${text} \`\``;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, it]) => `${key}: ${flow(it)}`)
      .join(", ")} }`;
  }
  if (typeof value !== "string") return String(value);
  const plain =
    /^[\p{L}\d@/][^#:{}[\],"'\n]*(:[^\s#{}[\],"'\n]+)*$/u.test(value) &&
    !/^[\d.]+$/.test(value) &&
    value.trim() === value;
  return plain ? value : JSON.stringify(value);
}

function valueText(value: ValueShape, language: Language): string {
  const fr = language === "fr";
  const texts = single(value, language);
  if (value.items !== undefined) {
    const items = valueText(value.items, language);
    texts.push(fr ? `liste\u00a0: ${items}` : `list: ${items}`);
  } else if (value.types.includes("array")) texts.push(TYPES.array[language]);
  return texts.length === 0 ? (fr ? "toute valeur" : "anything") : texts.join(fr ? "; ou " : "; or ");
}

function single(value: ValueShape, language: Language): string[] {
  const fr = language === "fr";
  const texts: string[] = [];
  if (value.localized === true) return [fr ? "texte, ou texte par langue" : "text, or text by language"];
  if (value.types.includes("string")) {
    if (value.list !== undefined) texts.push(`[${listWords(value.list)[language].title}](#${value.list})`);
    else if (value.ref !== undefined) texts.push(REFERENCES[value.ref][language]);
    else if (value.form !== undefined) texts.push(FORMS[value.form][language]);
    else texts.push(TYPES.string[language]);
  }
  for (const type of ["integer", "number", "boolean"] as const) {
    if (!value.types.includes(type)) continue;
    if (value.only !== undefined && type !== "boolean")
      texts.push(value.only.map((it) => `\`${it}\``).join(", "));
    else {
      const bound =
        value.minimum !== undefined
          ? fr
            ? ` (${value.minimum} ou plus)`
            : ` (${value.minimum} or more)`
          : value.above !== undefined
            ? fr
              ? ` (plus de ${value.above})`
              : ` (more than ${value.above})`
            : "";
      texts.push(TYPES[type][language] + (type === "boolean" ? "" : bound));
    }
  }
  if (value.types.includes("object")) {
    if (value.definition !== undefined)
      texts.push(`[${shapeWords(value.definition)[language].title}](#${value.definition})`);
    else if (value.values !== undefined) {
      const keys =
        value.keyRef !== undefined
          ? REFERENCES[value.keyRef][language]
          : value.keyList !== undefined
            ? `[${listWords(value.keyList)[language].title}](#${value.keyList})`
            : value.keyForm !== undefined
              ? FORMS[value.keyForm][language]
              : TYPES.string[language];
      texts.push(
        fr
          ? `par clé (${keys})\u00a0: ${valueText(value.values, language)}`
          : `by key (${keys}): ${valueText(value.values, language)}`,
      );
    } else texts.push(TYPES.object[language]);
  }
  return texts;
}

function listSection(name: ListName, language: Language): string[] {
  const words = listWords(name);
  const fr = language === "fr";
  return [
    `<a id="${name}"></a>`,
    `## ${words[language].title}`,
    words[language].description ?? "",
    table(
      fr ? ["Valeur", "Sens"] : ["Value", "Meaning"],
      listOf(name).map((value) => {
        const it = words.values[value]?.[language];
        return [
          `\`${value}\``,
          it === undefined
            ? ""
            : it.description === undefined
              ? it.title
              : `**${it.title}.** ${it.description}`,
        ];
      }),
    ),
  ];
}

function index(language: Language): string {
  const fr = language === "fr";
  const rows = FILE_KINDS.map((kind) => {
    const words = shapeWords(kind === "post" ? "postFile" : kind)[language];
    return [`[${words.title}](${kind}.md)`, `\`${KIND_NAMES[kind].name}\``, words.description ?? ""];
  });
  return `${[
    fr ? "# Les fichiers" : "# The files",
    fr
      ? "Les sortes de fichiers, leurs clés et leurs valeurs. Les noms sont libres avant la sorte; `.yml` va aussi."
      : "The kinds of files, their keys and values. Names are free before the kind; `.yml` goes too.",
    table(fr ? ["Sorte", "Nom", "Contenu"] : ["Kind", "Name", "Content"], rows),
    fr
      ? "[Les expressions](expressions.md)\u00a0: ce que peuvent utiliser les règles d’une politique."
      : "[Expressions](expressions.md): what the rules of a policy may use.",
    fr
      ? "[English](../../reference/README.md) · [Les règles](../rules/README.md)"
      : "[Français](../fr/reference/README.md) · [The rules](../rules/README.md)",
  ].join("\n\n")}\n`;
}
