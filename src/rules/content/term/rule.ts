import { type LocalisedPart, type Post, placeInText } from "../../../model";
import { defineRule } from "../../define";
import { settingsFor } from "../../in-force";
import { replaceInText } from "../edit-text";
import { languageOf, readerTexts, sameLanguage } from "../reader-texts";
import { type Avoided, avoidedTerms, evenText, placesOf } from "./terms";

export const term = defineRule({
  id: "term",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  needs: "terms",
  scope: "entity",
  on: "post",
  en: {
    summary: "A text has a word that the policy avoids.",
    why: "The organisation has chosen its words, for the people it speaks of and to.",
    details:
      "It looks at whole words in texts, first comments, calls to action and alternative texts, whatever their case; a word that the policy writes with capitals counts only as it is written. Hashtags, mentions and addresses are left alone. A term with a `language` is looked for only in texts of that language.",
    messages: {
      instead: "The policy avoids “{word}”{reason}. Write “{use}”.",
      avoid: "The policy avoids “{word}”{reason}. Choose another word.",
    },
    fixes: { replace: "Write “{use}”" },
  },
  fr: {
    summary: "Un texte contient un mot que la politique évite.",
    why: "L’organisation a choisi ses mots, pour les personnes dont elle parle et pour celles à qui elle parle.",
    details:
      "La règle cherche des mots entiers dans les textes, les premiers commentaires, les invitations à agir et les textes de remplacement, quelle que soit la casse; un mot que la politique écrit avec des majuscules ne compte que tel quel. Les mots-clics, les mentions et les adresses sont laissés de côté. Un terme qui a une `language` n’est cherché que dans les textes de cette langue.",
    messages: {
      instead: "La politique évite « {word} »{reason}. Écrivez « {use} ».",
      avoid: "La politique évite « {word} »{reason}. Choisissez un autre mot.",
    },
    fixes: { replace: "Écrire « {use} »" },
  },

  check(post, report, context) {
    const texts = readerTexts(post);
    if (texts.length === 0) return;
    const { terms, spaced } = avoidedTerms(settingsFor(context.workspace.settings, "terms", post));
    for (const part of texts) {
      const { value } = part.node;
      let text = spaced ? evenText(value) : value;
      let lower = text.toLowerCase();
      for (const avoided of terms) {
        if (!(avoided.exact ? text : lower).includes(avoided.word)) continue;
        // Letters whose small form is longer (İ) would shift every place.
        if (lower.length !== text.length) break;
        if (!concerns(avoided, part, post)) continue;
        text = evenText(value);
        lower = text.toLowerCase();
        const { word, use, reason, clause } = avoided;
        for (const at of placesOf(text, lower, avoided)) {
          const end = at + word.length;
          const wished = use === undefined ? undefined : likeWritten(use, value.slice(at, end));
          report({
            message: wished === undefined ? "avoid" : "instead",
            at: placeInText(part, at, end),
            values: { word: text.slice(at, end), use: wished, reason },
            clause,
            fixes: wished === undefined ? undefined : () => [replacement(part, at, end, wished)],
          });
        }
      }
    }
  },
});

/** Whether a term is meant for the language of a text. */
function concerns({ language }: Avoided, part: LocalisedPart, post: Post): boolean {
  if (language === undefined) return true;
  const spoken = languageOf(post, part);
  return spoken !== undefined && sameLanguage(spoken, language);
}

function replacement(part: LocalisedPart, from: number, to: number, use: string) {
  return {
    title: "replace" as const,
    values: { use },
    safe: false,
    edits: [replaceInText(part, from, to, use)],
  };
}

/** A capital where the replaced word had one. */
function likeWritten(use: string, written: string): string {
  const first = written.charAt(0);
  const capital = first !== first.toLowerCase() && written !== written.toUpperCase();
  return capital ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}
