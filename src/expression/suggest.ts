import { listOf, type ListName, listWords, shapeWords } from "../schema";
import type { Language } from "../values";
import { LOOPS, namesAt, typeBefore } from "./chain";
import { FUNCTION_WORDS, type FunctionWords } from "./function-words";
import { type Token, tokensOf } from "./tokens";
import { shortType } from "./type-words";
import { type Field, type Subject, types } from "./types";

/** Something that can be written at a place of an expression. */
export interface Suggestion {
  readonly label: string;
  readonly kind: "name" | "field" | "function" | "word";
  /** Its type, or how it is called. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string | undefined;
  /** What is written, with the stops of a snippet, where it is not the label. */
  readonly snippet?: string;
}

/** What can be written, and the stretch of the expression that it replaces (UTF-16 code units). */
export interface Suggestions {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Suggestion[];
}

/** What is told of a word of an expression, as Markdown, and where the word stands. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly markdown: string;
}

/** What fits at an offset of an expression, also of a half-typed one. */
export function suggestIn(text: string, offset: number, subject: Subject, language: Language): Suggestions {
  const tokens = tokensOf(text);
  const inside = tokens.findIndex(({ start, end }) => start < offset && offset <= end);
  const token = tokens[inside];
  if (token?.kind === "text" && (offset < token.end || !token.closed))
    return wordsInText(tokens, inside, offset, subject, language);
  const isWord = token?.kind === "name" || token?.kind === "number";
  const next = tokens.findIndex(({ start }) => start >= offset);
  const at = isWord ? inside : next < 0 ? tokens.length : next;
  const { start, end } = isWord ? token : { start: offset, end: offset };
  return { start, end, items: token?.kind === "number" ? [] : fitting(tokens, at, subject, language) };
}

function fitting(
  tokens: readonly Token[],
  at: number,
  subject: Subject,
  language: Language,
): readonly Suggestion[] {
  const before = tokens[at - 1];
  const names = namesAt(tokens, at, subject);
  if (before?.text === ".") return membersOf(typeBefore(tokens, at - 1, names), language);
  // A loop's first value is a name of one's own; after a value comes an operator.
  if (before?.text === "(" && tokens[at - 3]?.text === "." && LOOPS.has(tokens[at - 2]?.text ?? ""))
    return [];
  if (before !== undefined && (before.kind !== "sign" || ")]}".includes(before.text)) && before.text !== "in")
    return [];
  return [
    ...[...names].map(([name, type]) => ({
      label: name,
      kind: "name" as const,
      detail: shortType(type, language),
      documentation: aboutName(name, type, language),
    })),
    ...Object.entries(FUNCTION_WORDS).flatMap(([name, words]) =>
      words.on === undefined ? [suggestFunction(name, words, language)] : [],
    ),
  ];
}

/** The fields and methods of a type. */
function membersOf(type: string | undefined, language: Language): readonly Suggestion[] {
  if (type === undefined || type === "") return [];
  const fields = [...(types.fieldsOf(type) ?? [])].map(([name, field]) => ({
    label: name,
    kind: "field" as const,
    detail: shortType(field.type, language),
    documentation: aboutField(type, name, field, language),
  }));
  const methods = Object.entries(FUNCTION_WORDS).flatMap(([name, words]) =>
    isOn(words, type) ? [suggestFunction(name.slice(1), words, language)] : [],
  );
  return [...fields, ...methods];
}

function isOn({ on }: FunctionWords, type: string): boolean {
  return on !== undefined && (on.includes(type) || (on.includes("list") && type.startsWith("list<")));
}

function suggestFunction(name: string, words: FunctionWords, language: Language): Suggestion {
  const snippet =
    words.takes.length === 0 ? `${name}()` : LOOPS.has(name) ? `${name}(\${1:m}, $2)` : `${name}($1)`;
  return {
    label: name,
    kind: "function",
    detail: signature(name, words, language),
    documentation: aboutFunction(words, language),
    snippet,
  };
}

/** How a function is called, and what comes of it: `contains(text) → yes or no`. */
export function signature(name: string, { takes, returns }: FunctionWords, language: Language): string {
  const values = takes.map((type) => (type === "field" ? FIELD[language] : shortType(type, language)));
  const result = returns === undefined ? "" : ` → ${shortType(returns, language)}`;
  return `${name}(${values.join(", ")})${result}`;
}

const FIELD = { en: "field", fr: "champ" } as const;

function aboutFunction(words: FunctionWords, language: Language): string {
  return `${words[language]}\n\n\`\`\`cel\n${words.example}\n\`\`\``;
}

