import { type Expressions, TEXTS } from "../expression";
import type { Post } from "../model";
import type { MapNode, Pair } from "../syntax";
import type { Asked } from "../workspace";
import type { AskedTally } from "./post-counts";

/** What the rules of policies said of a post. */
export interface Remembered {
  /** What the checker keeps of the post's unit. */
  readonly checked: object;
  readonly post: Post;
  /** The rules that had something to say, by their places. */
  readonly spoke: readonly number[];
  /** What was asked for while the post was looked at: who asked is looked at again when the answer is another. */
  readonly asked: readonly Asked[];
  /** What was counted then. */
  readonly tallies: readonly AskedTally[];
}

/** How a post differs from what it was before an edit. */
export interface Edited {
  /** The only key whose value is written in another way. */
  readonly key: string;
  /** Whether the words differ that will stand on a channel. */
  readonly words: boolean;
}

/** So many questions are remembered: while one types an id, each of its letters asks another one. */
const MOST_ASKED = 200;

/**
 * What the rules of policies said of the post that was edited last. While one types in it, a rule that had nothing to say
 * and reads nothing of what changed need not look again.
 */
export class OwnMemory {
  private last: Remembered | undefined;
  /** The places of rules that read a key. */
  private readonly readers = new Map<string, readonly number[]>();

  constructor(
    /** The keys that each rule about posts reads; undefined of one that has to look each time. */
    private readonly keys: ReadonlyArray<ReadonlySet<string> | undefined>,
    private readonly expressions: Pick<Expressions, "compareTexts">,
  ) {}

  /** What was said of the post that stood where another stands now; undefined when that is not known. */
  recall(checked: object | undefined): Remembered | undefined {
    return this.last !== undefined && this.last.checked === checked ? this.last : undefined;
  }

  keep(remembered: Remembered): void {
    this.last = remembered.asked.length > MOST_ASKED ? undefined : remembered;
  }

  /** How a post differs from the one that is remembered; undefined where more differs than can be told. */
  compare({ post: old }: Remembered, post: Post): Edited | undefined {
    const key = changedKey(old.node, post.node);
    if (key === undefined || key === "<<") return undefined;
    const texts = this.expressions.compareTexts(old, post);
    return texts === "others" ? undefined : { key, words: texts === "words" };
  }

  /** The rules that have to look again, by their places, when nothing else in the root has changed than this post. */
  awake({ spoke }: Remembered, { key, words }: Edited): readonly number[] {
    const readers = this.readersOf(key, words);
    return spoke.length === 0 ? readers : [...new Set([...spoke, ...readers])];
  }

  private readersOf(key: string, words: boolean): readonly number[] {
    const name = words ? `${key}${TEXTS}` : key;
    let readers = this.readers.get(name);
    if (readers === undefined) {
      const reads = (it: ReadonlySet<string> | undefined) =>
        it === undefined || it.has(key) || (words && it.has(TEXTS));
      readers = this.keys.flatMap((it, at) => (reads(it) ? [at] : []));
      this.readers.set(name, readers);
    }
    return readers;
  }
}

/** The only key of two mappings whose value is written in another way; undefined where more differs, or that can't be told. */
function changedKey(old: MapNode, now: MapNode): string | undefined {
  const { length } = now.pairs;
  if (old.pairs.length !== length || old.flow || now.flow) return undefined;
  const [before, after] = [old.piece.text, now.piece.text];
  let changed: string | undefined;
  let from = 0;
  let shift = 0;
  for (let at = 0; at < length; at++) {
    const [a, b] = [old.pairs[at] as Pair, now.pairs[at] as Pair];
    if (a.key.value !== b.key.value || !isWrittenIn(a, old) || !isWrittenIn(b, now)) return undefined;
    if (changed !== undefined) {
      if (a.key.start + shift !== b.key.start) return undefined;
      continue;
    }
    if (before.slice(from, a.value.end) !== after.slice(from, b.value.end)) {
      if (typeof b.key.value !== "string" || a.value.start !== b.value.start) return undefined;
      if (before.slice(from, a.value.start) !== after.slice(from, b.value.start)) return undefined;
      if (before.slice(a.value.end) !== after.slice(b.value.end)) return undefined;
      changed = b.key.value;
      shift = b.value.end - a.value.end;
    }
    from = b.value.end;
  }
  return changed;
}

/** Whether a value stands where its key is, and not where an alias or a merge takes it from. */
function isWrittenIn({ key, value, merged }: Pair, { piece }: MapNode): boolean {
  return !merged && key.piece === piece && value.piece === piece && key.start <= value.start;
}
