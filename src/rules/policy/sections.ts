import { foldWord } from "../../values";
import { NEEDED } from "./needed-sections";
import { USUAL } from "./usual-sections";

/** A section of the reference list of social media policies. */
export interface Section {
  /** The clause's id, when it is inserted. */
  readonly id: { readonly en: string; readonly fr: string };
  readonly title: { readonly en: string; readonly fr: string };
  /** A sentence to begin with. */
  readonly text: { readonly en: string; readonly fr: string };
  /**
   * Words of titles and ids that say that a clause is such a section, without case and accents, with commas between
   * them; `*` stands for any end of the word, `=` for a title that says nothing else. The usual ones of Québec, France
   * and English texts.
   */
  readonly words: string;
  /** Settings that say the same. */
  readonly settings: readonly string[];
  /** Structures that need it; absent: all. */
  readonly structures?: readonly string[];
}

/** Every section of the reference list: those that policies need, then those that many have. */
export const SECTIONS: readonly Section[] = [...NEEDED, ...USUAL];

/** The sections that policies need, in the order of the reference list. */
export function neededSections(structure: string | undefined): readonly Section[] {
  return NEEDED.filter(
    (it) => it.structures === undefined || (structure !== undefined && it.structures.includes(structure)),
  );
}

/** A title or id as it is compared: folded words with one space around each. */
export function wordsOf(title: string): string {
  return ` ${foldWord(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Whether one of these titles (see {@link wordsOf}) or settings says what the section says. */
export function isCovered(
  section: Section,
  titles: readonly string[],
  settings: ReadonlySet<string>,
): boolean {
  if (section.settings.some((name) => settings.has(name))) return true;
  return section.words.split(", ").some((word) => {
    if (word.startsWith("=")) return titles.includes(` ${word.slice(1)} `);
    const wanted = word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `;
    return titles.some((title) => title.includes(wanted));
  });
}
