import { given } from "../../../model";
import { formatWhen } from "../../../values";
import { requirementOf } from "../../required";
import { defineRule } from "../../define";
import { earliestDay, nextFreeTime, requestFor } from "../next-free";
import { fillKey } from "../../fill-key";

export const missingDate = defineRule({
  id: "missing-date",
  group: "when",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "A planned post has no date.",
    why: "Without a date nobody knows when the post goes out, and deadlines that count back from it cannot be reckoned.",
    details: "A policy can change from which status on a post needs a date with its `required` setting.",
    messages: { absent: "This post has no date. Say with `publish` when it should go out." },
    fixes: { next: "Plan it for {when}, the next free time of its channels" },
  },
  fr: {
    summary: "Une publication planifiée n’a pas de date.",
    why: "Sans date, personne ne sait quand la publication sort, et les échéances comptées à rebours ne peuvent pas être calculées.",
    details:
      "Une politique peut changer, avec son réglage `required`, le statut à partir duquel une publication a besoin d’une date.",
    messages: { absent: "Cette publication n’a pas de date. Dites avec `publish` quand elle doit sortir." },
    fixes: { next: "La planifier pour le {when}, le prochain moment libre de ses comptes" },
  },

  check(post, report, context) {
    const { publish, variants } = post.fields;
    if (given(publish)) return;
    const needed = requirementOf("publish", "planned", post, context);
    if (needed === undefined || post.rank < needed.rank) return;
    // Every channel may have a time of its own.
    if (
      variants !== undefined &&
      post.hasChannels &&
      post.channels.every((use) => given(use.variant?.publish))
    )
      return;
    report({
      message: "absent",
      at: post.intro,
      clause: needed.clause,
      fixes: () => {
        const { workspace, asOf } = context;
        const request = requestFor(post, { day: earliestDay(post, asOf, workspace) }, workspace);
        const when = nextFreeTime(request, workspace, asOf);
        if (when === undefined) return [];
        const edits = fillKey(post.node, publish, "publish", formatWhen(when), ["title", "id"]);
        return [{ title: "next", values: { when: { when } }, safe: false, edits }];
      },
    });
  },
});
