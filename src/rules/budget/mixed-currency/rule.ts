import { given, moneyOf, Post } from "../../../model";
import type { Money } from "../../../values";
import { defineRule, type Report } from "../../define";
import { amountOf, type Ceiling, ceilingOf, type LocatedMoney, OF_CEILING, spentOn } from "../amounts";

const OF_POST = { en: "of this post", fr: "de cette publication" } as const;

export const mixedCurrency = defineRule({
  id: "mixed-currency",
  group: "budget",
  since: "0.1.0",
  severity: "warning",
  starter: true,
  scope: "entity",
  on: ["objective", "step", "campaign", "post"],
  en: {
    summary: "An amount is in another currency than the budget that it draws from.",
    why: "Amounts in two currencies can’t be added, so nobody sees when the budget is used up.",
    messages: {
      other:
        "This amount is in {currency}, the budget {parent} in {expected}. Convert it to {expected}, so that both can be compared.",
    },
  },
  fr: {
    summary: "Un montant est dans une autre monnaie que le budget où il puise.",
    why: "Des montants en deux monnaies ne s’additionnent pas : personne ne voit quand le budget est épuisé.",
    messages: {
      other:
        "Ce montant est en {currency}, et le budget {parent}, en {expected}. Convertissez-le en {expected} pour qu’ils se comparent.",
    },
  },

  check(entity, report) {
    if (!(entity instanceof Post)) {
      const { budget } = entity.fields;
      const money = entity.budget;
      if (!given(budget) || money === undefined) return;
      const ceiling = ceilingOf(entity);
      if (ceiling !== undefined) compare({ money, at: budget.value }, ceiling.budget, ceiling.kind, report);
      return;
    }
    const { budget, boost, spent, variants } = entity.fields;
    if (budget === undefined && boost === undefined && spent === undefined && variants === undefined) return;
    const own = amountOf(entity);
    const used = spentOn(entity);
    if (own === undefined && used === undefined) return;
    // An own amount that can't be read leaves nothing to compare the rest with.
    if (own === undefined && given(budget)) return;
    const ceiling = ceilingOf(entity);
    if (ceiling !== undefined) compare(own ?? used, ceiling.budget, ceiling.kind, report);
    if (own === undefined) return;
    compare(used, own.money, "post", report);
    const boosted = given(budget) ? entity.boost?.budget : undefined;
    const money = moneyOf(boosted);
    if (boosted !== undefined && money !== undefined)
      compare({ money, at: boosted.value }, own.money, "post", report);
  },
});

/** Reports an amount in another currency than the one above it. */
function compare(
  amount: LocatedMoney | undefined,
  above: Money | undefined,
  parent: Ceiling["kind"] | "post",
  report: (finding: Report<"other", never>) => void,
): void {
  if (amount === undefined || above === undefined || amount.money.currency === above.currency) return;
  report({
    message: "other",
    at: amount.at,
    values: {
      currency: amount.money.currency,
      expected: above.currency,
      parent: parent === "post" ? OF_POST : OF_CEILING[parent],
    },
  });
}
