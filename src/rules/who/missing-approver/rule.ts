import { defineRule } from "../../define";
import { demandOf, isAsked, mayAgree, possibleApprovers } from "../approvals";
import { fillKey } from "../../fill-key";
import { requirementOf } from "../../required";

export const missingApprover = defineRule({
  id: "missing-approver",
  group: "who",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "Nobody is named who should approve.",
    why: "A text in review waits until somebody reads it: with a name, that person knows that it is their turn.",
    details:
      "It concerns posts from *review* on. Posts that the policy’s `approval` setting exempts need nobody, and a post that somebody has approved names its approver by that.",
    messages: {
      absent:
        "This post is “{status}”, but nobody is named who should approve it. Name that person with `approver`.",
    },
    fixes: { name: "Ask {name} to approve" },
  },
  fr: {
    summary: "Personne n’est chargé d’approuver.",
    why: "Un texte en révision attend que quelqu’un le lise : avec un nom, cette personne sait que c’est à son tour.",
    details:
      "La règle vise les publications à partir de *review*. Celles que le réglage `approval` de la politique exempte n’ont besoin de personne, et une publication déjà approuvée nomme ainsi qui l’approuve.",
    messages: {
      absent:
        "Le statut de cette publication est « {status} », mais personne n’est chargé de l’approuver. Nommez cette personne avec `approver`.",
    },
    fixes: { name: "Demander l’approbation de {name}" },
  },

  check(post, report, context) {
    if (post.rank < 1 || post.hasApprover) return;
    const required = requirementOf("approver", "review", post, context);
    // From approved on, an approval that lacks is the more telling fault.
    if (required === undefined || post.rank < required.rank || post.rank >= APPROVED) return;
    if (post.approvals.some(mayAgree)) return;
    const demand = demandOf(post, context);
    if (!isAsked(demand)) return;
    report({
      message: "absent",
      at: post.intro,
      values: { status: post.status },
      clause: required.clause ?? demand.setting?.clause,
      fixes: () =>
        possibleApprovers(post, demand, context).map((person) => ({
          title: "name" as const,
          values: { name: person.name },
          safe: false,
          edits: fillKey(post.node, post.fields.approver, "approver", person.id, [
            "owner",
            "status",
            "title",
            "id",
          ]),
        })),
    });
  },
});

const APPROVED = 4;
