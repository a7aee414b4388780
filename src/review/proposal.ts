import { textOf } from "../model";
import { fillTemplate } from "../rules";
import type { Language } from "../values";
import type { Review } from "./review";
import { PLAIN, type Style } from "./saying";
import { isTold, sentenceOf } from "./tell";
import { verdictOf } from "./verdict";

/** What changes are sent for review under. */
export interface Proposal {
  /** A name for the branch, of letters, digits and hyphens alone. */
  readonly branch: string;
  /** The first line of the message. */
  readonly title: string;
  /** What the message goes on with, one sentence each. */
  readonly sentences: readonly string[];
}

/** A first line that forges show whole, in UTF-16 code units. */
const LONGEST_TITLE = 72;
const LONGEST_NAME = 40;
/** So many sentences are told; the rest is counted. */
const MOST_SENTENCES = 50;

const WORDS = {
  more: {
    en: "{count} more {count:change|changes}.",
    fr: "{count} autre{count:|s} {count:changement|changements}.",
  },
  others: { en: "{name}-and-{count}-more", fr: "{name}-et-{count}-de-plus" },
  nothing: { en: "changes", fr: "changements" },
} as const;

/** A branch name and a message, from what changes; undefined where nothing does. */
export function proposalOf(reviews: readonly Review[], language: Language): Proposal | undefined {
  const told = reviews.flatMap((review) =>
    review.changes.filter(isTold).map((change) => ({ change, review })),
  );
  if (told.length === 0) return undefined;
  const sentences = told
    .slice(0, MOST_SENTENCES)
    .map(({ change, review }) => sentenceOf(change, language, IN_MESSAGE, review.year));
  const left = told.length - sentences.length;
  const [first = ""] = sentences;
  const isShort = told.length === 1 && first.length <= LONGEST_TITLE;
  return {
    branch: branchFor(
      [...new Set(told.map(({ change }) => change.entity.id ?? change.entity.kind))],
      language,
    ),
    title: isShort ? first : verdictOf(reviews, language),
    sentences: isShort
      ? []
      : left === 0
        ? sentences
        : [...sentences, fillTemplate(WORDS.more[language], { count: left }, language)],
  };
}

function branchFor(ids: readonly string[], language: Language): string {
  const name = slugOf(ids[0] ?? "") || WORDS.nothing[language];
  if (ids.length === 1) return name;
  return fillTemplate(WORDS.others[language], { name, count: ids.length - 1 }, language);
}

function slugOf(id: string): string {
  const plain = id
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
}

/** The language of a root's configuration; undefined where it names none that we speak. */
export function languageOfRoot({ after }: Pick<Review, "after">): Language | undefined {
  for (const config of after.workspace.configs) {
    const tag = textOf(config.fields.language)?.toLowerCase();
    if (tag?.startsWith("fr")) return "fr";
    if (tag?.startsWith("en")) return "en";
  }
  return undefined;
}

/** In a message of a commit nobody is called, no ticket is closed and no check is skipped because a text says so. */
function harmless(text: string): string {
  return text
    .replace(/@(?=[\w-])/g, "@\u200b")
    .replace(/#(?=\d)/g, "#\u200b")
    .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
    .replace(/\[(?=(?:skip|no)[ -]|ci\b)/gi, "[\u200b");
}

const IN_MESSAGE: Style = {
  name: (text, language) => harmless(PLAIN.name(text, language)),
  quote: (text, language) => harmless(PLAIN.quote(text, language)),
  code: (text) => harmless(PLAIN.code(text)),
  plain: (text) => harmless(PLAIN.plain(text)),
};
