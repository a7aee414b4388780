import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { completion, hover, type LanguageContext, placeAt } from "../../src/language";
import type { Piece } from "../../src/syntax";
import { openRoot } from "../rules/open-root";
import { FILES } from "./files";

const fixture = (name: string) => readFileSync(join(__dirname, `../fixtures/schema/${name}.yaml`), "utf8");

/** Files of every kind, and some that cannot be read. */
const TEXTS: Readonly<Record<string, string>> = {
  ...FILES,
  "march.calendar.yaml": fixture("calendar"),
  "b.plan.yaml": fixture("plan"),
  "b.policy.yaml": fixture("policy"),
  ".social-policy.yaml": fixture("config"),
  "c.pause.yaml": "kind: pause\r\nsince: 2027-03-04T08:00\r\nby: mlavoie\r\nexcept: [fair, \r\n",
  "fair.post.md": '---\ntitle: "A post\nchannels: [ig-main,\ntext: |\n  Hi\n---\n\n# Hello\n\nfr 👋\n',
  "conflict.calendar.yaml":
    "\uFEFFkind: calendar\nposts:\n<<<<<<< ours\n  - id: a\n    owner: x\n=======\n  - id: b\n>>>>>>> theirs\n    title: T\n",
  "lines.calendar.yaml": "kind: calendar\rposts:\r  - id: a\r    text: |\r      Hi\r    owner: \r",
  "broken.calendar.yaml":
    'posts:\n  - id: a\n   title: x\n\t- b\n    own\n    media: [{ file: , alt: {\n? - x\n: "\n<<: *a\n&b key: !t v\n',
};

function checkAt(context: LanguageContext, path: string, text: string, offset: number): void {
  const place = placeAt(context, path, offset);
  assert.ok(place !== undefined);
  // Also what is read only when it is asked for.
  assert.ok(
    place.levels.length === place.path.length &&
      place.siblings.length >= 0 &&
      place.reading.unit === place.unit,
  );
  for (const { edit, label } of completion(context, path, offset)) {
    assert.ok(edit.start <= offset && offset <= edit.end, `${path}:${offset} ${label}`);
    assert.ok(!/[\r\n]/.test(text.slice(edit.start, edit.end)), `${label}: one line`);
  }
  const told = hover(context, path, offset);
  if (told !== undefined) {
    assert.notEqual(told.markdown, "");
    assert.ok(
      told.start <= offset && offset <= told.end,
      `${path}:${offset} is told of ${told.start}-${told.end}`,
    );
  }
}

describe("language: any place of any text", () => {
  it("answers at every offset", async () => {
    const context = { session: await openRoot(TEXTS), language: "en" as const };
    for (const [path, text] of Object.entries(TEXTS))
      for (let offset = 0; offset <= text.length; offset++) checkAt(context, path, text, offset);
    assert.equal(placeAt(context, "nowhere.calendar.yaml", 0), undefined);
    assert.equal(hover(context, "nowhere.calendar.yaml", 0), undefined);
    assert.deepEqual(completion(context, "nowhere.calendar.yaml", 0), []);
    for (const offset of [-5, 1e9]) assert.ok(placeAt(context, "march.calendar.yaml", offset) !== undefined);
  });

  it("answers in texts of which stretches are missing or that hold something else", async () => {
    const session = await openRoot(TEXTS);
    const context = { session, language: "fr" as const };
    const pieces = fc.constantFrom(
      "",
      ":",
      "- ",
      "[",
      "{",
      "}",
      '"',
      "'",
      "|",
      "#",
      "\n",
      "  ",
      "\t",
      "---\n",
      "é👋",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(TEXTS)),
        fc.nat(),
        fc.nat(60),
        pieces,
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        (path, at, length, inserted, offsets) => {
          const whole = TEXTS[path] as string;
          const start = at % (whole.length + 1);
          const text = whole.slice(0, start) + inserted + whole.slice(start + length);
          session.apply([{ path, text }]);
          // At the cut itself, where people type, and elsewhere.
          for (const offset of [
            start,
            start + inserted.length,
            ...offsets.map((it) => it % (text.length + 1)),
          ])
            checkAt(context, path, text, offset);
          session.apply([{ path, text: whole }]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("language: a long calendar", () => {
  const COUNT = 20_000;

  /** Notes which pieces of a file are read while something is asked. */
  function watch(pieces: readonly Piece[]): Set<Piece> {
    const read = new Set<Piece>();
    for (const piece of pieces) {
      const { text } = piece;
      Object.defineProperty(piece, "text", {
        get() {
          read.add(piece);
          return text;
        },
      });
    }
    return read;
  }

  it("is read at the place at hand only", async function () {
    this.timeout(60_000);
    const posts = Array.from(
      { length: COUNT },
      (_, index) =>
        `  - id: post-${index}\n    title: Post ${index}\n    status: idea\n    owner: mlavoie\n    channels: [ig-main]\n    step: teaser\n    publish: 2027-03-04T09:30\n    deadline: publish-3bd\n    text: Hello\n\n`,
    );
    const path = "march.calendar.yaml";
    const text = `kind: calendar\nversion: 1\nposts:\n${posts.join("")}`;
    const session = await openRoot({ ...FILES, [path]: text });
    session.results();
    const context = { session, language: "en" as const };
    const file = session.workspace.file(path);
    assert.ok(file !== undefined);
    const read = watch(file.source.pieces);
    let peeks = 0;
    const peek = session.workspace.peek.bind(session.workspace);
    session.workspace.peek = (unit) => {
      peeks++;
      return peek(unit);
    };
    session.workspace.visit = () => assert.fail("nothing is looked at again");
    const start = text.indexOf("  - id: post-12000\n");
    const own = file.source.pieceAt(start);
    const marks = [
      "post-12000",
      "owner",
      "mlavoie",
      "idea",
      "ig-main",
      "teaser",
      "2027-03",
      "publish-3bd",
      "Hello",
      "text",
    ];
    for (const mark of marks) {
      const offset = text.indexOf(mark, start) + 2;
      read.clear();
      peeks = 0;
      assert.ok(completion(context, path, offset) !== undefined);
      assert.ok(hover(context, path, offset) !== undefined, mark);
      assert.deepEqual(
        [...read].map((piece) => piece.index),
        [own.index],
        mark,
      );
      assert.ok(peeks <= 2, `${mark}: ${peeks} readings`);
    }
    read.clear();
    const empty = text.indexOf("\n\n", start) + 1;
    assert.ok(completion(context, path, empty).length > 0);
    assert.ok([...read].every((piece) => piece === own));
  });
});
