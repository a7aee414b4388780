import { type ChannelUse, given, isHistory, type Post, type Status, textOf, whenOf } from "../../model";
import type { MapNode, Pair, Place } from "../../syntax";
import type { When } from "../../values";
import type { Workspace } from "../../workspace";
import { localWhen, zoneOf } from "./local-time";
import { valuePlace } from "./value-place";

/** One time at which a post goes out, with the channels that it goes to then. */
export interface Publication {
  /** By the clocks of the post's calendar, without offset. */
  readonly when: When;
  /** The `publish` that says so. */
  readonly pair: Pair;
  readonly at: Place;
  /** Of a variant: the channel whose own time it is. */
  readonly channel: string | undefined;
  readonly uses: readonly ChannelUse[];
}

const NONE: readonly Publication[] = [];

/** Rules look at one post after the other; all of them ask for the same. */
let lastPost: Post | undefined;
let lastFound: readonly Publication[] = NONE;

/**
 * When a post goes out: at its own time, and at those that its variants give for single channels.
 * Channels on which it is out already, or will never be, are left out, and so are unreadable times.
 */
export function publicationsOf(post: Post, workspace: Workspace): readonly Publication[] {
  if (post !== lastPost) {
    lastFound = read(post, workspace);
    lastPost = post;
  }
  return lastFound;
}

function read(post: Post, workspace: Workspace): readonly Publication[] {
  const { publish, variants } = post.fields;
  if (publish === undefined && variants === undefined) return NONE;
  const main = post.publish;
  if (variants === undefined) {
    const when = main === undefined ? undefined : localOf(post, main, workspace);
    if (when === undefined || publish === undefined) return NONE;
    return [{ when, pair: publish, at: valuePlace(publish, post), channel: undefined, uses: post.channels }];
  }
  const found: Publication[] = [];
  const uses = post.channels.filter((use) => !given(use.variant?.publish) && !isOut(use));
  if (main !== undefined && publish !== undefined && (uses.length > 0 || post.channels.length === 0)) {
    const when = localOf(post, main, workspace);
    if (when !== undefined) {
      found.push({ when, pair: publish, at: valuePlace(publish, post), channel: undefined, uses });
    }
  }
  for (const use of post.channels) {
    const own = use.variant?.publish;
    const written = whenOf(own);
    if (own === undefined || written === undefined || isOut(use)) continue;
    const when = localOf(post, written, workspace);
    if (when === undefined) continue;
    found.push({ when, pair: own, at: valuePlace(own, post), channel: use.id, uses: [use] });
  }
  return found;
}

/** When a post is planned for a channel, whether it went out since or not; undefined when unknown or cancelled there. */
export function plannedOn(
  post: Post,
  use: ChannelUse,
  workspace: Workspace,
): { readonly when: When; readonly at: Place } | undefined {
  if (textOf(use.variant?.status) === "cancelled") return undefined;
  const pair = use.variant?.publish ?? post.fields.publish;
  const written = pair === post.fields.publish ? post.publish : whenOf(pair);
  const when = written === undefined ? undefined : localOf(post, written, workspace);
  return pair === undefined || when === undefined ? undefined : { when, at: valuePlace(pair, post) };
}

function localOf(post: Post, when: When, workspace: Workspace): When | undefined {
  return when.offset === undefined ? when : localWhen(when, zoneOf(post.file, workspace));
}

/** Whether a variant says that the post is out on its channel, or never will be. */
export function isOut(use: ChannelUse): boolean {
  const { variant } = use;
  return (
    variant !== undefined &&
    (given(variant.published) || isHistory(textOf(variant.status) as Status | undefined))
  );
}

/** The variant's mapping that a publication's time stands in, else the post's. */
export function nodeOf(post: Post, publication: Publication): MapNode {
  if (publication.channel === undefined) return post.node;
  const variants = post.fields.variants?.value;
  const node = variants?.type === "map" ? variants.get(publication.channel)?.value : undefined;
  return node?.type === "map" ? node : post.node;
}
