import assert from "node:assert/strict";
import {
  createPost,
  effectsOf,
  type LanguageContext,
  movePost,
  type NewPost,
  setOwner,
  setText,
  type TextOf,
} from "../../src/language";
import { shown } from "../properties/engine";
import { openRoot } from "../rules/open-root";
import { applyTo } from "./apply";
import { ROOT } from "./root";

type Files = Readonly<Record<string, string>>;

async function open(files: Files): Promise<LanguageContext> {
  return { session: await openRoot(files), language: "en" };
}

/** The text of a file with one post `a` after a text was set; what was refused begins with an exclamation mark. */
async function withText(file: string, of: TextOf, text: string, path = "a.calendar.yaml"): Promise<string> {
  const change = setText(await open({ [path]: file }), path, "a", of, text);
  if ("refused" in change) return `! ${change.refused}`;
  return applyTo(new Map([[path, file]]), change.edits).get(path) ?? "";
}

const calendar = (...lines: readonly string[]) =>
  `kind: calendar\nposts:\n  - id: a\n${lines.map((line) => (line === "" ? "\n" : `    ${line}\n`)).join("")}  - id: b\n`;

describe("language: setting a text", () => {
  it("of all channels, and of one alone", async () => {
    assert.equal(await withText(calendar(), {}, "Hi"), calendar("text: Hi"));
    assert.equal(await withText(calendar("text: Hi # c"), {}, "Ho: x"), calendar('text: "Ho: x" # c'));
    assert.equal(await withText(calendar("text: Hi"), {}, ""), calendar());
    const own = await withText(calendar("text: Hi"), { channel: "ig" }, "Hello");
    assert.equal(own, calendar("text: Hi", "variants:", "  ig:", "    text: Hello"));
    assert.equal(await withText(own, { channel: "ig" }, ""), calendar("text: Hi"));
  });

  it("in the language that is meant", async () => {
    const both = calendar("text:", "  en: Hi", "  fr: Salut # oui");
    assert.equal(await withText(both, { language: "fr" }, "Allo"), both.replace("Salut", "Allo"));
    assert.match(await withText(both, {}, "Allo"), /^! “text” holds several values/);
    assert.equal(await withText(both, { language: "en" }, ""), calendar("text:", "  fr: Salut # oui"));
    assert.equal(
      await withText(
        calendar("language: en", "text: |", "  One", "", "  two"),
        { language: "fr" },
        "Un\ndeux",
      ),
      calendar(
        "language: en",
        "text:",
        "  en: |",
        "    One",
        "",
        "    two",
        "  fr: |-",
        "    Un",
        "    deux",
      ),
    );
    assert.equal(
      await withText(calendar("language: en", "text: Hi # c"), { language: "fr" }, "Un\ndeux"),
      calendar("language: en", 'text: { en: Hi, fr: "Un\\ndeux" } # c'),
    );
    assert.match(await withText(calendar("text: Hi"), { language: "fr" }, "Un"), /^! The text that is there/);
    assert.equal(
      await withText("posts: [{ id: a, language: en, text: Hi }]\n", { language: "fr" }, "Un, deux"),
      'posts: [{ id: a, language: en, text: { en: Hi, fr: "Un, deux" } }]\n',
    );
  });

  it("in the body of a file of its own, and under headings of languages", async () => {
    const path = "a.post.md";
    const head = "---\nkind: post\nid: a\n---\n";
    const set = (body: string, of: TextOf, text: string) =>
      withText(`${head}${body}`, of, text, path).then((all) => all.replace(head, ""));
    assert.equal(await set("\nHello\n", {}, "One\n\ntwo"), "\nOne\n\ntwo\n");
    assert.equal(
      await set("Hello", {}, "*Not* emphasis, # no heading"),
      "\\*Not\\* emphasis, \\# no heading",
    );
    assert.equal(await set("", {}, "Hello"), "Hello\n");
    const both = "## en\n\nHello\n\n## fr\n\nSalut\n";
    assert.equal(await set(both, { language: "fr" }, "Allo"), both.replace("Salut", "Allo"));
    assert.match(await set(both, {}, "x"), /^! “text” holds several/);
    assert.equal(await set(both, { language: "es" }, "Hola"), `${both}\n## es\n\nHola\n`);
    assert.match(await set("See [why](x.md).\n", {}, "x"), /^! This text has marks of Markdown/);
    const keyed = "---\nkind: post\nid: a\ntext: Key\n---\nBody\n";
    assert.equal(await withText(keyed, {}, "New", path), keyed.replace("Key", "New"));
    const crlf = "---\r\nkind: post\r\nid: a\r\n---\r\nHello\r\n";
    assert.equal(await withText(crlf, {}, "One\ntwo", path), crlf.replace("Hello", "One\r\ntwo"));
  });
});

