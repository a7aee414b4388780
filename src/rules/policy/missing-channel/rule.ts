import { fillKey } from "../../fill-key";
import { defineRule } from "../../define";
import { requirementOf } from "../../required";

export const missingChannel = defineRule({
  id: "missing-channel",
  group: "policy",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "A planned post says nowhere where it goes.",
    why: "Without a channel nobody can tell whether the text fits, whether the time is free, and who has to publish it.",
    details:
      "A post needs a channel from *planned* on, its own or the calendar’s. A policy can change from when on with its `required` setting.",
    messages: { absent: "This post names no channel. Say with `channels` where it goes." },
    fixes: { use: "Publish on “{channel}”" },
  },
  fr: {
    summary: "Une publication prévue ne dit pas où elle paraît.",
    why: "Sans compte, personne ne peut dire si le texte convient, si l’heure est libre et qui doit publier.",
    details:
      "Une publication a besoin d’un compte à partir du statut *planned*, le sien ou celui du calendrier. Une politique peut changer ce statut avec son réglage `required`.",
    messages: { absent: "Cette publication ne nomme aucun compte. Dites avec `channels` où elle paraît." },
    fixes: { use: "Publier sur « {channel} »" },
  },

  check(post, report, context) {
    if (post.hasChannels) return;
    const required = requirementOf("channels", "planned", post, context);
    if (required === undefined || post.rank < required.rank) return;
    report({
      message: "absent",
      at: post.intro,
      clause: required.clause,
      fixes: () =>
        context.every("channel").flatMap(({ id, status }) =>
          id === undefined || status !== "active"
            ? []
            : [
                {
                  title: "use" as const,
                  values: { channel: id },
                  safe: false,
                  edits: fillKey(post.node, post.fields.channels, "channels", `[${id}]`, [
                    "publish",
                    "title",
                    "id",
                  ]),
                },
              ],
        ),
    });
  },
});
