import { given, hasEntries } from "../../../model";
import { defineRule } from "../../define";

export const missingSegment = defineRule({
  id: "missing-segment",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post says nothing about whom it speaks to.",
    why: "A text for everybody speaks to nobody: who is meant decides its words, its picture and its hour.",
    details: "Asked of editorial posts from *planned* on, when their plan has segments.",
    messages: {
      absent: "This post does not say whom it speaks to. Name one of the plan’s segments with `segment`.",
    },
  },
  fr: {
    summary: "Une publication ne dit pas à qui elle s’adresse.",
    why: "Un texte pour tout le monde ne parle à personne : le public visé décide des mots, de l’image et de l’heure.",
    details: "Demandé aux publications éditoriales à partir de *planned*, quand leur plan a des segments.",
    messages: {
      absent:
        "Cette publication ne dit pas à qui elle s’adresse. Nommez un des segments du plan avec `segment`.",
    },
  },

  check(post, report) {
    if (given(post.fields.segment) || post.rank < 1 || post.nature !== "editorial") return;
    if (hasEntries(post.plan?.fields.segments)) report({ message: "absent", at: post.intro });
  },
});
