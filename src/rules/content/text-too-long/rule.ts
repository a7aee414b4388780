import {
  type ChannelText,
  type ChannelUse,
  given,
  type LocalisedPart,
  localisedParts,
  type Post,
} from "../../../model";
import {
  factsFor,
  measureFirstComment,
  measureText,
  type TextLimit,
  type TextMeasure,
} from "../../../networks";
import { type Language, NBSP, showNumber } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import type { Shown } from "../../wording";
import { nameChannels } from "../name-channels";
import { factsOn, isToCome, requestOn } from "../on-channel";
import { placeOfText } from "../reader-texts";
import { cutText, type Placed, threadEdits } from "./shorten";

/** A text with the channels that it does not fit, hard limits and guidance apart. */
interface Misfit {
  readonly text: ChannelText;
  readonly hard: Measured[];
  readonly advised: Measured[];
}

interface Measured extends Placed {
  readonly measure: TextMeasure;
}

export const textTooLong = defineRule({
  id: "text-too-long",
  group: "content",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "A text is longer than its channel takes.",
    why: "The network refuses the post, or cuts it off in the middle of a sentence.",
    details:
      "Characters are counted as each network counts them: an address is 23 on X and Mastodon, an emoji 2 on X and 1 on Bluesky. Hashtags count with the text, and so do both languages of a stacked post. What is only advised, and not enforced by the network, is a warning. Limits of a single account go under `limits` in the channels file.",
    messages: {
      long: "This text does not fit {channels}. Shorten it, or write a shorter one for the channel under `variants`.",
      stacked:
        "In one post, the texts do not fit {channels}. Shorten them, or write shorter ones for the channel under `variants`.",
      advised: "This text is longer than advised for {channels}. Shorten it if you can.",
      comment: "This first comment does not fit {channels}. Shorten it.",
      advisedComment: "This first comment is longer than advised for {channels}. Shorten it if you can.",
    },
    fixes: {
      split: "Split the text into a thread of {count}",
      cut: "Cut the text after “{end}”",
    },
  },
  fr: {
    summary: "Un texte est trop long pour un de ses comptes.",
    why: "Le réseau refuse la publication, ou la coupe au milieu d’une phrase.",
    details:
      "Les caractères se comptent comme le fait chaque réseau : une adresse en vaut 23 sur X et Mastodon, un émoji 2 sur X et 1 sur Bluesky. Les mots-clics comptent avec le texte, de même que les deux langues d’une publication où elles se suivent. Ce qui est seulement conseillé, sans que le réseau l’impose, est un avertissement. Les limites propres à un compte s’écrivent sous `limits` dans le fichier des comptes.",
    messages: {
      long: "Ce texte ne tient pas sur {channels}. Raccourcissez-le ou écrivez-en un plus court pour ce compte sous `variants`.",
      stacked:
        "Réunis en une publication, les textes ne tiennent pas sur {channels}. Raccourcissez-les ou écrivez-en de plus courts pour ces comptes sous `variants`.",
      advised: "Ce texte dépasse la longueur conseillée pour {channels}. Raccourcissez-le si possible.",
      comment: "Ce premier commentaire ne tient pas sur {channels}. Raccourcissez-le.",
      advisedComment:
        "Ce premier commentaire dépasse la longueur conseillée pour {channels}. Raccourcissez-le si possible.",
    },
    fixes: {
      split: "Répartir le texte en {count} messages qui se suivent",
      cut: "Couper le texte après « {end} »",
    },
  },

  check(post, report, context) {
    const { text, variants, firstComment } = post.fields;
    if (text === undefined && variants === undefined && post.body === undefined && firstComment === undefined)
      return;
    for (const { text, hard, advised } of misfits(post, context)) {
      const measured = hard.length > 0 ? hard : advised;
      const stacked = text.parts.length > 1;
      report({
        message: hard.length === 0 ? "advised" : stacked ? "stacked" : "long",
        at: placeOfText(post, text),
        severity: hard.length > 0 ? "error" : "warning",
        values: { channels: nameMeasured(measured) },
        fixes: () => {
          const part = text.parts[0];
          if (hard.length === 0 || stacked || part === undefined) return [];
          const thread = threadEdits(post, part, hard);
          const cut = cutText(post, part, hard);
          return [
            ...(thread === undefined
              ? []
              : [
                  {
                    title: "split" as const,
                    values: { count: thread.count },
                    safe: false,
                    edits: thread.edits,
                  },
                ]),
            ...(cut === undefined
              ? []
              : [{ title: "cut" as const, values: { end: cut.end }, safe: false, edits: cut.edits }]),
          ];
        },
      });
    }
    if (given(firstComment)) {
      for (const part of localisedParts(firstComment.value)) {
        const { hard, advised } = measureComment(post, part, context);
        if (hard.length === 0 && advised.length === 0) continue;
        report({
          message: hard.length > 0 ? "comment" : "advisedComment",
          at: part.node,
          severity: hard.length > 0 ? "error" : "warning",
          values: { channels: nameMeasured(hard.length > 0 ? hard : advised) },
        });
      }
    }
  },
});

