import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describeCommand, type Folder } from "./command";

const POLICY = (from: string, more = "") => `---
kind: policy
version: 1
owner: ana
---

# Policy

## Quiet hours {#quiet}

\`\`\`yaml policy
quietHours: { from: "${from}", to: "07:00" }
\`\`\`
${more}`;

const CALENDAR = `kind: calendar
version: 1
posts:
  - { id: evening, title: Evening, publish: 2027-03-04T19:00 }
  - { id: noon, title: Noon, publish: 2027-03-05T12:00 }
`;

function git(folder: Folder, ...args: readonly string[]): void {
  const who = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: folder.path, stdio: "ignore" });
}

describeCommand("impact", (make) => {
  const committed = (policy: string): Folder => {
    const folder = make({ "main.policy.md": policy, "march.calendar.yaml": CALENDAR });
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "The policy");
    return folder;
  };

  it("compares with the policies of a commit, in both languages", () => {
    const folder = committed(POLICY("21:00"));
    const nothing = folder.run(["impact", "--as-of", "2027-03-01"]);
    assert.deepEqual(
      [nothing.status, nothing.stdout],
      [0, "Against HEAD, no setting and no rule of the policy changed.\n"],
    );
    folder.write("main.policy.md", POLICY("18:00", "\nMore words.\n"));
    const { status, stdout, stderr } = folder.run(["impact", "--as-of", "2027-03-01", "--since", "HEAD"]);
    assert.deepEqual([status, stderr], [0, ""]);
    const [first, second = "", , last] = stdout.split("\n");
    assert.equal(
      first,
      "  the setting `quietHours` changed (Quiet hours, main.policy.md): 1 post begins to fail",
    );
    assert.match(second, /^ {4}\+ march\.calendar\.yaml:4:\d+ evening {2}This post would go out/);
    assert.equal(last, "Against HEAD: 1 post begins to fail.");
    const french = folder.run(["impact", "--as-of", "2027-03-01", "--lang", "fr"]).stdout;
    assert.match(french, /Par rapport à HEAD\u00a0: 1 publication cesse d’être conforme\.\n$/);
  });

  it("knows policies that came and went", () => {
    const folder = committed(POLICY("18:00"));
    git(folder, "mv", "main.policy.md", "notes.md");
    assert.match(
      folder.run(["impact", "--as-of", "2027-03-01"]).stdout,
      /the setting `quietHours` is gone .*: 1 post stops failing/,
    );
  });

  it("tries a draft, and answers programs", () => {
    const folder = make({
      "main.policy.md": POLICY("18:00"),
      "march.calendar.yaml": CALENDAR,
      "drafts/next.md": POLICY("11:00"),
    });
    const { stdout } = folder.run([
      "impact",
      "--as-of",
      "2027-03-01",
      "--policy",
      "drafts/next.md",
      "--format",
      "json",
    ]);
    const data = JSON.parse(stdout) as {
      impact: ReadonlyArray<{
        clause: { id: string };
        name: string;
        newlyFailing: ReadonlyArray<{ entity: { id: string } }>;
      }>;
      total: { text: string };
    };
    assert.deepEqual(
      data.impact.map((it) => [it.clause.id, it.name, it.newlyFailing.map(({ entity }) => entity.id)]),
      [["quiet", "quietHours", ["noon"]]],
    );
    assert.equal(data.total.text, "1 post begins to fail");
  });

  for (const [args, expected] of [
    [["--since", "nowhere"], /Git does not know it here/],
    [["--since=--all"], /Git does not know it here/],
    [["--policy", "nowhere.md"], /this file can’t be read/],
    [["--policy", "x", "--since", "y"], /either --policy or --since/],
    [["--format", "xml"], /choose one of pretty, json/],
    [["--policy", "other.policy.md"], /which policy does it replace\?/],
  ] as const) {
    it(`refuses ${args.join(" ")} in one line, with status 2`, () => {
      const folder = make({
        "a.policy.md": POLICY("18:00"),
        "b.policy.yaml": "kind: policy\nversion: 1\n",
        "other/other.policy.md": POLICY("18:00"),
        "other/.social-policy.yaml": "preset: standard\n",
      });
      const real = args.map((it) => (it === "other.policy.md" ? "other/other.policy.md" : it));
      const { status, stdout, stderr } = folder.run(["impact", ...real]);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, expected);
    });
  }
});
