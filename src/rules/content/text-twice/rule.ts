import { given } from "../../../model";
import { removePair } from "../../../syntax";
import { defineRule } from "../../define";

export const textTwice = defineRule({
  id: "text-twice",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post in a file of its own has one text under `text` and another in its body.",
    why: "Only the text under `text` goes out, so whoever edits the body changes nothing.",
    messages: {
      twice: "The text under `text` goes out, and what stands below in the body does not. Keep one of them.",
    },
    fixes: { remove: "Take `text` out, so that the body goes out" },
  },
  fr: {
    summary:
      "Une publication qui a son propre fichier a un texte sous `text` et un autre dans le corps du fichier.",
    why: "Seul le texte sous `text` paraît : modifier le corps du fichier ne change donc rien.",
    messages: {
      twice:
        "Le texte sous `text` paraît, et celui qui est plus bas dans le corps du fichier ne paraît pas. Gardez un seul des deux.",
    },
    fixes: { remove: "Retirer `text`, pour que le corps du fichier paraisse" },
  },

  check(post, report) {
    if (post.body === undefined || post.body.parts.length === 0) return;
    const { text } = post.fields;
    if (!given(text)) return;
    report({
      message: "twice",
      at: text.key,
      // Which of the two is meant, a person decides.
      fixes: () => [{ title: "remove", safe: false, edits: removePair(post.node, text) }],
    });
  },
});
