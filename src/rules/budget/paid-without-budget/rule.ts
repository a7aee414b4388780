import { mapOf } from "../../../model";
import { defineRule } from "../../define";
import { hasAmount } from "../amounts";

export const paidWithoutBudget = defineRule({
  id: "paid-without-budget",
  group: "budget",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "A paid post has no amount of its own.",
    why: "An advertising account spends until somebody stops it. What a step or a campaign sets aside is shared with others and limits no single post.",
    details:
      "From *planned* on. A budget of the post or of its boost will do; that of its step, campaign or objective will not.",
    messages: {
      paid: "This post is paid and has no amount of its own. Write in `budget` what it may cost.",
      boost: "This post is boosted and has no amount of its own. Write in `budget` what it may cost.",
    },
  },
  fr: {
    summary: "Une publication payante n’a pas de montant à elle.",
    why: "Un compte publicitaire dépense tant que personne ne l’arrête. Ce que prévoit une étape ou une campagne se partage et ne limite aucune publication en particulier.",
    details:
      "À partir de *planned*. Un budget de la publication ou de sa promotion suffit; celui de son étape, de sa campagne ou de son objectif ne suffit pas.",
    messages: {
      paid: "Cette publication est payante et n’a pas de montant à elle. Écrivez dans `budget` ce qu’elle peut coûter.",
      boost:
        "Cette publication fait l’objet d’une promotion payante et n’a pas de montant à elle. Écrivez dans `budget` ce qu’elle peut coûter.",
    },
  },

  check(post, report) {
    const { paid, boost } = post.fields;
    if ((paid === undefined && boost === undefined) || post.rank < 1) return;
    if (!post.paid || hasAmount(post)) return;
    // A boost of another form is told of by `schema`.
    const boosted = mapOf(boost) !== undefined;
    const bought = paid?.value.type === "scalar" && paid.value.value === true;
    if (!bought && !boosted) return;
    report({ message: bought ? "paid" : "boost", at: post.intro });
  },
});
