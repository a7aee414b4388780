import assert from "node:assert/strict";
import { asksForMedia, completion } from "../../src/language";
import { openAt } from "./open";

const MEDIA = ["media/fair.jpg", "media/old/fair talk.mp4", "2027/a.png", "media/fair.vtt", "media/été.webp"];

const POLICY = `---
kind: policy
version: 1
title: Our rules
---

# Rules

## Approval {#approval}

## Crisis and after {#crisis}
`;

/** What completion makes of the file at the cursor: the label, and the text after it is taken. */
async function complete(
  files: Readonly<Record<string, string>>,
  media: readonly string[] | undefined = MEDIA,
) {
  const { context, path, text, offset } = await openAt(files);
  const items = completion({ ...context, ...(media === undefined ? {} : { media }) }, path, offset);
  return {
    asks: asksForMedia(context, path, offset),
    items: items.map(({ label, edit }) => ({
      label,
      text: text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    })),
    labels: items.map(({ label }) => label),
  };
}

const post = (line: string) => ({
  "2027/march.calendar.yaml": `kind: calendar\nposts:\n  - id: a\n    media:\n      - ${line}\n`,
});

describe("language: completion of paths", () => {
  it("of pictures and videos, as seen from the file, the nearest first", async () => {
    const { items, labels, asks } = await complete(post("file: ‸"));
    assert.ok(asks);
    assert.deepEqual(labels, [
      "a.png",
      "../media/fair.jpg",
      "../media/été.webp",
      "../media/old/fair talk.mp4",
    ]);
    assert.match(items[1]?.text ?? "", /- file: \.\.\/media\/fair\.jpg\n$/);
    assert.deepEqual((await complete(post("file: ../media/o‸"))).labels, ["../media/old/fair talk.mp4"]);
    const quoted = await complete(post('file: "../media/f‸"'));
    assert.match(quoted.items[0]?.text ?? "", /- file: "\.\.\/media\/fair\.jpg"\n$/);
  });

  it("of captions where those are asked for", async () => {
    assert.deepEqual((await complete(post("{ file: a.png, captions: ‸ }"))).labels, ["../media/fair.vtt"]);
    assert.ok(!(await complete(post("alt: ‸"))).asks);
    assert.ok(!(await complete({ "a.calendar.yaml": "kind: calendar\ntitle: ‸\n" })).asks);
  });

  it("nothing of it breaks where nobody knows the files", async () => {
    assert.ok(Array.isArray((await complete(post("file: ‸"), undefined)).items));
  });

  it("of pictures in Markdown, as addresses", async () => {
    const files = { "posts/a.post.md": "---\nkind: post\nid: a\n---\nSee ![the fair](‸) and more\n" };
    const { items, asks } = await complete(files);
    assert.ok(asks);
    const talk = items.find(({ label }) => label.endsWith("talk.mp4"));
    assert.match(talk?.text ?? "", /!\[the fair\]\(\.\.\/media\/old\/fair%20talk\.mp4\) and more/);
  });

  it("of clauses and of our files in links", async () => {
    const files = (link: string) => ({
      "social.policy.md": POLICY,
      "team/other.policy.md": POLICY.replace("Our rules", "Theirs"),
      "posts/a.post.md": `---\nkind: post\nid: a\n---\nSee [why](${link}).\n`,
    });
    const all = await complete(files("‸"));
    assert.ok(!all.asks);
    assert.ok(
      all.labels.includes("../social.policy.md") && all.labels.includes("Approval"),
      all.labels.join(),
    );
    const crisis = all.items.filter(({ label }) => label === "Crisis and after").map(({ text }) => text);
    assert.ok(
      crisis.some((text) => text.endsWith("See [why](../social.policy.md#crisis).\n")),
      crisis.join(),
    );
    const clauses = await complete(files("../team/other.policy.md#cr‸is"));
    assert.deepEqual(clauses.labels, ["Rules", "Approval", "Crisis and after"]);
    assert.match(clauses.items[2]?.text ?? "", /\(\.\.\/team\/other\.policy\.md#crisis\)\.\n$/);
    assert.deepEqual((await complete(files("../social‸"))).labels.slice(0, 1), ["../social.policy.md"]);
  });

  it("of the clauses of the policy itself", async () => {
    const { labels, items } = await complete({ "a.policy.md": `${POLICY}\nAsk [here](#‸) first.\n` });
    assert.deepEqual(labels, ["Rules", "Approval", "Crisis and after"]);
    assert.match(items[1]?.text ?? "", /\[here\]\(#approval\) first/);
    assert.deepEqual((await complete({ "a.policy.md": `${POLICY}\nAsk (here‸) first.\n` })).labels, []);
  });
});
