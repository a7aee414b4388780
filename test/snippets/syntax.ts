/** What a text in the syntax of VS Code's snippets holds: the stops it has, and its text with every default in place. */
export interface ReadSnippet {
  readonly text: string;
  readonly stops: ReadonlyMap<number, string>;
}

/** Reads a snippet strictly: an unescaped `$` or `}` that belongs to nothing throws. */
export function readSnippet(source: string, variables: Readonly<Record<string, string>> = {}): ReadSnippet {
  const stops = new Map<number, string>();
  let at = 0;

  function fail(what: string): never {
    throw new Error(`${what} at ${at}: ${source.slice(Math.max(0, at - 20), at + 20)}`);
  }

  function until(end: string | undefined): string {
    let text = "";
    while (at < source.length) {
      const char = source[at] as string;
      if (char === "\\") {
        const next = source[at + 1] ?? "";
        if (!"\\$}".includes(next)) fail("A backslash that escapes nothing");
        text += next;
        at += 2;
      } else if (char === "$") text += dollar();
      else if (char === "}" && end === "}") return text;
      else if (char === "}") fail("An unescaped brace");
      else {
        text += char;
        at++;
      }
    }
    if (end !== undefined) fail("A stop without its end");
    return text;
  }

  function dollar(): string {
    const name = /^\$([A-Z_]+)/.exec(source.slice(at));
    if (name !== null) {
      at += name[0].length;
      return variables[name[1] ?? ""] ?? fail(`The unknown variable ${name[1]}`);
    }
    const stop = /^\$\{(\d+)([:|}])/.exec(source.slice(at));
    if (stop === null) fail("An unescaped dollar");
    at += stop[0].length;
    const number = Number(stop[1]);
    if (stop[2] === "}") return stops.get(number) ?? fail("A stop that repeats nothing");
    if (stops.has(number)) fail("A stop that is given twice");
    const value = stop[2] === "|" ? choice() : until("}");
    at++;
    stops.set(number, value);
    return value;
  }

  function choice(): string {
    const end = /^((?:\\.|[^\\|,}$])*)((?:,(?:\\.|[^\\|,$}])+)+)\|(?=\})/.exec(source.slice(at));
    if (end === null) fail("A choice that is none");
    at += end[0].length;
    return (end[1] ?? "").replace(/\\(.)/g, "$1");
  }

  const text = until(undefined);
  return { text, stops };
}
