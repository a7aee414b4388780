import { type Post, whenOf } from "../../../model";
import { isZone, parseDuration, toInstant, type When } from "../../../values";
import { defineRule } from "../../define";
import { clauseOf } from "../../in-force";
import { demandOf, isOwn, lastWords } from "../approvals";

/** Days and hours in words, as the setting writes them. */
const UNITS = {
  m: { en: ["minute", "minutes"], fr: ["minute", "minutes"] },
  h: { en: ["hour", "hours"], fr: ["heure", "heures"] },
  d: { en: ["day", "days"], fr: ["jour", "jours"] },
  w: { en: ["week", "weeks"], fr: ["semaine", "semaines"] },
} as const;

export const lateApproval = defineRule({
  id: "late-approval",
  group: "who",
  since: "0.1.0",
  severity: "info",
  needs: "approval",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post was approved later than the policy asks.",
    why: "Time between approval and publication is time to mend something calmly.",
    details:
      "The policy’s `approval: { before: … }` says how long ahead. A post counts as approved when it has as many approvals as it needs.",
    messages: {
      late: "This approval came on {at}, but publication is on {publish} and the policy asks for {before} in between. Move the publication, or ask earlier next time.",
    },
  },
  fr: {
    summary: "Une publication a été approuvée plus tard que la politique le demande.",
    why: "Le temps entre l’approbation et la parution permet de corriger quelque chose dans le calme.",
    details:
      "Le réglage `approval: { before: … }` de la politique dit combien de temps d’avance il faut. Une publication compte comme approuvée dès qu’elle a toutes les approbations qu’il lui faut.",
    messages: {
      late: "Cette approbation date du {at}, alors que la parution est prévue le {publish} et que la politique demande {before} entre les deux. Déplacez la parution ou demandez l’approbation plus tôt la prochaine fois.",
    },
  },

  check(post, report, context) {
    if (post.fields.approvals === undefined) return;
    const { publish } = post;
    if (publish === undefined) return;
    const demand = demandOf(post, context);
    const before = demand.setting?.value.before;
    const minutes = typeof before === "string" ? parseDuration(before) : undefined;
    if (before === undefined || minutes === undefined || demand.needed <= 0) return;
    const counting = lastWords(post).filter((it) => it.agrees && (demand.self === true || !isOwn(it, post)));
    const onTime = counting.filter((it) => {
      const at = whenOf(it.fields.at);
      return at === undefined || !isLate(at, publish, minutes, post);
    });
    if (counting.length < demand.needed || onTime.length >= demand.needed) return;
    const late = counting.filter((it) => !onTime.includes(it));
    // The one that made it enough: the earliest of the late ones that was still needed.
    late.sort((a, b) => order(whenOf(a.fields.at), whenOf(b.fields.at)));
    const last = late[demand.needed - onTime.length - 1];
    const pair = last?.fields.at;
    const at = whenOf(pair);
    if (pair === undefined || at === undefined) return;
    report({
      message: "late",
      at: pair.value,
      values: { at: { when: at }, publish: { when: publish }, before: inWords(before) },
      clause: clauseOf(demand.setting, "before"),
    });
  },
});

/** Whether less than so many minutes lie between two moments; of days without time the benefit of the doubt. */
function isLate(at: When, publish: When, minutes: number, post: Post): boolean {
  if (at.minute === undefined || publish.minute === undefined)
    return at.day + Math.floor(minutes / 1440) > publish.day;
  return minutesOf(publish, post) - minutesOf(at, post) < minutes;
}

function minutesOf(when: When, post: Post): number {
  const { timezone } = post.file;
  const instant = timezone !== undefined && isZone(timezone) ? toInstant(when, timezone)?.instant : undefined;
  return instant ?? when.day * 1440 + (when.minute ?? 0);
}

function order(a: When | undefined, b: When | undefined): number {
  return (a?.day ?? 0) - (b?.day ?? 0) || (a?.minute ?? 0) - (b?.minute ?? 0);
}

/** “2 days” of `2d`. */
function inWords(duration: string): { en: string; fr: string } {
  const unit = UNITS[duration.at(-1) as keyof typeof UNITS];
  const count = Number.parseInt(duration, 10);
  return {
    en: `${count} ${unit.en[count === 1 ? 0 : 1]}`,
    fr: `${count} ${unit.fr[count < 2 ? 0 : 1]}`,
  };
}
