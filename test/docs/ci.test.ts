import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { COMMANDS, SHARED_FLAGS } from "../../src/cli/commands";
import { fencesOf, ROOT } from "./pages";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Job {
  readonly extends: string;
  readonly script: readonly string[];
  readonly rules: readonly unknown[];
  readonly artifacts: {
    readonly paths?: readonly string[];
    readonly reports?: Readonly<Record<string, string>>;
  };
}

/** Holds what is called of our command against its help. */
function assertKnown(line: string): void {
  const [, call] = /(?:dist\/cli\.js|social-policy) ((?:"[^"]*"|[^>|&)])*)/.exec(line) ?? [];
  assert.ok(call !== undefined, line);
  const [name, ...rest] = call.trim().split(/\s+/);
  const command = COMMANDS.find((it) => it.name === name);
  assert.ok(command !== undefined, line);
  const flags = [...command.flags, ...SHARED_FLAGS].map(({ flag }) =>
    flag.split(/[ ,]/).find((it) => it.startsWith("--")),
  );
  const long = [...SHARED_FLAGS].flatMap(({ flag }) => flag.match(/--[\w-]+/g) ?? []);
  for (const flag of rest.filter((it) => it.startsWith("--")))
    assert.ok(flags.includes(flag) || long.includes(flag), `${line}: ${flag}`);
}

describe("what a forge and Git are given", () => {
  it("the template for GitLab: jobs whose commands exist, and whose artifacts are written", () => {
    const { ".social-policy": base, ...jobs } = parse(read("ci/gitlab.yml"));
    assert.deepEqual(Object.keys(jobs), ["social-policy", "social-policy-changes", "social-policy-daily"]);
    assert.match(base.before_script.join("\n"), /npm ci && npm run build/);
    for (const [name, job] of Object.entries<Job>(jobs)) {
      assert.equal(job.extends, ".social-policy", name);
      const lines = job.script;
      for (const line of lines) assertKnown(line);
      const written = lines.map((line) => />\s*(\S+)$/.exec(line)?.[1]);
      const { paths = [], reports = {} } = job.artifacts;
      assert.deepEqual([...paths, ...Object.values(reports)], written, name);
      assert.ok(job.rules.length > 0);
    }
    for (const page of ["docs/ci.md", "docs/fr/ci.md"])
      for (const name of Object.keys(jobs))
        assert.ok(read(page).includes(`| \`${name}\` |`), `${page}: ${name}`);
  });

  it("the hook for pre-commit: a command that exists, for our files, and it is in the package", () => {
    const [hook, ...more] = parse(read(".pre-commit-hooks.yaml"));
    assert.equal(more.length, 0);
    assert.equal(hook.language, "script");
    assertKnown(hook.entry);
    const { bin } = JSON.parse(read("package.json"));
    assert.ok(hook.entry.startsWith(`${bin["social-policy"]} `));
    const files = new RegExp(hook.files);
    for (const path of [
      "a/2027.calendar.yaml",
      "x.policy.md",
      "one.post.md",
      ".social-policy.yaml",
      "b/c.people.yml",
    ])
      assert.ok(files.test(path), path);
    for (const path of ["README.md", "calendar.yaml.txt", "a.yaml"]) assert.ok(!files.test(path), path);
    assert.match(read(".npmignore"), /^!\/\.pre-commit-hooks\.yaml$/m);
  });

  for (const page of ["docs/ci.md", "docs/fr/ci.md", "docs/git.md", "docs/fr/git.md"]) {
    it(`${page}: workflows are YAML, and give the action inputs that it has`, () => {
      const inputs = Object.keys(parse(read("action.yml")).inputs);
      let workflows = 0;
      for (const { info, text } of fencesOf(read(page))) {
        if (info === "sh")
          for (const line of text.match(/^(?:exec )?social-policy .*$/gm) ?? []) assertKnown(line);
        if (info !== "yaml") continue;
        const [document] = parseAllDocuments(text);
        assert.deepEqual(document?.errors, []);
        for (const job of Object.values<{ steps: ReadonlyArray<{ uses?: string; with?: object }> }>(
          document?.toJS().jobs ?? {},
        )) {
          workflows++;
          for (const step of job.steps.filter(({ uses }) => uses?.includes("/social-policy@")))
            for (const name of Object.keys(step.with ?? {})) assert.ok(inputs.includes(name), name);
        }
      }
      assert.equal(workflows, page.endsWith("ci.md") ? 3 : 0);
    });
  }
});
