import { given } from "../../../model";
import { defineRule } from "../../define";

export const missingHow = defineRule({
  id: "missing-how",
  group: "alignment",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: ["objective", "step"],
  en: {
    summary: "Nothing says how it is put in place.",
    why: "A wish becomes a plan when it says how: by what means, in which order, with whom.",
    messages: {
      objective:
        "This objective does not say how it is put in place. Describe it in a sentence or two in `how`.",
      step: "This step does not say how it is done. Describe it in a sentence or two in `how`.",
    },
  },
  fr: {
    summary: "Rien ne dit comment il sera mis en œuvre.",
    why: "Un souhait devient un plan quand il dit comment : par quels moyens, dans quel ordre, avec qui.",
    messages: {
      objective:
        "Cet objectif ne dit pas comment il sera mis en œuvre. Décrivez-le en une ou deux phrases dans `how`.",
      step: "Cette étape ne dit pas comment elle sera réalisée. Décrivez-le en une ou deux phrases dans `how`.",
    },
  },

  check(entity, report) {
    if (!given(entity.fields.how)) report({ message: entity.kind, at: entity.intro });
  },
});
