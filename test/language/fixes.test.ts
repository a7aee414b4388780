import assert from "node:assert/strict";
import { fixAll, fixEdits, waiverDraft } from "../../src/language";
import type { Session } from "../../src/rules";
import { openRoot } from "../rules/open-root";
import { applyTo } from "./apply";

const CALENDAR = `kind: calendar
timezone: America/Toronto # ours
posts:
  - id: teaser
    title: "First 🎉 look"
    publish: 2027-3-4   # soon
    budget: 500$
  - id: again
    publish: 2027-3-5
    status: Planned
`;

const texts = ({ workspace }: Session) =>
  new Map(workspace.sortedFiles.map(({ path, source }) => [path, source.text]));
const found = (session: Session) =>
  session
    .results()
    .findings.map((it) => [it.file, it.rule.id, it.range, it.message("en")])
    .map((it) => JSON.stringify(it));

describe("fixes as edits", () => {
  it("mends what is safe, touches nothing else, and leaves the session as it was", async () => {
    for (const eol of ["\n", "\r\n"]) {
      const session = await openRoot({ "m.calendar.yaml": CALENDAR.replaceAll("\n", eol) });
      const before = texts(session);
      const findings = found(session);
      const change = fixAll({ session, language: "en" }, "m.calendar.yaml");
      assert.deepEqual(texts(session), before);
      assert.deepEqual(found(session), findings);
      const mended = CALENDAR.replace("kind: calendar\n", "kind: calendar\nversion: 1\n")
        .replace("2027-3-4", "2027-03-04")
        .replace("2027-3-5", "2027-03-05");
      assert.equal(applyTo(before, change).get("m.calendar.yaml"), mended.replaceAll("\n", eol));
    }
  });

  it("mends one rule alone, and nothing where nothing is to mend", async () => {
    const session = await openRoot({ "m.calendar.yaml": CALENDAR });
    const change = fixAll({ session, language: "fr" }, "m.calendar.yaml", "wrong-form");
    const mended = CALENDAR.replace("2027-3-4", "2027-03-04").replace("2027-3-5", "2027-03-05");
    assert.equal(change.files[0]?.edits.length, 2);
    assert.equal(applyTo(texts(session), change).get("m.calendar.yaml"), mended);
    assert.deepEqual(fixAll({ session, language: "en" }, "none.calendar.yaml").files, []);
  });

  it("gives one fix as edits", async () => {
    const session = await openRoot({ "m.calendar.yaml": CALENDAR });
    const [finding] = session.results().findings.filter(({ rule }) => rule.id === "wrong-form");
    const [fix] = finding?.fixes("en") ?? [];
    assert.ok(fix !== undefined);
    const change = fixEdits({ session, language: "en" }, fix);
    assert.ok(change !== undefined);
    const after = applyTo(texts(session), change).get("m.calendar.yaml");
    assert.equal(after, CALENDAR.replace("2027-3-4", "2027-03-04"));
    // Once the text is another, the fix is no more.
    session.apply([{ path: "m.calendar.yaml", text: "kind: calendar\n" }]);
    assert.equal(fixEdits({ session, language: "en" }, fix), undefined);
  });
});

describe("drafts of waivers", () => {
  const draft = async (text: string, rule: string) => {
    const session = await openRoot({ "m.calendar.yaml": text });
    const finding = session.results().findings.find((it) => it.rule.id === rule);
    assert.ok(finding !== undefined, found(session).join("\n"));
    const change = waiverDraft({ session, language: "en" }, finding);
    return change === undefined ? undefined : applyTo(texts(session), change).get("m.calendar.yaml");
  };
  const POST = "kind: calendar\nversion: 1\nposts:\n  - id: a\n    publish: 2027-3-4\n";
  const ENTRY = '{ rule: wrong-form, reason: "", until: 2027-04-01 }';

  it("stand in the entry, after what it has", async () => {
    assert.equal(await draft(POST, "wrong-form"), `${POST}    waive:\n      - ${ENTRY}\n`);
  });

  it("join the waivers that are there", async () => {
    const other = "{ rule: missing-owner, reason: x, until: 2027-03-31 }";
    const list = `${POST}    waive:\n      - ${other}\n`;
    assert.equal(await draft(list, "wrong-form"), `${list}      - ${ENTRY}\n`);
    const flow = `${POST}    waive: [${other}]\n`;
    assert.equal(await draft(flow, "wrong-form"), `${POST}    waive: [${other}, ${ENTRY}]\n`);
    const empty = `${POST}    waive:\n`;
    assert.equal(await draft(empty, "wrong-form"), `${POST}    waive: [${ENTRY}]\n`);
    const single = `${POST}    waive: ${other}\n`;
    assert.equal(await draft(single, "wrong-form"), `${POST}    waive: [${other}, ${ENTRY}]\n`);
    // Nothing that somebody wrote is lost.
    assert.equal(await draft(`${POST}    waive:\n      rule: x\n      reason: y\n`, "wrong-form"), undefined);
    assert.equal(await draft(`${POST}    waive: all of it\n`, "wrong-form"), undefined);
  });
});
