import { given, mapOf, type Post, textOf } from "../../../model";
import { measurementFields, publicationFields } from "../../../schema";
import { type Day, parseDuration, parseWhen } from "../../../values";
import type { ClauseRef } from "../../../workspace";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { settingFor } from "../../in-force";

const MINUTES_A_DAY = 24 * 60;
const USUAL_MINUTES = 14 * MINUTES_A_DAY;

export const missingResults = defineRule({
  id: "missing-results",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  history: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "The results of a published post are missing.",
    why: "Only figures tell what to do again and what to leave. They come after a settling time, so that early numbers mislead nobody.",
    details:
      "Told once the time of the plan’s `resultsAfter`, else of a policy’s `measure`, else 14 days, has passed since publication. Service messages (closures, condolences) are not judged by figures.",
    messages: {
      absent:
        "Published on {day}, {days} {days:day|days} ago, and there are no results. Read the figures and write them in `results`.",
    },
  },
  fr: {
    summary: "Les résultats d’une publication parue manquent.",
    why: "Seuls les chiffres disent ce qu’il faut refaire et ce qu’il faut laisser. Ils viennent après un délai, pour que les premiers nombres ne trompent personne.",
    details:
      "Signalé quand le délai de `resultsAfter` du plan, sinon du réglage `measure` d’une politique, sinon 14 jours, est passé depuis la parution. Les messages de service (fermetures, condoléances) ne se jugent pas aux chiffres.",
    messages: {
      absent:
        "Parue le {day}, il y a {days} {days:jour|jours}, cette publication n’a pas de résultats. Relevez les chiffres et écrivez-les dans `results`.",
    },
  },

  check(post, report, context) {
    if (!owesResults(post)) return;
    const day = publishedOn(post);
    if (day === undefined || day >= context.asOf) return;
    const settling = settlingTime(post, context);
    if (settling === undefined || (context.asOf - day) * MINUTES_A_DAY <= settling.minutes) return;
    const { published } = post.fields;
    report({
      message: "absent",
      at: given(published) ? published.key : post.intro,
      values: { day: { day }, days: context.asOf - day },
      clause: settling.clause,
    });
  },
});

/** Out, to be judged by figures, and without any. */
function owesResults(post: Post): boolean {
  return (
    post.status === "published" &&
    !given(post.fields.results) &&
    post.nature !== "service" &&
    !hasChannelResults(post)
  );
}

/** The first day on which the results of a post that is out count as missing; undefined where none are owed. */
export function resultsDueOn(post: Post, context: Pick<RuleContext, "workspace">): Day | undefined {
  if (!owesResults(post)) return undefined;
  const day = publishedOn(post);
  const settling = day === undefined ? undefined : settlingTime(post, context);
  if (day === undefined || settling === undefined) return undefined;
  return day + Math.floor(settling.minutes / MINUTES_A_DAY) + 1;
}

/** The day it appeared, else the day it was planned for; undefined while what is written can't be read. */
function publishedOn(post: Post): Day | undefined {
  const map = mapOf(post.fields.published);
  const at = map === undefined ? undefined : publicationFields(map).at;
  if (!given(at)) return post.publish?.day;
  return parseWhen(textOf(at) ?? "")?.day;
}

function hasChannelResults(post: Post): boolean {
  for (const { value } of mapOf(post.fields.variants)?.pairs ?? []) {
    if (value.type === "map" && given(value.get("results"))) return true;
  }
  return false;
}

/** How long to wait: the plan's time, else a policy's, else 14 days; undefined while it can't be read. */
function settlingTime(
  post: Post,
  context: Pick<RuleContext, "workspace">,
): { minutes: number; clause?: ClauseRef } | undefined {
  const measurement = mapOf(post.plan?.fields.measurement);
  const planned = measurement === undefined ? undefined : measurementFields(measurement).resultsAfter;
  if (given(planned)) return timeOf(textOf(planned));
  const setting = settingFor(context.workspace.settings, "measure", post);
  if (setting?.value.resultsAfter === undefined) return { minutes: USUAL_MINUTES };
  return timeOf(setting.value.resultsAfter, setting.clause);
}

function timeOf(text: unknown, clause?: ClauseRef): { minutes: number; clause?: ClauseRef } | undefined {
  const minutes = typeof text === "string" ? parseDuration(text) : undefined;
  return minutes === undefined ? undefined : { minutes, clause };
}
