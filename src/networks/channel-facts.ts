import { NETWORKS, TELEGRAM_CAPTION } from "./data";
import type { AltFacts, Bounds, Figure, Format, MediaFacts, NetworkFacts, TextLimit } from "./facts";

/** A channel's own limits, which replace the network's. */
export interface OwnLimits {
  text?: number;
  title?: number;
  hashtags?: number;
  mentions?: number;
  media?: number;
  alt?: number;
  firstComment?: number;
}

/** What is asked about: a network, and what narrows its limits down. */
export interface FactsRequest {
  network: string;
  /** Absent: what the network takes mostly. */
  format?: string;
  limits?: OwnLimits;
  /** Whether the post has pictures or videos; some networks then take less text. */
  hasMedia?: boolean;
}

/** The facts that apply to one post on one channel: format and own limits are worked in. */
export interface ChannelFacts {
  network: NetworkFacts;
  /** Every limit that applies to the text at once. */
  text: readonly TextLimit[];
  title: readonly TextLimit[];
  hashtags: Bounds;
  mentions: Bounds;
  links: Bounds;
  /** Undefined: nothing is known. */
  media: MediaFacts | undefined;
  /** Undefined: nothing is known. */
  alt: AltFacts | undefined;
  firstComment: boolean;
  firstCommentLength: TextLimit | undefined;
}

const facts = new Map<string, NetworkFacts>();

/** What is known of a network by its id in the files (`google-business`); undefined for an unknown id. */
export function networkFacts(network: string): NetworkFacts | undefined {
  let known = facts.get(network);
  if (known === undefined && Object.hasOwn(NETWORKS, network)) {
    known = NETWORKS[network]?.();
    if (known !== undefined) facts.set(network, known);
  }
  return known;
}

/** The ids of all networks, in the order of the data. */
export function networkIds(): string[] {
  return Object.keys(NETWORKS);
}

/** A network's name as people say it; its id when it is unknown. */
export function networkName(network: string, language: "en" | "fr"): string {
  return networkFacts(network)?.name[language] ?? network;
}

const channelFacts = new Map<string, ChannelFacts>();

/** What applies to a post of this format on a channel with these limits; undefined for an unknown network. */
export function factsFor(request: FactsRequest): ChannelFacts | undefined {
  const network = networkFacts(request.network);
  if (network === undefined) return undefined;
  const { limits } = request;
  const key = `${request.network} ${request.format ?? ""} ${request.hasMedia === true}`;
  let known = channelFacts.get(key);
  if (known === undefined) {
    known = ofFormat(network, request);
    // A format comes from the file: only the known ones are worth keeping.
    if (
      request.format === undefined ||
      network.formats?.[request.format as Format] !== undefined ||
      channelFacts.size < 500
    ) {
      channelFacts.set(key, known);
    }
  }
  return limits === undefined ? known : withOwnLimits(known, limits);
}

function ofFormat(network: NetworkFacts, request: FactsRequest): ChannelFacts {
  const { formats } = network;
  const format =
    request.format !== undefined && formats !== undefined && Object.hasOwn(formats, request.format)
      ? formats[request.format as Format]
      : undefined;
  let text = format?.text ?? network.text;
  if (network.id === "telegram" && request.hasMedia === true && format?.text === undefined)
    text = [TELEGRAM_CAPTION()];
  return {
    network,
    text,
    title: format?.title ?? network.title ?? [],
    hashtags: network.hashtags ?? {},
    mentions: network.mentions ?? {},
    links: network.links ?? {},
    media: format?.media ?? network.media,
    alt: format?.alt ?? network.alt,
    firstComment: format?.firstComment ?? network.firstComment,
    firstCommentLength: network.firstCommentLength,
  };
}

function withOwnLimits(known: ChannelFacts, limits: OwnLimits): ChannelFacts {
  return {
    ...known,
    text: ownText(known.text, limits.text, known.network),
    title: ownText(known.title, limits.title, known.network),
    hashtags: ownBounds(known.hashtags, limits.hashtags),
    mentions: ownBounds(known.mentions, limits.mentions),
    media: limits.media === undefined ? known.media : ownMedia(known.media, limits.media),
    alt:
      limits.alt === undefined || known.alt === undefined
        ? known.alt
        : { supported: known.alt.supported, length: ownBounds(known.alt.length, limits.alt) },
    firstCommentLength:
      limits.firstComment === undefined
        ? known.firstCommentLength
        : ownText(
            known.firstCommentLength === undefined ? [] : [known.firstCommentLength],
            limits.firstComment,
            known.network,
          )[0],
  };
}

/** The own limit in the first limit's unit. A second one in bytes stays where it still can be reached first. */
function ownText(
  limits: readonly TextLimit[],
  value: number | undefined,
  network: NetworkFacts,
): readonly TextLimit[] {
  if (value === undefined) return limits;
  const [first, ...others] = limits;
  const unit = first?.unit ?? network.text[0]?.unit ?? "graphemes";
  // A server that takes more text than the network usually does has raised its other limits too.
  const kept = first !== undefined && value <= first.value ? others : [];
  return [{ ...own(value), unit }, ...kept];
}

function ownBounds(bounds: Bounds, value: number | undefined): Bounds {
  return value === undefined ? bounds : { hard: own(value) };
}

function ownMedia(media: MediaFacts | undefined, value: number): MediaFacts {
  const total: Bounds = { hard: own(value) };
  if (media === undefined) return { min: 0, total, images: {}, videos: {}, mixed: true };
  return { ...media, total, images: capped(media.images, value), videos: media.videos };
}

/** Where pictures alone may fill a post, the own limit is theirs too; where there may be none, there still may be none. */
function capped(bounds: Bounds, value: number): Bounds {
  return bounds.hard?.value === 0 ? bounds : { hard: own(value) };
}

function own(value: number): Figure {
  return { value, kind: "hard", sources: [], status: "own" };
}