/** Inside a text that a field is compared with: the words that the field may hold. */
function wordsInText(
  tokens: readonly Token[],
  at: number,
  offset: number,
  subject: Subject,
  language: Language,
): Suggestions {
  const { text, start, end, closed } = tokens[at] as Token;
  const quote = /^(?:"""|'''|.)/.exec(text)?.[0].length ?? 1;
  // What follows in a text that does not end yet may be the rest of the expression.
  const open = /^[\w-]*/.exec(text.slice(offset - start))?.[0].length ?? 0;
  const stretch = { start: start + quote, end: closed ? end - quote : offset + open };
  const compared = comparedWith(tokens, at);
  const list = compared < 0 ? undefined : listBefore(tokens, compared, subject);
  return { ...stretch, items: list === undefined ? [] : wordsOf(list, language) };
}

/** The operator whose left side a text is compared with, `in [` included; -1 of none. */
function comparedWith(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.text ?? "";
  if (before === "==" || before === "!=") return at - 1;
  let open = at - 1;
  while (open >= 0 && (tokens[open]?.kind === "text" || tokens[open]?.text === ",")) open--;
  return tokens[open]?.text === "[" && tokens[open - 1]?.text === "in" ? open - 1 : -1;
}

type Words = ListName | readonly string[];

const WEEKDAYS: readonly string[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function listBefore(tokens: readonly Token[], operator: number, subject: Subject): Words | undefined {
  const last = tokens[operator - 1];
  if (last?.text === ")" && tokens[operator - 3]?.text === "weekday") return WEEKDAYS;
  if (last?.kind !== "name" || tokens[operator - 2]?.text !== ".") return undefined;
  const of = typeBefore(tokens, operator - 2, namesAt(tokens, operator, subject));
  const shape = of === undefined ? undefined : types.fieldsOf(of)?.get(last.text)?.shape;
  return shape?.list ?? shape?.items?.list;
}

function wordsOf(list: Words, language: Language): readonly Suggestion[] {
  const named = typeof list === "string" ? list : undefined;
  const words = named === undefined ? (list as readonly string[]) : listOf(named);
  return words.map((label) => {
    const said = named === undefined ? undefined : listWords(named).values[label]?.[language];
    return {
      label,
      kind: "word",
      detail: said?.title ?? "",
      documentation: said?.description,
    };
  });
}

/** What is told of the name, field or function at an offset; undefined of anything else. */
export function tellOf(text: string, offset: number, subject: Subject, language: Language): Told | undefined {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((it) => it.kind === "name" && it.start <= offset && offset <= it.end);
  const token = tokens[at];
  if (token === undefined) return undefined;
  const markdown = aboutToken(tokens, at, subject, language);
  return markdown === undefined ? undefined : { start: token.start, end: token.end, markdown };
}

function aboutToken(
  tokens: readonly Token[],
  at: number,
  subject: Subject,
  language: Language,
): string | undefined {
  const { text } = tokens[at] as Token;
  const names = namesAt(tokens, at, subject);
  const isMember = tokens[at - 1]?.text === ".";
  if (tokens[at + 1]?.text === "(") {
    const words = FUNCTION_WORDS[isMember ? `.${text}` : text];
    if (words === undefined) return undefined;
    return `\`${signature(text, words, language)}\`\n\n${aboutFunction(words, language)}`;
  }
  if (!isMember) {
    const type = names.get(text);
    return type === undefined
      ? undefined
      : `${headed(text, type, language)}${aboutName(text, type, language) ?? ""}`;
  }
  const of = typeBefore(tokens, at - 1, names) ?? "";
  const field = types.fieldsOf(of)?.get(text);
  if (field === undefined) return undefined;
  return `${headed(text, field.type, language)}${aboutField(of, text, field, language) ?? ""}`;
}

function headed(name: string, type: string, language: Language): string {
  return `\`${name}\` · ${shortType(type, language)}\n\n`;
}

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  today: { en: "The day of the check.", fr: "Le jour de la vérification." },
  language: { en: "The language of the text at hand.", fr: "La langue du texte visé." },
};

/** What a variable stands for. */
function aboutName(name: string, type: string, language: Language): string | undefined {
  const own = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (own !== undefined) return own[language];
  const shape = types.shapeOf(type);
  return shape === undefined ? undefined : titled(shapeWords(shape)[language]);
}

/** Fields that say something else than the key of the file. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "Post text": {
    en: "The text as it will stand on the channel and in the language at hand.",
    fr: "Le texte tel qu’il figurera sur le compte et dans la langue visés.",
  },
  "Post language": NAMES.language as Readonly<Record<Language, string>>,
  "Post hashtags": {
    en: "The hashtags in the text and under `hashtags`, without `#`.",
    fr: "Les mots-clics du texte et de `hashtags`, sans `#`.",
  },
  "Money amount": { en: "The number of an amount.", fr: "Le nombre d’un montant." },
  "Money currency": {
    en: "The currency of an amount, such as `CAD`.",
    fr: "La devise d’un montant, par exemple `CAD`.",
  },
};

function aboutField(type: string, name: string, field: Field, language: Language): string | undefined {
  const own = OTHERWISE[`${type} ${name}`];
  if (own !== undefined) return own[language];
  const shape = types.shapeOf(type);
  const words = shape === undefined ? undefined : shapeWords(shape).keys[name]?.[language];
  const list = field.shape?.list ?? field.shape?.items?.list;
  const said = words === undefined ? [] : [titled(words)];
  if (list !== undefined)
    said.push(
      ONE_OF[language] +
        listOf(list)
          .map((word) => `\`${word}\``)
          .join(", "),
    );
  return said.length === 0 ? undefined : said.join("\n\n");
}

const ONE_OF = { en: "One of: ", fr: "L’un de : " } as const;

function titled({ title, description }: { readonly title: string; readonly description?: string }): string {
  return description === undefined ? `**${title}**` : `**${title}**\n\n${description}`;
}
