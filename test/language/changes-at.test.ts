import assert from "node:assert/strict";
import { type ChangeAt, changesAt, makeChange } from "../../src/language";
import { applyTo } from "./apply";
import { openAt } from "./open";
import { ROOT } from "./root";

type Files = Readonly<Record<string, string>>;

async function offered(files: Files): Promise<readonly ChangeAt[]> {
  const { context, path, offset } = await openAt(files);
  return changesAt(context, path, offset);
}

/** The files after one of the changes that are offered at the cursor. */
async function made(files: Files, does: ChangeAt["does"], number = 0): Promise<ReadonlyMap<string, string>> {
  const { context, path, offset, text } = await openAt(files);
  const change = changesAt(context, path, offset).filter((it) => it.does === does)[number];
  assert.ok(change !== undefined);
  const result = makeChange(context, path, offset, change);
  assert.ok(!("refused" in result), JSON.stringify(result));
  return applyTo(new Map(Object.entries({ ...files, [path]: text })), result.edits);
}

const calendar = (...lines: readonly string[]) => ({
  "a.calendar.yaml": `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n  - ${lines.join("\n    ")}\n`,
});

const does = (changes: readonly ChangeAt[]) => changes.map((change) => change.does);

describe("language: what can be changed at a place", () => {
  it("an owner, by name, on the id and on the title of what names none", async () => {
    const files = { ...ROOT, ...calendar("id: ‸fair", "title: The fair") };
    assert.deepEqual(
      (await offered(files)).flatMap((it) => (it.does === "own" ? [it.name] : [])),
      ["Ana Roy", "Bob Côté"],
    );
    const text = (await made(files, "own", 1)).get("a.calendar.yaml");
    assert.match(text ?? "", /title: The fair\n {4}owner: bob\n$/);
    assert.ok(does(await offered({ ...ROOT, ...calendar("id: fair", "title: The ‸fair") })).includes("own"));
    const elsewhere = calendar("id: fair", "title: The fair", "text: Hel‸lo");
    assert.ok(!does(await offered({ ...ROOT, ...elsewhere })).includes("own"));
    const plan = {
      ...ROOT,
      "year.plan.yaml": (ROOT["year.plan.yaml"] ?? "").replace("id: launch", "id: la‸unch"),
    };
    // A step without an owner is found, and its finding offers the same.
    assert.ok(!does(await offered(plan)).includes("own"));
  });

  it("no owner where one is named, and where a finding offers to add one", async () => {
    const owned = calendar("id: fa‸ir", "title: The fair", "owner: ana");
    assert.ok(!does(await offered({ ...ROOT, ...owned })).includes("own"));
    const asked = calendar("id: fa‸ir", "title: The fair", "status: planned");
    assert.ok(!does(await offered({ ...ROOT, ...asked })).includes("own"));
  });

  it("of an id written twice the one at the place", async () => {
    const text = `${calendar("id: fair", "title: A")["a.calendar.yaml"]}  - id: fair\n    title: B‸\n`;
    const after = (await made({ ...ROOT, "a.calendar.yaml": text }, "own")).get("a.calendar.yaml") ?? "";
    assert.match(after, /title: B\n {4}owner: ana\n$/);
  });

  it("the entry that an id names, where no register is there or no finding offers it", async () => {
    const alone = calendar("id: fair", "title: The fair", "owner: ju‸ne", "channels: [ig]");
    const [change] = (await offered(alone)).filter((it) => it.does === "create");
    assert.deepEqual(change, { does: "create", kind: "person", id: "june" });
    const people = (await made(alone, "create")).get("team.people.yaml");
    assert.match(people ?? "", /people:\n {2}- id: june\n {4}name: June\n$/);
    const over = calendar("id: fair", "title: The fair", "status: published", "objective: los‸t");
    const [own] = (await offered({ ...ROOT, ...over })).filter((it) => it.does === "create");
    const unknown = (await openAt({ ...ROOT, ...over })).session
      .results()
      .findings.filter(({ rule, file }) => rule.id === "unknown-reference" && file === "a.calendar.yaml");
    // Either the finding offers it, or we do: never both.
    assert.equal(own !== undefined, unknown.length === 0);
    const found = calendar("id: fair", "title: The fair", "status: planned", "owner: ju‸ne");
    assert.ok(!does(await offered({ ...ROOT, ...found })).includes("create"));
    assert.ok(!does(await offered({ ...ROOT, ...calendar("id: fair", "owner: an‸a") })).includes("create"));
    assert.ok(!does(await offered(calendar("id: fair", "owner: An‸a R."))).includes("create"));
  });
});
