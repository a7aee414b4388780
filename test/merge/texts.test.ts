import assert from "node:assert/strict";
import fc from "fast-check";
import { mergeTexts } from "../../src/merge";
import { YamlSource } from "../../src/syntax";

const LABELS = { ours: "ours", theirs: "theirs" };

const BASE = `# Spring
kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: teaser
    title: Teaser
    status: idea
    owner: ana
    # Where it goes
    channels: [ig]

  - id: fair
    title: Spring fair
    publish: 2027-04-13T10:00
    text: |
      The fair opens.

      # Not a comment
      Come and see.
    tasks:
      - { what: Photo, due: publish-3bd }
    approvals:
      - by: ana
        on: 2027-03-01

  - id: last
    title: Last
`;

function merged(ours: string, theirs: string, base = BASE, markdown = false): string {
  const { text, conflicts } = mergeTexts(base, ours, theirs, LABELS, markdown);
  assert.equal(conflicts, 0, text);
  return text;
}

/** A text with one stretch replaced; the stretch has to be there. */
function put(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from);
  return text.replace(from, () => to);
}

describe("merge: three versions of a file", () => {
  it("keys of one post that stand beside each other, changed by two people", () => {
    const ours = put(BASE, "status: idea", "status: drafting");
    const theirs = put(BASE, "owner: ana", "owner: luc");
    assert.equal(merged(ours, theirs), put(ours, "owner: ana", "owner: luc"));
  });

  it("posts that both added at the same place, in the order of ours, then theirs", () => {
    const ours = `${BASE}  - id: ours\n    title: Ours\n`;
    const theirs = `${BASE}  - id: theirs\n    title: Theirs\n`;
    assert.equal(
      merged(ours, theirs),
      `${BASE}  - id: theirs\n    title: Theirs\n  - id: ours\n    title: Ours\n`,
    );
  });

  it("a post that one moved and the other changed", () => {
    const last = "  - id: last\n    title: Last\n";
    const teaser = BASE.slice(BASE.indexOf("  - id: teaser"), BASE.indexOf("\n  - id: fair") + 1);
    const ours = put(put(BASE, last, ""), teaser, `${last}${teaser}`);
    const theirs = put(BASE, "title: Last", "title: The last");
    assert.equal(merged(ours, theirs), put(ours, "title: Last", "title: The last"));
    assert.equal(merged(theirs, ours), put(ours, "title: Last", "title: The last"));
  });

  it("a post that one took out, and another one changed", () => {
    const ours = put(BASE, "  - id: last\n    title: Last\n", "");
    const theirs = put(BASE, "title: Teaser", "title: Soon");
    assert.equal(merged(ours, theirs), put(ours, "title: Teaser", "title: Soon"));
  });

  it("approvals and tasks that both added", () => {
    const ours = put(
      BASE,
      "        on: 2027-03-01\n",
      "        on: 2027-03-01\n      - by: luc\n        on: 2027-03-02\n",
    );
    const theirs = put(
      BASE,
      "        on: 2027-03-01\n",
      "        on: 2027-03-01\n      - by: eva\n        on: 2027-03-03\n",
    );
    const text = merged(ours, theirs);
    assert.match(text, /by: luc\n {8}on: 2027-03-02\n {6}- by: eva\n {8}on: 2027-03-03\n\n {2}- id: last/);
  });

  it("paragraphs of one text, changed by two people", () => {
    const ours = put(BASE, "The fair opens.", "The fair opens on Tuesday.");
    const theirs = put(BASE, "Come and see.", "Come and see it.");
    assert.equal(merged(ours, theirs), put(ours, "Come and see.", "Come and see it."));
  });

  it("a comment above a key goes with that key", () => {
    const ours = put(BASE, "    # Where it goes\n    channels: [ig]\n", "");
    const theirs = put(BASE, "owner: ana", "owner: luc");
    assert.equal(merged(ours, theirs), put(ours, "owner: ana", "owner: luc"));
  });

  it("the line ends of ours are kept, and a change of line ends is no change of the text", () => {
    const ours = put(BASE, "status: idea", "status: drafting").replaceAll("\n", "\r\n");
    const theirs = put(BASE, "owner: ana", "owner: luc");
    assert.equal(merged(ours, theirs), put(ours, "owner: ana", "owner: luc"));
    assert.equal(
      merged(theirs, ours),
      put(put(BASE, "status: idea", "status: drafting"), "owner: ana", "owner: luc"),
    );
  });

  it("a document that begins with a line of its own, and lists as far left as their key", () => {
    const base = "---\nkind: people\npeople:\n- id: ana\n  name: Ana\n- id: luc\n  name: Luc\n";
    const ours = put(base, "name: Ana", "name: Ana Roy");
    const theirs = put(base, "name: Luc", "name: Luc Cyr");
    assert.equal(merged(ours, theirs, base), put(ours, "name: Luc", "name: Luc Cyr"));
  });

  it("entries between braces are known by their id too", () => {
    const base = "kind: people\npeople:\n  - { id: ana, name: Ana }\n  - { id: luc, name: Luc }\n";
    const ours = put(base, "name: Ana", "name: Ana Roy");
    const theirs = put(base, "name: Luc", "name: Luc Cyr");
    assert.equal(merged(ours, theirs, base), put(ours, "name: Luc", "name: Luc Cyr"));
  });

  it("front matter by its keys, the text below it by its lines", () => {
    const base = "---\nkind: post\nid: a\nstatus: idea\nowner: ana\n---\n\nHello.\n\nBye.\n";
    const ours = put(put(base, "status: idea", "status: drafting"), "Hello.", "Hello you.");
    const theirs = put(put(base, "owner: ana", "owner: luc"), "Bye.", "Bye now.");
    assert.equal(
      merged(ours, theirs, base, true),
      "---\nkind: post\nid: a\nstatus: drafting\nowner: luc\n---\n\nHello you.\n\nBye now.\n",
    );
  });

  describe("what both changed is left to a person", () => {
    function conflicts(ours: string, theirs: string, base = BASE): string {
      const result = mergeTexts(base, ours, theirs, LABELS);
      assert.equal(result.conflicts, 1, result.text);
      return result.text;
    }

    it("the same key: only that key stands between marks", () => {
      const text = conflicts(put(BASE, "owner: ana", "owner: luc"), put(BASE, "owner: ana", "owner: eva"));
      assert.equal(
        text,
        put(
          BASE,
          "    owner: ana\n",
          "<<<<<<< ours\n    owner: luc\n=======\n    owner: eva\n>>>>>>> theirs\n",
        ),
      );
    });

    it("the first key of a post keeps the dash in its place", () => {
      const text = conflicts(
        put(BASE, "  - id: last\n    title: Last\n", "  - title: Ours\n    id: last\n"),
        put(BASE, "title: Last", "title: Theirs"),
      );
      assert.match(
        text,
        /<<<<<<< ours\n {2}- title: Ours\n {4}id: last\n=======\n {2}- id: last\n {4}title: Theirs\n>>>>>>> theirs\n$/,
      );
    });

    it("a post that one took out and the other changed", () => {
      const text = conflicts(
        put(BASE, "  - id: last\n    title: Last\n", ""),
        put(BASE, "title: Last", "title: Changed"),
      );
      assert.match(text, /<<<<<<< ours\n=======\n\n {2}- id: last\n {4}title: Changed\n>>>>>>> theirs\n\n$/);
    });

    it("two posts of one id that both added, with different titles", () => {
      const text = conflicts(
        `${BASE}  - id: new\n    title: Ours\n    owner: ana\n`,
        `${BASE}  - id: new\n    title: Theirs\n    owner: ana\n`,
      );
      assert.match(
        text,
        /- id: new\n<<<<<<< ours\n {4}title: Ours\n=======\n {4}title: Theirs\n>>>>>>> theirs\n {4}owner: ana\n$/,
      );
    });

    it("marks are as long as git asks for", () => {
      const { text } = mergeTexts(
        BASE,
        put(BASE, "owner: ana", "owner: luc"),
        put(BASE, "owner: ana", "owner: eva"),
        {
          ...LABELS,
          size: 9,
        },
      );
      assert.match(text, /\n<{9} ours\n[\s\S]*\n={9}\n[\s\S]*\n>{9} theirs\n/);
    });
  });

  describe("properties", () => {
    const word = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const post = fc.record({
      id: word,
      title: fc.constantFrom("One", "Two", "Three"),
      owner: fc.constantFrom(undefined, "ana", "luc"),
      tasks: fc.constantFrom(undefined, ["x"], ["x", "y"]),
      text: fc.constantFrom(undefined, "A line.\n\n# More\nlines."),
    });
    const calendar = fc
      .uniqueArray(post, { selector: ({ id }) => id, maxLength: 6 })
      .map((posts) =>
        [
          "kind: calendar\nversion: 1\nposts:\n",
          ...posts.map(({ id, title, owner, tasks, text }) =>
            [
              `  - id: ${id}\n    title: ${title}\n`,
              owner === undefined ? "" : `    # Who\n    owner: ${owner}\n`,
              tasks === undefined ? "" : `    tasks:\n${tasks.map((it) => `      - what: ${it}\n`).join("")}`,
              text === undefined ? "" : `    text: |\n${text.replace(/^(?=.)/gm, "      ")}\n`,
            ].join(""),
          ),
        ].join(""),
      );
    const ids = (text: string) => [...text.matchAll(/^ {2}- id: (\w)$/gm)].map(([, id]) => id as string);

    it("who changed nothing has no say, and the same change twice is one", () => {
      fc.assert(
        fc.property(calendar, calendar, (base, other) => {
          assert.deepEqual(mergeTexts(base, other, base, LABELS), { text: other, conflicts: 0 });
          assert.deepEqual(mergeTexts(base, base, other, LABELS), { text: other, conflicts: 0 });
          assert.deepEqual(mergeTexts(base, other, other, LABELS), { text: other, conflicts: 0 });
        }),
      );
    });

    it("entries without names that say the same keep their places", () => {
      const write = (...titles: readonly string[]) =>
        `posts:\n${titles.map((it) => `  - what: x\n    title: ${it}\n`).join("")}`;
      const base = write("T", "T", "T", "T");
      const merged = mergeTexts(base, write("A", "T", "T", "T"), write("T", "T", "B", "T"), LABELS);
      assert.deepEqual(merged, { text: write("A", "T", "B", "T"), conflicts: 0 });
    });

    it("two changes of two entries are both there, and nothing else, whatever the list", () => {
      const list = fc.array(fc.tuple(fc.constantFrom("id: a", "id: b", "id: c", "what: x"), fc.nat(3)), {
        minLength: 3,
        maxLength: 8,
      });
      fc.assert(
        fc.property(list, fc.nat(), fc.nat(), (items, first, second) => {
          const write = (...changed: readonly number[]) =>
            `posts:\n${items
              .map(
                ([name, n], at) => `  - ${name}\n    title: T${n}${changed.includes(at) ? " changed" : ""}\n`,
              )
              .join("")}`;
          const a = first % items.length;
          // Lists without names are told apart by their lines alone: there, neighbours meet.
          const b = (a + 2 + (second % (items.length - 2))) % items.length;
          fc.pre(Math.abs(a - b) > 1);
          const { text, conflicts } = mergeTexts(write(), write(a), write(b), LABELS);
          if (conflicts === 0) assert.equal(text, write(a, b));
          else
            assert.ok(
              items.some(([name]) => name === "what: x"),
              text,
            );
        }),
        { numRuns: 1000 },
      );
    });

    it("without a conflict, what comes out can be read, and has the posts that both kept or one added", () => {
      fc.assert(
        fc.property(calendar, calendar, calendar, (base, ours, theirs) => {
          const { text, conflicts } = mergeTexts(base, ours, theirs, LABELS);
          if (conflicts > 0) {
            assert.equal(text.match(/^<{7} ours$/gm)?.length, conflicts);
            return;
          }
          const [o, a, b] = [base, ours, theirs].map(ids) as [string[], string[], string[]];
          const expected = [...new Set([...a, ...b])].filter(
            (id) => !o.includes(id) || (a.includes(id) && b.includes(id)),
          );
          assert.deepEqual(ids(text).sort(), expected.sort());
          assert.equal(new YamlSource("x.yaml", text).text, text);
        }),
        { numRuns: 500 },
      );
    });

    it("any three texts: an answer, and no crash", () => {
      const text = fc.oneof(
        calendar,
        fc.string({
          unit: fc.constantFrom("a", ":", " ", "- ", "\n", "\r\n", "#", "---\n", "id: x", "{", "|"),
        }),
      );
      fc.assert(
        fc.property(text, text, text, (base, ours, theirs) => {
          const { conflicts, text: out } = mergeTexts(base, ours, theirs, LABELS);
          assert.ok(conflicts >= 0);
          assert.equal(typeof out, "string");
        }),
        { numRuns: 1000 },
      );
    });
  });
});
