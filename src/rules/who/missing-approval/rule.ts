import { type Approval, textOf } from "../../../model";
import type { RuleContext } from "../../context";
import { defineRule, type Related } from "../../define";
import {
  type Demand,
  demandOf,
  hasRole,
  hasUnreadableApprovals,
  holdsUntil,
  isAsked,
  lastWords,
  mayAgree,
  possibleApprovers,
  type Verdict,
  verdictOn,
} from "../approvals";
import { approveAs } from "../approve";
import { nameOf } from "../people";
import { type OutOfOrder, outOfOrder } from "../step-order";
import { clauseOf } from "../../in-force";
import { requirementOf } from "../../required";

type Message = "none" | "few" | "uncounted" | "step" | "order" | "refused" | "role" | "expired" | "own";

export const missingApproval = defineRule({
  id: "missing-approval",
  group: "who",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "An approval is missing.",
    why: "A post that is called approved goes out on the organisation’s behalf: somebody else than its owner has to have read it.",
    details:
      "A post needs one approval; a policy’s `approval` setting can ask for more, for those of certain roles, or exempt some posts. Of each person the last decision counts, once. An approval that only fails because it is the owner’s or because the content has changed is told by `self-approval` and `stale-approval`, not here. Steps keep their order: who approves the same content before those that come first is a warning. Of the conditions in `steps`, only `post.paid` is understood; a step with another condition is not asked for.",
    messages: {
      none: "This post is “{status}”, but nobody has approved it. It needs {needed} {needed:approval|approvals}: have it approved, or set the status back to `review`.",
      uncounted:
        "This post is “{status}”, but none of its approvals counts. It needs {needed}: have it approved, or set the status back to `review`.",
      few: "This post is “{status}”, but only {count} of the {needed} approvals that it needs {count:counts|count}. Have it approved, or set the status back to `review`.",
      step: "This post is “{status}” without the approval of {roles}. Have it approved, or set the status back to `review`.",
      order:
        "{name} approved this in the role “{role}” on {at}, before “{first}” on {firstAt}. The policy asks for “{first}” first: have it approved again in that order.",
      refused: "{name} did not approve it.",
      role: "{name} has no role that may approve.",
      expired: "This approval holds until {until} only.",
      own: "The owner’s own approval does not count.",
    },
    fixes: { approve: "Approve as {name}" },
  },
  fr: {
    summary: "Une approbation manque.",
    why: "Une publication dite approuvée paraît au nom de l’organisation : quelqu’un d’autre que la personne responsable doit l’avoir lue.",
    details:
      "Il faut une approbation; le réglage `approval` d’une politique peut en demander davantage, exiger certains rôles ou exempter des publications. De chaque personne, la dernière décision compte, une seule fois. Une approbation qui ne compte pas parce qu’elle vient de la personne responsable ou parce que le contenu a changé relève de `self-approval` et de `stale-approval`, non de cette règle. Les étapes gardent leur ordre : approuver le même contenu avant celles qui viennent d’abord est un avertissement. Parmi les conditions de `steps`, seule `post.paid` est comprise; une étape assortie d’une autre condition n’est pas exigée.",
    messages: {
      none: "Le statut de cette publication est « {status} », mais personne ne l’a approuvée. Il lui faut {needed} {needed:approbation|approbations} : faites-la approuver ou ramenez le statut à `review`.",
      uncounted:
        "Le statut de cette publication est « {status} », mais aucune de ses approbations ne compte. Il lui en faut {needed} : faites-la approuver ou ramenez le statut à `review`.",
      few: "Le statut de cette publication est « {status} », mais seulement {count} des {needed} approbations qu’il lui faut {count:compte|comptent}. Faites-la approuver ou ramenez le statut à `review`.",
      step: "Le statut de cette publication est « {status} », sans l’approbation de {roles}. Faites-la approuver ou ramenez le statut à `review`.",
      order:
        "{name} l’a approuvée au titre du rôle « {role} » le {at}, avant « {first} » le {firstAt}. La politique demande « {first} » d’abord : faites-la approuver de nouveau dans cet ordre.",
      refused: "{name} ne l’a pas approuvée.",
      role: "{name} n’a aucun rôle qui permet d’approuver.",
      expired: "Cette approbation ne vaut que jusqu’au {until}.",
      own: "L’approbation de la personne responsable ne compte pas.",
    },
    fixes: { approve: "Approuver en tant que {name}" },
  },

  check(post, report, context) {
    if (post.rank < 1) return;
    const required = requirementOf("approval", "approved", post, context);
    if (required === undefined || post.rank < required.rank) return;
    const demand = demandOf(post, context);
    if (!isAsked(demand)) return;
    const words = lastWords(post);
    const counts = words.map((approval) => verdictOn(approval, post, demand, context));
    // What another rule tells of an approval is not told again: had it counted, would enough be there?
    const told = counts.filter((it) => it === "counts" || it === "own").length;
    const missing = demand.steps.filter(
      ({ role, count }) => words.filter((it) => mayAgree(it) && hasRole(it, [role], context)).length < count,
    );
    const tooFew = told < demand.needed;
    if (hasUnreadableApprovals(post)) return;
    if (!tooFew && missing.length === 0) {
      const wrong = demand.steps.length < 2 ? undefined : outOfOrder(post, context);
      if (wrong !== undefined) report(orderReport(wrong, demand, context));
      return;
    }
    const count = counts.filter((it) => it === "counts").length;
    const roles = missing.slice(0, 5).map(({ role }) => role);
    report({
      message: words.length === 0 ? "none" : !tooFew ? "step" : count === 0 ? "uncounted" : "few",
      at: post.intro,
      values: {
        status: post.status,
        needed: Math.max(demand.needed, words.length === 0 ? missing.length : 0),
        count,
        roles: { en: roles.map((it) => `“${it}”`).join(", "), fr: roles.map((it) => `« ${it} »`).join(", ") },
      },
      related: words.flatMap((approval, index) => reason(approval, counts[index], demand, context)),
      clause: clauseOf(demand.setting, post.paid ? "paid" : "count") ?? required.clause,
      fixes: () =>
        possibleApprovers(post, demand, context)
          .filter(({ id }) => !words.some((it, index) => it.by === id && counts[index] === "counts"))
          .map((person) => ({
            title: "approve" as const,
            values: { name: person.name },
            safe: false,
            edits: approveAs(post, person.id, context),
          })),
    });
  },
});

/** It has all its approvals, but they came in another order than the policy says. */
function orderReport(
  { approval, at, firstAt, role, first }: OutOfOrder,
  demand: Demand,
  context: RuleContext,
) {
  const { by } = approval;
  return {
    message: "order" as const,
    at: approval.fields.at?.value ?? approval.node,
    values: {
      name: by === undefined || approval.external ? (by ?? "") : nameOf(by, context),
      role,
      first,
      at: { when: at },
      firstAt: { when: firstAt },
    },
    severity: "warning" as const,
    clause: clauseOf(demand.setting, "steps"),
  };
}

/** Why an approval does not count. */
function reason(
  approval: Approval,
  verdict: Verdict | undefined,
  demand: Demand,
  context: RuleContext,
): Array<Related<Message>> {
  if (verdict === undefined || verdict === "counts") return [];
  const { by } = approval;
  const name = by === undefined ? "" : approval.external ? by : nameOf(by, context);
  const until = holdsUntil(approval, demand);
  const at = approval.fields.by?.value ?? approval.node;
  if (name === "" || textOf(approval.fields.by) === undefined) return [];
  return [
    { at, message: verdict, values: { name, until: until === undefined ? undefined : { day: until } } },
  ];
}
