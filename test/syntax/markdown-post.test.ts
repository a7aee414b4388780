import assert from "node:assert/strict";
import fc from "fast-check";
import { loadMarkdown, type Markdown, MarkdownSource, readPlainBody } from "../../src/syntax/markdown";
import { renderBody } from "../../src/syntax/markdown-body";
import type { Place } from "../../src/syntax/piece";
import { anyPost } from "./markdown-texts";

const HEAD = "---\nkind: post\n---\n";
const textAt = (place: Place) => place.piece.text.slice(place.start, place.end);

describe("body of a post", () => {
  let markdown: Markdown;
  before(async () => {
    markdown = await loadMarkdown();
  });
  const read = (body: string) => markdown.readPostBody(new MarkdownSource("a.post.md", HEAD + body));
  const cases: readonly (readonly [name: string, body: string, text: string])[] = [
    [
      "stays as written",
      "\nBonjour à tous!\nR&D <3 a_b #Mot\n\n- un\n- deux\n",
      "Bonjour à tous!\nR&D <3 a_b #Mot\n\n- un\n- deux",
    ],
    ["loses emphasis and code marks", "*a* **b** _c_ `d` ``e`f``", "a b c d e`f"],
    ["keeps marks that are none", "2 * 3 * 4, snake_case_name", "2 * 3 * 4, snake_case_name"],
    ["has its escapes resolved", "\\*a\\* \\_ \\#un 5\\. C:\\dir", "*a* _ #un 5. C:\\dir"],
    ["has its references resolved", "&eacute;&#33;&#x2014; &nope; R&D;", "é!— &nope; R&D;"],
    [
      "shows a link's label and address",
      'Voir [le site](https://ex.org/a_b "t").',
      "Voir le site https://ex.org/a_b.",
    ],
    [
      "shows an address once",
      "[https://ex.org](https://ex.org) <https://b.org>",
      "https://ex.org https://b.org",
    ],
    ["shows a link without a label", "a [](https://ex.org) b", "a https://ex.org b"],
    ["shows a link without an address", "a [mot]() b", "a mot b"],
    [
      "resolves references of links",
      "[a][r] [r][] [r]\n\n[r]: https://r.org 't'\n",
      "a https://r.org r https://r.org r https://r.org",
    ],
    ["keeps brackets that are no link", "[insert name] [x]", "[insert name] [x]"],
    ["drops pictures with their space", "a ![p](x.png) b\n\n![q](y.png)\n\nc", "a b\n\nc"],
    ["drops a picture inside a link", "[![p](x.png)](https://ex.org)", "https://ex.org"],
    ["drops comments, also over lines", "a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf<!-- g\nh -->", "a c\n\nf"],
    ["keeps other tags", "a <b>b</b> <Insert name>", "a <b>b</b> <Insert name>"],
    [
      "keeps lists and quotes",
      "* un *a*\n* deux\n\n> cité *b*\n\n1. x",
      "* un a\n* deux\n\n> cité b\n\n1. x",
    ],
    ["keeps line breaks without their marks", "a  \nb\\\nc\nd", "a\nb\nc\nd"],
    ["loses a heading's marks", "# Un #\n\n## Deux\nTrois\n===\n\nd", "Un\n\nDeux\nTrois\n\nd"],
    ["keeps hashtags at a line's start", "#Mot\n#mot2 *a*", "#Mot\n#mot2 a"],
    ["keeps a line across", "a\n\n---\n\nb *c*", "a\n\n---\n\nb c"],
    ["loses fences, not code", "```js\na *b*\n```\n", "a *b*"],
    ["has LF as line ends", "a  \r\n*b*\r\n\r\nc\rd", "a\nb\n\nc\nd"],
    ["keeps one gap where something went", "a\n\n\n[r]: x\n\nb", "a\n\n\nb"],
    ["may be empty", "\n \n", ""],
  ];
  for (const [name, body, text] of cases) {
    it(name, () => assert.equal(read(body).text, text));
  }

  it("has its pictures beside it", () => {
    const body = read("a ![Une *foire*](x.png) ![b][r]\n\n[r]: y.png");
    assert.deepEqual(
      body.images.map((image) => [image.url, image.alt, textAt(image.place)]),
      [
        ["x.png", "Une foire", "![Une *foire*](x.png)"],
        ["y.png", "b", "![b][r]"],
      ],
    );
  });

  it("has sections by language", () => {
    const body = read(
      "Avant\n\n## Français\n\nSalut *toi*\n\n### Titre\n\nSuite\n\n## en-ca\n\nHello\n\n## fr\n\nEncore",
    );
    assert.equal(body.text, "Avant");
    assert.deepEqual(
      [...(body.languages ?? [])].map(([tag, section]) => [tag, section.text, textAt(section.heading)]),
      [
        ["fr", "Salut toi\n\nTitre\n\nSuite", "## Français"],
        ["en-CA", "Hello", "## en-ca"],
      ],
    );
  });

  it("takes no other heading for a language", () => {
    for (const heading of ["Texte", "No", "OK", "français et anglais", "constructor", "qq"]) {
      assert.equal(read(`## ${heading}\n\na`).languages, undefined, heading);
    }
    for (const heading of ["fr", "FR", "English", "anglais", "**Français**", "iu"]) {
      assert.equal(read(`## ${heading}\n\na`).languages?.size, 1, heading);
    }
  });

  it("knows where a word comes from", () => {
    const source = new MarkdownSource(
      "a.post.md",
      `${HEAD}Un *mot&eacute; fort*\r\n[ici](https://ex.org)\r\n`,
    );
    const body = markdown.readPostBody(source);
    const find = (word: string) =>
      body.placeOf(body.text.indexOf(word), body.text.indexOf(word) + word.length);
    assert.equal(textAt(find("moté")), "mot&eacute;");
    assert.equal(textAt(find("fort")), "fort");
    assert.equal(textAt(find("https://ex.org")), "https://ex.org");
    assert.equal(textAt(body.placeOf(0, body.text.length)), "Un *mot&eacute; fort*\r\n[ici](https://ex.org");
  });

  it("reports a fence that nothing closes, and what is too deep", () => {
    assert.deepEqual(
      read("a\n\n```\nb").problems.map((problem) => [problem.code, textAt(problem)]),
      [["fence-open", "```"]],
    );
    const deep = read(`${">".repeat(8000)} *a*\n\n*b*`);
    assert.deepEqual(
      deep.problems.map((problem) => problem.code),
      ["too-deep"],
    );
    assert.ok(deep.text.endsWith("> *a*\n\nb"));
  });

  it("is read in time, whatever it holds", () => {
    for (const part of [">", "- ", "[", "![", "*a_ ", "**a*b", "[a](", "`", "<!--", "    - a\n", "a]("]) {
      const begin = performance.now();
      read(part.repeat(20_000));
      assert.ok(performance.now() - begin < 10_000, part);
    }
  }).timeout(60_000);

  it("is the same with and without the parser where no parser is needed", () => {
    let plain = 0;
    fc.assert(
      fc.property(anyPost, (text) => {
        const source = new MarkdownSource("a.post.md", text);
        const body = readPlainBody(source);
        if (!body || source.readText.length > 300) return;
        plain++;
        // A definition that nothing uses changes no text and makes the parser read it.
        const parsed = markdown.readPostBody(
          new MarkdownSource("a.post.md", `${source.readText}\n\n[zz]: q\n`),
        );
        if (parsed.problems.length === 0) assert.equal(parsed.text, body.text);
      }),
      { numRuns: 1000 },
    );
    assert.ok(plain > 20);
  });

  it("maps every index to its character or to what stands for it", () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        const source = new MarkdownSource("a.post.md", text);
        const body = markdown.readPostBody(source);
        for (const part of [body, ...(body.languages?.values() ?? [])]) {
          for (let index = 0; index < part.text.length; index++) {
            const offset = part.toSource(index);
            assert.ok(offset >= source.body.start && offset <= source.length);
            if (part.text[index] === source.text[offset]) continue;
            // A line end stands where the line's text ends, a reference for its character, an
            // address and its space where the brackets end.
            if (part.text[index] === "\n" || source.text[offset] === "&" || source.text[offset] === "]")
              continue;
            assert.fail(
              `${JSON.stringify(part.text)} at ${index}: ${JSON.stringify(source.text.slice(offset))}`,
            );
          }
          assert.ok(!/[ \t]$/m.test(part.text) && !part.text.includes("\r"));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("copies a stretch without edits", () => {
    const source = new MarkdownSource("a.post.md", `${HEAD}*a*  \r\n\r\n b `);
    const body = renderBody(source, source.body.start, source.body.end, []);
    assert.equal(body.text, "*a*\n\n b");
    assert.equal(body.toSource(body.text.length), source.length - 1);
  });
});
