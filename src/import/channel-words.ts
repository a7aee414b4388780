import { foldWord } from "../values";
import { ALL_WORDS, BOTH_WORDS, FORMAT_WORDS, NETWORK_WORDS, SEVERAL_NETWORKS } from "./network-words";

/** What one word of a channel cell says. */
export interface ChannelWord {
  /** As the cell writes it. */
  readonly text: string;
  /** Undefined for a word that names no network we know. */
  readonly network: string | undefined;
  readonly format?: string;
  readonly means?: "all" | "both";
  /** Networks that a person chooses from. */
  readonly oneOf?: readonly string[];
}

interface Known {
  readonly network: string;
  readonly format?: string;
}

const NETWORK_OF = new Map<string, Known>();
for (const [network, words, format] of NETWORK_WORDS)
  for (const word of words.split("|"))
    NETWORK_OF.set(word, { network, ...(format === undefined ? {} : { format }) });

const FORMAT_OF = new Map(
  FORMAT_WORDS.flatMap(([format, words]) => words.split("|").map((word) => [word, format] as const)),
);

const SEPARATORS = /\s*(?:[,;|·\n+&]|\s\/\s|\s(?:et|and)\s)\s*/i;

/** The words of a cell with one or several channels. A name such as `Twitter/X` is tried before it is split. */
export function channelWords(text: string): readonly ChannelWord[] {
  const parts: ChannelWord[] = [];
  for (const part of text.split(SEPARATORS)) {
    if (part.trim() === "") continue;
    const whole = channelWord(part);
    if (isKnownWord(whole) || !part.includes("/")) parts.push(whole);
    else for (const piece of part.split("/")) if (piece.trim() !== "") parts.push(channelWord(piece));
  }
  return parts;
}

function isKnownWord({ network, means, oneOf }: ChannelWord): boolean {
  return network !== undefined || means !== undefined || oneOf !== undefined;
}

/** What one word says, with its format where it names one: `IG Reels`, `YouTube (short)`. */
export function channelWord(text: string): ChannelWord {
  const written = text.trim();
  const key = keyOf(written);
  const found = NETWORK_OF.get(key);
  if (found !== undefined) return { text: written, ...found };
  if (ALL_WORDS.has(key)) return { text: written, network: undefined, means: "all" };
  if (BOTH_WORDS.has(key)) return { text: written, network: undefined, means: "both" };
  const several = SEVERAL_NETWORKS.get(key);
  if (several !== undefined) return { text: written, network: undefined, oneOf: several };
  const parts = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/.exec(key) ?? /^(\S+) (\S+)$/.exec(key);
  if (parts !== null) {
    const network = NETWORK_OF.get(parts[1] as string);
    const format = FORMAT_OF.get(parts[2] as string);
    if (network !== undefined && format !== undefined)
      return { text: written, network: network.network, format };
  }
  return { text: written, network: undefined };
}

function keyOf(text: string): string {
  return foldWord(text)
    .replace(/[’`]/g, "'")
    .replace(/\p{Extended_Pictographic}|[\ufe0f*_`@]/gu, (sign) => (sign === "_" ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** The network that a word names, for headers and flags. */
export function networkNamed(text: string): string | undefined {
  return channelWord(text).network;
}

/** The format that a cell names: by the whole of it, else by what stands before a comma, a slash or a parenthesis. */
export function readFormat(text: string): string | undefined {
  const key = keyOf(text).replace(/[-]/g, " ");
  const whole = FORMAT_OF.get(key);
  if (whole !== undefined) return whole;
  const first = key.replace(/\s*[,;:/(+·–—].*$/, "").trim();
  return FORMAT_OF.get(first) ?? NETWORK_OF.get(key)?.format;
}
