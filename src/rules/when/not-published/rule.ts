import { given } from "../../../model";
import { defineRule } from "../../define";
import { moveTo } from "../move";
import { earliestDay } from "../next-free";
import { nodeOf, publicationsOf } from "../publications";
import { fillKey } from "../../fill-key";

export const notPublished = defineRule({
  id: "not-published",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "The day of publication has passed, and nothing says that the post went out.",
    why: "Either the post was forgotten or the calendar was. Both mislead whoever plans the next weeks with it.",
    details: "Ideas promise nothing, so they are left out.",
    messages: {
      past: "This post was planned for {publish} and is still `{status}`. Mark it as published, move it or cancel it.",
      channel:
        "On “{channel}” this post was planned for {publish}, and nothing says that it went out. Mark it as published there, move it or cancel it.",
      recorded:
        "`published` says that this post went out, and its status is still `{status}`. Set the status to `published`.",
    },
    fixes: { mark: "Mark it as published", move: "Move it to {when}" },
  },
  fr: {
    summary: "Le jour de la publication est passé, et rien ne dit qu’elle est sortie.",
    why: "Ou bien la publication a été oubliée, ou bien le calendrier l’a été. Dans les deux cas, la suite se planifie sur de fausses bases.",
    details: "Les idées ne promettent rien; elles ne sont pas visées.",
    messages: {
      past: "Cette publication était prévue le {publish} et en est encore à `{status}`. Marquez-la comme publiée, déplacez-la ou annulez-la.",
      channel:
        "Sur « {channel} », cette publication était prévue le {publish}, et rien ne dit qu’elle est sortie. Marquez-la comme publiée sur ce compte, déplacez-la ou annulez-la.",
      recorded:
        "`published` dit que cette publication est sortie, mais son statut est encore `{status}`. Mettez le statut à `published`.",
    },
    fixes: { mark: "Marquer comme publiée", move: "La déplacer au {when}" },
  },

  check(post, report, context) {
    if (post.rank < 1) return;
    const { workspace, asOf } = context;
    for (const publication of publicationsOf(post, workspace)) {
      const { when, channel, at } = publication;
      if (when.day >= asOf) continue;
      const isRecorded = given(post.fields.published);
      report({
        message: isRecorded ? "recorded" : channel === undefined ? "past" : "channel",
        at,
        values: { publish: { when }, status: post.status, channel },
        fixes: () => {
          const node = nodeOf(post, publication);
          const status = isRecorded || channel === undefined ? post.fields.status : node.get("status");
          const owner = isRecorded ? post.node : node;
          const edits = fillKey(owner, status, "status", "published", ["publish", "title", "id"]);
          const mark = { title: "mark" as const, safe: false, edits };
          if (isRecorded) return [mark];
          const move = moveTo(
            post,
            publication,
            { ...when, day: earliestDay(post, asOf, workspace) },
            context,
          );
          if (move === undefined) return [mark];
          return [
            mark,
            { title: "move", values: { when: { when: move.when } }, safe: false, edits: move.edits },
          ];
        },
      });
      // The rest of the post is late for the same reason.
      return;
    }
  },
});
