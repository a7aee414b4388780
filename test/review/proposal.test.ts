import assert from "node:assert/strict";
import { outlineOf, proposalOf, reviewOf } from "../../src/review";
import { stateOf } from "./states";

const post = (id: string, title: string, day = "2027-03-05") =>
  `  - id: ${id}\n    title: ${JSON.stringify(title)}\n    publish: ${day}T09:00\n`;
const calendar = (...posts: readonly string[]) => `kind: calendar\nversion: 1\nposts:\n${posts.join("")}`;

async function review(before: string, after: string) {
  return reviewOf(await stateOf({ "m.calendar.yaml": before }), await stateOf({ "m.calendar.yaml": after }));
}

describe("review: what changes are sent under", () => {
  it("one short sentence is the message; the post names the branch", async () => {
    const found = await review(
      calendar(post("été-2027_a", "Été")),
      calendar(post("été-2027_a", "Été", "2027-03-08")),
    );
    assert.deepEqual(proposalOf([found], "fr"), {
      branch: "ete-2027-a",
      title: "«\u00a0Été\u00a0» passe du vendredi 5 mars au lundi 8 mars",
      sentences: [],
    });
  });

  it("several are told below the verdict, and counted when there are very many", async () => {
    const many = (day: string) =>
      calendar(...Array.from({ length: 60 }, (_, at) => post(`p${at}`, `P${at}`, day)));
    const proposal = proposalOf([await review(many("2027-03-05"), many("2027-03-08"))], "en");
    assert.equal(proposal?.branch, "p0-and-59-more");
    assert.match(proposal?.title ?? "", /^60 changes/);
    assert.equal(proposal?.sentences.length, 51);
    assert.equal(proposal?.sentences.at(-1), "10 more changes.");
  });

  it("a text calls nobody, closes no ticket, skips no check and adds no line", async () => {
    const hostile = "@ana fixes #12 [skip ci] GH-3\n\nSigned-off-by: x";
    const proposal = proposalOf([await review(calendar(), calendar(post("a", hostile)))], "en");
    const message = [proposal?.title, ...(proposal?.sentences ?? [])].join("\n");
    assert.doesNotMatch(message, /@ana|#12|\[skip ci\]|GH-3|^Signed-off-by/m);
    for (const line of [proposal?.title ?? "", ...(proposal?.sentences ?? [])])
      assert.doesNotMatch(line, /\n/);
  });

  it("nothing that changes is nothing to send", async () => {
    assert.equal(proposalOf([await review(calendar(), calendar())], "en"), undefined);
  });
});

describe("review: as lines to unfold", function () {
  this.timeout(60_000);

  it("an entry with several changes has them under its name, in both languages", async () => {
    const found = await review(
      calendar(post("a", "Spring")),
      calendar(post("a", "Spring", "2027-03-08").concat("    status: drafting\n    notes: x\n")),
    );
    for (const [language, group, kind] of [
      ["en", "Changes", "post"],
      ["fr", "Changements", "publication"],
    ] as const) {
      const [first] = outlineOf([found], language);
      assert.equal(first?.text, group);
      const [entry] = first?.lines ?? [];
      assert.deepEqual([entry?.kind, entry?.text, entry?.note], ["entry", "Spring", kind]);
      assert.ok((entry?.lines.length ?? 0) >= 2);
    }
  });

  it("very many are cut, and counted", async () => {
    const many = (day: string) =>
      calendar(...Array.from({ length: 600 }, (_, at) => post(`p${at}`, `P${at}`, day)));
    const [changes] = outlineOf([await review(many("2027-03-05"), many("2027-03-08"))], "en");
    assert.equal(changes?.note, "600");
    assert.deepEqual([changes?.lines.length, changes?.lines.at(-1)?.text], [501, "and 100 more"]);
  });
});
