import type { Post } from "../../../model";
import { dayParts, showMonth } from "../../../values";
import type { ActiveSetting } from "../../../workspace";
import { isCounted } from "../../counted";
import { defineWorkspaceRule, type Entry } from "../../define";
import { amountOf } from "../amounts";
import { limitOf, type MonthFact, monthKey } from "./months";
import { isLive, MOST_RELATED } from "../sums";

export const overLimit = defineWorkspaceRule({
  id: "over-limit",
  group: "budget",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "workspace",
  needs: "budget",
  on: "post",
  en: {
    summary: "An amount exceeds what the policy allows.",
    why: "The policy sets limits so that larger sums are decided together, before the money is spent.",
    details:
      "`perPost` limits the amount of each post, `perMonth` the amounts of all posts to be published in a calendar month, published ones included. A clause with `channels` limits posts on these channels only. What exceeds the month stands on the post with which the sum passes the limit, in order of publication.",
    messages: {
      post: "{amount} is more than the {limit} that the policy allows for one post. Lower the amount, or ask for an exception.",
      alone:
        "{amount} is more than the {limit} that the policy allows for a whole month. Lower the amount, or ask for an exception.",
      month:
        "With this post the amounts of {month} come to {total}; the policy allows {limit}. Lower an amount, or move a post to another month.",
      child: "“{id}” takes {amount}.",
    },
  },
  fr: {
    summary: "Un montant dépasse ce que permet la politique.",
    why: "La politique fixe des limites pour que les sommes plus importantes se décident ensemble, avant la dépense.",
    details:
      "`perPost` limite le montant de chaque publication, `perMonth` la somme des publications prévues dans un mois civil, celles qui sont parues comprises. Une clause avec `channels` ne limite que les publications de ces comptes. Le dépassement du mois est signalé à la publication avec laquelle la somme passe la limite, dans l’ordre de parution.",
    messages: {
      post: "Le montant de {amount} dépasse les {limit} que la politique permet par publication. Réduisez-le ou demandez une exception.",
      alone:
        "Le montant de {amount} dépasse les {limit} que la politique permet pour un mois entier. Réduisez-le ou demandez une exception.",
      month:
        "Avec cette publication, les montants du mois ({month}) totalisent {total}; la politique permet {limit}. Réduisez un montant ou déplacez une publication dans un autre mois.",
      child: "« {id} » prend {amount}.",
    },
  },

  collect(post, emit, context) {
    const { budget, boost } = post.fields;
    if (budget === undefined && boost === undefined) return;
    if (!isCounted(post)) return;
    const amount = amountOf(post);
    if (amount === undefined) return;
    const { minor, currency } = amount.money;
    const live = isLive(post);
    context.settings("budget").forEach((setting, index) => {
      if (!concerns(setting, post)) return;
      const perPost = limitOf(setting.value.perPost);
      const above = perPost !== undefined && perPost.currency === currency && minor > perPost.minor;
      if (above && live) emit(`post:${index}:${post.id ?? ""}`, amount.at, minor);
      const perMonth = limitOf(setting.value.perMonth);
      const day = post.publish?.day;
      if (perMonth === undefined || perMonth.currency !== currency || day === undefined) return;
      const { year, month } = dayParts(day);
      const fact: MonthFact = [minor, day, live, above];
      emit(monthKey(index, year, month), amount.at, fact);
    });
  },

  judge(key, entries, report, context) {
    const [scope, index, name = ""] = key.split(":");
    const setting = context.settings("budget")[Number(index)];
    const limit = limitOf(scope === "post" ? setting?.value.perPost : setting?.value.perMonth);
    if (setting === undefined || limit === undefined) return;
    const { clause } = setting;
    const money = (minor: number) => ({ money: { minor, currency: limit.currency } });
    if (scope === "post") {
      for (const { at, entity, fact } of entries) {
        report({
          message: "post",
          at,
          entity,
          clause,
          values: { amount: money(fact as number), limit: { money: limit } },
        });
      }
      return;
    }
    const posts = (entries as ReadonlyArray<Entry<MonthFact>>).slice().sort((a, b) => a.fact[1] - b.fact[1]);
    const total = posts.reduce((sum, post) => sum + post.fact[0], 0);
    if (total <= limit.minor) return;
    const alone = posts.filter(({ fact }) => fact[0] > limit.minor && fact[2]);
    for (const { at, entity, fact } of alone) {
      // A post beyond the limit of one post is told of that already.
      if (fact[3]) continue;
      report({
        message: "alone",
        at,
        entity,
        clause,
        values: { amount: money(fact[0]), limit: { money: limit } },
      });
    }
    if (alone.length > 0) return;
    const passing = firstBeyond(posts, limit.minor);
    if (passing === undefined) return;
    const [year = 0, month = 1] = name.split("-").map(Number);
    const others = posts.filter((post) => post !== passing).sort((a, b) => b.fact[0] - a.fact[0]);
    report({
      message: "month",
      at: passing.at,
      entity: passing.entity,
      clause,
      values: {
        month: { en: showMonth(year, month, "en"), fr: showMonth(year, month, "fr") },
        total: money(total),
        limit: { money: limit },
      },
      related: others.slice(0, MOST_RELATED).map((other) => ({
        at: other.at,
        message: "child" as const,
        values: { id: other.entity.id, amount: money(other.fact[0]) },
      })),
    });
  },
});

/** The first post, in order of publication, with which the sum is beyond the limit and on which a finding may stand. */
function firstBeyond(
  posts: ReadonlyArray<Entry<MonthFact>>,
  limitMinor: number,
): Entry<MonthFact> | undefined {
  let sum = 0;
  for (const post of posts) {
    sum += post.fact[0];
    if (sum > limitMinor && post.fact[2] && post.fact[0] > 0) return post;
  }
  return undefined;
}

/** Whether a clause speaks of a post: of all posts, or of those of its unit and on the channels that it names. */
function concerns({ unit, value }: ActiveSetting<{ readonly channels?: unknown }>, post: Post): boolean {
  if (unit !== undefined && !post.units.includes(unit)) return false;
  const { channels } = value;
  return !Array.isArray(channels) || post.channels.some((use) => channels.includes(use.id));
}
