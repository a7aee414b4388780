import { type Entity, localisedParts, textOf } from "../model";
import { type Data, toData } from "../syntax";
import { foldWord } from "../values";
import type { Gathered } from "./gather";

/** An entry in both states. */
export interface Pair<E extends Entity = Entity> {
  readonly before: E;
  readonly after: E;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly added: readonly Entity[];
  readonly removed: readonly Entity[];
  /** New ids by kind and old id. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Finds for each entry the one it was before: by its kind and id, else by what it says. */
export function match({ before, after, faulty }: Gathered): Matched {
  const pairs: Pair[] = [];
  const left: Entity[] = [];
  const open: Entity[] = [];
  const old = byKey(before);
  for (const [key, now] of byKey(after)) {
    const were = old.get(key) ?? [];
    old.delete(key);
    open.push(...pairUp(were, now, pairs));
    left.push(...were);
  }
  for (const were of old.values()) left.push(...were);
  followFiles(pairs, left, open);
  const alike = matchAlike(left, open);
  pairs.push(...alike);
  const paired = new Set(alike.flatMap((pair) => [pair.before, pair.after]));
  const renames = new Map<string, string>();
  for (const pair of alike) {
    const { id } = pair.before;
    if (id !== undefined && pair.after.id !== undefined)
      renames.set(`${pair.before.kind} ${id}`, pair.after.id);
  }
  return {
    pairs,
    // What a state does not show because its file can't be read whole is neither new nor gone.
    added: open.filter((it) => !paired.has(it) && !faulty.before.has(it.file.path)),
    removed: left.filter((it) => !paired.has(it) && !faulty.after.has(it.file.path)),
    renames,
  };
}

/** A file that has another name and the same entries is the same file: its head is matched too. */
function followFiles(pairs: Pair[], left: Entity[], open: Entity[]): void {
  const moves = new Map<string, string>();
  for (const { before, after } of pairs) {
    if (before.file.path !== after.file.path) moves.set(before.file.path, after.file.path);
  }
  for (const was of [...left]) {
    if (!HEADS.has(was.kind)) continue;
    const path = moves.get(was.file.path);
    const is = open.find((it) => it.kind === was.kind && it.file.path === path);
    if (is === undefined) continue;
    left.splice(left.indexOf(was), 1);
    open.splice(open.indexOf(is), 1);
    pairs.push({ before: was, after: is } as Pair);
  }
}

/** Heads of files are told by their path too: two files may have taken the same name for an id. */
function keyOf(entity: Entity): string {
  if (entity.kind === "config") return `config ${entity.file.path}`;
  if (entity.kind === "zone") return `zone ${textOf(entity.fields.zone) ?? ""} ${entity.file.id}`;
  return `${entity.kind} ${entity.id ?? `\u0000${titleOf(entity)}`}`;
}

const HEADS: ReadonlySet<string> = new Set(["calendar", "plan", "policy", "pause"]);

function byKey(entities: readonly Entity[]): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = keyOf(entity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entity]);
    else group.push(entity);
  }
  return groups;
}

/** Of entries of one id: those that say the same first, then those of the same file, then any. Takes out of `were` what it pairs. */
function pairUp(were: Entity[], now: readonly Entity[], pairs: Pair[]): Entity[] {
  let open = [...now];
  if (were.length > 1 || now.length > 1) {
    open = take(open, (was, is) => dataOf(was) === dataOf(is));
    open = take(open, (was, is) => was.file.path === is.file.path);
  }
  return take(open, () => true);

  function take(entities: readonly Entity[], fits: (was: Entity, is: Entity) => boolean): Entity[] {
    return entities.filter((is) => {
      const at = were.findIndex((was) => fits(was, is));
      if (at < 0) return true;
      pairs.push({ before: were[at], after: is } as Pair);
      were.splice(at, 1);
      return false;
    });
  }
}

/** All that an entry says, whatever the order of its keys. */
function dataOf(entity: Entity): string {
  return JSON.stringify(toData(entity.node), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function titleOf(entity: Entity): string {
  const { fields } = entity;
  const title = "title" in fields ? fields.title : undefined;
  return localisedParts(title?.value)
    .map(({ node }) => node.value)
    .join(" ");
}

/** Entries must be this much alike to be the same under another id, of 1. */
const ALIKE = 0.6;
/** A word that stands in more entries than this leads nowhere. */
const COMMON_WORD = 40;

interface Words {
  readonly entity: Entity;
  readonly bag: ReadonlySet<string>;
}

/** Pairs of entries of a kind whose ids differ and whose words do not, the likest first. */
function matchAlike(before: readonly Entity[], after: readonly Entity[]): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const old = before.map(wordsOf);
  const byWord = new Map<string, number[]>();
  old.forEach(({ entity, bag }, index) => {
    for (const word of bag) {
      const key = `${entity.kind} ${word}`;
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [index]);
      else list.push(index);
    }
  });
  const candidates: Array<{ readonly score: number; readonly was: Entity; readonly is: Entity }> = [];
  for (const entity of after) {
    const { bag } = wordsOf(entity);
    const seen = new Set<number>();
    for (const word of bag) {
      const list = byWord.get(`${entity.kind} ${word}`) ?? [];
      if (list.length <= COMMON_WORD) for (const index of list) seen.add(index);
    }
    for (const index of seen) {
      const { entity: was, bag: oldBag } = old[index] as Words;
      const score = likeness(oldBag, bag);
      if (score >= ALIKE) candidates.push({ score, was, is: entity });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Entity>();
  const pairs: Pair[] = [];
  for (const { was, is } of candidates) {
    if (taken.has(was) || taken.has(is)) continue;
    taken.add(was).add(is);
    pairs.push({ before: was, after: is } as Pair);
  }
  return pairs;
}

/** The share of words that two entries have in common, of 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** What an entry says, as a bag of words; each key's value whole besides, so that short entries count too. */
function wordsOf(entity: Entity): Words {
  const bag = new Set<string>();
  const add = (data: Data, path: string): void => {
    if (data === null) return;
    if (Array.isArray(data)) for (const item of data) add(item, path);
    else if (typeof data === "object") {
      for (const [key, value] of Object.entries(data)) {
        if (!UNSAID.has(key)) add(value, key);
      }
    } else {
      const text = String(data);
      if (WORDY.has(path) || path.length === 2) {
        for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) bag.add(foldWord(word));
      } else bag.add(`${path}=${text}`);
      if (path === "title" || path === "name") bag.add(`${path}=${text}`).add(`${path}!${text}`);
    }
  };
  add(toData(entity.node), "");
  if (entity.kind === "post") for (const { node } of entity.body?.parts ?? []) add(node.value, "text");
  return { entity, bag };
}

/** Keys that say nothing of what an entry is. */
const UNSAID: ReadonlySet<string> = new Set(["id", "approvals", "kind", "version"]);
const WORDY: ReadonlySet<string> = new Set(["title", "text", "how", "insight", "benefit", "name", "notes"]);
