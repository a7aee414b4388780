import assert from "node:assert/strict";
import { toData } from "../../src/syntax";
import { Workspace } from "../../src/workspace";

function open(texts: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace({ asOf: 20_000 });
  workspace.apply(Object.entries(texts).map(([path, text]) => ({ path, text })));
  return workspace;
}

describe("the lists of a file", () => {
  it("that hold entities are units of their own", () => {
    const file = open({ "march.calendar.yaml": "kind: calendar\nposts:\n  - id: one\n  - id: two\n" }).file(
      "march.calendar.yaml",
    );
    assert.deepEqual(
      [...(file?.items.values() ?? [])].map((unit) => unit.list),
      ["posts", "posts"],
    );
    assert.deepEqual(file?.root && toData(file.root), { kind: "calendar", posts: [] });
  });

  it("that hold something else are part of the head", () => {
    const text = "kind: pause\nsince: 2027-03-01\nchannels:\n  - ig\n  - fb\nexcept:\n- one\n";
    const file = open({ "stop.pause.yaml": text }).file("stop.pause.yaml");
    assert.equal(file?.items.size, 0);
    assert.deepEqual(file?.root && toData(file.root), {
      kind: "pause",
      since: "2027-03-01",
      channels: ["ig", "fb"],
      except: ["one"],
    });
  });

  it("follow edits of their items", () => {
    const workspace = open({ "stop.pause.yaml": "kind: pause\nchannels:\n  - ig\n  - fb\n" });
    workspace.apply([{ path: "stop.pause.yaml", start: 26, end: 28, insert: "bsky" }]);
    const root = workspace.file("stop.pause.yaml")?.root;
    assert.deepEqual(root && toData(root), { kind: "pause", channels: ["bsky", "fb"] });
  });
});

describe("the settings of a policy", () => {
  const policy = (...lines: string[]): string =>
    [
      "kind: policy",
      "version: 1",
      "title: P",
      "clauses:",
      "  - id: c",
      "    title: C",
      "    settings:",
      ...lines.map((line) => `      ${line}`),
      "",
    ].join("\n");

  it("count when their shape is right, with what is left empty as absent", () => {
    const { settings } = open({ "a.policy.yaml": policy("approval: { count: 2, paid: }") });
    assert.deepEqual(settings.get("approval")?.value, { count: 2 });
  });

  it("do not count when they are empty or of another shape", () => {
    const { settings } = open({
      "a.policy.yaml": policy("approval:", "severity: ~", "quietHours: [x]", "freeze: { from: 2027-01-01 }"),
    });
    for (const name of ["approval", "severity", "quietHours", "freeze"] as const)
      assert.equal(settings.get(name), undefined, name);
  });

  it("of the policy that sorts first come first", () => {
    const { settings } = open({
      "b.policy.yaml": policy("approval: { count: 2 }"),
      "a.policy.yaml": policy("approval: { count: 3 }"),
    });
    assert.deepEqual(
      settings.all("approval").map((it) => it.value.count),
      [3, 2],
    );
  });
});
