import type { Language } from "../../values";
import type { Finding } from "../findings";
import { fillTemplate } from "../wording";
import type { PolicyChange } from "./changes";
import { byEntity, type ChangeImpact } from "./impact";

/** An impact in one line: “3 posts begin to fail, 1 stops”. */
export function sayImpact(
  { begins, stops, reweighed }: Pick<ChangeImpact, "begins" | "stops" | "reweighed">,
  language: Language,
): string {
  const begin = countPosts(begins);
  const stop = countPosts(stops);
  const parts: string[] = [];
  const say = (key: keyof typeof WORDS, count: number): void => {
    if (count > 0) parts.push(fillTemplate(WORDS[key][language], { count }, language));
  };
  say("postsBegin", begin.posts);
  say(begin.posts > 0 && stop.posts > 0 ? "stop" : "postsStop", stop.posts);
  say("othersBegin", begin.others);
  say("othersStop", stop.others);
  say("weigh", reweighed.length);
  if (parts.length === 0) return WORDS.nothing[language];
  return parts.length > 2 ? parts.join("; ") : parts.join(", ");
}

/** What changed, by name: “`approval` was changed”. */
export function sayPolicyChange({ kind, name, change }: PolicyChange, language: Language): string {
  const what = fillTemplate(KINDS[kind][language], { name }, language);
  return fillTemplate(CHANGES[change][language], { what }, language);
}

/** How many posts and how many other entries findings stand on. */
function countPosts(findings: readonly Finding[]): { posts: number; others: number } {
  let posts = 0;
  let others = 0;
  for (const [first] of byEntity(findings)) {
    if (first?.entity?.kind === "post") posts++;
    else others++;
  }
  return { posts, others };
}

const WORDS = {
  postsBegin: {
    en: "{count} {count:post begins|posts begin} to fail",
    fr: "{count} {count:publication cesse|publications cessent} d’être conforme{count:|s}",
  },
  postsStop: {
    en: "{count} {count:post stops|posts stop} failing",
    fr: "{count} {count:publication redevient|publications redeviennent} conforme{count:|s}",
  },
  stop: { en: "{count} {count:stops|stop}", fr: "{count} {count:le redevient|le redeviennent}" },
  othersBegin: {
    en: "{count} other {count:entry begins|entries begin} to fail",
    fr: "{count} autre{count:|s} {count:entrée cesse|entrées cessent} d’être conforme{count:|s}",
  },
  othersStop: {
    en: "{count} other {count:entry stops|entries stop} failing",
    fr: "{count} autre{count:|s} {count:entrée redevient|entrées redeviennent} conforme{count:|s}",
  },
  weigh: {
    en: "{count} {count:finding changes|findings change} in severity",
    fr: "{count} {count:constat change|constats changent} de gravité",
  },
  nothing: {
    en: "nothing in the calendar changes",
    fr: "rien ne change dans le calendrier",
  },
} as const;

const KINDS: Readonly<Record<PolicyChange["kind"], Readonly<Record<Language, string>>>> = {
  setting: { en: "the setting `{name}`", fr: "le réglage `{name}`" },
  rule: { en: "the rule `{name}`", fr: "la règle `{name}`" },
  key: { en: "the key `{name}`", fr: "la clé `{name}`" },
};

const CHANGES: Readonly<Record<PolicyChange["change"], Readonly<Record<Language, string>>>> = {
  added: { en: "{what} is new", fr: "nouveau : {what}" },
  removed: { en: "{what} is gone", fr: "retiré : {what}" },
  changed: { en: "{what} changed", fr: "modifié : {what}" },
};
