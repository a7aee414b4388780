import { localisedParts, mapOf, Post } from "../../model";
import { networkName } from "../../networks";
import { textLengths } from "../../rules";
import { postFields } from "../../schema";
import { MapNode, Pair, ScalarNode } from "../../syntax";
import type { ListContext } from "../context";
import { type Html, html, keyed } from "../html";
import { findEntry } from "./find-entry";
import { lengthsId } from "./field";
import type { Field, FormContext, Keys } from "./form-context";
import { say } from "./words";

/** How long a text is on one channel, in words. */
export interface FieldLength {
  /** The channel's name, with its colon. */
  readonly channel: string;
  /** "213 of 280 characters" */
  readonly words: string;
  /** Whether it is more than the network or its advice allows. */
  readonly over: boolean;
}

/** What a text is of: the post, one of its channels, in one of its languages. */
interface TextKeys {
  readonly channel: string | undefined;
  readonly language: string | undefined;
}

/** Which text a field holds; undefined of a field that holds none. */
export function textKeysOf(keys: Keys): TextKeys | undefined {
  const [first, second, third, fourth] = keys;
  const tag = (key: Keys[number] | undefined) => (key === undefined ? undefined : String(key));
  if (first === "text" && keys.length <= 2) return { channel: undefined, language: tag(second) };
  if (first === "variants" && third === "text" && keys.length <= 4)
    return { channel: tag(second), language: tag(fourth) };
  return undefined;
}

/**
 * How long a text is on each of the channels where it will stand, as it is typed and before it is written down: as
 * the networks count, hashtags with it. Empty of a field that holds no text, and where no limit is known.
 */
export function lengthsFor(
  context: ListContext,
  entry: { readonly path: string; readonly kind?: string; readonly id?: string },
  keys: Keys,
  typed: string,
): readonly FieldLength[] {
  const which = textKeysOf(keys);
  const post = findEntry(context.session, "post", entry.path, entry.id)?.entity;
  if (which === undefined || !(post instanceof Post) || (entry.kind ?? "post") !== "post") return [];
  return lengthsIn(context, post, which, typed);
}

function lengthsIn(
  { session, language }: ListContext,
  post: Post,
  which: TextKeys,
  typed: string,
): readonly FieldLength[] {
  const { changed, node } = withText(post, which, typed, session.workspace);
  return textLengths(changed, session.checker.context)
    .filter(({ text }) => text.parts.some((part) => part.node === node))
    .map(({ text: { use }, measure: { count, limit, over, unit, hard } }) => {
      const network = use.channel?.network;
      const twins = post.channels.filter((it) => it.channel?.network === network).length;
      const name = network === undefined ? use.id : networkName(network, language);
      const said = say(unit === "bytes" ? "lengthBytes" : hard ? "length" : "lengthAdvised", language, {
        count,
        limit,
      });
      return {
        channel: say("channel", language, {
          name: twins > 1 && network !== undefined ? `${name} (${use.id})` : name,
        }),
        words: over > 0 ? say("tooMany", language, { said, over }) : said,
        over: over > 0,
      };
    });
}

/** The same post with another text: nothing is written. */
function withText(
  post: Post,
  { channel, language }: TextKeys,
  typed: string,
  workspace: ConstructorParameters<typeof Post>[2],
): { readonly changed: Post; readonly node: ScalarNode } {
  const variants = mapOf(post.fields.variants);
  const variant = channel === undefined ? undefined : mapOf(variants?.get(channel));
  const parts = channel === undefined ? post.ownTexts : localisedParts(variant?.get("text")?.value);
  const { piece, start } = post.node;
  const scalar = (value: string) => new ScalarNode(piece, start, start, value, "plain");
  const map = (pairs: readonly Pair[]) => new MapNode(piece, start, start, pairs, false);
  const node = scalar(typed);
  const others = parts.filter((part) => part.language !== undefined && part.language !== language);
  const text =
    language === undefined
      ? node
      : map([
          ...others.map((part) => new Pair(scalar(part.language ?? ""), part.node)),
          new Pair(scalar(language), node),
        ]);
  const top =
    channel === undefined
      ? withPair(post.node, "text", text)
      : withPair(
          post.node,
          "variants",
          withPair(variants ?? map([]), channel, withPair(variant ?? map([]), "text", text)),
        );
  const { defaults } = post.file;
  const inherited = defaults === undefined || post.body !== undefined ? undefined : postFields(defaults);
  return { changed: new Post(top, post.file, workspace, post.body, inherited), node };
}

function withPair(map: MapNode, key: string, value: Pair["value"]): MapNode {
  const name = new ScalarNode(map.piece, map.start, map.start, key, "plain");
  const pairs = [...map.pairs.filter((pair) => pair.key.value !== key), new Pair(name, value)];
  return new MapNode(map.piece, map.start, map.end, pairs, map.flow);
}

/** The lengths of a text as it is written, in the place where those of a typed one will stand. */
export function drawLengths(form: FormContext, field: Field): Html {
  const { entity, preview } = form;
  const which = textKeysOf(field.keys);
  const { node } = field;
  const id = lengthsId(field);
  const text = node?.type === "scalar" && typeof node.value === "string" ? node.value.trimEnd() : "";
  const lengths =
    which === undefined || text === "" || !(entity instanceof Post)
      ? []
      : lengthsIn(preview, entity, which, text);
  const lines = lengths.map(
    ({ channel, words, over }) => html`<li${over && html` class="gap"`}>${channel} ${words}</li>`,
  );
  return html`${keyed(id, html`<ul class="lengths" id="${id}">${lines}</ul>`)}`;
}
