import type { Node } from "../../../syntax";
import type { ClauseRef } from "../../../workspace";
import type { Conflict, SettingPair, AnySetting } from "./conflicts";

interface Advised {
  readonly avoid: readonly string[];
  readonly use: string | undefined;
  readonly language: string | undefined;
  readonly node: Node;
  readonly clause: ClauseRef;
}

/** One word with two words to use in its place, or one that is avoided in one clause and asked for in the other. */
export function wordConflicts({ first, second }: SettingPair): Conflict[] {
  const earlier = advisedBy(first);
  return advisedBy(second).flatMap((term) =>
    earlier.flatMap((other) => {
      if (term.language !== undefined && other.language !== undefined && term.language !== other.language)
        return [];
      const word = term.avoid.find((it) => other.avoid.includes(it));
      if (
        word !== undefined &&
        term.use !== undefined &&
        other.use !== undefined &&
        fold(term.use) !== fold(other.use)
      )
        return [conflict("word", word, term, other, "use", "use")];
      if (term.use !== undefined && other.avoid.includes(fold(term.use)))
        return [conflict("back", term.use, term, other, "use", "avoid")];
      if (other.use !== undefined && term.avoid.includes(fold(other.use)))
        return [conflict("back", other.use, term, other, "avoid", "use")];
      return [];
    }),
  );
}

function conflict(
  kind: "word" | "back",
  name: string,
  term: Advised,
  other: Advised,
  on: "use" | "avoid",
  off: "use" | "avoid",
): Conflict {
  return {
    kind,
    name,
    at: keyOf(term.node, on),
    clause: term.clause,
    shown: term.use ?? name,
    other: { at: keyOf(other.node, off), clause: other.clause, shown: other.use ?? name },
  };
}

function keyOf(node: Node, key: string): Node {
  return (node.type === "map" ? node.get(key)?.value : undefined) ?? node;
}

function advisedBy({ node, value, clause }: AnySetting): Advised[] {
  if (!Array.isArray(value)) return [];
  const items = node.type === "seq" ? node.items : [];
  return value.flatMap((term: unknown, index) => {
    const item = items[index];
    if (typeof term !== "object" || term === null || item === undefined) return [];
    const { avoid, use, language } = term as Readonly<Record<string, unknown>>;
    const words = (Array.isArray(avoid) ? avoid : [avoid]).filter(
      (it): it is string => typeof it === "string",
    );
    return {
      avoid: words.map(fold),
      use: typeof use === "string" && use !== "" ? use : undefined,
      language: typeof language === "string" ? language : undefined,
      node: item,
      clause,
    };
  });
}

function fold(word: string): string {
  return word.trim().toLowerCase().replaceAll("’", "'");
}