describe("language: a new post on a day", () => {
  const create = async (text: string, post: NewPost) => {
    const files = { ...ROOT, "a.calendar.yaml": text };
    const created = createPost(await open(files), "a.calendar.yaml", post);
    if ("refused" in created) return `! ${created.refused}`;
    return applyTo(new Map([["a.calendar.yaml", text]]), created.edits).get("a.calendar.yaml") ?? "";
  };

  it("comes last, with an id that is free", async () => {
    const text = "kind: calendar\nposts:\n  - id: a\n    title: A # one\n\n# the end\n";
    assert.equal(
      await create(text, { publish: "2027-03-04", title: "Teaser", channels: ["ig"], owner: "ana" }),
      text.replace(
        "# one\n",
        "# one\n  - id: teaser-2\n    title: Teaser\n    publish: 2027-03-04\n    channels: [ig]\n    status: idea\n    owner: ana\n",
      ),
    );
    assert.match(
      await create(text, { publish: "2027-03-04T09:30" }),
      /- id: post-2027-03-04\n {4}publish: 2027-03-04T09:30\n/,
    );
  });

  it("makes the list, fits brackets, and a last line without an end", async () => {
    assert.equal(
      await create("kind: calendar", { publish: "2027-03-04", id: "x" }),
      "kind: calendar\nposts:\n  - id: x\n    publish: 2027-03-04\n    status: idea",
    );
    assert.equal(
      await create("posts: [{ id: a }]\n", { publish: "2027-03-04", id: "x" }),
      "posts: [{ id: a }, { id: x, publish: 2027-03-04, status: idea }]\n",
    );
    assert.equal(
      await create("posts:\n  - id: a", { publish: "2027-03-04", id: "x" }),
      "posts:\n  - id: a\n  - id: x\n    publish: 2027-03-04\n    status: idea",
    );
    assert.match(
      await create("posts:\r\n  - id: a\r\n", { publish: "2027-03-04", id: "x" }),
      /\r\n {4}publish: 2027-03-04\r\n/,
    );
  });

  it("says why not", async () => {
    assert.match(await create("posts: []\n", { publish: "soon" }), /^! “soon” is no date/);
    assert.match(
      await create("posts: []\n", { publish: "2027-03-04", id: "Bad Id" }),
      /^! “Bad Id” can’t be an id/,
    );
    assert.match(
      await create("posts: []\n", { publish: "2027-03-04", id: "teaser" }),
      /^! “teaser” is taken/,
    );
    assert.match(
      await create("closed: true\nposts: []\n", { publish: "2027-03-04" }),
      /^! This calendar is closed/,
    );
    assert.match(await create("posts: [\n", { publish: "2027-03-04" }), /^! The file where this would go/);
    const notHere = createPost(await open(ROOT), "team.people.yaml", { publish: "2027-03-04" });
    assert.ok("refused" in notHere);
  });
});

describe("language: what a change would do to the findings", () => {
  const text = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - { id: a, title: A, status: planned, publish: 2027-03-08T09:00, channels: [ig], owner: ana, deadline: 2027-03-04, objective: aware, segment: families }
  - { id: b, title: B, status: planned, publish: 2027-03-09T09:00, channels: [ig], deadline: 2027-03-04, objective: aware, segment: families }
`;
  const files = { ...ROOT, "a.calendar.yaml": text };

  it("is told, and the session is as it was", async () => {
    const context = await open(files);
    const before = shown(context.session);
    const move = movePost(context, "a.calendar.yaml", "a", "2027-03-09T09:00");
    assert.ok(!("refused" in move));
    const { come, go } = effectsOf(context, move.edits);
    assert.deepEqual(
      come.map(({ rule, entity }) => [rule, entity?.id]),
      [["channel-conflict", "b"]],
    );
    assert.match(come[0]?.message ?? "", /\bA\b|“a”|ig/);
    assert.deepEqual(go, []);
    assert.deepEqual(shown(context.session), before);
    assert.equal(context.session.workspace.file("a.calendar.yaml")?.source.text, text);
    const owned = setOwner(context, "a.calendar.yaml", { kind: "post", ref: "b" }, "ana");
    assert.ok(!("refused" in owned));
    assert.deepEqual(
      effectsOf(context, owned.edits).go.map(({ rule }) => rule),
      ["missing-owner"],
    );
    assert.deepEqual(shown(context.session), before);
  });

  it("also of files that it makes", async () => {
    const context = await open({ "a.calendar.yaml": text });
    const creates = [
      { path: "x.people.yaml", text: "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana }\n" },
    ];
    const effects = effectsOf(context, { files: [], creates });
    assert.ok(effects.go.length + effects.come.length > 0);
    assert.equal(context.session.workspace.file("x.people.yaml"), undefined);
  });
});
