import { defineRule } from "../../define";
import { clauseOf } from "../../in-force";
import { demandOf, isAsked, isOwn } from "../approvals";
import { nameOf } from "../people";

export const selfApproval = defineRule({
  id: "self-approval",
  group: "who",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "An owner approved their own post.",
    why: "A second pair of eyes finds what the first no longer sees; an approval by oneself adds none.",
    details:
      "It is an error where a policy says `approval: { self: false }`, a warning where no policy says anything, and silent where the policy allows it or exempts the post from approval.",
    messages: {
      own: "{name} owns this post, so this approval does not count. Have somebody else approve it.",
    },
  },
  fr: {
    summary: "Une personne a approuvé sa propre publication.",
    why: "Un deuxième regard trouve ce que le premier ne voit plus; s’approuver soi-même n’en ajoute aucun.",
    details:
      "C’est une erreur si une politique dit `approval: { self: false }`, un avertissement si aucune n’en parle; la règle se tait si la politique le permet ou exempte la publication d’approbation.",
    messages: {
      own: "{name} répond de cette publication; cette approbation ne compte donc pas. Faites-la approuver par quelqu’un d’autre.",
    },
  },

  check(post, report, context) {
    if (post.fields.approvals === undefined) return;
    for (const approval of post.approvals) {
      if (!approval.agrees || !isOwn(approval, post)) continue;
      const demand = demandOf(post, context);
      if (demand.self === true || !isAsked(demand)) return;
      const forbidden = demand.self === false;
      report({
        message: "own",
        at: approval.fields.by?.value ?? approval.node,
        values: { name: nameOf(approval.by ?? "", context) },
        severity: forbidden ? "error" : "warning",
        clause: forbidden ? clauseOf(demand.setting, "self") : undefined,
      });
    }
  },
});
