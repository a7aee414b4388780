import { given } from "../../../model";
import { defineRule } from "../../define";

export const missingBenefit = defineRule({
  id: "missing-benefit",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  strict: true,
  scope: "entity",
  on: "theme",
  en: {
    summary: "A theme does not say what people gain from it.",
    why: "People follow an account for what it gives them. A theme that only serves the organisation is soon passed over.",
    messages: {
      absent: "This theme does not say what people gain from it. Say so in a sentence in `benefit`.",
    },
  },
  fr: {
    summary: "Un thème ne dit pas ce que les gens en retirent.",
    why: "On suit un compte pour ce qu’il apporte. Un thème qui ne sert que l’organisation lasse vite.",
    messages: {
      absent: "Ce thème ne dit pas ce que les gens en retirent. Dites-le en une phrase dans `benefit`.",
    },
  },

  check(theme, report) {
    if (!given(theme.fields.benefit)) report({ message: "absent", at: theme.intro });
  },
});
