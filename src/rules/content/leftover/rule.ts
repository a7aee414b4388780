import { placeInText } from "../../../model";
import { defineRule } from "../../define";
import { languageOf, readerTexts } from "../reader-texts";

export const leftover = defineRule({
  id: "leftover",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "A text still holds something that was meant to be replaced.",
    why: "Sooner or later one of these goes out, and everybody sees that nobody read the text again.",
    details:
      "From review on, it looks in texts, first comments, calls to action and alternative texts for TODO, FIXME and TBD in capitals, lorem ipsum, double braces, and square brackets that begin with “insert”.",
    messages: {
      found: "“{text}” is still in the text. Replace it by what should be there, or take it out.",
      braces:
        "A placeholder in braces is still in the text. Replace it by what should be there, or take it out.",
    },
  },
  fr: {
    summary: "Un texte contient encore quelque chose qui devait être remplacé.",
    why: "Tôt ou tard, un de ces restes paraît, et tout le monde voit que personne n’a relu le texte.",
    details:
      "À partir de la révision, la règle cherche dans les textes, les premiers commentaires, les invitations à agir et les textes de remplacement : TODO, FIXME et TBD en majuscules, lorem ipsum, les doubles accolades et les crochets qui commencent par « insérer » ou « à compléter ».",
    messages: {
      found: "« {text} » est resté dans le texte. Remplacez-le par ce qui doit y être, ou retirez-le.",
      braces:
        "Un espace réservé entre accolades est resté dans le texte. Remplacez-le par ce qui doit y être, ou retirez-le.",
    },
  },

  check(post, report) {
    if (post.rank < 3) return;
    for (const part of readerTexts(post)) {
      const text = part.node.value;
      if (!mayHoldLeftover(text)) continue;
      for (const { start, end } of leftovers(text)) {
        // In Spanish and Portuguese TODO is a word.
        if (text.startsWith("TODO", start) && SPEAKS_TODO.test(languageOf(post, part) ?? "")) continue;
        const at = placeInText(part, start, end);
        if (text.startsWith("{{", start)) report({ message: "braces", at });
        else report({ message: "found", at, values: { text: text.slice(start, end).replace(/\s+/g, " ") } });
      }
    }
  },
});

/** Each of these stands in every leftover. */
function mayHoldLeftover(text: string): boolean {
  return text.includes("[") || text.includes("{{") || LOREM.test(text) || MARK.test(text);
}

const LOREM = /lorem ipsum/i;
const MARK = /(?:TODO|FIXME|TBD)/;
const SPEAKS_TODO = /^(?:es|pt|gl|ca)\b/;

/** Made when it is needed: expressions by property are dear to make. */
const anyLeftover = () =>
  /(?<![\p{L}\p{N}_#@/.])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])|[Ll][Oo][Rr][Ee][Mm] [Ii][Pp][Ss][Uu][Mm]|\{\{[^{}]*\}\}|\[(?:[Ii]nsert|[Ii]ns[ée]rer|[Ii]ns[ée]rez|INSERT|INS[ÉE]RER|[AaÀà] compléter|[Tt]o come|[Tt]o be (?:added|confirmed|completed))(?![\p{L}])[^\][]*\]/gu;

function leftovers(text: string): Array<{ start: number; end: number }> {
  return [...text.matchAll(anyLeftover())].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
