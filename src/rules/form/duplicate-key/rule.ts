import { removePair } from "../../../syntax";
import { defineRule } from "../../define";
import { pairAt } from "./second-pair";

export const duplicateKey = defineRule({
  id: "duplicate-key",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "file",
  on: "text",
  en: {
    summary: "A key stands twice.",
    why: "Only one of the two can count; tools do not agree on which. Here the first counts.",
    messages: {
      twice: "“{key}” stands here for the second time; the first one counts. Keep one of them.",
      first: "The one that counts.",
    },
    fixes: { remove: "Remove this one" },
  },
  fr: {
    summary: "Une clé est écrite deux fois.",
    why: "Une seule des deux peut compter, et les outils ne s’entendent pas sur laquelle. Ici, la première compte.",
    messages: {
      twice: "« {key} » est écrit ici pour la deuxième fois; le premier compte. Gardez-en un seul.",
      first: "Celui qui compte.",
    },
    fixes: { remove: "Retirer celui-ci" },
  },

  check(reading, report) {
    for (const problem of reading.problems) {
      if (problem.code !== "duplicate-key") continue;
      report({
        message: "twice",
        at: problem,
        values: problem.values,
        related: problem.related === undefined ? [] : [{ at: problem.related, message: "first" }],
        // Which of two values is meant, a person decides.
        fixes: () => {
          const found = pairAt(reading.unit.file, problem);
          return found === undefined
            ? []
            : [{ title: "remove", safe: false, edits: removePair(found.map, found.pair) }];
        },
      });
    }
  },
});
