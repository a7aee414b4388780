import { given, Post } from "../../../model";
import { insertPair } from "../../../syntax";
import { defineRule } from "../../define";

const NAMES = {
  post: { en: "This post", fr: "Cette publication" },
  objective: { en: "This objective", fr: "Cet objectif" },
  step: { en: "This step", fr: "Cette étape" },
  campaign: { en: "This campaign", fr: "Cette campagne" },
  channel: { en: "This channel", fr: "Ce canal" },
  plan: { en: "This plan", fr: "Ce plan" },
  policy: { en: "This policy", fr: "Cette politique" },
} as const;

export const missingOwner = defineRule({
  id: "missing-owner",
  group: "who",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: ["post", "objective", "step", "campaign", "channel", "plan", "policy"],
  en: {
    summary: "Nobody is responsible.",
    why: "Work without an owner is work that nobody does: one person answers for each post, step and channel.",
    messages: {
      absent: "{what} has no owner. Name the person who answers for it with `owner`.",
    },
    fixes: { name: "Add {name} as owner" },
  },
  fr: {
    summary: "Personne n’est responsable.",
    why: "Un travail sans responsable est un travail que personne ne fait : une personne répond de chaque publication, de chaque étape et de chaque canal.",
    messages: {
      absent: "{what} n’a pas de responsable. Nommez avec `owner` la personne qui en répond.",
    },
    fixes: { name: "Nommer {name} responsable" },
  },

  check(entity, report, context) {
    if (entity instanceof Post ? entity.rank < 1 || entity.hasOwner : given(entity.fields.owner)) return;
    report({
      message: "absent",
      at: entity.intro,
      values: { what: NAMES[entity.kind] },
      // Who it is, a person decides: no such fix is applied unasked.
      fixes: () =>
        context.every("person").flatMap((person) =>
          person.id === undefined
            ? []
            : [
                {
                  title: "name" as const,
                  values: { name: person.name },
                  safe: false,
                  edits: insertPair(entity.node, "owner", person.id, { after: ["status", "title", "id", "kind"] }),
                },
              ],
        ),
    });
  },
});
