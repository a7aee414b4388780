import { given, Post, whenOf } from "../../../model";
import type { Day } from "../../../values";
import { isCounted } from "../../counted";
import { defineWorkspaceRule, type Entry } from "../../define";
import { amountOf, ceilingOf, hasAmount } from "../amounts";

/**
 * A budget: amount, currency, first and last day of its time. What is set aside of it: amount and
 * currency; a currency of "" means an amount that is not known.
 */
type Share = readonly ["parent", number, string, Day, Day] | readonly ["child", number, string];

/** What of a budget may stay unplanned after half its time. */
const LARGEST_REST = 0.2;

const WHAT = {
  plan: { en: "this plan", fr: "ce plan" },
  objective: { en: "this objective", fr: "cet objectif" },
} as const;

export const unallocatedBudget = defineWorkspaceRule({
  id: "unallocated-budget",
  group: "budget",
  since: "0.1.0",
  severity: "info",
  strict: true,
  scope: "workspace",
  on: ["plan", "objective", "step", "campaign", "post"],
  atLeast: 2,
  en: {
    summary: "After half the time, much of a budget is not planned yet.",
    why: "Money that nobody has planned by mid-term is often lost, or spent in a hurry at the end.",
    details:
      "Told when more than 20% of a budget is not planned: of a plan by its objectives, of an objective by its steps, campaigns and posts. An objective’s time runs from the plan’s first day to its own deadline. Budgets of which nothing is planned, or in which an amount is missing, are left to other rules.",
    messages: {
      rest: "Half the time of {what} has passed, and {rest} of {budget} ({percent}%) are not planned. Plan them, or lower the budget.",
    },
  },
  fr: {
    summary: "À mi-parcours, une grande partie d’un budget n’est pas encore prévue.",
    why: "L’argent que personne n’a prévu à mi-parcours est souvent perdu, ou dépensé à la hâte à la fin.",
    details:
      "Signalé quand plus de 20 % d’un budget n’est pas prévu : celui d’un plan par ses objectifs, celui d’un objectif par ses étapes, ses campagnes et ses publications. Le temps d’un objectif va du premier jour du plan à sa propre échéance. Les budgets dont rien n’est prévu, ou dans lesquels un montant manque, relèvent d’autres règles.",
    messages: {
      rest: "La moitié du temps est passée pour {what}, et {rest} sur {budget} ({percent} %) restent à prévoir. Prévoyez-les ou réduisez le budget.",
    },
  },

  collect(entity, emit) {
    if (entity instanceof Post) {
      if (!hasAmount(entity) || !isCounted(entity)) return;
      const ceiling = ceilingOf(entity);
      if (ceiling?.id === undefined) return;
      const amount = amountOf(entity);
      emit(
        `${ceiling.kind}:${ceiling.id}`,
        amount?.at ?? entity.intro,
        child(amount?.money.minor, amount?.money.currency),
      );
      return;
    }
    const { budget } = entity.fields;
    const money = entity.budget;
    if (entity.kind === "plan" || entity.kind === "objective") {
      const period = entity.kind === "plan" ? entity.period : entity.plan?.period;
      const end = entity.kind === "plan" ? period?.to : whenOf(entity.fields.deadline)?.day;
      if (
        budget !== undefined &&
        money !== undefined &&
        period !== undefined &&
        end !== undefined &&
        entity.id !== undefined
      ) {
        const fact: Share = ["parent", money.minor, money.currency, period.from, end];
        emit(`${entity.kind}:${entity.id}`, budget.value, fact);
      }
      if (entity.kind === "plan") return;
    }
    // A campaign without a budget sets nothing aside; of the others an amount is missing.
    if (entity.kind === "campaign" && !given(budget)) return;
    const ceiling = ceilingOf(entity);
    if (ceiling?.id === undefined) return;
    emit(
      `${ceiling.kind}:${ceiling.id}`,
      budget?.value ?? entity.intro,
      child(money?.minor, money?.currency),
    );
  },

  judge(key, entries, report, context) {
    const shares = entries as ReadonlyArray<Entry<Share>>;
    const parent = shares.find((entry) => entry.fact[0] === "parent");
    if (parent === undefined || parent.fact[0] !== "parent") return;
    const [, budget, currency, from, to] = parent.fact;
    if (budget === 0 || context.asOf * 2 < from + to || context.asOf > to) return;
    let rest = budget;
    let children = 0;
    for (const { fact } of shares) {
      if (fact[0] !== "child") continue;
      if (fact[2] !== currency) return;
      rest -= fact[1];
      children++;
    }
    if (children === 0 || rest <= budget * LARGEST_REST) return;
    report({
      message: "rest",
      at: parent.at,
      entity: parent.entity,
      values: {
        what: key.startsWith("plan:") ? WHAT.plan : WHAT.objective,
        rest: { money: { minor: rest, currency } },
        budget: { money: { minor: budget, currency } },
        percent: Math.round((rest / budget) * 100),
      },
    });
  },
});

/** What is set aside; without an amount: something, but nobody knows how much. */
function child(minor = 0, currency = ""): Share {
  return ["child", minor, currency];
}
