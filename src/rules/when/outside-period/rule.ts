import { type Campaign, type DayRange, mapOf, Objective, type Plan, type Post } from "../../../model";
import type { Place } from "../../../syntax";
import type { Day } from "../../../values";
import { defineRule } from "../../define";
import { titleOf } from "../names";
import { publicationsOf } from "../publications";
import { valuePlace } from "../value-place";

export const outsidePeriod = defineRule({
  id: "outside-period",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: ["post", "objective"],
  en: {
    summary: "A date lies outside the period it belongs to.",
    why: "A post outside its campaign’s or its plan’s period counts for neither, and mostly the month or the year is a slip.",
    messages: {
      campaign:
        "{publish} lies outside the campaign “{name}”, which runs from {from} to {to}. Correct the date, or the campaign’s period.",
      plan: "{publish} lies outside the plan “{name}”, which covers {from} to {to}. Correct the date, or the plan’s period.",
      objective:
        "The deadline, {deadline}, lies outside the plan, which covers {from} to {to}. Correct the deadline, or the plan’s period.",
      period: "The period.",
    },
  },
  fr: {
    summary: "Une date est hors de la période dont elle relève.",
    why: "Une publication hors de la période de sa campagne ou de son plan ne compte ni pour l’une ni pour l’autre; le plus souvent, le mois ou l’année est une faute de frappe.",
    messages: {
      campaign:
        "Le {publish} est hors de la campagne « {name} », qui va du {from} au {to}. Corrigez la date, ou la période de la campagne.",
      plan: "Le {publish} est hors du plan « {name} », qui va du {from} au {to}. Corrigez la date, ou la période du plan.",
      objective:
        "L’échéance, le {deadline}, est hors du plan, qui va du {from} au {to}. Corrigez l’échéance, ou la période du plan.",
      period: "La période.",
    },
  },

  check(entity, report, context) {
    if (entity instanceof Objective) {
      const { deadline, plan } = entity;
      const pair = entity.fields.deadline;
      const period = plan?.period;
      if (deadline === undefined || pair === undefined || plan === undefined) return;
      if (period === undefined || !isOutside(deadline, period)) return;
      report({
        message: "objective",
        at: valuePlace(pair, entity),
        values: { deadline: { day: deadline }, from: { day: period.from }, to: { day: period.to } },
        related: [{ at: periodPlace(plan), message: "period" }],
      });
      return;
    }
    const publications = publicationsOf(entity, context.workspace);
    if (publications.length === 0) return;
    const { campaign } = entity;
    const plan = planOf(entity);
    if (campaign === undefined && plan === undefined) return;
    for (const { when, at } of publications) {
      // The campaign is the nearer of the two: outside of both, it is named.
      const owner = isOutside(when.day, campaign?.period)
        ? campaign
        : isOutside(when.day, plan?.period)
          ? plan
          : undefined;
      const period = owner?.period;
      if (owner === undefined || period === undefined) continue;
      report({
        message: owner.kind,
        at,
        values: {
          publish: { day: when.day },
          name: titleOf(owner),
          from: { day: period.from },
          to: { day: period.to },
        },
        related: [{ at: periodPlace(owner), message: "period" }],
      });
    }
  },
});

/** False without a period, and of one that ends before it begins. */
function isOutside(day: Day, period: DayRange | undefined): boolean {
  return period !== undefined && period.from <= period.to && (day < period.from || day > period.to);
}

function periodPlace(owner: Campaign | Plan): Place {
  return mapOf(owner.fields.period) ?? owner.intro;
}

/** The plan of the calendar, else the one that the post leads to. */
function planOf(post: Post): Plan | undefined {
  if (post.file.plan !== undefined) return post.plan;
  return post.plan ?? post.campaign?.plan ?? post.step?.plan ?? post.objective?.plan;
}
