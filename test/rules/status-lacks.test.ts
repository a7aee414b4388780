import assert from "node:assert/strict";
import { Post, type Status } from "../../src/model";
import { lacksInStatus, type Session } from "../../src/rules";
import { calendarOf, openRoot } from "./open-root";

/** The rules that would say something more of the first post in another status. */
async function check(
  lines: readonly string[],
  status: Status,
  expected: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Session> {
  const session = await openRoot({ ...files, "a.calendar.yaml": calendarOf([lines]) });
  const before = session.results().findings.length;
  assert.deepEqual(
    lacksInStatus(session, postOf(session), status).map(({ rule }) => rule.id),
    expected,
  );
  assert.equal(session.results().findings.length, before, "nothing is remembered");
  return session;
}

function postOf(session: Session): Post {
  const [unit] = session.workspace.file("a.calendar.yaml")?.items.values() ?? [];
  assert.ok(unit !== undefined);
  const post = session.workspace.peek(unit).entities[0];
  assert.ok(post instanceof Post);
  return post;
}

describe("what a post lacks in another status", () => {
  it("is what the ladder asks for there, and not what is missing already", async () => {
    const usual = ["missing-deadline", "missing-owner", "missing-channel", "missing-date", "missing-budget"];
    const session = await openRoot({ "a.calendar.yaml": calendarOf([[]]) });
    const ids = lacksInStatus(session, postOf(session), "planned").map(({ rule }) => rule.id);
    assert.deepEqual([...ids].sort(), [...usual].sort());
    await check(["status: planned"], "drafting", []);
    await check(["status: planned", "channels: [bluesky]"], "review", ["missing-approver", "missing-text"]);
  });

  it("says it in both languages, with the status that is asked about", async () => {
    const session = await check(["channels: [bluesky]", "status: planned", "text: Hi"], "review", [
      "missing-approver",
    ]);
    const [lack] = lacksInStatus(session, postOf(session), "review");
    assert.match(lack?.message("en") ?? "", /“review”/);
    assert.match(lack?.message("fr") ?? "", /«\u00a0review\u00a0»/);
  });

  it("follows a policy's rows, and rules that are off", async () => {
    const policy =
      "---\nkind: policy\nversion: 1\ntitle: P\n---\n\n## A\n\n```yaml policy\nrequired: { planned: [owner] }\n```\n";
    await check([], "planned", ["missing-owner"], { "a.policy.md": policy });
    await check([], "planned", [], {
      "a.policy.md": policy,
      ".social-policy.yaml": "rules:\n  missing-owner: off\n",
    });
  });
});
