import { defineRootRule } from "../../define";

export const ruleFailed = defineRootRule({
  id: "rule-failed",
  group: "form",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "root",
  en: {
    summary: "A rule of the product broke down.",
    why: "This is a fault of the product, not of the file. The other rules still ran.",
    messages: {
      failed:
        "The rule `{rule}` broke down here ({reason}). The fault is ours: please report it. All other rules ran.",
    },
  },
  fr: {
    summary: "Une règle du produit est tombée en panne.",
    why: "C’est une faute du produit, et non du fichier. Les autres règles ont été appliquées.",
    messages: {
      failed:
        "La règle `{rule}` est tombée en panne ici ({reason}). La faute est la nôtre : merci de la signaler. Toutes les autres règles ont été appliquées.",
    },
  },

  // The runner itself reports it, in the place of the rule that broke down.
  check() {},
});
