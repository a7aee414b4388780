import { type ChannelUse, given, type Post } from "../../../model";
import type { Node, Pair } from "../../../syntax";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { requirementOf } from "../../required";
import { nameChannels } from "../name-channels";
import { formatOn, networkOn, reaches } from "../on-channel";

/** Formats in which readers get a text; films and stories can do without. */
const WITH_TEXT: ReadonlySet<string> = new Set(["feed", "carousel", "article", "poll", "thread"]);

/** What appears there is written somewhere else, or can be film or sound alone. */
const WRITTEN_ELSEWHERE: ReadonlySet<string> = new Set([
  "newsletter",
  "website",
  "blog",
  "podcast",
  "youtube",
  "snapchat",
  "other",
]);

export const missingText = defineRule({
  id: "missing-text",
  group: "content",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post that is being reviewed has no text.",
    why: "Nobody can review or approve words that are not there.",
    details:
      "Stories, reels, short films, videos and live broadcasts can do without a text, and what stands in a newsletter, on a website, in a blog or a podcast is written elsewhere: none of them is asked for one. A policy says with `required` from which status on the text must be there.",
    messages: {
      absent:
        "This post has no text for {channels}. Write it under `text`, or under `variants` for one channel.",
      body: "This post has no text for {channels}. Write it below the front matter.",
    },
  },
  fr: {
    summary: "Une publication en révision n’a pas de texte.",
    why: "Personne ne peut réviser ni approuver des mots qui n’existent pas.",
    details:
      "Une publication éphémère, un film court, une vidéo ou un direct peuvent se passer de texte, et ce qui paraît dans une infolettre, sur un site Web, dans un blogue ou un balado est écrit ailleurs : la règle n’en demande pas. Une politique dit avec `required` à partir de quel statut le texte doit être là.",
    messages: {
      absent:
        "Cette publication n’a pas de texte pour {channels}. Écrivez-le sous `text`, ou sous `variants` pour un seul compte.",
      body: "Cette publication n’a pas de texte pour {channels}. Écrivez-le sous l’en-tête du fichier.",
    },
  },

  check(post, report, context) {
    const { text, variants } = post.fields;
    // Most posts either have a text or are not that far yet.
    if (variants === undefined && (post.rank < 1 || (text?.value.type === "scalar" && given(text)))) return;
    const inFile = post.file.path.endsWith(".md");
    if (inFile && post.body === undefined) return;
    const required = requirementOf("text", "review", post, context);
    if (required === undefined || (post.rank < required.rank && variants === undefined)) return;
    const lacking: ChannelUse[] = [];
    for (const use of post.channels) {
      if (reaches(post, use, required.rank) && needsText(post, use, context) && lacksText(post, use))
        lacking.push(use);
    }
    if (lacking.length === 0) return;
    report({
      message: inFile && !given(text) ? "body" : "absent",
      at: post.intro,
      values: { channels: nameChannels(lacking) },
      clause: required.clause,
    });
  },
});

function needsText(post: Post, use: ChannelUse, context: RuleContext): boolean {
  const format = formatOn(post, use);
  if (format === undefined || !WITH_TEXT.has(format)) return false;
  const network = networkOn(use, context);
  if (network === undefined) return !context.hasFileOf("channels");
  return !WRITTEN_ELSEWHERE.has(network);
}

function lacksText(post: Post, use: ChannelUse): boolean {
  if (post.channelTexts.some((it) => it.use === use && it.text.trim() !== "")) return false;
  // What is there and is no text is another rule's finding.
  return isEmpty(use.variant?.text) && isEmpty(post.fields.text) && post.ownTexts.length === 0;
}

/** Nothing there, rather than something that is no text. */
function isEmpty(pair: Pair | undefined): boolean {
  return pair === undefined || isEmptyNode(pair.value);
}

function isEmptyNode(node: Node): boolean {
  if (node.type === "map") return node.pairs.every((pair) => isEmptyNode(pair.value));
  return (
    node.type === "scalar" &&
    (node.value === null || (typeof node.value === "string" && node.value.trim() === ""))
  );
}
