import { given, Post } from "../../../model";
import { defineWorkspaceRule } from "../../define";
import { amountOf, ceilingOf, OF_CEILING, spentOn } from "../amounts";
import { childFact, isLive, MOST_RELATED, parentFact, sumUp } from "../sums";

const CEILINGS = {
  step: { en: "this step", fr: "cette étape" },
  campaign: { en: "this campaign", fr: "cette campagne" },
  objective: { en: "this objective", fr: "cet objectif" },
  plan: { en: "this plan", fr: "ce plan" },
} as const;

/** Of a post that exceeds its own amount: spent and planned, in the smallest unit, and the currency. */
type OwnFact = readonly [number, number, string];

export const overSpent = defineWorkspaceRule({
  id: "over-spent",
  group: "budget",
  since: "0.1.0",
  severity: "warning",
  starter: true,
  scope: "workspace",
  on: ["plan", "objective", "step", "campaign", "post"],
  en: {
    summary: "More was spent than the budget allows.",
    why: "What one post spent too much is missing elsewhere. Up to 5% over is how advertising accounts work; more needs a decision.",
    details:
      "`spent` is compared with the post’s own amount. What posts spent is also added up against the nearest budget above them: their step’s, else their campaign’s, else their objective’s, else the plan’s. Published posts count in such a sum; by themselves they are no longer told of.",
    messages: {
      post: "{spent} was spent, {percent}% more than the {budget} planned. Check the figure, or have the budget raised.",
      sum: "Posts of {parent} spent {spent}, {percent}% more than its budget of {budget}. Check the figures, or find the money elsewhere.",
      free: "{spent} was spent, and the budget is {budget}. Check the figure, or have the budget raised.",
      alone:
        "{spent} was spent, more than the whole budget {parent} “{id}” ({budget}). Check the figure, or have that budget raised.",
      child: "“{id}” spent {spent}.",
      budget: "The budget.",
    },
  },
  fr: {
    summary: "Les dépenses dépassent le budget.",
    why: "Ce qu’une publication a dépensé en trop manque ailleurs. Jusqu’à 5 % de plus, c’est le fonctionnement normal des comptes publicitaires; au-delà, il faut une décision.",
    details:
      "`spent` se compare au montant de la publication. Les dépenses des publications s’additionnent aussi dans le budget le plus proche au-dessus d’elles : celui de leur étape, sinon de leur campagne, sinon de leur objectif, sinon du plan. Les publications parues comptent dans cette somme; à elles seules, elles ne sont plus signalées.",
    messages: {
      post: "La dépense de {spent} dépasse de {percent} % les {budget} prévus. Vérifiez le chiffre ou faites augmenter le budget.",
      sum: "Les publications de {parent} ont coûté {spent}, soit {percent} % de plus que le budget de {budget}. Vérifiez les chiffres ou trouvez l’argent ailleurs.",
      free: "La dépense est de {spent}, et le budget, de {budget}. Vérifiez le chiffre ou faites augmenter le budget.",
      alone:
        "La dépense de {spent} dépasse à elle seule le budget {parent} « {id} » ({budget}). Vérifiez le chiffre ou faites augmenter ce budget.",
      child: "« {id} » a coûté {spent}.",
      budget: "Le budget.",
    },
  },

  collect(entity, emit) {
    if (!(entity instanceof Post)) {
      const { budget } = entity.fields;
      const money = entity.budget;
      if (!given(budget) || money === undefined || entity.id === undefined) return;
      emit(`${entity.kind}:${entity.id}`, budget.value, parentFact({ money, at: budget.value }));
      return;
    }
    if (entity.fields.spent === undefined && entity.fields.variants === undefined) return;
    const spent = spentOn(entity);
    if (spent === undefined) return;
    const live = isLive(entity);
    const own = amountOf(entity);
    const ownExceeded =
      own !== undefined &&
      own.money.currency === spent.money.currency &&
      exceeds(spent.money.minor, own.money.minor);
    if (live && ownExceeded) {
      emit(`post:${entity.id ?? ""}`, spent.at, [spent.money.minor, own.money.minor, own.money.currency]);
    }
    const ceiling = ceilingOf(entity);
    if (ceiling?.id === undefined) return;
    // What is told of its own budget is not told again of the one above.
    emit(`${ceiling.kind}:${ceiling.id}`, spent.at, childFact(spent, live && !ownExceeded));
  },

  judge(key, entries, report) {
    if (key.startsWith("post:")) {
      for (const entry of entries) {
        const [spent, budget, currency] = entry.fact as OwnFact;
        report({
          message: budget === 0 ? "free" : "post",
          at: entry.at,
          entity: entry.entity,
          values: compared(spent, budget, currency),
        });
      }
      return;
    }
    const sum = sumUp(entries as Parameters<typeof sumUp>[0]);
    if (sum === undefined || !exceeds(sum.totalMinor, sum.limitMinor)) return;
    const { parent, limitMinor, currency, totalMinor, children } = sum;
    const money = (minor: number) => ({ money: { minor, currency } });
    const kind = parent.entity.kind as keyof typeof CEILINGS;
    const alone = children.filter(
      ({ fact }) => fact[0] === "child" && fact[3] && exceeds(fact[1], limitMinor),
    );
    for (const child of alone) {
      report({
        message: "alone",
        at: child.at,
        entity: child.entity,
        values: {
          spent: money(child.fact[1]),
          parent: OF_CEILING[kind],
          id: parent.entity.id,
          budget: money(limitMinor),
        },
        related: [{ at: parent.at, message: "budget" }],
      });
    }
    if (alone.length > 0) return;
    report({
      message: limitMinor === 0 ? "free" : "sum",
      at: parent.at,
      entity: parent.entity,
      values: { ...compared(totalMinor, limitMinor, currency), parent: CEILINGS[kind] },
      related: children.slice(0, MOST_RELATED).map((child) => ({
        at: child.at,
        message: "child" as const,
        values: { id: child.entity.id, spent: money(child.fact[1]) },
      })),
    });
  },
});

function compared(spent: number, budget: number, currency: string) {
  return {
    spent: { money: { minor: spent, currency } },
    budget: { money: { minor: budget, currency } },
    percent: budget === 0 ? 0 : Math.round((spent / budget - 1) * 1000) / 10,
  };
}

/** More than 5 % above the budget. */
function exceeds(spentMinor: number, budgetMinor: number): boolean {
  return spentMinor * 100 > budgetMinor * 105;
}
