import { given, Post } from "../../../model";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { fillKey } from "../../fill-key";
import { titleOf } from "../title-of";
import { requirementOf } from "../../required";

const AFTER = ["deadline", "owner", "period", "status", "title", "id"];

export const missingObjective = defineRule({
  id: "missing-objective",
  group: "alignment",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: ["post", "step", "campaign"],
  en: {
    summary: "There is no objective behind it.",
    why: "Work that leads to no objective costs time and can’t be judged: nobody can say whether it was worth it.",
    details:
      "Editorial posts are asked from *planned* on, or from the status that a policy’s `required` setting names. An objective may come from the post’s step or campaign. As long as no plan has objectives, nothing is told.",
    messages: {
      post: "This post leads to no objective. Name one with `objective`, or a `step` or `campaign` that has one.",
      step: "This step serves no objective. Name the one it serves with `objective`.",
      campaign: "This campaign serves no objective. Name the one it serves with `objective`.",
    },
    fixes: { name: "Link it to the objective “{title}”" },
  },
  fr: {
    summary: "Aucun objectif ne le justifie.",
    why: "Un travail qui ne mène à aucun objectif coûte du temps et ne s’évalue pas : personne ne peut dire s’il en valait la peine.",
    details:
      "Les publications éditoriales sont visées à partir de *planned*, ou du statut que nomme le réglage `required` d’une politique. L’objectif peut venir de l’étape ou de la campagne de la publication. Tant qu’aucun plan n’a d’objectifs, rien n’est signalé.",
    messages: {
      post: "Cette publication ne mène à aucun objectif. Nommez-en un avec `objective`, ou une étape (`step`) ou une campagne (`campaign`) qui en a un.",
      step: "Cette étape ne sert aucun objectif. Nommez avec `objective` celui qu’elle sert.",
      campaign: "Cette campagne ne sert aucun objectif. Nommez avec `objective` celui qu’elle sert.",
    },
    fixes: { name: "Rattacher à l’objectif « {title} »" },
  },

  check(entity, report, context) {
    const { objective } = entity.fields;
    if (given(objective)) return;
    const requirement = entity instanceof Post ? lackOf(entity, context) : undefined;
    if (entity instanceof Post && requirement === undefined) return;
    const objectives = context.every("objective");
    if (objectives.length === 0) return;
    report({
      message: entity.kind,
      at: entity.intro,
      clause: requirement?.clause,
      // Which one it serves, a person decides.
      fixes: () => {
        const plan = entity.plan;
        const own = plan === undefined ? objectives : objectives.filter((it) => it.file === plan.file);
        return own.flatMap(({ id, fields }) =>
          id === undefined
            ? []
            : [
                {
                  title: "name" as const,
                  values: { title: titleOf(fields, id) },
                  safe: false,
                  edits: fillKey(entity.node, objective, "objective", id, AFTER),
                },
              ],
        );
      },
    });
  },
});

/** What asks a post for an objective; undefined: nothing does, or its step or campaign answers for it. */
function lackOf(post: Post, context: RuleContext) {
  const { step, campaign } = post.fields;
  if (post.rank < 0 || post.nature !== "editorial" || given(step) || given(campaign)) return undefined;
  const requirement = requirementOf("objective", "planned", post, context);
  return requirement !== undefined && post.rank >= requirement.rank ? requirement : undefined;
}
