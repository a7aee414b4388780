import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exportPosts } from "../../src/cli/export";
import { describeCommand, type Folder } from "./command";

const FILES = {
  "team.people.yaml":
    "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana }\n  - { id: ben, name: Ben }\n",
  "accounts.channels.yaml":
    "kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram }\n  - { id: fb, network: facebook }\n",
  "a.calendar.yaml": `kind: calendar
version: 1
title: Spring
timezone: America/Toronto
posts:
  - { id: one, title: One, publish: 2027-03-04T09:30, status: approved, owner: ana, channels: [ig, fb], text: Hello, approvals: [{ by: ben, at: 2027-03-01, of: 0123456789 }] }
  - { id: two, title: Two, publish: 2027-03-05T09:30, status: review, owner: ben, channels: [ig], text: Hello }
`,
};

const read = (folder: Folder, path: string) => readFileSync(join(folder.path, path), "utf8");

describeCommand("export", (make) => {
  it("prints posts alone, and tells beside them what stayed", () => {
    const folder = make(FILES);
    const { status, stdout, stderr } = folder.run(["export", "csv"]);
    assert.equal(status, 0);
    assert.match(stdout, /^\ufefffile,id,title,publish,.*\r\na\.calendar\.yaml,one,.*\r\n$/);
    assert.equal(stderr, "Posts: 1.\nLeft out by their status: 1; --all-statuses takes them too.\n");
    assert.equal(folder.run(["export", "csv", "-q", "--lang", "fr"]).stderr, "");
    assert.match(
      folder.run(["export", "csv", "--lang", "fr"]).stderr,
      /^Publications\u00a0: 1\.\nOmises selon leur statut\u00a0: 1;/,
    );
  });

  it("takes the file that it replaces for the earlier one", () => {
    const folder = make(FILES);
    assert.equal(
      folder.run(["export", "ics", "--out", "feeds/posts.ics"]).stderr.split("\n")[0],
      "Written: feeds/posts.ics",
    );
    const first = read(folder, "feeds/posts.ics");
    assert.match(first, /X-WR-CALNAME:Spring\r\n/);
    folder.write("a.calendar.yaml", FILES["a.calendar.yaml"].replace("04T09:30", "04T10:30"));
    folder.run(["export", "ics", "--out", "feeds/posts.ics"]);
    assert.equal(
      read(folder, "feeds/posts.ics"),
      first.replace("T143000Z", "T153000Z").replace("SEQUENCE:0", "SEQUENCE:1"),
    );
  });

  it("writes a calendar for each person", () => {
    const folder = make(FILES);
    assert.equal(folder.run(["export", "ics", "--by-person", "--all-statuses", "--out", "feeds"]).status, 0);
    assert.deepEqual(readdirSync(join(folder.path, "feeds")).sort(), ["ana.ics", "ben.ics"]);
    assert.match(read(folder, "feeds/ben.ics"), /X-WR-CALNAME:Ben\r\n(?:.*\r\n)*SUMMARY:Two\r\n/);
    assert.doesNotMatch(read(folder, "feeds/ben.ics"), /SUMMARY:One/);
    const { "team.people.yaml": _, ...unregistered } = FILES;
    const other = make(unregistered);
    other.run(["export", "ics", "--by-person", "--out", "feeds"]);
    assert.deepEqual(readdirSync(join(other.path, "feeds")), ["ana.ics"]);
  });

  it("writes what a scheduler takes, and tells what stays", () => {
    const folder = make(FILES);
    const one = folder.run(["export", "csv", "--for", "buffer"]);
    assert.deepEqual([one.status, one.stdout], [2, ""]);
    assert.match(one.stderr, /one file for each account, and there are 2 \(ig, fb\)/);
    const { stderr } = folder.run(["export", "csv", "--for", "buffer", "--out", "upload"]);
    assert.match(stderr, /^Buffer: 1 post in 2 files\.\n/);
    assert.match(stderr, /Changed since they were approved, look at them first: 1 \(one\)\./);
    assert.match(stderr, /Stays here, with the number of posts: owner 1, approvals 1\./);
    assert.equal(
      read(folder, "upload/buffer-ig.csv"),
      "Text,Image URL,Tags,Posting Time\r\nHello,,,2027-03-04 09:30\r\n",
    );
  });

  it("writes a workbook and data", () => {
    const folder = make(FILES);
    assert.equal(folder.run(["export", "xlsx", "--out", "posts.xlsx"]).status, 0);
    assert.equal(readFileSync(join(folder.path, "posts.xlsx")).subarray(0, 2).toString(), "PK");
    assert.equal(JSON.parse(folder.run(["export", "json", "--status", "review"]).stdout).posts[0].id, "two");
  });

  // Without a process of its own each: what is refused is thrown.
  for (const [args, expected] of [
    [[], /export needs a format: csv, ics, xlsx, json\./],
    [["doc"], /export doc: choose csv, ics, xlsx or json/],
    [["csv", "", "--status", "done"], /--status done: choose among idea/],
    [["csv", "", "--person", "anna"], /--person anna: nothing has this id; did you mean ana\?/],
    [["csv", "", "--from", "March"], /--from March: write a date/],
    [["csv", "", "--for", "later"], /no other has documented columns/],
    [["csv", "", "--for", "buffer", "--timezone", "EST"], /--timezone EST: write a zone/],
    [["ics", "", "--by-person"], /name a folder with --out/],
    [["ics", "", "--previous", "nowhere.ics"], /there is no such file/],
    [["ics", "", "--color", "mauve"], /--color mauve: choose among/],
    [["csv", "nowhere"], /nowhere: there is no such file or folder/],
  ] as const) {
    it(`refuses ${["export", ...args].join(" ")}`, async () => {
      const { path } = make(FILES);
      await assert.rejects(exportPosts(args.map((arg) => (arg === "" ? path : arg))), expected);
    });
  }
});
