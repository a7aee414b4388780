import { given, type LocalisedPart, localisedParts, placeInText, type Post } from "../../../model";
import { hashtagsIn } from "../../../networks";
import { defineRule } from "../../define";
import { replaceInText } from "../edit-text";
import { clauseOf, settingFor } from "../../in-force";
import { inCamelCase } from "./words";

export const hashtagCase = defineRule({
  id: "hashtag-case",
  group: "content",
  since: "0.1.0",
  severity: "info",
  needs: "accessibility",
  scope: "entity",
  on: "post",
  en: {
    summary: "A hashtag runs several words together in lower case.",
    why: "Screen readers spell out such a hashtag or read it as one long word; with a capital on each word everybody can read it.",
    details:
      "It speaks when a policy says `accessibility: { hashtagCase: camel }`, and only where the words are known: because they stand next to each other in the post, or in the title of its campaign or theme, or because the hashtag is too long for one word.",
    messages: {
      words: "“#{tag}” runs several words together. Give each a capital: “#{camel}”.",
      long: "“#{tag}” runs several words together. Give each a capital.",
    },
    fixes: { capitals: "Write #{camel}" },
  },
  fr: {
    summary: "Un mot-clic réunit plusieurs mots sans majuscules.",
    why: "Les lecteurs d’écran épellent un tel mot-clic ou le lisent d’un trait; avec une majuscule à chaque mot, tout le monde peut le lire.",
    details:
      "La règle parle quand une politique dit `accessibility: { hashtagCase: camel }`, et seulement là où les mots sont connus : parce qu’ils se suivent dans la publication, ou dans le titre de sa campagne ou de son thème, ou parce que le mot-clic est trop long pour un seul mot.",
    messages: {
      words: "« #{tag} » réunit plusieurs mots. Mettez une majuscule à chacun : « #{camel} ».",
      long: "« #{tag} » réunit plusieurs mots. Mettez une majuscule à chacun.",
    },
    fixes: { capitals: "Écrire #{camel}" },
  },

  check(post, report, context) {
    const setting = settingFor(context.workspace.settings, "accessibility", post, post.channels[0]);
    if (setting?.value.hashtagCase !== "camel") return;
    const look = (part: LocalisedPart, tag: string, start: number): void => {
      const camel = inCamelCase(tag, post);
      if (camel === undefined) return;
      const end = start + tag.length;
      report({
        message: camel === "" ? "long" : "words",
        at: placeInText(part, start, end),
        values: { tag, camel },
        clause: clauseOf(setting, "hashtagCase"),
        fixes: () =>
          camel === ""
            ? []
            : [
                {
                  title: "capitals",
                  values: { camel },
                  safe: false,
                  edits: [replaceInText(part, start, end, camel)],
                },
              ],
      });
    };
    for (const node of post.hashtags) {
      const start = node.value.startsWith("#") ? 1 : 0;
      look({ language: undefined, node }, node.value.slice(start), start);
    }
    for (const part of taggedTexts(post))
      for (const { tag, end } of hashtagsIn(part.node.value)) look(part, tag, end - tag.length);
  },
});

function taggedTexts(post: Post): readonly LocalisedPart[] {
  const { firstComment } = post.fields;
  const texts = given(firstComment)
    ? [...post.allTexts, ...localisedParts(firstComment.value)]
    : post.allTexts;
  return texts.filter((part) => part.node.value.includes("#"));
}
