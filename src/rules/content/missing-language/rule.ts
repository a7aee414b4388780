import { type ChannelText, type Post, textOf, textsOf } from "../../../model";
import { parseDuration, parseWhen, type When } from "../../../values";
import type { ActiveSetting, SettingShapes } from "../../../workspace";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { clauseOf, settingFor } from "../../in-force";
import { nameLanguages } from "../name-languages";
import { sameLanguage } from "../reader-texts";

type LanguagesSetting = NonNullable<SettingShapes["languages"]>;

export const missingLanguage = defineRule({
  id: "missing-language",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  needs: "languages",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post lacks a language that the policy or its account asks for, or has it too late.",
    why: "People wait for the post in their language, and none of the languages should be an afterthought.",
    details:
      "It is asked for from review on. While nothing says which language a text is in, nothing is said about it. A channel that names several languages needs the text in at least one of them.",
    messages: {
      policy: "This post has no text in {languages}, and the policy asks for one. Add it under `text`.",
      channel:
        "This post has no text in a language of {channel} ({languages}). Add one under `text`, or take this channel out.",
      late: "The text in {languages} appears too late: the policy allows at most `{within}` between the languages. Bring the times together.",
      second: "The policy wants {languages} first. Change the order of the texts, or of their times.",
    },
  },
  fr: {
    summary: "Une publication n’a pas une langue que demande la politique ou le compte, ou l’a trop tard.",
    why: "Les gens attendent la publication dans leur langue, et aucune langue ne devrait passer après coup.",
    details:
      "La règle le demande à partir de la révision. Tant que rien ne dit dans quelle langue est un texte, elle n’en dit rien. Un compte qui nomme plusieurs langues demande un texte dans au moins une d’elles.",
    messages: {
      policy:
        "Cette publication n’a pas de texte en {languages}, et la politique en demande un. Ajoutez-le sous `text`.",
      channel:
        "Cette publication n’a pas de texte dans une langue de {channel} ({languages}). Ajoutez-en un sous `text` ou retirez ce compte.",
      late: "Le texte en {languages} paraît trop tard : la politique permet au plus `{within}` entre les langues. Rapprochez les moments de parution.",
      second:
        "La politique veut cette langue en premier : {languages}. Changez l’ordre des textes ou celui des parutions.",
    },
  },

  check(post, report, context) {
    if (post.rank < 3) return;
    const texts = post.channelTexts;
    // A text that is not there is another rule's finding.
    if (texts.length === 0 || texts.some((text) => text.parts.some((part) => part.language === undefined)))
      return;
    const setting = settingOf(post, context);
    if (setting !== undefined) {
      const missing = missingLanguages(post, setting.value);
      const late = missing.length > 0 ? undefined : lateLanguage(post, texts, setting.value);
      const second =
        missing.length > 0 || late !== undefined ? undefined : misplacedFirst(post, texts, setting.value);
      if (missing.length > 0)
        report({
          message: "policy",
          at: post.intro,
          values: { languages: nameLanguages(missing) },
          clause: clauseOf(setting, "required"),
        });
      else if (late !== undefined) {
        report({
          message: "late",
          at: post.intro,
          values: { languages: nameLanguages([late]), within: setting.value.within },
          clause: clauseOf(setting, "within"),
        });
      } else if (second !== undefined)
        report({
          message: "second",
          at: post.intro,
          values: { languages: nameLanguages([second]) },
          clause: clauseOf(setting, "first"),
        });
      if (missing.length > 0) return;
    }
    for (const use of post.channels) {
      const spoken = textsOf(use.channel?.fields.languages).map((node) => node.value);
      const here =
        spoken.length === 0 ? [] : texts.filter((text) => text.use === use).flatMap((text) => text.parts);
      if (
        here.length === 0 ||
        here.some(({ language }) => spoken.some((it) => sameLanguage(it, language ?? it)))
      )
        continue;
      report({
        message: "channel",
        at: post.intro,
        values: { channel: use.id, languages: nameLanguages(spoken) },
      });
    }
  },
});

/** The first setting that concerns one of the post's channels. */
function settingOf(post: Post, context: RuleContext): ActiveSetting<LanguagesSetting> | undefined {
  for (const use of post.channels) {
    const setting = settingFor(context.workspace.settings, "languages", post, use);
    if (setting !== undefined) return setting;
  }
  return undefined;
}

function required(setting: LanguagesSetting): readonly string[] {
  return Array.isArray(setting.required)
    ? setting.required.filter((language) => typeof language === "string")
    : [];
}

/** Required languages in which nothing is written, on whatever channel. */
function missingLanguages(post: Post, setting: LanguagesSetting): string[] {
  const written = post.allTexts;
  return required(setting).filter(
    (language) =>
      !written.some((part) => part.language === undefined || sameLanguage(part.language, language)),
  );
}

/** The required language that appears longer after the first one than the policy allows. */
function lateLanguage(
  post: Post,
  texts: readonly ChannelText[],
  setting: LanguagesSetting,
): string | undefined {
  const within = typeof setting.within === "string" ? parseDuration(setting.within) : undefined;
  if (within === undefined) return undefined;
  const moments = required(setting).map((language) => ({
    language,
    minute: firstMoment(post, texts, language),
  }));
  let first = Number.POSITIVE_INFINITY;
  for (const { minute } of moments) if (minute !== undefined && minute < first) first = minute;
  return moments.find(({ minute }) => minute !== undefined && minute - first > within)?.language;
}

/** The language that the policy puts first, when another one stands or appears before it. */
function misplacedFirst(
  post: Post,
  texts: readonly ChannelText[],
  setting: LanguagesSetting,
): string | undefined {
  const { first } = setting;
  if (typeof first !== "string") return undefined;
  for (const { parts } of texts) {
    const at = parts.findIndex((part) => sameLanguage(part.language ?? "", first));
    if (at > 0) return first;
  }
  const moment = firstMoment(post, texts, first);
  if (moment === undefined) return undefined;
  const earlier = texts.some(({ use, parts }) => {
    const other = momentOn(post, use);
    return (
      other !== undefined &&
      other < moment &&
      parts.some((part) => !sameLanguage(part.language ?? first, first))
    );
  });
  return earlier ? first : undefined;
}

/** The minute at which a language first appears; undefined while it is unknown. */
function firstMoment(post: Post, texts: readonly ChannelText[], language: string): number | undefined {
  let first: number | undefined;
  for (const { use, parts } of texts) {
    if (!parts.some((part) => sameLanguage(part.language ?? "", language))) continue;
    const minute = momentOn(post, use);
    if (minute === undefined) return undefined;
    if (first === undefined || minute < first) first = minute;
  }
  return first;
}

/** Local minutes; times with an offset of their own can't be compared with these. */
function momentOn(post: Post, use: ChannelText["use"]): number | undefined {
  const own = textOf(use.variant?.publish);
  const when: When | undefined = own === undefined ? post.publish : parseWhen(own);
  if (when?.minute === undefined || when.offset !== undefined) return undefined;
  return when.day * 1440 + when.minute;
}
