import { distance } from "fastest-levenshtein";
import { foldWord, type Language, showList } from "../values";
import { newId } from "./new-id";
import type { FoundName, KnownEntry } from "./reading";
import { sayJoined } from "./words";

interface Group {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  count: number;
  slip: boolean;
  readonly written: Map<string, number>;
}

/** Objectives, campaigns, themes and segments by the ways in which cells write them. */
export function joinTitles(
  counts: ReadonlyMap<string, number>,
  known: readonly KnownEntry[],
  kind: string,
  language: Language,
): { readonly names: readonly FoundName[]; readonly idOf: ReadonlyMap<string, string> } {
  const groups = new Map<string, Group>();
  const taken = new Set<string>();
  for (const { id, names } of known) {
    taken.add(id);
    const group: Group = { id, name: names[0] ?? id, known: true, count: 0, slip: false, written: new Map() };
    for (const key of [id, ...names].map(keyOf)) if (!groups.has(key)) groups.set(key, group);
  }
  const idOf = new Map<string, string>();
  for (const [text, count] of counts) {
    const key = keyOf(text);
    const near = groups.has(key) ? key : slipOf(key, groups);
    let group = near === undefined ? undefined : groups.get(near);
    if (group === undefined) {
      const id = newId(text, taken, kind);
      taken.add(id);
      group = {
        id,
        name: text.replace(/\s+/g, " "),
        known: false,
        count: 0,
        slip: false,
        written: new Map(),
      };
      groups.set(key, group);
    } else if (near !== key) group.slip = true;
    group.count += count;
    group.written.set(text, count);
    idOf.set(text, group.id);
  }
  return {
    names: [...new Set(groups.values())]
      .filter(({ count }) => count > 0)
      .map((group) => found(group, language)),
    idOf,
  };
}

function found(group: Group, language: Language): FoundName {
  const { id, name, known, count } = group;
  const written = [...group.written]
    .map(([text, times]) => ({ text, count: times }))
    .sort((a, b) => b.count - a.count);
  const list = showList(
    written.map(({ text }) => text),
    language,
  );
  const why = known ? "register" : written.length < 2 ? undefined : group.slip ? "slip" : "same";
  return {
    id,
    name,
    known,
    count,
    written,
    ...(why === undefined ? {} : { why: sayJoined(why, language, { name, list }) }),
  };
}

function keyOf(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** One that is a letter away; words of few letters and numbers are told apart by a letter. */
function slipOf(key: string, groups: ReadonlyMap<string, Group>): string | undefined {
  if (key.length < 8 || /\d/.test(key)) return undefined;
  const near = [...groups.keys()].filter(
    (other) => other.length >= 8 && Math.abs(other.length - key.length) < 2 && distance(key, other) === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}
