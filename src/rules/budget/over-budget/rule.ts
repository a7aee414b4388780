import { given, Post } from "../../../model";
import { isCounted } from "../../counted";
import { defineWorkspaceRule } from "../../define";
import { amountOf, ceilingOf, OF_CEILING } from "../amounts";
import { childFact, isLive, MOST_RELATED, parentFact, sumUp } from "../sums";

/** What adds up against a budget, as the message names it. */
const CHILDREN = {
  step: { en: "The posts of this step", fr: "Les publications de cette étape" },
  campaign: { en: "The posts of this campaign", fr: "Les publications de cette campagne" },
  objective: {
    en: "The steps, campaigns and posts of this objective",
    fr: "Les étapes, les campagnes et les publications de cet objectif",
  },
  plan: { en: "The objectives of this plan", fr: "Les objectifs de ce plan" },
} as const;

export const overBudget = defineWorkspaceRule({
  id: "over-budget",
  group: "budget",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "workspace",
  on: ["plan", "objective", "step", "campaign", "post"],
  atLeast: 2,
  en: {
    summary: "The amounts planned exceed the budget that they draw from.",
    why: "The same dollar can’t be spent twice: somebody would learn on the day that nothing is left.",
    details:
      "Each amount counts against the nearest budget above it: posts against their step, else their campaign, else their objective; steps and campaigns against their objective; objectives against the plan. A level without a budget is passed over. A post’s budget covers its boost. Ideas and cancelled posts do not count, published ones do.",
    messages: {
      sum: "{children} come to {total}, {excess} more than the budget of {budget}. Lower the amounts or raise the budget.",
      alone:
        "{amount} is more than the whole budget {parent} “{id}” ({budget}). Lower the amount or raise that budget.",
      child: "“{id}” takes {amount}.",
      parent: "The budget that it draws from.",
    },
  },
  fr: {
    summary: "Les montants prévus dépassent le budget où ils puisent.",
    why: "Le même dollar ne se dépense pas deux fois : quelqu’un apprendrait le jour même qu’il ne reste rien.",
    details:
      "Chaque montant compte dans le budget le plus proche au-dessus de lui : les publications dans celui de leur étape, sinon de leur campagne, sinon de leur objectif; les étapes et les campagnes dans celui de leur objectif; les objectifs dans celui du plan. Un niveau sans budget est sauté. Le budget d’une publication comprend sa promotion payante. Les idées et les publications annulées ne comptent pas, les publications parues comptent.",
    messages: {
      sum: "{children} totalisent {total}, soit {excess} de plus que le budget de {budget}. Réduisez les montants ou augmentez le budget.",
      alone:
        "Le montant de {amount} dépasse à lui seul le budget {parent} « {id} » ({budget}). Réduisez ce montant ou augmentez ce budget.",
      child: "« {id} » prend {amount}.",
      parent: "Le budget où il puise.",
    },
  },

  collect(entity, emit) {
    if (entity instanceof Post) {
      const { budget, boost } = entity.fields;
      if (budget === undefined && boost === undefined) return;
      if (!isCounted(entity)) return;
      const amount = amountOf(entity);
      const ceiling = amount === undefined ? undefined : ceilingOf(entity);
      if (amount === undefined || ceiling?.id === undefined) return;
      emit(`${ceiling.kind}:${ceiling.id}`, amount.at, childFact(amount, isLive(entity)));
      return;
    }
    const { budget } = entity.fields;
    const money = entity.budget;
    if (!given(budget) || money === undefined) return;
    const amount = { money, at: budget.value };
    if (entity.id !== undefined) emit(`${entity.kind}:${entity.id}`, amount.at, parentFact(amount));
    const ceiling = entity.kind === "plan" ? undefined : ceilingOf(entity);
    if (ceiling?.id !== undefined) emit(`${ceiling.kind}:${ceiling.id}`, amount.at, childFact(amount, true));
  },

  judge(_key, entries, report) {
    const sum = sumUp(entries as Parameters<typeof sumUp>[0]);
    if (sum === undefined || sum.totalMinor <= sum.limitMinor) return;
    const { parent, limitMinor, currency, totalMinor, children } = sum;
    const kind = parent.entity.kind as keyof typeof CHILDREN;
    const money = (minor: number) => ({ money: { minor, currency } });
    const alone = children.filter(({ fact }) => fact[0] === "child" && fact[3] && fact[1] > limitMinor);
    for (const child of alone) {
      report({
        message: "alone",
        at: child.at,
        entity: child.entity,
        values: {
          amount: money(child.fact[1]),
          parent: OF_CEILING[kind],
          id: parent.entity.id,
          budget: money(limitMinor),
        },
        related: [{ at: parent.at, message: "parent" }],
      });
    }
    if (alone.length > 0) return;
    report({
      message: "sum",
      at: parent.at,
      entity: parent.entity,
      values: {
        children: CHILDREN[kind],
        total: money(totalMinor),
        excess: money(totalMinor - limitMinor),
        budget: money(limitMinor),
      },
      related: children.slice(0, MOST_RELATED).map((child) => ({
        at: child.at,
        message: "child" as const,
        values: { id: child.entity.id, amount: money(child.fact[1]) },
      })),
    });
  },
});
