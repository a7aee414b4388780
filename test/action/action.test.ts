import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { builtCommand, describeCommand, type Folder } from "../cli/command";

const CALENDAR = `kind: calendar
version: 1
posts:
  - id: fair
    title: Spring fair
    publish: 2027-04-13T10:00
    budget: 150$
`;

interface Comment {
  readonly id: number;
  body: string;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A forge on this machine: it keeps comments, or refuses to. */
class Forge {
  readonly asked: Asked[] = [];
  private readonly server: Server;

  constructor(
    readonly comments: Comment[],
    private readonly refuses?: number,
  ) {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", () => {
        const { method = "", url = "" } = request;
        this.asked.push({ method, path: url, authorization: request.headers.authorization });
        const [status, body] = this.answer(method, url, Buffer.concat(chunks).toString("utf8"));
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(body));
      });
    });
  }

  private answer(method: string, url: string, text: string): [number, unknown] {
    if (method === "GET") {
      const page = Number(/[?&]page=(\d+)/.exec(url)?.[1]);
      return [200, this.comments.slice((page - 1) * 100, page * 100)];
    }
    if (this.refuses !== undefined)
      return [this.refuses, { message: "Resource not accessible by integration" }];
    const { body } = JSON.parse(text) as { body: string };
    const known = this.comments.find(({ id }) => url.endsWith(`/issues/comments/${id}`));
    if (method === "PATCH") {
      assert.ok(known, url);
      known.body = body;
      return [200, { html_url: `https://forge.example/${known.id}` }];
    }
    const added = { id: this.comments.length + 1, body };
    this.comments.push(added);
    return [201, { html_url: `https://forge.example/${added.id}` }];
  }

  async listen(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

function git(folder: Folder, ...args: readonly string[]): string {
  return execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], {
    cwd: folder.path,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** Runs the action's own entry as GitHub's runner does: inputs and files by the environment. */
async function runAction(
  folder: Folder,
  env: Readonly<Record<string, string>>,
): Promise<{ status: number; out: string }> {
  folder.write(".run/output", "");
  folder.write(".run/summary", "");
  const child = spawn(process.execPath, [join(dirname(builtCommand()), "action.js")], {
    cwd: folder.path,
    env: {
      PATH: process.env.PATH ?? "",
      LANG: "C.UTF-8",
      GITHUB_OUTPUT: join(folder.path, ".run/output"),
      GITHUB_STEP_SUMMARY: join(folder.path, ".run/summary"),
      GITHUB_WORKSPACE: folder.path,
      GITHUB_REPOSITORY: "org/team",
      GITHUB_RUN_ID: "7",
      "INPUT_AS-OF": "2027-03-01",
      INPUT_TOKEN: "t0ken",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (part) => {
    out += part;
  });
  child.stderr.on("data", (part) => {
    out += part;
  });
  const [status] = (await once(child, "close")) as [number];
  assert.doesNotMatch(out, /t0ken/);
  return { status, out };
}

describeCommand("the action for GitHub’s workflows", (make) => {
  const read = (folder: Folder, name: string) => readFileSync(join(folder.path, name), "utf8");
  let forge: Forge | undefined;
  afterEach(() => forge?.close());

  /** A repository with a base commit and a change of it, and the recorded event of a pull request. */
  function pullRequest(change: string): Folder {
    const folder = make({ "a.calendar.yaml": CALENDAR, ".gitignore": ".run/\n" });
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "base");
    const base = git(folder, "rev-parse", "HEAD");
    folder.write("a.calendar.yaml", change);
    git(folder, "commit", "-q", "-a", "-m", "change");
    folder.write(
      ".run/event.json",
      JSON.stringify({
        action: "synchronize",
        pull_request: { number: 12, base: { sha: base, ref: "main" } },
      }),
    );
    return folder;
  }

  const event = (folder: Folder) => ({ GITHUB_EVENT_PATH: join(folder.path, ".run/event.json") });

  it("of a push: annotations, a summary and outputs, and nothing is asked of the forge", async () => {
    const folder = make({ "a.calendar.yaml": CALENDAR });
    const { status, out } = await runAction(folder, { "INPUT_SARIF-FILE": ".run/report.sarif" });
    assert.equal(status, 1, out);
    assert.match(out, /^::error file=a\.calendar\.yaml,line=7,/m);
    assert.match(read(folder, ".run/summary"), /^### Social Policy: 1 error/);
    assert.match(read(folder, ".run/output"), /^errors=1\nwarnings=\d+\n$/);
    assert.equal(JSON.parse(read(folder, ".run/report.sarif")).version, "2.1.0");
  });

  it("of a pull request: one comment says what changes, and the next run brings it up to date", async () => {
    const folder = pullRequest(CALENDAR.replace("2027-04-13", "2027-04-15"));
    const others = Array.from({ length: 130 }, (_, at) => ({
      id: 1000 + at,
      body: "> <!-- social-policy --> I agree",
    }));
    forge = new Forge(others);
    const api = { GITHUB_API_URL: await forge.listen() };
    const { out } = await runAction(folder, { ...event(folder), ...api });
    assert.equal(forge.comments.length, 131, out);
    const body = () => forge?.comments.find((it) => it.body.startsWith("<!-- social-policy -->"))?.body ?? "";
    assert.match(body(), /Spring fair/);
    assert.match(body(), /April 15/);
    assert.match(body(), /org\/team\/actions\/runs\/7/);
    assert.match(read(folder, ".run/output"), /^comment-url=https:\/\/forge\.example\/131$/m);
    assert.deepEqual(forge.asked.at(-1), {
      method: "POST",
      path: "/repos/org/team/issues/12/comments",
      authorization: "Bearer t0ken",
    });
    folder.write("a.calendar.yaml", CALENDAR.replace("2027-04-13", "2027-04-20"));
    git(folder, "commit", "-q", "-a", "-m", "again");
    await runAction(folder, { ...event(folder), ...api });
    assert.equal(forge.comments.length, 131);
    assert.equal(forge.asked.at(-1)?.method, "PATCH");
    assert.match(body(), /April 20/);
  });

  it("where the token may not comment, as in a fork, the summary has the report and nothing fails for it", async () => {
    const folder = pullRequest(
      CALENDAR.replace("150$", "150 CAD").replace("Spring fair", "::error::owned <!-- x"),
    );
    forge = new Forge([], 403);
    const { status, out } = await runAction(folder, {
      ...event(folder),
      GITHUB_API_URL: await forge.listen(),
      INPUT_LANG: "fr",
    });
    assert.equal(status, 0, out);
    assert.match(
      out,
      /^::notice title=Social Policy::Le jeton n’a pas le droit de commenter ici \(code 403\)/m,
    );
    assert.doesNotMatch(out, /^::error::owned/m);
    assert.match(read(folder, ".run/summary"), /owned/);
  });

  it("a forge that does not answer fails nothing", async () => {
    const folder = pullRequest(CALENDAR.replace("150$", "150 CAD"));
    const { status, out } = await runAction(folder, {
      ...event(folder),
      GITHUB_API_URL: "http://127.0.0.1:9",
    });
    assert.equal(status, 0, out);
    assert.match(out, /The forge did not answer/);
  });

  it("a base that is not here is said, and what there is is told", async () => {
    const folder = pullRequest(CALENDAR.replace("2027-04-13", "2027-04-15"));
    folder.write(
      ".run/event.json",
      JSON.stringify({
        pull_request: { number: 12, base: { sha: "0123456789012345678901234567890123456789" } },
      }),
    );
    forge = new Forge([]);
    const { out } = await runAction(folder, { ...event(folder), GITHUB_API_URL: await forge.listen() });
    assert.match(out, /is not here, so what it changes is not told/);
    assert.match(forge.comments[0]?.body ?? "", /### Social Policy: 1 error/);
  });

  it("comment: false writes none", async () => {
    const folder = pullRequest(CALENDAR.replace("150$", "150 CAD"));
    forge = new Forge([]);
    await runAction(folder, {
      ...event(folder),
      GITHUB_API_URL: await forge.listen(),
      INPUT_COMMENT: "false",
    });
    assert.equal(forge.asked.length, 0);
  });

  describe("of a review", () => {
    const PEOPLE = "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana Roy, handle: ana-roy }]\n";
    const POST = `${CALENDAR.replace("150$", "150 CAD")}    status: review\n    text: Come along\n`;

    /** A clone whose branch `spring/fair` was reviewed; what is checked out is main, as of a merge. */
    function reviewed(
      login: string,
      fullName: string,
      state = "approved",
    ): { folder: Folder; origin: Folder } {
      const origin = make();
      git(origin, "init", "-q", "--bare", "-b", "main");
      const folder = make({ "team.people.yaml": PEOPLE, "a.calendar.yaml": POST, ".gitignore": ".run/\n" });
      git(folder, "init", "-q", "-b", "main");
      git(folder, "remote", "add", "origin", origin.path);
      git(folder, "add", "-A");
      git(folder, "commit", "-q", "-m", "base");
      const base = git(folder, "rev-parse", "HEAD");
      git(folder, "checkout", "-q", "-b", "spring/fair");
      folder.write("a.calendar.yaml", POST.replace("Come along", "Come ````` all"));
      // A hook of whoever sends the change is not run.
      git(folder, "commit", "-q", "-a", "-m", "change");
      folder.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
      chmodSync(join(folder.path, ".git/hooks/pre-commit"), 0o755);
      const head = git(folder, "rev-parse", "HEAD");
      git(folder, "push", "-q", "origin", "main", "spring/fair");
      git(folder, "checkout", "-q", "main");
      folder.write(
        ".run/event.json",
        JSON.stringify({
          action: "submitted",
          review: {
            state,
            body: "Good",
            user: { login },
            submitted_at: "2027-03-01T15:04:05Z",
            html_url: "https://forge.example/r/1",
            commit_id: head,
          },
          pull_request: {
            number: 12,
            base: { sha: base, ref: "main" },
            head: { sha: head, ref: "spring/fair", repo: { full_name: fullName } },
          },
        }),
      );
      return { folder, origin };
    }

    async function run(folder: Folder, env: Readonly<Record<string, string>>) {
      forge = new Forge([]);
      const api = { GITHUB_API_URL: await forge.listen(), RUNNER_TEMP: join(folder.path, ".run") };
      return runAction(folder, { ...event(folder), ...api, ...env });
    }

    it("with approvals: commit the entries are committed to the branch, and the checkout stays as it is", async () => {
      const { folder, origin } = reviewed("Ana-Roy", "org/team");
      const { out } = await run(folder, { INPUT_APPROVALS: "commit" });
      const entry = git(origin, "show", "spring/fair:a.calendar.yaml");
      assert.match(
        entry,
        /approvals:\n {6}- \{ by: ana, at: \S+, of: [0-9a-f]{10}, via: pull-request, .*comment: Good \}/,
        out,
      );
      assert.equal(
        git(origin, "log", "-1", "--format=%s", "spring/fair"),
        "Approvals from the review by Ana-Roy",
      );
      const body = forge?.comments[0]?.body ?? "";
      assert.match(
        body,
        /^<!-- social-policy: Ana-Roy -->\n### Approvals\n\n- Ana Roy approved \*Spring fair\*\n[\s\S]*Committed to the branch as [0-9a-f]{10}\.\n$/,
      );
      assert.match(read(folder, ".run/output"), /^approvals=1\napprovals-commit=[0-9a-f]{40}\n/);
      assert.equal(git(folder, "status", "--porcelain"), "");
      assert.equal(git(folder, "worktree", "list").split("\n").length, 1);
    });

    it("of a fork the entries are a patch that applies, whatever the workflow asks for", async () => {
      const { folder, origin } = reviewed("ana-roy", "someone/team", "changes_requested");
      await run(folder, { INPUT_APPROVALS: "commit" });
      const body = forge?.comments[0]?.body ?? "";
      assert.match(body, /- Ana Roy asked for changes to \*Spring fair\*/);
      const [, fence, patch] = /\n(`{6,})diff\n([\s\S]*?)\n\1\n/.exec(body) ?? [];
      assert.equal(fence?.length, 6);
      assert.equal(read(folder, ".run/social-policy-approvals.patch").trimEnd(), patch);
      assert.match(read(folder, ".run/summary"), /git apply FILE/);
      assert.equal(git(origin, "log", "-1", "--format=%s", "spring/fair"), "change");
      git(folder, "checkout", "-q", "spring/fair");
      git(folder, "apply", ".run/social-policy-approvals.patch");
      assert.match(read(folder, "a.calendar.yaml"), /decision: changes-requested, comment: Good \}/);
    });

    it("of somebody whom the register does not know nothing is written, and it is said", async () => {
      const { folder, origin } = reviewed("octocat", "org/team");
      await run(folder, { INPUT_APPROVALS: "commit", INPUT_LANG: "fr" });
      assert.match(
        forge?.comments[0]?.body ?? "",
        /Personne au registre n’a le nom d’utilisateur ou l’adresse `octocat`/,
      );
      assert.equal(git(origin, "log", "-1", "--format=%s", "spring/fair"), "change");
      assert.match(read(folder, ".run/output"), /^approvals=0\nerrors=/);
    });
  });

  it("its description names the inputs that are read, and a file that is built", () => {
    const description = parse(readFileSync(join(__dirname, "../../action.yml"), "utf8"));
    assert.equal(
      join(dirname(builtCommand()), "..", description.runs.main),
      join(dirname(builtCommand()), "action.js"),
    );
    const source = readFileSync(join(__dirname, "../../src/action/inputs.ts"), "utf8");
    for (const name of Object.keys(description.inputs)) assert.ok(source.includes(`"${name}"`), name);
    const runs = ["run", "approvals"]
      .map((name) => readFileSync(join(__dirname, `../../src/action/${name}.ts`), "utf8"))
      .join("");
    for (const name of Object.keys(description.outputs)) assert.ok(runs.includes(`"${name}"`), name);
  });

  it("a wrong input is said, and is no finding", async () => {
    const { status, out } = await runAction(make({ "a.calendar.yaml": CALENDAR }), { INPUT_PRESET: "hard" });
    assert.equal(status, 2);
    assert.match(out, /social-policy: --preset hard: choose one of/);
  });
});
