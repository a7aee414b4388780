import { textOf } from "../../../model";
import { showList, showTime } from "../../../values";
import { defineRule } from "../../define";
import { moveTo } from "../move";
import { publicationsOf } from "../publications";
import { silenceAt } from "../quiet-hours";

export const quietHours = defineRule({
  id: "quiet-hours",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  needs: "quietHours",
  en: {
    summary: "A post would go out during quiet hours.",
    why: "What goes out at night is read by few, may wake somebody, and finds nobody there to answer.",
    details:
      "Times are those of the calendar’s zone. `days` are those on which the hours begin, so hours over midnight end on the next day. A channel’s own `quietHours` count beside the policy’s.",
    messages: {
      all: "This post would go out at {time}, during the quiet hours from {from} to {to}. The first moment after them is {end}.",
      some: "This post would go out at {time}, during the quiet hours of {channels}, from {from} to {to}. The first moment after them is {end}.",
    },
    fixes: { move: "Move it to {when}" },
  },
  fr: {
    summary: "Une publication sortirait pendant les heures de silence.",
    why: "Ce qui sort la nuit est peu lu, peut réveiller quelqu’un et ne trouve personne pour répondre.",
    details:
      "Les heures sont celles du fuseau du calendrier. `days` donne les jours où le silence commence; s’il passe minuit, il se termine donc le lendemain. Les `quietHours` d’un compte s’ajoutent à celles de la politique.",
    messages: {
      all: "Cette publication sortirait à {time}, pendant les heures de silence, de {from} à {to}. Le premier moment qui les suit est le {end}.",
      some: "Cette publication sortirait à {time}, pendant les heures de silence de {channels}, de {from} à {to}. Le premier moment qui les suit est le {end}.",
    },
    fixes: { move: "La déplacer au {when}" },
  },

  check(post, report, context) {
    for (const publication of publicationsOf(post, context.workspace)) {
      const { when, uses, at } = publication;
      if (when.minute === undefined) continue;
      const outing = { nature: post.nature, theme: textOf(post.fields.theme), uses, of: post };
      const silence = silenceAt(when, outing, uses, context.workspace);
      if (silence === undefined) continue;
      const { hours, end, channels, clause } = silence;
      report({
        message: channels.length === 0 ? "all" : "some",
        at,
        clause,
        values: {
          time: timeOf(when.minute),
          from: timeOf(hours.from),
          to: timeOf(hours.to),
          channels: { en: showList(channels.slice(0, 5), "en"), fr: showList(channels.slice(0, 5), "fr") },
          end: { when: end },
        },
        fixes: () => {
          const move = moveTo(post, publication, end, context);
          return move === undefined
            ? []
            : [{ title: "move", values: { when: { when: move.when } }, safe: false, edits: move.edits }];
        },
      });
    }
  },
});

function timeOf(minute: number) {
  return { en: showTime(minute, "en"), fr: showTime(minute, "fr") };
}
