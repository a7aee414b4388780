import {
  type ChannelUse,
  given,
  localisedParts,
  mapOf,
  type Post,
  textOf,
  type TextNode,
  whenOf,
} from "../model";
import { postFields, variantFields } from "../schema";
import type { Node, Pair as KeyPair } from "../syntax";
import { formatWhen } from "../values";
import { type Comparison, nameOf, personName } from "./comparison";
import { compareApprovals } from "./approvals";
import { compareKeys, nameOfId } from "./keys";
import type { Pair } from "./match";
import { compareMedia } from "./media";
import { compareDeadline, comparePublication } from "./post-dates";
import { compareMoney } from "./post-money";
import type { Said } from "./saying";
import { compareTexts } from "./texts";
import { compareWaivers } from "./waivers";
import { masked } from "./secrets";

/** Keys that are compared by their meaning; the others by their schema. */
const READ: ReadonlySet<string> = new Set([
  "kind",
  "version",
  "id",
  "title",
  "publish",
  "deadline",
  "owner",
  "channels",
  "text",
  "firstComment",
  "hashtags",
  "media",
  "link",
  "budget",
  "spent",
  "paid",
  "boost",
  "status",
  "approvals",
  "waive",
  "variants",
  "timezone",
]);
const READ_OF_VARIANT: ReadonlySet<string> = new Set(["text", "publish", "media", "link"]);

interface PostPair extends Pair<Post> {}

/** Compares a post with what it was: by effective values, so that what is inherited counts. */
export function comparePosts(c: Comparison, pair: PostPair): void {
  const { before, after } = pair;
  comparePublication(
    c,
    pair,
    before.publish,
    after.publish,
    before.fields.publish,
    after.fields.publish,
    "publish",
  );
  compareDeadline(c, pair);
  compareOwner(c, pair);
  compareChannels(c, pair);
  compareStatus(c, pair);
  compareTexts(c, pair, "text", { en: "text", fr: "texte" }, before.ownTexts, after.ownTexts);
  const comment = { en: "first comment", fr: "premier commentaire" };
  const comments = [before, after].map(({ fields }) => localisedParts(fields.firstComment?.value));
  compareTexts(c, pair, "firstComment", comment, comments[0] ?? [], comments[1] ?? []);
  compareHashtags(c, pair);
  compareLinks(c, pair, "link", before.fields.link, after.fields.link);
  compareMedia(c, pair, "media", before.media, after.media);
  compareMoney(c, pair);
  compareVariants(c, pair);
  compareKeys(c, pair, "post", before.node, after.node, READ);
  compareApprovals(c, pair);
  compareWaivers(c, pair, before.fields.waive, after.fields.waive);
}

function compareOwner(c: Comparison, pair: PostPair): void {
  const { before, after } = pair;
  const was = before.owner?.value;
  const is = after.owner?.value;
  if ((was === undefined ? undefined : c.idNow("person", was)) === is) return;
  const inherited = before.owner?.from === "defaults" && after.owner?.from === "defaults";
  c.add(pair, {
    type: "owner",
    field: "owner",
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    wasAt: before.owner?.at,
    isAt: after.owner?.at,
    ...(inherited ? { inherited } : {}),
    ...sayOwner(c, was, is, ""),
  });
}

/** Also of the default owner of a calendar. */
export function sayOwner(
  c: Comparison,
  was: string | undefined,
  is: string | undefined,
  prefix: "" | "default",
) {
  const values = {
    before: was === undefined ? undefined : personName(c.before.workspace, was),
    after: is === undefined ? undefined : personName(c.after.workspace, is),
  };
  const what = was === undefined ? "New" : is === undefined ? "Gone" : "Moved";
  return { say: prefix === "" ? (`owner${what}` as const) : (`defaultOwner${what}` as const), values };
}

function compareChannels(c: Comparison, pair: PostPair): void {
  const { before, after } = pair;
  const old = new Map(before.channels.map((use) => [c.idNow("channel", use.id), use]));
  const now = new Map(after.channels.map((use) => [use.id, use]));
  const came = [...now.keys()].filter((id) => !old.has(id));
  const went = [...old.keys()].filter((id) => !now.has(id));
  if (came.length + went.length === 0) return;
  const inherited = before.channels[0]?.from === "defaults" && after.channels[0]?.from === "defaults";
  const names = (ids: readonly string[], side: "before" | "after"): Said => ({
    all: ids.map((id) => nameOfId(c, "channel", id, side)),
  });
  c.add(pair, {
    type: "channels",
    field: "channels",
    was: before.channels.map(({ id }) => id).join(", "),
    is: after.channels.map(({ id }) => id).join(", "),
    wasAt: before.channels[0]?.at,
    isAt: after.channels[0]?.at,
    ...(inherited ? { inherited } : {}),
    say: went.length === 0 ? "channelsNew" : came.length === 0 ? "channelsGone" : "channelsBoth",
    values: {
      channels: came.length === 0 ? names(went, "before") : names(came, "after"),
      gone: names(went, "before"),
    },
  });
}

function compareStatus(c: Comparison, pair: PostPair): void {
  const status = (post: Post): string => textOf(post.fields.status) ?? "idea";
  const was = status(pair.before);
  const is = status(pair.after);
  if (was === is) return;
  c.add(pair, {
    type: "status",
    field: "status",
    was,
    is,
    wasAt: pair.before.fields.status?.value,
    isAt: pair.after.fields.status?.value,
    say: "status",
    values: { before: { word: was, list: "status" }, after: { word: is, list: "status" } },
  });
}

