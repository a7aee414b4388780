import { given, type Objective, Post, type Step } from "../../../model";
import { formatMoney, type Money } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { fillKey } from "../../fill-key";
import { requirementOf } from "../../required";

const AFTER = ["deadline", "owner", "how", "status", "title", "id"];

export const missingBudget = defineRule({
  id: "missing-budget",
  group: "budget",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: ["objective", "step", "post"],
  en: {
    summary: "There is no budget.",
    why: "An amount that nobody wrote down is found out too late. Work that costs nothing says so too, so that nobody has to ask.",
    details:
      "An editorial post from *planned* on needs a budget of its own, or a step, a campaign or an objective that it draws from; there it is a warning. A policy’s `required` setting may ask for it from another status on, or not at all.",
    messages: {
      objective:
        "This objective has no budget. Write the amount set aside for it in `budget`; `{free}` says that it costs nothing.",
      step: "This step has no budget. Write the amount set aside for it in `budget`; `{free}` says that it costs nothing.",
      post: "This post has no budget and draws from none. Name its step, campaign or objective, or write an amount in `budget`; `{free}` says that it costs nothing.",
    },
    fixes: {
      free: "Set the budget to {amount}: it costs nothing",
      rest: "Set the budget to {amount}: what is left",
    },
  },
  fr: {
    summary: "Il n’y a pas de budget.",
    why: "Un montant que personne n’a écrit se découvre trop tard. Ce qui ne coûte rien le dit aussi, pour que personne n’ait à le demander.",
    details:
      "À partir de *planned*, une publication éditoriale a son propre budget, ou une étape, une campagne ou un objectif où elle puise; pour elle, c’est un avertissement. Le réglage `required` d’une politique peut le demander à partir d’un autre statut, ou pas du tout.",
    messages: {
      objective:
        "Cet objectif n’a pas de budget. Écrivez dans `budget` le montant prévu; `{free}` indique qu’il ne coûte rien.",
      step: "Cette étape n’a pas de budget. Écrivez dans `budget` le montant prévu; `{free}` indique qu’elle ne coûte rien.",
      post: "Cette publication n’a pas de budget et ne puise dans aucun. Nommez son étape, sa campagne ou son objectif, ou écrivez un montant dans `budget`; `{free}` indique qu’elle ne coûte rien.",
    },
    fixes: {
      free: "Mettre le budget à {amount} : cela ne coûte rien",
      rest: "Mettre le budget à {amount} : ce qui reste",
    },
  },

  check(entity, report, context) {
    const { budget } = entity.fields;
    if (given(budget)) return;
    const requirement = entity instanceof Post ? lackOf(entity, context) : undefined;
    if (entity instanceof Post && requirement === undefined) return;
    const free = { minor: 0, currency: entity.plan?.budget?.currency ?? "CAD" };
    report({
      message: entity.kind,
      at: entity.intro,
      values: { free: { code: free } },
      severity: entity instanceof Post ? "warning" : "error",
      clause: requirement?.clause,
      // How much it is, a person decides.
      fixes: () => {
        const rest = entity instanceof Post ? undefined : restOf(entity, context);
        const set = (title: "free" | "rest", money: Money) => ({
          title,
          values: { amount: { code: money } },
          safe: false,
          edits: fillKey(entity.node, budget, "budget", formatMoney(money), AFTER),
        });
        return rest !== undefined && rest.minor > 0
          ? [set("free", free), set("rest", rest)]
          : [set("free", free)];
      },
    });
  },
});

/** What asks for a budget that a post has not got; undefined: nothing does. */
function lackOf(post: Post, context: RuleContext) {
  const { step, campaign, objective } = post.fields;
  if (post.rank < 0 || given(step) || given(campaign) || given(objective)) return undefined;
  // Paid posts without money are told of by `paid-without-budget`.
  if (post.nature !== "editorial" || post.paid) return undefined;
  const requirement = requirementOf("budget", "planned", post, context);
  return requirement !== undefined && post.rank >= requirement.rank ? requirement : undefined;
}

/** What its siblings leave of the parent's budget; undefined while that can't be said. */
function restOf(entity: Objective | Step, context: RuleContext): Money | undefined {
  const parent = entity.kind === "objective" ? entity.plan : entity.objective;
  const budget = parent?.budget;
  if (parent === undefined || budget === undefined) return undefined;
  const siblings =
    parent.kind === "plan"
      ? context.every("objective").filter((it) => it.file === parent.file)
      : [...context.every("step"), ...context.every("campaign")].filter(
          (it) => it.objective?.id === parent.id,
        );
  let minor = budget.minor;
  for (const sibling of siblings) {
    const taken = sibling.budget;
    if (taken !== undefined && taken.currency === budget.currency) minor -= taken.minor;
  }
  return { minor, currency: budget.currency };
}
