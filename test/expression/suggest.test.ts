import assert from "node:assert/strict";
import { type Expressions, loadExpressions, type Subject } from "../../src/expression";
import type { Language } from "../../src/values";

let expressions: Expressions;

/** What fits at `‸`: labels, and the stretch that they replace. */
function fits(marked: string, subject: Subject = "post", language: Language = "en") {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const { start, end, items } = expressions.suggestIn(text, offset, subject, language);
  return { labels: items.map(({ label }) => label), replaced: text.slice(start, end), items };
}

function told(marked: string, subject: Subject = "post", language: Language = "en"): string | undefined {
  const offset = marked.indexOf("‸");
  return expressions.tellOf(marked.replace("‸", ""), offset, subject, language)?.markdown;
}

describe("expression: what fits at a place", () => {
  before(async function () {
    this.timeout(60_000);
    expressions = await loadExpressions();
  });

  it("names and functions where a value begins", () => {
    for (const text of ["‸", "po‸", "post.paid && ‸", "!(‸", "length(‸)", "post.format == ‸"]) {
      const { labels } = fits(text);
      for (const name of ["post", "channel", "language", "today", "length", "person"])
        assert.ok(labels.includes(name), `${name} in ${text}`);
      assert.ok(!labels.includes("contains"), text);
    }
    assert.deepEqual(fits("‸", "objective").labels.slice(0, 2), ["objective", "today"]);
    assert.equal(fits("pos‸t.format").replaced, "post");
  });

  it("fields and methods of the value before the point, of a half-typed expression too", () => {
    const cases: ReadonlyArray<readonly [text: string, fits: readonly string[], not: readonly string[]]> = [
      ["post.‸", ["format", "text", "budget", "media"], ["contains", "network"]],
      ["post.text.‸", ["contains", "containsWord", "matches"], ["format", "all", "isWeekend"]],
      ["channel.‸ == 'x'", ["network", "postsInWeek"], ["format"]],
      ["post.publish.we‸", ["weekday", "isHoliday"], ["contains"]],
      ["post.media.‸", ["all", "exists", "filter", "size"], ["join", "alt"]],
      ["post.media[0].‸", ["alt", "credit"], ["all"]],
      ["post.media.all(m, m.‸", ["alt", "file", "consent"], ["format"]],
      ["post.media.all(m, m.consent.‸)", ["ref", "until"], ["alt"]],
      ["post.media.filter(m, m.alt == '').‸", ["all", "size"], ["alt"]],
      ["post.tasks.exists(t, post.approvals.all(a, a.by != t.‸))", ["owner", "task"], ["role"]],
      ["person(post.owner).‸", ["department", "roles", "posts"], ["format"]],
      ["objective(post.objective).budget.‸", ["amount", "currency"], ["contains"]],
      ["hashtags(post.text).‸", ["join", "all"], ["contains"]],
      ["(post.text).‸", ["contains"], ["all"]],
      ["post.hashtags.exists(h, h.‸", ["lower", "contains"], ["all"]],
      ["post.format == 'story' && post.boost.‸", ["budget", "audience"], ["format"]],
    ];
    for (const [text, some, none] of cases) {
      const { labels } = fits(text);
      for (const label of some) assert.ok(labels.includes(label), `${label} at ${text}: ${labels.join(" ")}`);
      for (const label of none) assert.ok(!labels.includes(label), `${label} at ${text}`);
    }
  });

  it("the words that a field may hold, inside the text it is compared with", () => {
    assert.ok(fits('post.format == "st‸').labels.includes("story"));
    assert.deepEqual(fits('post.format == "fe‸ed"').replaced, "feed");
    assert.ok(fits("post.format in ['reel', '‸']").labels.includes("story"));
    assert.ok(fits("channel.network != '‸'").labels.includes("instagram"));
    assert.deepEqual(fits("post.publish.weekday() == '‸'").labels.length, 7);
    assert.deepEqual(fits("post.title == '‸'").labels, []);
    assert.deepEqual(fits("post.text.contains('po‸')").labels, []);
  });

  it("nothing where no value can stand", () => {
    for (const text of [
      "post ‸",
      "post.format == 'story' ‸",
      "nobody.‸",
      "post.media.all(‸",
      "post.publish.getHours() >= 1‸",
    ])
      assert.deepEqual(fits(text).labels, [], text);
  });

  it("with types and descriptions in both languages", () => {
    const [format] = fits("post.‸").items.filter(({ label }) => label === "format");
    assert.equal(format?.detail, "text");
    assert.match(format?.documentation ?? "", /`story`/);
    const [word] = fits("post.text.‸", "post", "fr").items.filter(({ label }) => label === "containsWord");
    assert.equal(word?.detail, "containsWord(texte) → oui ou non");
    assert.match(word?.documentation ?? "", /peu importe la casse/);
    assert.equal(word?.snippet, "containsWord($1)");
  });

  it("is told of names, fields and functions", () => {
    assert.match(told("po‸st.format == 'x'") ?? "", /^`post` · post/);
    assert.match(told("post.for‸mat == ") ?? "", /^`format` · text\n\n\*\*/);
    assert.match(told("post.media.all(m, m.al‸t", "post", "fr") ?? "", /^`alt` · texte/);
    assert.match(told("post.text.contains‸Word(") ?? "", /^`containsWord\(text\) → yes or no`/);
    assert.match(told("toda‸y < post.publish", "post", "fr") ?? "", /Le jour de la vérification/);
    assert.equal(told("nothing‸"), undefined);
    assert.equal(told("post.‸"), undefined);
    assert.equal(told("'po‸st'"), undefined);
  });

  it("never fails, wherever the cursor is in whatever was typed", () => {
    const text =
      "post.media.all(m, m.alt != \"x\\\"'\") && [1, 'a', post.hashtags[0]].filter(x, has(x.y)) ? .( ) ]} 'open";
    for (let length = 0; length <= text.length; length++)
      for (let offset = 0; offset <= length; offset++) {
        const typed = text.slice(0, length);
        const { start, end } = expressions.suggestIn(typed, offset, "post", "en");
        assert.ok(start <= offset && offset <= end, `${typed} ${offset} ${start} ${end}`);
        expressions.tellOf(typed, offset, "post", "fr");
      }
  });
});
