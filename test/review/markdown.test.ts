import assert from "node:assert/strict";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { markdownReport, type Review, reviewOf, verdictOf } from "../../src/review";
import type { Language } from "../../src/values";
import { stateOf } from "./states";

const calendar = (posts: string) => `kind: calendar\nversion: 1\ntitle: March\nposts:\n${posts}`;

function posts(count: number, day: string, title = "Post"): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `  - id: post-${index}\n    title: ${JSON.stringify(`${title} ${index}`)}\n    publish: 2027-03-${day}\n    text: Word ${day} of a text that is rather long and says something about number ${index}.\n`,
  ).join("");
}

async function reviewed(before: string, after: string): Promise<Review> {
  return reviewOf(
    await stateOf({ "a.calendar.yaml": calendar(before) }),
    await stateOf({ "a.calendar.yaml": calendar(after) }),
  );
}

function report(review: Review, language: Language = "en"): string {
  return markdownReport([review], { language, base: "main", head: "HEAD", shown: (_, path) => path });
}

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

describe("review: Markdown", () => {
  it("five thousand changes fit into a comment; what is cut is counted", async () => {
    const review = await reviewed(posts(2500, "04"), posts(2500, "05"));
    for (const language of ["en", "fr"] as const) {
      const text = report(review, language);
      assert.ok(text.length < 65_536, `${text.length} characters`);
      const shown = text.split("\n").filter((line) => /\*Post \d+\*/.test(line)).length;
      const cut = [...text.matchAll(/^- ([\d,\u00a0]+) (?:more lines do|lignes de plus)/gm)].reduce(
        (sum, [, count = ""]) => sum + Number(count.replace(/\D/g, "")),
        0,
      );
      const lines = review.changes.length + review.changes.filter(({ runs }) => runs !== undefined).length;
      const findings = review.findings.begins.length + review.findings.stops.length;
      assert.ok(shown > 50, `${shown} lines`);
      assert.ok(cut >= lines - shown && cut <= lines + findings, `${cut} cut of ${lines}, ${shown} shown`);
      assert.ok(text.includes("`social-policy diff --format json`"));
      // Every fold that is opened is closed.
      assert.equal(text.split("<details").length, text.split("</details>").length);
    }
  }).timeout(60_000);

  it("few changes stand open, many are folded", async () => {
    const few = report(await reviewed(posts(3, "04"), posts(3, "05")));
    assert.doesNotMatch(few, /more changes/);
    const many = report(await reviewed(posts(30, "04"), posts(30, "05")));
    assert.match(many, /<details><summary>45 more changes<\/summary>/);
    assert.match(html(many), /<details><summary>45 more changes<\/summary>\n<ul>/);
  });

  it("nothing changes", async () => {
    const review = await reviewed(posts(1, "04"), posts(1, "04"));
    assert.match(report(review), /\*\*Nothing changes\*\*/);
    assert.match(report(review, "fr"), /\*\*Rien ne change\*\*/);
  });

  const HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</summary></details><script>alert(1)</script>",
    "@everyone look at #12 and GH-7, user/repo#3",
    "[click](javascript:alert(1)) ![x](https://evil.example/a.png)",
    "https://evil.example www.evil.example me@evil.example",
    "*bold* _em_ `code` ~~gone~~ | table |",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "::error::x",
    "`` ` ``",
    "&lt;b&gt; &#64;team",
    "$x$ \\*",
    "*",
    "</details>",
  ];
  for (const title of HOSTILE) {
    it(`shows a title as it is: ${title}`, async () => {
      const before = posts(1, "04", title).replaceAll(
        "Word 04 of a text",
        JSON.stringify(title).slice(1, -1).replaceAll(": ", " "),
      );
      const review = await reviewed(posts(1, "04", title), posts(1, "05", title));
      for (const language of ["en", "fr"] as const) {
        const text = report(review, language);
        const page = html(text);
        assert.doesNotMatch(text, /^\s*::/m);
        assert.doesNotMatch(page, /<(?:img|script|a|h1|h2|blockquote|table|ol|input)\b/i, page);
        assert.equal(page.split("</details>").length, page.split("<details").length);
        assert.doesNotMatch(page.replaceAll("\u200b", "\u200b|"), /@(?:everyone|team|evil)/);
        const shown = page.replace(/<[^>]+>/g, "").replaceAll("\u200b", "");
        const plain = `${title} 0`
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;")
          .replaceAll('"', "&quot;");
        assert.ok(shown.includes(plain), `${plain} in ${shown}`);
      }
      assert.ok(before.length > 0);
    });
  }

  it("a verdict fits a commit's status in both languages", async () => {
    const review = await reviewed(
      posts(400, "04"),
      posts(380, "05").replaceAll("publish: 2027-03-05", "publish: soon"),
    );
    for (const language of ["en", "fr"] as const) {
      const line = verdictOf([review, review], language);
      assert.ok(line.length <= 140, line);
      assert.match(line, /^[\d,\u00a0]+ (?:changes|changements); /);
    }
  });
});
