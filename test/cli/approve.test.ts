import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommand, type Folder } from "./command";

const PEOPLE = `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy, roles: [communications], handle: ana-roy }
  - { id: eva, name: Eva Roy }
`;
const CALENDAR = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: fair
    title: Spring fair
    status: review
    owner: eva
    text: Come along
  - id: talk
    title: Talk
    status: review
    owner: eva
    text: Listen
`;
const CHANGED = CALENDAR.replace("Come along", "Come all");

function git(folder: Folder, ...args: readonly string[]): string {
  return execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], {
    cwd: folder.path,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

describeCommand("approve", (make) => {
  const read = (folder: Folder) => readFileSync(join(folder.path, "a.calendar.yaml"), "utf8");

  function repository(change: string): Folder {
    const folder = make({
      "team.people.yaml": PEOPLE,
      "a.calendar.yaml": CALENDAR,
      ".gitignore": "*.json\n",
    });
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "base");
    git(folder, "checkout", "-q", "-b", "side");
    folder.write("a.calendar.yaml", change);
    git(folder, "commit", "-q", "-a", "-m", "change");
    return folder;
  }

  /** The event of a review of what HEAD holds. */
  function review(folder: Folder, login: string, more: Readonly<Record<string, unknown>> = {}): void {
    const event = {
      action: "submitted",
      review: {
        state: "approved",
        body: "Fine by me",
        user: { login },
        submitted_at: "2027-03-01T15:04:05Z",
        html_url: "https://forge.example/r/1",
        commit_id: git(folder, "rev-parse", "HEAD"),
        ...more,
      },
      pull_request: { number: 1, base: { sha: git(folder, "rev-parse", "main") } },
    };
    folder.write("event.json", JSON.stringify(event));
  }

  it("of a review on a forge: the reviewer’s entry on the posts that the branch shows, and on no other", () => {
    const folder = repository(CHANGED);
    review(folder, "Ana-Roy");
    const { status, stdout, stderr } = folder.run([
      "approve",
      "--from-review",
      "event.json",
      "--as-of",
      "2027-03-01",
    ]);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, "✓ Ana Roy approved “Spring fair”\n1 decision written down.\n");
    assert.match(
      read(folder),
      /Come all\n {4}approvals:\n {6}- \{ by: ana, at: 2027-03-01T10:04, of: [0-9a-f]{10}, via: pull-request, ref: https:\/\/forge\.example\/r\/1, comment: Fine by me \}\n {2}- id: talk/,
    );
    // The fingerprint is that of the check.
    assert.doesNotMatch(folder.check().stdout, /stale-approval|unverified-approval/);
  });

  it("whoever the register does not know is told so, and nothing is written; --dry-run writes nothing either", () => {
    const folder = repository(CHANGED);
    review(folder, "octocat");
    const unknown = folder.run(["approve", "--from-review", "event.json", "--lang", "fr"]);
    assert.equal(unknown.status, 1);
    assert.match(
      unknown.stdout,
      /Personne au registre n’a le nom d’utilisateur ou l’adresse octocat; rien n’a donc été écrit/,
    );
    const dry = folder.run(["approve", "--since", "main", "--by", "@ana-roy", "--dry-run"]);
    assert.match(
      dry.stdout,
      /✓ Ana Roy approved “Spring fair”\n1 decision to write down; nothing was written/,
    );
    assert.equal(git(folder, "status", "--porcelain"), "");
  });

  it("as data: what was written, what was not and why; a comment alone decides nothing", () => {
    const folder = repository(CHANGED.replace("Listen", "Listen well"));
    review(folder, "ana-roy", { state: "changes_requested", body: "Too long" });
    folder.write("a.calendar.yaml", CHANGED.replace("Listen", "Listen, all"));
    git(folder, "commit", "-q", "-a", "-m", "after the review");
    const { stdout } = folder.run(["approve", "--from-review", "event.json", "--format", "json"]);
    const data = JSON.parse(stdout);
    assert.deepEqual(
      [data.decision, data.recorded.map((it: { post: string }) => it.post), data.files],
      ["changes-requested", ["fair"], ["a.calendar.yaml"]],
    );
    assert.deepEqual(data.unrecorded, [
      {
        file: "a.calendar.yaml",
        post: "talk",
        why: "since",
        text: "“Talk” has changed since it was reviewed, so nothing is decided on it",
      },
    ]);
    assert.match(read(folder), /decision: changes-requested, comment: Too long \}/);
    review(folder, "ana-roy", { state: "commented" });
    assert.match(folder.run(["approve", "--from-review", "event.json"]).stdout, /^0 decisions/);
  });

  it("posts by their ids, without Git; encoding, mark and line ends stay", () => {
    const folder = make({
      "team.people.yaml": PEOPLE,
      "a.calendar.yaml": `\ufeff${CALENDAR.replaceAll("\n", "\r\n")}`,
    });
    const approve = (...args: string[]) => folder.run(["approve", "--as-of", "2027-03-01", ...args]);
    const words = ["--external", "--via", "email", "--ref", "message of 27 February"];
    assert.equal(approve("fair", "talk", "--by", "City of Laval", ...words).status, 0);
    const entry =
      "- { by: City of Laval, external: true, at: 2027-03-01, of: X, via: email, ref: message of 27 February }";
    assert.equal(
      read(folder).replace(/of: [0-9a-f]{10}/g, "of: X"),
      `\ufeff${CALENDAR.replace(/text: .*\n/g, `$&    approvals:\n      ${entry}\n`).replaceAll("\n", "\r\n")}`,
    );
    const own = approve("fair", "nowhere", "--by", "eva");
    assert.equal(own.status, 1);
    assert.match(own.stdout, /Eva Roy owns “Spring fair”: somebody else has to approve it/);
    assert.match(own.stdout, /There is no post nowhere to decide on/);
  });

  it("wrong use is one line, with status 2", () => {
    const folder = make({ "a.calendar.yaml": CALENDAR, "event.json": '{"action":"opened"}' });
    for (const [args, message] of [
      [["fair"], /approve needs --by PERSON, or --from-review FILE/],
      [["--by", "ana"], /needs the ids of posts, or --since REVISION/],
      [["fair", "--by", "X", "--external"], /--external needs evidence/],
      [["fair", "--by", "ana", "--decision", "yes"], /choose one of approved, changes-requested, rejected/],
      [["--from-review", "event.json"], /this is not the event of a review/],
      [["--since", "main", "--by", "ana"], /there is no repository here/],
    ] as const) {
      const { status, stderr } = folder.run(["approve", ...args]);
      assert.equal(status, 2, args.join(" "));
      assert.match(stderr, message);
      assert.equal(stderr.trim().split("\n").length, 1);
    }
  });
});
