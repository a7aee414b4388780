import type { ChannelUse, Media, Post } from "../../../model";
import type { Bounds, Figure } from "../../../networks";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { certain } from "../bounds";
import { hasCover, isPicture, readableMedia } from "../media-on";
import { nameChannels } from "../name-channels";
import { factsOn, isToCome } from "../on-channel";

export const tooManyMedia = defineRule({
  id: "too-many-media",
  group: "content",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post has more pictures or videos than its network takes.",
    why: "The network refuses the post, or leaves out what is too much without saying which.",
    details:
      "One picture beside a video is taken for its cover. Where only third parties name the limit, or the network merely advises it, it is a warning.",
    messages: {
      refused:
        "There are {count} pictures or videos here; {channels} {uses:takes|take} at most {limit} in this format. Take some out, or make several posts of it.",
      advised:
        "There are {count} pictures or videos here; at most {limit} {limit:is|are} advised for {channels} in this format. Take some out, or make several posts of it.",
    },
  },
  fr: {
    summary: "Une publication a plus d’images ou de vidéos que son réseau n’en prend.",
    why: "Le réseau refuse la publication, ou écarte ce qui est de trop sans dire quoi.",
    details:
      "Une image à côté d’une vidéo est considérée comme sa couverture. Là où seuls des tiers donnent la limite, ou si le réseau ne fait que la conseiller, c’est un avertissement.",
    messages: {
      refused:
        "Il y a {count} images ou vidéos ici; {channels} en {uses:prend|prennent} au plus {limit} dans ce format. Retirez-en ou faites-en plusieurs publications.",
      advised:
        "Il y a {count} images ou vidéos ici; au plus {limit} {limit:est conseillée|sont conseillées} pour {channels} dans ce format. Retirez-en ou faites-en plusieurs publications.",
    },
  },

  check(post, report, context) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    const found: Surplus[] = [];
    for (const use of post.channels) {
      const surplus = isToCome(use) ? surplusOn(post, use, context) : undefined;
      if (surplus === undefined) continue;
      const same = found.find(
        (it) => it.refused === surplus.refused && it.media[0]?.node === surplus.media[0]?.node,
      );
      if (same === undefined) found.push(surplus);
      else {
        same.uses.push(use);
        same.limit = Math.min(same.limit, surplus.limit);
      }
    }
    for (const { media, limit, uses, refused } of found) {
      const first = media[limit];
      report({
        message: refused ? "refused" : "advised",
        at: first?.fields.file?.value ?? first?.node ?? post.intro,
        severity: refused ? "error" : "warning",
        values: { count: media.length, limit, channels: nameChannels(uses), uses: uses.length },
      });
    }
  },
});

interface Surplus {
  /** What is counted: all, or the pictures or videos alone. */
  readonly media: readonly Media[];
  limit: number;
  readonly uses: ChannelUse[];
  readonly refused: boolean;
}

function surplusOn(post: Post, use: ChannelUse, context: RuleContext): Surplus | undefined {
  const media = readableMedia(post, use);
  if (media === undefined || media.length < 2) return undefined;
  const facts = factsOn(post, use, context)?.media;
  if (facts === undefined) return undefined;
  const counted = hasCover(media) ? media.filter((it) => !isPicture(it)) : media;
  return (
    surplus(counted, facts.total, use) ??
    surplus(counted.filter(isPicture), facts.images, use) ??
    surplus(
      counted.filter((it) => it.kind === "video"),
      facts.videos,
      use,
    )
  );
}

function surplus(media: readonly Media[], { hard, guidance }: Bounds, use: ChannelUse): Surplus | undefined {
  const limit = above(media.length, hard) ?? above(media.length, guidance);
  return limit === undefined
    ? undefined
    : { media, limit: limit.value, uses: [use], refused: certain(limit) };
}

/** A limit of none is a question of kind, not of number. */
function above(count: number, figure: Figure | undefined): Figure | undefined {
  return figure !== undefined && figure.value > 0 && count > figure.value ? figure : undefined;
}
