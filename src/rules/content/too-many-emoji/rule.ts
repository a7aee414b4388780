import type { ChannelText, ChannelUse } from "../../../model";
import { countEmoji } from "../../../networks";
import { defineRule } from "../../define";
import { clauseOf, settingFor } from "../../in-force";
import { nameChannels } from "../name-channels";
import { placeOfText } from "../reader-texts";

export const tooManyEmoji = defineRule({
  id: "too-many-emoji",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  needs: "accessibility",
  scope: "entity",
  on: "post",
  en: {
    summary: "A text has more emoji than the policy allows.",
    why: "Screen readers say the name of each one, and a row of them drowns the text.",
    details:
      "It speaks when a policy says how many there may be, as in `accessibility: { maxEmoji: 5 }`. What is shown as one sign, such as a flag or a family, counts once.",
    messages: {
      over: "This text has {count} emoji on {channels}; the policy allows at most {limit}. Keep those that say something.",
    },
  },
  fr: {
    summary: "Un texte a plus d’émojis que la politique n’en permet.",
    why: "Les lecteurs d’écran disent le nom de chacun, et une rangée d’émojis noie le texte.",
    details:
      "La règle parle quand une politique dit combien il peut y en avoir, comme dans `accessibility: { maxEmoji: 5 }`. Ce qui s’affiche comme un seul signe, tel un drapeau ou une famille, compte une fois.",
    messages: {
      over: "Ce texte a {count} émojis sur {channels}; la politique en permet au plus {limit}. Gardez ceux qui disent quelque chose.",
    },
  },

  check(post, report, context) {
    const { settings } = context.workspace;
    // One text often stands on several channels: it is told once.
    const told: Array<{ readonly text: ChannelText; readonly uses: ChannelUse[]; readonly limit: number }> =
      [];
    for (const text of post.channelTexts) {
      const limit = settingFor(settings, "accessibility", post, text.use)?.value.maxEmoji;
      if (typeof limit !== "number" || countEmoji(text.text) <= limit) continue;
      const same = told.find((it) => it.limit === limit && it.text.parts[0] === text.parts[0]);
      if (same === undefined) told.push({ text, uses: [text.use], limit });
      else if (!same.uses.includes(text.use)) same.uses.push(text.use);
    }
    for (const { text, uses, limit } of told)
      report({
        message: "over",
        at: placeOfText(post, text),
        values: { count: countEmoji(text.text), limit, channels: nameChannels(uses) },
        clause: clauseOf(settingFor(settings, "accessibility", post, text.use), "maxEmoji"),
      });
  },
});
