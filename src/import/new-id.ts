import { slug } from "../values";

/** No longer than this, cut between words. */
const LONGEST = 40;

/** An id made of a name, which nobody has yet; `kind-2` and so on where the name gives none. */
export function newId(name: string, taken: ReadonlySet<string>, kind: string): string {
  const words = slug(name);
  const cut = words.length <= LONGEST ? words : words.slice(0, Math.max(words.lastIndexOf("-", LONGEST), 20));
  const wanted = cut === "" ? kind : cut;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