function compareHashtags(c: Comparison, pair: PostPair): void {
  const bare = (node: TextNode): string => node.value.replace(/^[#＃]/u, "");
  const old = pair.before.hashtags.map(bare);
  const now = pair.after.hashtags.map(bare);
  if (old.join("\n") === now.join("\n")) return;
  const came = now.filter((tag) => !old.includes(tag));
  const went = old.filter((tag) => !now.includes(tag));
  const signs = (tags: readonly string[]): Said => ({
    list: tags.map((tag) => `#${masked(tag, "hashtags")}`),
  });
  c.add(pair, {
    type: "text",
    field: "hashtags",
    was: old.map((tag) => masked(tag, "hashtags")).join(", "),
    is: now.map((tag) => masked(tag, "hashtags")).join(", "),
    wasAt: pair.before.hashtags[0],
    isAt: pair.after.hashtags[0],
    say:
      came.length + went.length === 0
        ? "signsOrder"
        : went.length === 0
          ? "signsNew"
          : came.length === 0
            ? "signsGone"
            : "signsBoth",
    values: { what: { en: "Hashtags", fr: "Mots-clics" }, after: signs(came), before: signs(went) },
  });
}

function compareLinks(
  c: Comparison,
  pair: PostPair,
  field: string,
  before: KeyPair | undefined,
  after: KeyPair | undefined,
): void {
  const was = textOf(before);
  const is = textOf(after);
  if (was === is) return;
  const quote = (text: string | undefined): Said =>
    text === undefined ? undefined : { quote: masked(text, field) };
  c.add(pair, {
    type: "text",
    field,
    ...(was === undefined ? {} : { was: masked(was, field) }),
    ...(is === undefined ? {} : { is: masked(is, field) }),
    wasAt: before?.value,
    isAt: after?.value,
    say: was === undefined ? "linkNew" : is === undefined ? "linkGone" : "linkMoved",
    values: { before: quote(was), after: quote(is) },
  });
}

/** What a post says for one channel alone. */
function compareVariants(c: Comparison, pair: PostPair): void {
  const was = mapOf(pair.before.fields.variants);
  const is = mapOf(pair.after.fields.variants);
  const ids = new Set([...(is?.pairs ?? []), ...(was?.pairs ?? [])].map(({ key }) => String(key.value)));
  for (const id of ids) {
    const old = mapOf(was?.get(id));
    const now = mapOf(is?.get(id));
    const oldFields = old === undefined ? undefined : variantFields(old);
    const nowFields = now === undefined ? undefined : variantFields(now);
    const field = `variants.${id}`;
    const channel = nameOfId(c, "channel", id, now === undefined ? "before" : "after");
    comparePublication(
      c,
      pair,
      whenOf(oldFields?.publish),
      whenOf(nowFields?.publish),
      oldFields?.publish,
      nowFields?.publish,
      `${field}.publish`,
      channel,
    );
    const parts = (node: Node | undefined) => localisedParts(node);
    const what = { en: `text for ${id}`, fr: `texte pour ${id}` };
    compareTexts(
      c,
      pair,
      `${field}.text`,
      what,
      parts(oldFields?.text?.value),
      parts(nowFields?.text?.value),
    );
    compareMedia(c, pair, `${field}.media`, mediaOf(old), mediaOf(now));
    compareLinks(c, pair, `${field}.link`, oldFields?.link, nowFields?.link);
    compareKeys(c, pair, "variant", old, now, READ_OF_VARIANT, {
      field,
      title: { top: { en: id, fr: id }, below: [] },
    });
  }

  function mediaOf(variant: typeof was): Post["media"] {
    if (variant === undefined) return [];
    return pair.after
      .mediaFor({ variant: variantFields(variant) } as ChannelUse)
      .filter(() => given(variantFields(variant).media));
  }
}

/** A new post, with when and where it goes out. */
export function addPost(c: Comparison, post: Post): void {
  const { publish } = post;
  const where: Said =
    post.channels.length === 0
      ? ""
      : {
          part: {
            key: "onChannels",
            values: { channels: { all: post.channels.map(({ id }) => nameOfId(c, "channel", id, "after")) } },
          },
        };
  c.addNew(post, {
    type: "added",
    ...(publish === undefined ? {} : { is: formatWhen(publish) }),
    say: publish === undefined ? "addedPostUndated" : "addedPost",
    values: {
      name: { name: nameOf(post) },
      where,
      ...(publish === undefined ? {} : { day: { moment: publish } }),
    },
  });
}

/** A post that is gone, with when it would have gone out. */
export function removePost(c: Comparison, post: Post): void {
  const { publish } = post;
  c.addGone(post, {
    type: "removed",
    ...(publish === undefined ? {} : { was: formatWhen(publish) }),
    say: publish === undefined ? "removedPostUndated" : "removedPost",
    values: { name: { name: nameOf(post) }, ...(publish === undefined ? {} : { day: { moment: publish } }) },
  });
}

/** The keys of a calendar's defaults, as those of a post. */
export function defaultsOf(map: Parameters<typeof postFields>[0] | undefined) {
  return map === undefined ? undefined : postFields(map);
}