const NONE: readonly Misfit[] = [];

function misfits(post: Post, context: RuleContext): readonly Misfit[] {
  let found: Misfit[] | undefined;
  for (const text of post.channelTexts) {
    const { use } = text;
    if (!isToCome(use)) continue;
    const request = requestOn(post, use, context);
    const limits = request === undefined ? undefined : factsOn(post, use, context)?.text;
    if (request === undefined || limits === undefined || !mayExceed(post, text.text, limits)) continue;
    const measures = measureText({
      ...request,
      text: text.text,
      hashtags: post.hashtags.map((node) => node.value),
    });
    const hard = measures.find((it) => it.over > 0 && it.hard);
    const measure = hard ?? measures.find((it) => it.over > 0);
    if (measure === undefined) continue;
    found ??= [];
    const node = text.parts[0]?.node;
    let misfit = found.find(
      (it) => it.text.parts[0]?.node === node && it.text.parts.length === text.parts.length,
    );
    if (misfit === undefined) {
      misfit = { text, hard: [], advised: [] };
      found.push(misfit);
    }
    (hard === undefined ? misfit.advised : misfit.hard).push({ use, request, measure });
  }
  return found ?? NONE;
}

/** The most that one UTF-16 unit can count: an address of four characters counts 23 on X. */
const MOST_PER_UNIT: Readonly<Record<TextLimit["unit"], number>> = {
  weighted: 6,
  mastodon: 3,
  bytes: 3,
  threads: 3,
  utf16: 1,
  codePoints: 1,
  graphemes: 1,
};

/** A quick look: most texts are far below every limit. */
function mayExceed(post: Post, text: string, limits: readonly TextLimit[]): boolean {
  if (limits.length === 0) return false;
  let length = text.length;
  for (const tag of post.hashtags) length += tag.value.length + 2;
  for (const limit of limits) if (length * MOST_PER_UNIT[limit.unit] > limit.value) return true;
  return false;
}

function measureComment(
  post: Post,
  part: LocalisedPart,
  context: RuleContext,
): { hard: Measured[]; advised: Measured[] } {
  const hard: Measured[] = [];
  const advised: Measured[] = [];
  for (const use of post.channels) {
    const request = isToCome(use) ? requestOn(post, use, context) : undefined;
    if (request === undefined || factsFor(request)?.firstComment !== true) continue;
    const measure = measureFirstComment({ ...request, firstComment: part.node.value.trimEnd() }).find(
      (it) => it.over > 0,
    );
    if (measure !== undefined) (measure.hard ? hard : advised).push({ use, request, measure });
  }
  return { hard, advised };
}

const UNITS = {
  en: { one: "characters", bytes: "bytes" },
  fr: { one: "caractères", bytes: "octets" },
} as const;

function nameMeasured(measured: readonly Measured[]): Shown {
  const byUse = new Map<ChannelUse, TextMeasure>(measured.map(({ use, measure }) => [use, measure]));
  const uses = [...byUse.keys()];
  return nameChannels(uses, (use, language) => sayMeasure(byUse.get(use), language));
}

function sayMeasure(measure: TextMeasure | undefined, language: Language): string {
  if (measure === undefined) return "";
  const unit = measure.unit === "bytes" ? UNITS[language].bytes : UNITS[language].one;
  const count = showNumber(measure.count, language);
  const limit = showNumber(measure.limit, language);
  return language === "fr"
    ? `${count}${NBSP}${unit}, au plus ${limit}`
    : `${count} ${unit}, at most ${limit}`;
}
