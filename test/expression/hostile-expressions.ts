/** How a hostile rule is kept from doing harm: it is not taken, it is stopped while it runs, or it ends within its steps. */
export type Fate = "refused" | "stopped" | "ends";

export interface Hostile {
  readonly require: string;
  readonly fate: Fate;
}

/** Patterns that engines which go back and try again never finish, or hardly. */
const PATTERNS = [
  "(a+)+$",
  "(a|aa)+$",
  "(a*)*b",
  "(.*a){20}",
  "(a|a?)+$",
  "(a|a)*$",
  "^(a+)*$",
  "(?:a+){2,}c",
  "([a-z]+)*=",
  "(\\\\w+\\\\s?)*$",
  "(x+x+)+y",
  "(?:(?:a{1,9}){1,9}){1,9}$",
  "(.*)*,(.*)*,(.*)*$",
  "^(([a-z])+.)+[A-Z]([a-z])+$",
  "(a?){40}a{40}",
  ".*.*.*.*.*=.*",
  "(.+)+\\\\1",
  "(?=(a+))a*b\\\\1",
  "(?<!a)b",
  "((a{1,50}){1,30})+$",
  "(a{1000}){900}",
  "(a",
  "[z-a]",
  "(?P<n>a+)+(?P<n>b)",
  "\\\\p{Nobody}",
];

/** A list that is written out, and loops over it. */
const LIST = `[${Array.from({ length: 100 }, (_, index) => index).join(", ")}]`;
const SHORT = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]";

/** Loops in loops, so many deep, all of which go on to the end. */
function nested(macro: string, depth: number, inside: string, list: string): string {
  let text = inside;
  for (let at = 0; at < depth; at++)
    text =
      macro === "all" || macro.startsWith("exists")
        ? `${list}.${macro}(v${at}, ${text})`
        : `size(${list}.${macro}(v${at}, ${text})) >= 0`;
  return text;
}

function times(count: number, text: string, between: string): string {
  return Array.from({ length: count }, () => text).join(between);
}

function* loops(): Iterable<Hostile> {
  for (const macro of ["all", "exists", "exists_one", "map", "filter"]) {
    const insides = [
      "post.title != ''",
      "!post.text.contains('z')",
      "size(post.text) >= 0",
      "length(post.text) > 1",
    ];
    for (const inside of insides) {
      const goesOn = macro === "exists" ? `!(${inside})` : inside;
      for (const depth of [4, 5, 6, 8])
        yield { require: nested(macro, depth, goesOn, SHORT), fate: "stopped" };
      // Four lists of a hundred numbers have more parts than an expression may.
      yield { require: nested(macro, 3, goesOn, LIST), fate: "stopped" };
      yield { require: nested(macro, 5, goesOn, LIST), fate: "refused" };
    }
  }
  for (const depth of [20, 30, 40])
    yield { require: nested("all", depth, "true", "post.tags"), fate: "refused" };
}

function* texts(): Iterable<Hostile> {
  for (const count of [12, 50, 80, 120])
    for (const use of ["size(X) > 0", "length(X) > 0", "(X).containsWord('z')", "size(hashtags(X)) >= 0"])
      yield { require: use.replace("X", times(count, "post.text", " + ")), fate: "stopped" };
  for (const count of [300, 900, 4_000])
    yield { require: `size(${times(count, "post.text", " + ")}) > 0`, fate: "refused" };
  // A text that doubles in each loop.
  for (const depth of [5, 9, 13, 17]) {
    let text = "post.text";
    for (let at = 0; at < depth; at++) text = `[${text}].map(t${at}, t${at} + t${at} + t${at} + t${at})[0]`;
    yield { require: `size(${text}) > 0`, fate: "stopped" };
  }
  for (const use of ["split('')", "split('a')", "lower().split('').map(c, c + c)"])
    yield { require: `size(${times(10, `post.text.${use}`, " + ")}) > 0`, fate: "stopped" };
  for (const pattern of PATTERNS) {
    const isLarge = pattern.includes("{1,9}){1,9}){1,9}");
    const refused = /\\\\1|\(\?[=<]|^\(a$|z-a|P<n>|Nobody|900|1,50/.test(pattern);
    const fate = refused ? "refused" : isLarge ? "stopped" : "ends";
    for (const count of [1, 2])
      yield { require: times(count, `post.text.matches("${pattern}")`, " || "), fate };
  }
  for (const count of [60, 90])
    yield { require: times(count, "post.text.matches('(a+)+(b+)+c')", " || "), fate: "stopped" };
  yield { require: "post.text.matches(post.text)", fate: "refused" };
  yield { require: `post.text.matches("${"(".repeat(400)}a${")*".repeat(400)}")`, fate: "refused" };
}

function* shapes(): Iterable<Hostile> {
  for (const depth of [60, 200, 800, 2_400]) {
    yield { require: `${"(".repeat(depth)}true${")".repeat(depth)}`, fate: "refused" };
    // Signs that take each other back are no nesting.
    yield { require: `${"!".repeat(depth)}true`, fate: depth > 200 ? "refused" : "ends" };
    yield { require: `size(${"[".repeat(depth)}1${"]".repeat(depth)}) > 0`, fate: "refused" };
    yield { require: `${"true ? ".repeat(depth)}true${" : false".repeat(depth)}`, fate: "refused" };
    yield { require: `${"-".repeat(depth)}1 < 0`, fate: depth > 200 ? "refused" : "ends" };
    yield { require: `${times(depth, "post.paid", " && ")}`, fate: depth > 60 ? "refused" : "ends" };
    yield { require: `${"(".repeat(depth)}`, fate: "refused" };
    yield { require: `${"post.media[0".repeat(depth)}`, fate: "refused" };
  }
  yield { require: `"${"a".repeat(30_000)}" == post.text`, fate: "refused" };
  yield { require: `post.text in [${times(2_000, "'a'", ", ")}]`, fate: "refused" };
  yield { require: `{${times(400, "'a': 1", ", ")}}.size() > 0`, fate: "refused" };
  yield { require: "x".repeat(20_000), fate: "refused" };
  yield { require: "9".repeat(4_000), fate: "refused" };
  yield { require: `${"1 + ".repeat(400)}1 > 0`, fate: "refused" };
  yield { require: "9007199254740993 > 1", fate: "refused" };
  yield { require: "1 / 0 > 1 || 1 % 0 == 1", fate: "ends" };
  yield { require: "post.text.substring(0, 99999999) == ''", fate: "ends" };
  yield { require: "post.media[99999999].alt == ''", fate: "ends" };
  yield { require: "post.constructor == 1", fate: "refused" };
  yield { require: "post.__proto__ == 1", fate: "refused" };
  yield { require: "constructor('return 1')() == 1", fate: "refused" };
  yield { require: "post.text.constructor('x') == 1", fate: "refused" };
  yield { require: "toString(post) == ''", fate: "refused" };
}

/** Expressions that would loop, grow, nest, backtrack or get out, each with what becomes of it. */
export function hostileExpressions(): readonly Hostile[] {
  return [...loops(), ...texts(), ...shapes()];
}

/** The text of the post that they are tried on. */
export const HOSTILE_TEXT = "a".repeat(3_000);
