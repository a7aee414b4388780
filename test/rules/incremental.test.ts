import assert from "node:assert/strict";
import type { Session } from "../../src/rules";
import { calendarOf, inShort, openRoot } from "./open-root";

const PATH = "march.calendar.yaml";
const PEOPLE = "kind: people\nversion: 1\npeople:\n  - id: marie\n    name: Marie Lavoie\n";

/** Everything that is shown of the findings, with places. */
function shown(session: Session): string[] {
  return session.results().findings.map((finding) => {
    const clause =
      finding.clause === undefined ? "" : ` ${finding.clause.id}@${finding.clause.at.piece.index >= 0}`;
    const related = finding
      .related("en")
      .map((it) => `${it.file}:${it.range.start.line}:${it.range.start.column}`);
    return `${inShort([finding]).join("")} ${finding.message("en")} [${related.join(" ")}]${clause}`;
  });
}

/** Applies texts one after the other and compares with a fresh session each time. */
async function follow(first: Record<string, string>, ...steps: Array<Record<string, string>>): Promise<void> {
  const session = await openRoot(first);
  const now = { ...first };
  for (const step of steps) {
    Object.assign(now, step);
    session.apply(Object.entries(step).map(([path, text]) => ({ path, text })));
    assert.deepEqual(shown(session), shown(await openRoot(now)));
  }
}

describe("a change", () => {
  it("of a register reaches those who name its entries", async () => {
    const calendar = calendarOf([["owner: marie"], ["owner: mari"]]);
    await follow(
      { [PATH]: calendar, "team.people.yaml": PEOPLE },
      { "team.people.yaml": PEOPLE.replace("id: marie", "id: mari") },
      { "team.people.yaml": PEOPLE },
    );
  });

  it("of a configuration that comes or goes reaches the one that extends it", async () => {
    const config = "kind: config\nversion: 1\nextends: base/.social-policy.yaml\n";
    const session = await openRoot({ ".social-policy.yaml": config });
    const rules = () => session.results().findings.map(({ rule }) => rule.id);
    assert.deepEqual(rules(), ["unknown-reference"]);
    session.apply([{ path: "base/.social-policy.yaml", text: "" }]);
    assert.ok(!rules().includes("unknown-reference"));
    session.apply([{ path: "base/.social-policy.yaml", removed: true }]);
    assert.deepEqual(rules(), ["unknown-reference"]);
  });

  it("of one of two posts that merge the same wrong value keeps their order", async () => {
    const calendar =
      "kind: calendar\nversion: 1\nx-own: &base { owner: bob }\nposts:\n  - id: first\n    <<: *base\n  - id: second\n    <<: *base\n";
    const session = await openRoot({ [PATH]: calendar, "team.people.yaml": PEOPLE });
    const entities = () => session.results().findings.map(({ rule, entity }) => `${rule.id} ${entity?.id}`);
    const before = entities();
    assert.ok(before.includes("unknown-reference first") && before.includes("unknown-reference second"));
    session.apply([{ path: "team.people.yaml", text: PEOPLE.replace("Marie", "Maria") }]);
    const at = calendar.indexOf("first") + "first".length;
    session.apply([{ path: PATH, start: at, end: at, insert: "\n    x-own: 1" }]);
    assert.deepEqual(entities(), before);
  });

  it("of a comment in a register moves what points there", async () => {
    const plan =
      "kind: plan\nversion: 1\ntitle: Plan\nperiod: { from: 2027-01-01, to: 2027-12-31 }\nobjectives:\n  - id: one\n    title: One\n    budget: 10 CAD\n";
    const calendar = calendarOf([
      ["objective: one", "budget: 50 CAD", "status: planned"],
      ["objective: one", "budget: 5 CAD", "status: planned"],
    ]);
    await follow(
      { [PATH]: calendar, "year.plan.yaml": plan },
      { "year.plan.yaml": plan.replace("    title", "    # why\n    title") },
      { "year.plan.yaml": `# ours\n${plan}` },
    );
  });

  it("of a policy's prose moves the clause that findings name", async () => {
    const policy =
      "---\nkind: policy\nversion: 1\ntitle: Policy\n---\n\n# Policy\n\n## Required {#needs}\n\n```yaml policy\nrequired: { planned: [owner] }\n```\n";
    await follow(
      { [PATH]: calendarOf([["status: planned"]]), "social.policy.md": policy },
      { "social.policy.md": policy.replace("# Policy\n", "# Policy\n\nMore words.\n") },
    );
  });

  it("of an anchor in the head reaches the posts that use it", async () => {
    const calendar = calendarOf([["owner: *boss"]], ["x-boss: &boss marie"]);
    await follow(
      { [PATH]: calendar, "team.people.yaml": PEOPLE },
      { [PATH]: calendar.replace("&boss marie", "&boss pierre") },
      { [PATH]: calendar.replace("&boss", "&chief") },
    );
  });

  it("of an id of a post reaches those who looked for a near one", async () => {
    const calendar = calendarOf([["reuseOf: autumn"], []]);
    await follow(
      { [PATH]: calendar },
      { [PATH]: calendar.replace("id: post-2", "id: autumm") },
      { [PATH]: calendar.replace("id: post-2", "id: autumn") },
    );
  });

  it("that begins a merge conflict, and ends it", async () => {
    const calendar = calendarOf([["owner: marie"], ["owner: marie"]]);
    const conflict = calendar.replace(
      "    title: Post 2\n",
      "<<<<<<< HEAD\n    title: Post 2\n=======\n    title: Two\n>>>>>>> feature\n",
    );
    await follow({ [PATH]: calendar }, { [PATH]: conflict }, { [PATH]: calendar });
  });

  it("of a waiver at the top of a file, written as a list", async () => {
    const lines = ["waive:", "  - rule: missing-deadline", "    reason: agreed", "    until: 2027-04-01"];
    const calendar = calendarOf([["status: planned"], ["status: planned"]], lines);
    await follow(
      { [PATH]: calendar },
      { [PATH]: calendar.replace("missing-deadline", "missing-date") },
      { [PATH]: calendar.replace("2027-04-01", "2027-02-01") },
    );
  });

  it("of a first item that is put in left of its neighbours", async () => {
    const channels =
      "kind: channels\nversion: 1\nchannels:\n  - id: ig\n    network: instagram\n  - id: fb\n    network: facebook\n";
    const path = "all.channels.yaml";
    await follow(
      { [path]: channels },
      { [path]: channels.replace("  - id: fb", "-   - id: fb") },
      { [path]: channels.replace("  - id: fb", "-   - id: fb").replace("kind", "ana") },
    );
  });
});
