import { type LocalisedPart, placeInText } from "../../../model";
import { defineRule } from "../../define";
import { replaceInText } from "../edit-text";
import { languageOf, readerTexts, sameLanguage } from "../reader-texts";
import { avoidedTerms, evenText, placesOf } from "./terms";

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
      instead: "La politique évite « {word} »{reason}. Écrivez « {use} ».",
      avoid: "La politique évite « {word} »{reason}. Choisissez un autre mot.",
    },
    fixes: { replace: "Écrire « {use} »" },
  },

  check(post, report, context) {
    const texts = readerTexts(post);
    if (texts.length === 0) return;
    const terms = avoidedTerms(context.settings("terms"));
    if (terms.length === 0) return;
    for (const part of texts) {
      const text = evenText(part.node.value);
      const lower = text.toLowerCase();
      // Letters whose small form is longer (İ) would shift every place.
      if (lower.length !== text.length) continue;
      let language: string | undefined;
      let asked = false;
      for (const avoided of terms) {
        const { word, use, reason, clause } = avoided;
        if (!(avoided.exact ? text : lower).includes(word)) continue;
        if (avoided.language !== undefined) {
          if (!asked) language = languageOf(post, part);
          asked = true;
          if (language === undefined || !sameLanguage(language, avoided.language)) continue;
        }
        for (const at of placesOf(text, lower, avoided)) {
          const written = part.node.value.slice(at, at + word.length);
          const wished = use === undefined ? undefined : likeWritten(use, written);
          report({
            message: wished === undefined ? "avoid" : "instead",
            at: placeInText(part, at, at + word.length),
            values: { word: text.slice(at, at + word.length), use: wished, reason },
            clause,
            fixes: wished === undefined ? undefined : () => [replacement(part, at, at + word.length, wished)],
          });
        }
      }
    }
  },
});

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
