import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { builtCommand, CLEAN, describeCommand, MENDABLE } from "./command";

const HEAD = "kind: calendar\nversion: 1\n";

describeCommand("bad input", (make) => {
  const texts: Readonly<Record<string, string>> = {
    "10,000 levels of brackets": `${HEAD}posts: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    "10,000 levels of brackets, not closed": `${HEAD}posts: ${"[".repeat(10_000)}\n`,
    "10,000 levels of braces": `${HEAD}x-a: ${"{a: ".repeat(10_000)}1${"}".repeat(10_000)}\n`,
    "2,000 levels of indentation": `${HEAD}x-a:\n${Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i + 1)}a:`).join("\n")}\n`,
    "10,000 dashes": `${HEAD}posts:\n  ${"- ".repeat(10_000)}a\n`,
    "an alias bomb": `${HEAD}x-a: &a [x, x, x, x, x, x, x, x, x, x]\n${"bcdefghij"
      .split("")
      .map((name, i) => `x-${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[i]}`).join(", ")}]`)
      .join("\n")}\nposts: *j\n`,
    "an alias to itself": `${HEAD}posts: &a\n  - *a\n`,
    "an alias to nothing": `${HEAD}posts: *nowhere\n`,
    "merges of merges": `${HEAD}x-a: &a { <<: *a, b: 1 }\nposts:\n  - { <<: *a, id: b }\n`,
    "control characters": `${HEAD}posts:\n  - id: a\u0007b\n    title: "\u001b[31mred"\n`,
    "lone halves of characters": `${HEAD}title: "\\ud83d"\nposts: []\n`,
    "one line of a million characters": `${HEAD}title: ${"x".repeat(1_000_000)}\nposts: []\n`,
    "a key of a prototype": `${HEAD}__proto__: { a: 1 }\nconstructor: 2\ntoString: 3\nposts:\n  - id: __proto__\n    title: constructor\n    owner: hasOwnProperty\n    toString: 1\n`,
    tabs: "kind:\tcalendar\nversion: 1\nposts:\n\t- id: a\n",
    "several documents": `${CLEAN}---\n${CLEAN}`,
    "conflict markers": `${HEAD}posts:\n<<<<<<< ours\n  - id: a\n=======\n  - id: b\n>>>>>>> theirs\n`,
    "a list": "- a\n- b\n",
    "nothing but a comment": "# Nothing\n",
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: a finding or none, no fault`, () => {
      const { status, stdout, stderr } = make({ "a.calendar.yaml": text, "b.calendar.yaml": MENDABLE }).check(
        "--format",
        "json",
      );
      assert.equal(stderr, "");
      assert.equal(status, 1);
      const { diagnostics } = JSON.parse(stdout) as {
        diagnostics: ReadonlyArray<{ file: string; rule: string }>;
      };
      assert.ok(
        diagnostics.some(({ file, rule }) => file === "b.calendar.yaml" && rule === "wrong-form"),
        "the other file is checked",
      );
      assert.ok(
        diagnostics.every(({ rule }) => rule !== "rule-failed"),
        stdout.slice(0, 3000),
      );
    });
  }

  it("pretty output does not pass on control characters", () => {
    const { stdout } = make({
      "a.calendar.yaml": `${HEAD}posts:\n  - id: "a\u001b[2Jb"\n    title: A\n    status: "x\u009b31m"\n`,
    }).check();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  for (const name of ["a.policy.md", "a.post.md"]) {
    it(`${name}: front matter that is not closed, deep quotes and lists`, () => {
      for (const text of [
        "---\nkind: x\n",
        `${"> ".repeat(5_000)}a\n`,
        `${"- ".repeat(5_000)}a\n`,
        "[".repeat(20_000),
        "",
      ]) {
        const { stderr, status } = make({ [name]: text }).check();
        assert.equal(stderr, "");
        assert.ok(status === 0 || status === 1);
      }
    });
  }

  it("a closed pipe ends quietly", () => {
    const posts = Array.from(
      { length: 3_000 },
      (_, i) => `  - id: p${i}\n    title: P\n    publish: 2027-03-09 9:30\n`,
    ).join("");
    const folder = make({ "a.calendar.yaml": `${HEAD}posts:\n${posts}` });
    const script = `"${process.execPath}" "${builtCommand()}" check --all | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", script], { cwd: folder.path, encoding: "utf8" });
    assert.equal(stdout, "a.calendar.yaml\n");
    assert.equal(stderr, "");
  });

  it("large output reaches a pipe whole", () => {
    const posts = Array.from(
      { length: 3_000 },
      (_, i) => `  - id: p${i}\n    title: P\n    publish: 2027-03-09 9:30\n`,
    ).join("");
    const { stdout } = make({ "a.calendar.yaml": `${HEAD}posts:\n${posts}` }).check(
      "--format",
      "json",
      "--all",
    );
    assert.ok(JSON.parse(stdout).diagnostics.length >= 3_000);
  });
});
