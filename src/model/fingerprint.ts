import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Pair } from "../syntax";
import { formatDay, formatMoney, parseMoney, parseWhen } from "../values";
import type { ChannelUse, Media, Post } from "./post";
import { given, type LocalisedPart, localisedParts, textOf } from "./read";

/** SHA-256 of a file that a file of ours names, as 64 hexadecimal digits; undefined when it can't be read. */
export type MediaDigest = (from: string, path: string) => string | undefined;

/** A text in each of its languages, sorted by language tag; the tag is empty where none is written. */
type Texts = ReadonlyArray<readonly [language: string, text: string]>;

/** How many hexadecimal digits a fingerprint has. */
const DIGITS = 10;

const known = new WeakMap<Post, string | undefined>();

function asWritten(channel: string): string {
  return channel;
}

/**
 * The fingerprint of what readers of a post get and of the money it moves: the first ten hexadecimal
 * digits, in lower case, of SHA-256 over the UTF-8 bytes of {@link fingerprintSource}. Undefined while
 * one of its media can't be read. It needs no clock, no zone and no table of the runtime.
 */
export function fingerprintOf(post: Post, digest: MediaDigest): string | undefined {
  if (!known.has(post)) {
    const source = fingerprintSource(post, digest);
    known.set(post, source === undefined ? undefined : digestOf(source));
  }
  return known.get(post);
}

/** The fingerprint that a post will have once its channels are called otherwise. */
export function renamedFingerprint(
  post: Post,
  digest: MediaDigest,
  nameOf: (channel: string) => string,
): string | undefined {
  const source = fingerprintSource(post, digest, nameOf);
  return source === undefined ? undefined : digestOf(source);
}

function digestOf(source: string): string {
  return bytesToHex(sha256(utf8ToBytes(source))).slice(0, DIGITS);
}

/**
 * What a fingerprint is taken of: one line of JSON as `JSON.stringify` writes it, without spaces, with
 * all of these keys in this order:
 *
 *     {"channels":[{"channel":"ig-main","day":"2027-03-04","format":"feed","link":"https://example.org",
 *       "texts":[["en","…"],["fr","…"]],
 *       "media":[{"file":"media/fair.jpg","sha256":"…","alt":[["fr","…"]]}]}],
 *      "hashtags":["Fair"],"firstComment":[["","…"]],"disclosure":"partner","partner":[["","…"]],
 *      "money":{"budget":"150 CAD","boost":"100 CAD","from":"2027-03-05","to":"2027-03-08","audience":[]}}
 *
 * - `channels`: each channel once, sorted by id (by UTF-16 code units, as everywhere here), with what its
 *   variant says or else the post; a post without channels has one entry with an empty id. `day`: the day
 *   of publication as written, without time. `texts`: each text that will stand there, line ends as `\n`
 *   and without white space at the end; the languages of a stacked post are one text.
 * - `media`: in the order shown. `file`: the path as written, with `/`. `sha256`: of the file's bytes in
 *   64 lower-case digits; empty of an address on the web.
 * - `hashtags`: in the order written, without `#`.
 * - `disclosure`: empty when it is `none` or absent.
 * - `money`: null unless the post is paid or boosted. Amounts and days in the form of the files.
 * - Texts by language are lists of pairs sorted by language tag; the tag is empty where none is written.
 *   What is absent is an empty text or list; a value of a wrong form stands as written.
 *
 * Undefined while one of its media can't be read.
 */
export function fingerprintSource(
  post: Post,
  digest: MediaDigest,
  nameOf: (channel: string) => string = asWritten,
): string | undefined {
  const uses = new Map<string, ChannelUse>();
  for (const use of post.channels) if (!uses.has(nameOf(use.id))) uses.set(nameOf(use.id), use);
  const channels: unknown[] = [];
  for (const id of uses.size === 0 ? [""] : [...uses.keys()].sort()) {
    const use = uses.get(id);
    const media = mediaOf(post, use === undefined ? post.media : post.mediaFor(use), digest);
    if (media === undefined) return undefined;
    channels.push({
      channel: id,
      day: dayText(own(use?.variant?.publish, post.fields.publish)),
      format: use === undefined ? post.format : post.formatFor(use),
      link: textOf(own(use?.variant?.link, post.fields.link)) ?? "",
      texts: use === undefined ? textsOf(post.ownTexts) : textsOn(post, use),
      media,
    });
  }
  return JSON.stringify({
    channels,
    hashtags: post.hashtags.map((node) => node.value.replace(/^[#＃]/u, "")),
    firstComment: localised(post.fields.firstComment),
    disclosure: disclosureOf(post),
    partner: localised(post.fields.partner),
    money: post.paid ? moneyOf(post) : null,
  });
}

/** A fingerprint as it is written in an approval, in lower case; undefined when absent. Digits alone are no number. */
export function writtenFingerprint(pair: Pair | undefined): string | undefined {
  const value = pair?.value;
  if (value?.type !== "scalar" || !given(pair)) return undefined;
  if (typeof value.value === "string") return value.value.toLowerCase();
  // `0012345678` and `12345678e9` are read as numbers: only the characters tell what was meant.
  return value.piece.text.slice(value.start, value.end).toLowerCase();
}

/** Whether a text has the form of a fingerprint. */
export function isFingerprint(text: string): boolean {
  return FORM.test(text);
}

const FORM = /^[0-9a-f]{10}$/;

function mediaOf(post: Post, media: readonly Media[], digest: MediaDigest): unknown[] | undefined {
  const list: unknown[] = [];
  for (const { file, fields } of media) {
    const path = (file ?? "").replaceAll("\\", "/");
    const sha256 = path === "" || ADDRESS.test(path) ? "" : digest(post.file.path, path)?.toLowerCase();
    if (sha256 === undefined) return undefined;
    list.push({ file: path, sha256, alt: localised(fields.alt) });
  }
  return list;
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

function moneyOf(post: Post): unknown {
  const { boost } = post;
  return {
    budget: moneyText(post.fields.budget),
    boost: moneyText(boost?.budget),
    from: dayText(boost?.from),
    to: dayText(boost?.to),
    audience: localised(boost?.audience),
  };
}

/** What a channel says for itself, else what the post says. */
function own(variant: Pair | undefined, post: Pair | undefined): Pair | undefined {
  return given(variant) ? variant : post;
}

function disclosureOf(post: Post): string {
  const text = textOf(post.fields.disclosure) ?? "";
  return text === "none" ? "" : text;
}

function dayText(pair: Pair | undefined): string {
  const text = textOf(pair);
  const when = text === undefined ? undefined : parseWhen(text);
  return when === undefined ? (text ?? "") : formatDay(when.day);
}

function moneyText(pair: Pair | undefined): string {
  const text = textOf(pair);
  const money = text === undefined ? undefined : parseMoney(text);
  return money === undefined ? (text ?? "") : formatMoney(money);
}

function textsOn(post: Post, channel: ChannelUse): Texts {
  const texts: Array<readonly [string, string]> = [];
  for (const { use, language, text } of post.channelTexts) {
    if (use === channel) texts.push([language ?? "", clean(text)]);
  }
  return texts.sort(byLanguage);
}

function textsOf(parts: readonly LocalisedPart[]): Texts {
  return parts.map(({ language, node }) => [language ?? "", clean(node.value)] as const).sort(byLanguage);
}

function localised(pair: Pair | undefined): Texts {
  return textsOf(localisedParts(pair?.value));
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").trimEnd();
}

function byLanguage(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1;
}
