import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { describeCommand } from "./command";

const SCHEMA = JSON.parse(readFileSync(join(__dirname, "../../schemas/import-output.schema.json"), "utf8"));

const TABLE = `Post Date,Platform,Title,Caption,Owner,Status,Internal notes
03/04/2027,Instagram,Story hour,"Every Saturday.
Bring a cushion.",Marie Lavoie,Ready,
06/04/2027,Facebook,Behind the desk,Three voices.,Marie L.,Parked,photo by Sam
`;
const ANSWERS = ["--date-order", "dmy", "--zone", "America/Toronto", "--status", "Parked=on-hold"];
const TARGET = "my-plan.calendar.yaml";

describeCommand("import", (make) => {
  it("prints what its schema says; while a question is open nothing is written", () => {
    const folder = make({ "My plan.csv": TABLE });
    const { status, stdout, stderr } = folder.run(["import", "My plan.csv", "--write", "--format", "json"]);
    assert.equal(stderr, "");
    assert.equal(status, 1);
    assert.ok(!existsSync(join(folder.path, TARGET)));
    const valid = new Ajv2020({ strict: false }).compile(SCHEMA);
    assert.ok(valid(JSON.parse(stdout)), JSON.stringify(valid.errors));
    const data = JSON.parse(stdout);
    assert.deepEqual(
      [data.rows, data.posts, data.dateOrder, data.cells.read === data.cells.kept, data.target],
      [2, 2, null, true, { file: TARGET, new: true, written: false }],
    );
    assert.deepEqual(
      data.questions.map(({ about }: { about: string }) => about),
      ["dateOrder", "status"],
    );
    assert.equal(data.columns[6].field, "x-internal-notes");
  });

  it("writes when all is answered, then again nothing, then what a newer file changes", () => {
    const folder = make({ "My plan.csv": TABLE });
    const run = (...more: readonly string[]) => folder.run(["import", "My plan.csv", ...ANSWERS, ...more]);
    const first = run("--write", "--with-registers", "--as-of", "2027-03-01");
    assert.equal(first.status, 0, first.stdout);
    assert.match(first.stdout, /2 posts written to my-plan\.calendar\.yaml \(new file\)/);
    const text = readFileSync(join(folder.path, TARGET), "utf8");
    assert.match(text, / {4}publish: 2027-04-03\n {4}channels: \[instagram\]\n {4}status: approved\n/);
    assert.match(readFileSync(join(folder.path, "team.people.yaml"), "utf8"), /id: marie-lavoie\n/);
    const again = run("--write", "--as-of", "2027-03-01", "--lang", "fr");
    assert.match(again.stdout, /2 publications sont déjà là/);
    assert.equal(readFileSync(join(folder.path, TARGET), "utf8"), text);
    folder.write("My plan.csv", TABLE.replace("06/04", "07/04"));
    const newer = run("--format", "json", "--as-of", "2027-03-01");
    const { result, changes } = JSON.parse(newer.stdout);
    assert.deepEqual(result, { created: 0, updated: 1, unchanged: 1, gone: 0 });
    assert.deepEqual(
      changes.map(({ text: said }: { text: string }) => said),
      ["Moved “Behind the desk” from Tuesday, April 6 to Wednesday, April 7"],
    );
    assert.equal(readFileSync(join(folder.path, TARGET), "utf8"), text, "only shown");
  });

  it("takes a folder, one file after the other, into one calendar", () => {
    const folder = make({
      "in/a.csv": "Date,Channel,Title,Status\n2027-04-01,Instagram,One,Draft\n",
      "in/b.csv": "Date,Channel,Title,Status\n2027-04-02,Instagram,One,Draft\n",
      "in/c.calendar.yaml": "kind: calendar\nversion: 1\n",
    });
    const { status, stdout } = folder.run([
      "import",
      "in",
      "--to",
      "all.calendar.yaml",
      "--write",
      "--quiet",
    ]);
    assert.equal(status, 0, stdout);
    const text = readFileSync(join(folder.path, "all.calendar.yaml"), "utf8");
    assert.match(text, /- id: one\n[\s\S]*- id: one-2027-04-02\n/);
  });

  it("answers wrong use in one line", () => {
    const folder = make({ "a.csv": TABLE });
    for (const [args, said] of [
      [[], /needs a file/],
      [["none.csv"], /no such file or folder/],
      [["a.csv", "--wrte"], /did you mean --write\?/],
      [["a.csv", "--to", "a.yaml"], /is no calendar/],
      [["a.csv", "--date-order", "d"], /choose ymd/],
      [["a.csv", "--write-baseline"], /goes with --write/],
      [["a.csv", "--status", "Parked"], /equals sign/],
    ] as const) {
      const { status, stderr, stdout } = folder.run(["import", ...args]);
      assert.equal(status, 2, stdout);
      assert.match(stderr, said);
    }
  });

  it("sets what became of posts, from a network’s own export", () => {
    const folder = make({
      "mars.calendar.yaml":
        "kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n  - id: teaser\n    title: Teaser\n    publish: 2027-03-04T09:30\n    status: scheduled\n    text: We open the doors on Saturday\n",
      "facebook.csv":
        "Publish time,Title,Permalink,Reach,Reactions,Post ID\n2027-03-04 09:32,We open the doors on Saturday,https://facebook.com/1,120,7,99\n",
    });
    const before = readFileSync(join(folder.path, "mars.calendar.yaml"), "utf8");
    const shown = folder.run(["import", "facebook.csv", "--format", "json", "--as-of", "2027-03-20"]);
    assert.equal(shown.status, 0, shown.stderr);
    const data = JSON.parse(shown.stdout);
    const valid = new Ajv2020({ strict: false }).compile(SCHEMA);
    assert.ok(valid(JSON.parse(shown.stdout)), JSON.stringify(valid.errors));
    assert.deepEqual(
      [data.results.updated, data.results.written, data.results.posts[0].rows],
      [1, false, [{ row: 2, by: "slot" }]],
    );
    assert.equal(readFileSync(join(folder.path, "mars.calendar.yaml"), "utf8"), before);
    const written = folder.run(["import", "facebook.csv", "--write", "--as-of", "2027-03-20"]);
    assert.match(written.stdout, /1 post changes, 0 as before, 0 rows without a post\.\nWritten\.\n$/);
    assert.equal(
      readFileSync(join(folder.path, "mars.calendar.yaml"), "utf8"),
      before.replace("scheduled", "published") +
        "    results: { at: 2027-03-20, reach: 120, reactions: 7 }\n    published: { at: 2027-03-04T09:32, url: https://facebook.com/1 }\n",
    );
  });
});
