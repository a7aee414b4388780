import { distance } from "fastest-levenshtein";
import { foldWord, isEmail, type Language, showList } from "../values";
import { newId } from "./new-id";
import type { FoundName, KnownEntry } from "./reading";
import { sayJoined } from "./words";

type Why = "register" | "initial" | "same" | "email" | "first" | "slip";

interface Person {
  readonly id: string | undefined;
  readonly name: string;
  readonly tokens: readonly string[];
  email: string | undefined;
  count: number;
  readonly written: Map<string, number>;
  why: Why | undefined;
}

/** A name as it is compared. */
interface Written {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly email: string | undefined;
  readonly capitals: boolean;
}

/**
 * People by the ways in which cells write them. « Marie L. », « M. Lavoie », an address and a slip are joined with the
 * one full name that they fit; what fits two stays by itself. Those of the register come first.
 */
export function joinPeople(
  counts: ReadonlyMap<string, number>,
  known: readonly KnownEntry[],
  language: Language,
): { readonly names: readonly FoundName[]; readonly idOf: ReadonlyMap<string, string> } {
  const people: Person[] = known.map(({ id, names, email }) => ({
    id,
    name: names[0] ?? id,
    tokens: tokensOf(names[0] ?? id),
    email,
    count: 0,
    written: new Map(),
    why: undefined,
  }));
  const written = [...counts.keys()].map(readName);
  // Full names first, the longest before all: what is shorter is compared with them.
  const order = written
    .map((name, at) => ({ name, at }))
    .sort((a, b) => fullness(b.name) - fullness(a.name) || a.at - b.at);
  for (const { name } of order) {
    const [person, why] = find(people, name) ?? [undefined, undefined];
    const count = counts.get(name.text) as number;
    if (person === undefined) people.push(newPerson(name, count));
    else {
      person.written.set(name.text, count);
      person.count += count;
      person.email ??= name.email;
      if (why !== undefined && (person.why === undefined || person.why === "same")) person.why = why;
    }
  }
  return finish(people, language);
}

function newPerson(name: Written, count: number): Person {
  const shown = name.email === undefined ? name.text : nameOfEmail(name);
  return {
    id: undefined,
    name: shown.replace(/\s+/g, " ").trim(),
    tokens: name.tokens,
    email: name.email,
    count,
    written: new Map([[name.text, count]]),
    why: undefined,
  };
}

/** `Marie Lavoie <m@example.org>` is named so; an address alone gives its words. */
function nameOfEmail({ text, tokens }: Written): string {
  const before = text.replace(/[<(]?[^\s<(]+@[^\s>)]+[>)]?/, "").trim();
  if (before !== "") return before;
  return tokens.map((token) => token.charAt(0).toUpperCase() + token.slice(1)).join(" ");
}

function finish(people: readonly Person[], language: Language): ReturnType<typeof joinPeople> {
  const taken = new Set(people.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const idOf = new Map<string, string>();
  const names: FoundName[] = [];
  for (const person of people) {
    if (person.count === 0) continue;
    const id = person.id ?? newId(person.name, taken, "person");
    taken.add(id);
    for (const text of person.written.keys()) idOf.set(text, id);
    const all = [...person.written]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count);
    const list = showList(
      all.map(({ text }) => text),
      language,
    );
    const why = person.id !== undefined ? "register" : all.length > 1 ? (person.why ?? "same") : undefined;
    names.push({
      id,
      name: person.name,
      known: person.id !== undefined,
      count: person.count,
      written: all,
      ...(why === undefined ? {} : { why: sayJoined(why, language, { name: person.name, list }) }),
      ...(person.email === undefined ? {} : { email: person.email }),
    });
  }
  return { names, idOf };
}

function readName(text: string): Written {
  const address = /[^\s<(]+@[^\s>)]+/.exec(text)?.[0];
  const email = address !== undefined && isEmail(address) ? address : undefined;
  const before = email === undefined ? text : text.replace(/[<(]?[^\s<(]+@[^\s>)]+[>)]?/, "").trim();
  const tokens = before !== "" ? tokensOf(before) : tokensOf((email as string).split("@")[0] as string);
  return { text, tokens, email, capitals: /^\p{Lu}{2,3}$/u.test(text) };
}

function tokensOf(name: string): readonly string[] {
  return foldWord(name)
    .replace(/\([^()]*\)/g, " ")
    .split(/[\s._,@-]+/)
    .filter((token) => token !== "" && /[\p{L}\p{N}]/u.test(token));
}

function fullness({ tokens, email }: Written): number {
  const full = tokens.filter((token) => token.length > 1).length;
  return full * 10 + tokens.length * 2 - (email === undefined ? 0 : 5);
}

function find(people: readonly Person[], name: Written): [Person, Why | undefined] | undefined {
  for (const fits of [sameName, sameEmail, sameInitials, sameFirst, oneSlip]) {
    const found = people.filter((person) => fits[0](person, name));
    if (found.length === 1) return [found[0] as Person, fits[1]];
    // Of two that fit nobody knows which; the first test that fits decides nothing then.
    if (found.length > 1) return undefined;
  }
  return undefined;
}

type Fit = readonly [(person: Person, name: Written) => boolean, Why];

const sameName: Fit = [
  (person, { tokens, text }) => person.id === text || sameTokens(person.tokens, tokens),
  "same",
];

const sameEmail: Fit = [
  (person, { email, tokens }) => {
    if (email === undefined) return false;
    if (person.email?.toLowerCase() === email.toLowerCase()) return true;
    const [first = "", ...others] = person.tokens;
    const last = others.at(-1);
    const local = tokens.join("");
    return (
      last !== undefined &&
      (local === first.charAt(0) + last || local === first + last || local === last + first)
    );
  },
  "email",
];

const sameInitials: Fit = [
  (person, { tokens, capitals }) => {
    const whole = person.tokens;
    if (whole.length < 2) return false;
    if (capitals) return whole.map((token) => token.charAt(0)).join("") === tokens[0];
    return tokens.length >= 2 && tokens.some((token) => token.length === 1) && ends(tokens, whole);
  },
  "initial",
];

const sameFirst: Fit = [
  (person, { tokens, capitals }) =>
    !capitals &&
    tokens.length === 1 &&
    (tokens[0] as string).length > 2 &&
    person.tokens.length > 1 &&
    person.tokens[0] === tokens[0],
  "first",
];

const oneSlip: Fit = [
  (person, { tokens }) => {
    const one = person.tokens.join(" ");
    const other = tokens.join(" ");
    return (
      tokens.length >= 2 &&
      other.length >= 8 &&
      Math.abs(one.length - other.length) < 2 &&
      distance(one, other) === 1
    );
  },
  "slip",
];

/** First and last fit each other, as a word or as its initial. */
function ends(some: readonly string[], whole: readonly string[]): boolean {
  const fits = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  return fits(some[0] as string, whole[0] as string) && fits(some.at(-1) as string, whole.at(-1) as string);
}

function sameTokens(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  return a.every((token, at) => token === b[at]) || [...a].sort().join(" ") === [...b].sort().join(" ");
}
