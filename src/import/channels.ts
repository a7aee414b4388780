import { networkName } from "../networks";
import { foldWord, isId, type Language, showList } from "../values";
import { type ChannelWord, channelWord, channelWords } from "./channel-words";
import { newId } from "./new-id";
import type { FoundName, ImportAround, KnownEntry } from "./reading";
import { sayJoined } from "./words";

/** What a channel cell comes to. */
export interface ChannelReading {
  readonly ids: readonly string[];
  /** The word that each of the ids comes from. */
  readonly words: readonly string[];
  /** Formats that the cell names beside a network, in its order. */
  readonly formats: readonly string[];
  /** Words that a person is asked about, with the channels to choose from. */
  readonly asks: readonly { readonly word: string; readonly oneOf: readonly string[] }[];
  /** Words that name no network. */
  readonly unknown: readonly string[];
  /** Words for every channel, where none is declared. */
  readonly all: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly network: string;
  readonly known: boolean;
  count: number;
  readonly written: Map<string, number>;
}

/** Turns the words of channel cells into ids: those of the register first, else one new channel for each network. */
export class Channels {
  private readonly entries = new Map<string, Entry>();
  private readonly byText = new Map<string, ChannelReading>();
  private readonly answers: ReadonlyMap<string, readonly string[]>;
  private readonly taken: Set<string>;

  constructor(
    private readonly around: ImportAround,
    answers: Readonly<Record<string, string>> | undefined,
  ) {
    this.taken = new Set(around.channels.map(({ id }) => id));
    this.answers = new Map(
      Object.entries(answers ?? {}).map(([word, ids]) => [
        foldWord(word.trim()),
        ids
          .split(/[\s,]+/)
          .map((id) => id.trim())
          .filter(isId),
      ]),
    );
  }

  /** The channels of a cell, read once for each text; `count` rows hold it. */
  read(text: string): ChannelReading {
    let reading = this.byText.get(text);
    if (reading === undefined) {
      reading = this.readNew(text);
      this.byText.set(text, reading);
    }
    return reading;
  }

  /** The channel that posts without one belong to, where a person said so; it is counted. */
  takeFallback(): readonly string[] {
    const ids = this.answers.get("") ?? this.answers.get("*") ?? [];
    for (const id of ids) {
      this.declare(id);
      this.count(id, id);
    }
    return ids;
  }

  /** Whether an answer settles a word. */
  answerTo(word: string): string | undefined {
    return this.answers.get(foldWord(word))?.join(", ");
  }

  /** The channel of a network that a column is named after. */
  ofNetwork(network: string, header: string): string {
    const [id] = this.resolve({ text: header, network }, []);
    return id ?? network;
  }

  /** Counts a post’s channel, by how the file writes it. */
  count(id: string, text: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    entry.count += 1;
    entry.written.set(text, (entry.written.get(text) ?? 0) + 1);
  }

  names(language: Language): readonly FoundName[] {
    return [...this.entries.values()]
      .filter(({ count }) => count > 0)
      .map(({ id, name, network, known, count, written }) => {
        const all = [...written]
          .map(([text, times]) => ({ text, count: times }))
          .sort((a, b) => b.count - a.count);
        const list = showList(
          all.map(({ text }) => text),
          language,
        );
        const why = known ? "register" : all.length > 1 ? "network" : undefined;
        return {
          id,
          name,
          network,
          known,
          count,
          written: all,
          ...(why === undefined ? {} : { why: sayJoined(why, language, { name, list }) }),
        };
      });
  }

  private readNew(text: string): ChannelReading {
    const ids: string[] = [];
    const from: string[] = [];
    const take = (id: string, word: string) => {
      if (ids.includes(id)) return;
      this.declare(id);
      ids.push(id);
      from.push(word);
    };
    const formats: string[] = [];
    const asks: { word: string; oneOf: readonly string[] }[] = [];
    const unknown: string[] = [];
    const all: string[] = [];
    const whole = this.answers.get(foldWord(text.trim())) ?? this.knownId(text);
    const words: readonly ChannelWord[] = whole === undefined ? channelWords(text) : [];
    for (const id of whole ?? []) take(id, text);
    for (const word of words) {
      if (word.format !== undefined && !formats.includes(word.format)) formats.push(word.format);
      const answer = this.answers.get(foldWord(word.text)) ?? this.knownId(word.text);
      if (answer !== undefined) for (const id of answer) take(id, word.text);
      else if (word.means !== undefined) {
        const every = this.around.channels.map(({ id }) => id);
        const fits = word.means === "all" ? every.length > 0 : every.length === 2;
        if (fits) for (const id of every) take(id, word.text);
        else all.push(word.text);
      } else if (word.oneOf !== undefined) asks.push({ word: word.text, oneOf: this.channelsOf(word.oneOf) });
      else for (const id of this.resolve(word, asks)) take(id, word.text);
      if (
        word.network === undefined &&
        answer === undefined &&
        word.means === undefined &&
        word.oneOf === undefined
      )
        unknown.push(word.text);
    }
    return { ids, words: from, formats, asks, unknown, all };
  }

  private channelsOf(networks: readonly string[]): readonly string[] {
    return networks.map((network) => this.ofNetwork(network, network));
  }

  private resolve(
    word: Pick<ChannelWord, "text" | "network">,
    asks: { word: string; oneOf: readonly string[] }[],
  ): readonly string[] {
    const { text, network } = word;
    if (network === undefined) return [this.newChannel(text, "other")];
    const declared = this.around.channels.filter((channel) => channel.network === network);
    if (declared.length > 1) {
      asks.push({ word: text, oneOf: declared.map(({ id }) => id) });
      return [];
    }
    const [only] = declared;
    if (only !== undefined) return [this.enter(only)];
    for (const entry of this.entries.values())
      if (entry.network === network && network !== "other" && !entry.known) return [entry.id];
    if (network === "other") return [this.newChannel(text, network)];
    return [this.newChannel(network, network, networkName(network, this.around.language))];
  }

  private newChannel(name: string, network: string, shown = name): string {
    for (const entry of this.entries.values())
      if (!entry.known && foldWord(entry.name) === foldWord(shown) && entry.network === network)
        return entry.id;
    const id = newId(name, this.taken, "channel");
    this.taken.add(id);
    this.entries.set(id, { id, name: shown, network, known: false, count: 0, written: new Map() });
    return id;
  }

  /** A channel that is called exactly so in the register: by its id, name or handle. */
  private knownId(text: string): readonly string[] | undefined {
    const key = foldWord(text.trim()).replace(/^@/, "");
    const found = this.around.channels.find(
      ({ id, names, handle }) =>
        id === key ||
        names.some((name) => foldWord(name) === key) ||
        (handle !== undefined && foldWord(handle).replace(/^@/, "") === key),
    );
    return found === undefined ? undefined : [this.enter(found)];
  }

  private enter(known: KnownEntry): string {
    const { id, names, network = "other" } = known;
    if (!this.entries.has(id))
      this.entries.set(id, { id, name: names[0] ?? id, network, known: true, count: 0, written: new Map() });
    return id;
  }

  /** Enters a channel that an answer names. */
  private declare(id: string): void {
    if (this.entries.has(id)) return;
    const known = this.around.channels.find((channel) => channel.id === id);
    if (known !== undefined) this.enter(known);
    else {
      const network = channelWord(id.split("-")[0] as string).network ?? "other";
      this.entries.set(id, { id, name: id, network, known: false, count: 0, written: new Map() });
    }
  }
}
