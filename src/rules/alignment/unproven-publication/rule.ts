import { given, mapOf, type Post } from "../../../model";
import { defineRule } from "../../define";

export const unprovenPublication = defineRule({
  id: "unproven-publication",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  history: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "A published post does not say when and where it appeared.",
    why: "The planned time is not the time it went out. With the moment and the address, figures can be read and a post found again years later.",
    messages: {
      absent:
        "This post is published, but nothing says when and where. Write the moment and the address in `published`.",
    },
  },
  fr: {
    summary: "Une publication parue ne dit pas quand ni où elle est parue.",
    why: "L’heure prévue n’est pas l’heure de parution. Avec le moment et l’adresse, on peut relever les chiffres et retrouver la publication des années plus tard.",
    messages: {
      absent:
        "Cette publication est parue, mais rien ne dit quand ni où. Écrivez le moment et l’adresse dans `published`.",
    },
  },

  check(post, report) {
    if (post.status !== "published" || isProven(post)) return;
    report({ message: "absent", at: post.intro });
  },
});

/** Whether it says when or where it appeared, as a whole or on one of its channels. */
function isProven(post: Post): boolean {
  const { published, variants } = post.fields;
  if (given(published) && (published.value.type !== "map" || published.value.pairs.length > 0)) return true;
  for (const { value } of mapOf(variants)?.pairs ?? []) {
    if (value.type === "map" && given(value.get("published"))) return true;
  }
  return false;
}
