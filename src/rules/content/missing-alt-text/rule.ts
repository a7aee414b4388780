import { type ChannelUse, given, introduction, type Media, type Post } from "../../../model";
import type { Node } from "../../../syntax";
import type { ClauseRef } from "../../../workspace";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { type Requirement, requirementOf } from "../../required";
import { eachMedia, isPicture } from "../media-on";
import { nameChannels } from "../name-channels";
import { factsOn, reaches } from "../on-channel";
import { clauseOf, settingFor } from "../../in-force";

export const missingAltText = defineRule({
  id: "missing-alt-text",
  group: "content",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: "post",
  en: {
    summary: "A picture has no alternative text.",
    why: "People who cannot see the picture learn from this text what it shows; without it they miss the post.",
    details:
      "It is asked for from review on, on networks and in formats that take alternative text. A policy can ask for it, or leave it open, with `accessibility: { altText: required }` or `optional`, or name `altText` in another row of `required`.",
    messages: {
      absent:
        "This picture has no alternative text, and {channels} {uses:takes|take} one. Say with `alt` what it shows.",
    },
  },
  fr: {
    summary: "Une image n’a pas de texte de remplacement.",
    why: "Les personnes qui ne voient pas l’image apprennent par ce texte ce qu’elle montre; sans lui, la publication leur échappe.",
    details:
      "Il est demandé à partir de la révision, sur les réseaux et dans les formats qui en prennent un. Une politique peut l’exiger ou le laisser libre avec `accessibility: { altText: required }` ou `optional`, ou nommer `altText` dans une autre ligne de `required`.",
    messages: {
      absent:
        "Cette image n’a pas de texte de remplacement, et {channels} en {uses:prend|prennent} un. Dites avec `alt` ce qu’elle montre.",
    },
  },

  check(post, report, context) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    const required = requirementOf("altText", "review", post, context);
    eachMedia(post, (media, uses) => {
      if (!isPicture(media) || !lacksAlt(media)) return;
      let clause: ClauseRef | undefined;
      const asking: ChannelUse[] = [];
      for (const use of uses) {
        const asked = asksForAlt(post, use, required, context);
        if (asked === undefined) continue;
        asking.push(use);
        clause ??= asked.clause;
      }
      if (asking.length === 0) return;
      report({
        message: "absent",
        at: introduction(media.node, media.fields.file),
        values: { channels: nameChannels(asking), uses: asking.length },
        clause,
      });
    });
  },
});

const IN_REVIEW = 3;

/** Whether a channel takes an alternative text now, and by which clause; undefined when it does not. */
function asksForAlt(
  post: Post,
  use: ChannelUse,
  required: Requirement | undefined,
  context: RuleContext,
): { clause: ClauseRef | undefined } | undefined {
  const setting = settingFor(context.workspace.settings, "accessibility", post, use);
  const wish = setting?.value.altText;
  if (wish === "optional") return undefined;
  // Without a row that asks for it, the policy's word on accessibility still does.
  const rank = wish === "required" ? Math.min(required?.rank ?? IN_REVIEW, IN_REVIEW) : required?.rank;
  if (rank === undefined || !reaches(post, use, rank)) return undefined;
  if (factsOn(post, use, context)?.alt?.supported !== true) return undefined;
  return { clause: wish === "required" ? clauseOf(setting, "altText") : required?.clause };
}

function lacksAlt(media: Media): boolean {
  const { alt } = media.fields;
  return !given(alt) || isEmpty(alt.value);
}

/** In no language anything; what is there and is no text is another rule's finding. */
function isEmpty(node: Node): boolean {
  if (node.type === "map") return node.pairs.every((pair) => isEmpty(pair.value));
  return (
    node.type === "scalar" &&
    (node.value === null || (typeof node.value === "string" && node.value.trim() === ""))
  );
}
