import { type ChannelUse, given, type Media, type Post } from "../../../model";
import type { Bounds, MediaFacts } from "../../../networks";
import type { Place } from "../../../syntax";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { certain } from "../bounds";
import { hasCover, isPicture, readableMedia } from "../media-on";
import { nameChannels } from "../name-channels";
import { factsOn, formatOn, isToCome, reaches } from "../on-channel";

type Message = "picture" | "video" | "mixed" | "lacking" | "lackingVideo" | "fewer";

export const mediaKind = defineRule({
  id: "media-kind",
  group: "content",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post has media of a kind that its network does not take, or none where it must have some.",
    why: "The network refuses the post.",
    details:
      "What must be there is asked for from review on. One picture beside a video is taken for its cover. Of sound and documents too little is known: they are not judged.",
    messages: {
      picture: "In this format, {channels} {uses:takes|take} no pictures. Use a video, or another format.",
      video: "In this format, {channels} {uses:takes|take} no videos. Use pictures, or another format.",
      mixed: "In one post, {channels} {uses:takes|take} either pictures or a video. Keep one kind.",
      lacking:
        "In this format, {channels} {uses:takes|take} no post without a picture or a video. Add one under `media`.",
      lackingVideo:
        "In this format, {channels} {uses:takes|take} no post without a video. Add it under `media`.",
      fewer:
        "In this format, {channels} {uses:needs|need} at least {min} pictures or videos; there {count:is|are} {count}. Add some, or choose another format.",
    },
  },
  fr: {
    summary:
      "Une publication a des médias d’une sorte que son réseau ne prend pas, ou n’en a pas là où il en faut.",
    why: "Le réseau refuse la publication.",
    details:
      "Ce qui est obligatoire est demandé à partir de la révision. Une image à côté d’une vidéo est considérée comme sa couverture. Du son et des documents, on sait trop peu : ils ne sont pas jugés.",
    messages: {
      picture:
        "Dans ce format, {channels} ne {uses:prend|prennent} pas d’images. Mettez une vidéo ou changez de format.",
      video:
        "Dans ce format, {channels} ne {uses:prend|prennent} pas de vidéos. Mettez des images ou changez de format.",
      mixed:
        "Dans une même publication, {channels} ne {uses:prend|prennent} que des images ou une vidéo. Gardez une seule sorte.",
      lacking:
        "Dans ce format, {channels} ne {uses:prend|prennent} rien sans image ni vidéo. Ajoutez-en une sous `media`.",
      lackingVideo:
        "Dans ce format, {channels} ne {uses:prend|prennent} rien sans vidéo. Ajoutez-la sous `media`.",
      fewer:
        "Dans ce format, {channels} {uses:demande|demandent} au moins {min} images ou vidéos; il y en a {count}. Ajoutez-en ou changez de format.",
    },
  },

  check(post, report, context) {
    const found: Misfit[] = [];
    for (const use of post.channels) {
      const misfit = misfitOn(post, use, context);
      if (misfit === undefined) continue;
      const same = found.find(
        (it) =>
          it.message === misfit.message && isSamePlace(it.at, misfit.at) && it.certain === misfit.certain,
      );
      if (same === undefined) found.push(misfit);
      else same.uses.push(use);
    }
    for (const { message, at, uses, certain, min, count } of found) {
      report({
        message,
        at,
        severity: certain ? "error" : "warning",
        values: { channels: nameChannels(uses), uses: uses.length, min, count },
      });
    }
  },
});

interface Misfit {
  readonly message: Message;
  readonly at: Place;
  readonly uses: ChannelUse[];
  readonly certain: boolean;
  readonly min?: number;
  readonly count?: number;
}

function misfitOn(post: Post, use: ChannelUse, context: RuleContext): Misfit | undefined {
  // What goes out live is not there before.
  if (!isToCome(use) || formatOn(post, use) === "live") return undefined;
  const written = given(use.variant?.media) ? use.variant.media : post.fields.media;
  if (written === undefined && !reaches(post, use, 3)) return undefined;
  const facts = factsOn(post, use, context)?.media;
  const media = facts === undefined ? undefined : readableMedia(post, use);
  if (facts === undefined || media === undefined) return undefined;
  return (
    wrongKind(media, facts, use) ?? (reaches(post, use, 3) ? lacking(post, media, facts, use) : undefined)
  );
}

function wrongKind(media: readonly Media[], facts: MediaFacts, use: ChannelUse): Misfit | undefined {
  if (media.length === 0) return undefined;
  const picture = media.find(isPicture);
  const video = media.find((it) => it.kind === "video");
  if (picture !== undefined && isNone(facts.images) && !hasCover(media))
    return misfit("picture", picture, facts.images, use);
  if (video !== undefined && isNone(facts.videos)) return misfit("video", video, facts.videos, use);
  if (picture === undefined || video === undefined || facts.mixed || hasCover(media)) return undefined;
  if (isNone(facts.images) || isNone(facts.videos)) return undefined;
  const later = media.indexOf(picture) > media.indexOf(video) ? picture : video;
  return misfit("mixed", later, facts.images, use);
}

function misfit(message: Message, media: Media, bounds: Bounds, use: ChannelUse): Misfit {
  const { hard } = bounds;
  return {
    message,
    at: media.fields.file?.value ?? media.node,
    uses: [use],
    certain: hard !== undefined && certain(hard),
  };
}

function lacking(
  post: Post,
  media: readonly Media[],
  facts: MediaFacts,
  use: ChannelUse,
): Misfit | undefined {
  if (media.length >= facts.min) return undefined;
  const count = media.length;
  const message =
    count > 0 ? "fewer" : isNone(facts.images) ? "lackingVideo" : facts.min > 1 ? "fewer" : "lacking";
  return { message, at: post.intro, uses: [use], certain: true, min: facts.min, count };
}

function isNone(bounds: Bounds): boolean {
  return bounds.hard?.value === 0;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.piece === other.piece && one.start === other.start;
}
