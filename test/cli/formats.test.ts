import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Log } from "sarif";
import { SaxesParser } from "saxes";
import { describeCommand } from "./command";
import { assertSarif } from "./sarif-form";

const NEEDS_WORK = join(__dirname, "../../examples/needs-work");

/** Everything that means something in one format or another. */
const HOSTILE =
  "<img src=x onerror=alert(1)> ::error file=x::owned ]]> `a` | [x](javascript:y) @octocat #12 https://evil.example www.evil.example **b** &amp; \\u0000\\u202e\\n::warning::two %0A";

/** A calendar of posts. */
function calendar(...posts: readonly string[]): string {
  return `kind: calendar\nversion: 1\nposts:${posts.length === 0 ? " []" : ""}\n${posts.join("")}`;
}

function post(id: string, title: string): string {
  return `  - id: ${id}\n    title: "${title}"\n    owner: "${title}"\n    channels: [nowhere]\n`;
}

/** Registers, so that what posts name is looked up. */
const REGISTERS = {
  "team.people.yaml": "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana Roy }]\n",
  "our.channels.yaml":
    "kind: channels\nversion: 1\nchannels: [{ id: web, network: website, name: Site, owner: ana }]\n",
};

const POSTS = calendar(post("hostile", HOSTILE), post("plain", "Portes ouvertes"));

interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads XML strictly: whatever is not well-formed throws. */
function parseXml(text: string): Parsed[] {
  const found: Parsed[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(text).close();
  return found;
}

describeCommand("formats of check", (make) => {
  const run = (format: string, ...args: string[]) =>
    make({ ...REGISTERS, "a.calendar.yaml": POSTS }).check("--format", format, ...args);
  const reference = () => JSON.parse(run("json").stdout);

  describe("sarif", () => {
    it("lists what json lists, at the same places", () => {
      const { diagnostics } = reference();
      const log: Log = JSON.parse(run("sarif").stdout);
      assertSarif(log);
      const [first] = log.runs;
      assert.equal(log.version, "2.1.0");
      assert.equal(first?.columnKind, "utf16CodeUnits");
      const key = (rule: unknown, line: unknown, column: unknown, text: unknown) =>
        `${rule} ${line}:${column} ${text}`;
      assert.deepEqual(
        first?.results
          ?.map(({ ruleId, locations, message }) => {
            const region = locations?.[0]?.physicalLocation?.region;
            return key(ruleId, region?.startLine, region?.startColumn, message.text);
          })
          .sort(),
        diagnostics
          // biome-ignore lint/suspicious/noExplicitAny: JSON
          .map((it: any) => key(it.rule, it.range.start.line, it.range.start.column, it.message))
          .sort(),
      );
      for (const { ruleId, ruleIndex } of first?.results ?? [])
        assert.equal(first?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
    });

    it("is as the standard says, in an example with everything in it, in both languages", () => {
      for (const lang of ["en", "fr"]) {
        const { stdout } = make().check(NEEDS_WORK, "--show-waived", "--format", "sarif", "--lang", lang);
        const log: Log = JSON.parse(stdout);
        assertSarif(log);
        assert.ok(log.runs[0]?.results?.some(({ relatedLocations }) => relatedLocations !== undefined));
      }
    });

    it("what is not as the standard says is noticed", () => {
      const log = JSON.parse(run("sarif").stdout);
      const spoilt: ReadonlyArray<(log: Log) => void> = [
        (it) => Reflect.set(it, "version", "2.1"),
        (it) => Reflect.deleteProperty(it.runs[0]?.tool ?? {}, "driver"),
        (it) => Reflect.set(it.runs[0]?.results?.[0] ?? {}, "level", "info"),
        (it) => Reflect.set(it.runs[0]?.results?.[0] ?? {}, "severity", "error"),
        (it) => Reflect.set(it.runs[0]?.results?.[0]?.message ?? {}, "text", 1),
        (it) =>
          Reflect.set(
            it.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation ?? {},
            "uri",
            "à faire.yaml",
          ),
      ];
      for (const spoil of spoilt) {
        const copy = structuredClone(log);
        spoil(copy);
        assert.throws(() => assertSarif(copy));
      }
    });

    it("names each result in a way that stays when lines move", () => {
      const names = (text: string) => {
        const log: Log = JSON.parse(
          make({ ...REGISTERS, "a.calendar.yaml": text }).check("--format", "sarif").stdout,
        );
        return log.runs[0]?.results?.map(
          ({ partialFingerprints }) => partialFingerprints?.["socialPolicyFinding/v1"],
        );
      };
      const before = names(POSTS);
      assert.equal(new Set(before).size, before?.length);
      assert.deepEqual(names(`# A line more\n\n${POSTS}`), before);
    });

    it("escapes paths as URIs, and suppresses what is waived", () => {
      const waived = calendar(
        `  - id: old\n    title: Old\n    owner: ana\n    status: planned\n    channels: [web]\n    waive: [{ rule: missing-date, reason: "Leaves soon", by: ana, until: 2027-04-01 }]\n`,
      );
      const { stdout } = make({ ...REGISTERS, "l’été/à faire.calendar.yaml": waived }).check(
        "--format",
        "sarif",
        "--show-waived",
      );
      assertSarif(JSON.parse(stdout));
      const results = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
      assert.deepEqual(
        results.filter(({ suppressions }) => suppressions !== undefined).map(({ ruleId }) => ruleId),
        ["missing-date"],
      );
      assert.equal(
        results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        "l%E2%80%99%C3%A9t%C3%A9/%C3%A0%20faire.calendar.yaml",
      );
    });
  });

  describe("github", () => {
    it("prints one command for each finding, whatever its texts hold", () => {
      const { stdout, status } = run("github");
      assert.equal(status, 1);
      const lines = stdout.trimEnd().split("\n");
      const last = lines.pop();
      assert.match(last ?? "", /^social-policy: \d+ errors/);
      assert.equal(lines.length, reference().diagnostics.length);
      for (const line of lines)
        assert.match(
          line,
          /^::(?:error|warning|notice) file=(?:a\.calendar|our\.channels)\.yaml,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::/,
        );
    });

    it("keeps to what GitHub shows, says how many more there are, and writes all into the summary", () => {
      const many = calendar(...Array.from({ length: 25 }, (_, at) => post(`p${at}`, `Title ${at}`)));
      const folder = make({ ...REGISTERS, "sub/a.calendar.yaml": many, "summary.md": "" });
      const { stdout } = folder.run(["check", "--as-of", "2027-03-01", "--all", "--format", "github"], {
        env: {
          GITHUB_STEP_SUMMARY: join(folder.path, "summary.md"),
          GITHUB_WORKSPACE: join(folder.path, ".."),
        },
      });
      const errors = stdout.split("\n").filter((line) => line.startsWith("::error "));
      assert.equal(errors.length, 10);
      assert.match(errors[0] ?? "", /^::error file=social-policy-test-[^/]+\/sub\/a\.calendar\.yaml,/);
      assert.match(stdout, /\d+ more in the summary of the job\.\n$/);
      const summary = readFileSync(join(folder.path, "summary.md"), "utf8");
      assert.match(summary, /^### Social Policy: 2?\d+ errors/);
      assert.equal(summary.match(/`unknown-reference`/g)?.length, 50);
    });
  });

  it("gitlab: one entry for each finding, each with a name of its own", () => {
    const entries = JSON.parse(run("gitlab").stdout);
    const { diagnostics } = reference();
    assert.equal(entries.length, diagnostics.length);
    // biome-ignore lint/suspicious/noExplicitAny: JSON
    assert.equal(new Set(entries.map((it: any) => it.fingerprint)).size, entries.length);
    for (const entry of entries) {
      assert.deepEqual(Object.keys(entry), [
        "description",
        "check_name",
        "fingerprint",
        "severity",
        "location",
      ]);
      assert.match(entry.severity, /^(?:info|minor|major)$/);
      assert.match(entry.location.path, /^(?:a\.calendar|our\.channels)\.yaml$/);
      assert.ok(entry.location.lines.begin <= entry.location.lines.end);
    }
  });

  describe("junit", () => {
    it("is well-formed, and counts what it holds", () => {
      const found = parseXml(run("junit").stdout);
      const { summary } = reference();
      const [all] = found;
      assert.equal(all?.name, "testsuites");
      assert.equal(Number(all?.attributes.tests), summary.errors + summary.warnings + summary.infos);
      assert.equal(Number(all?.attributes.failures), summary.errors + summary.warnings);
      assert.equal(found.filter(({ name }) => name === "failure").length, summary.errors + summary.warnings);
      const hostile = found.find(({ attributes }) => attributes.message?.includes("octocat"));
      assert.match(hostile?.attributes.message ?? "", /<img src=x onerror=alert\(1\)>/);
    });

    it("has a case that passes where nothing is found", () => {
      const found = parseXml(make({ "a.calendar.yaml": calendar() }).check("--format", "junit").stdout);
      assert.deepEqual(
        found.map(({ name }) => name),
        ["testsuites", "testsuite", "testcase"],
      );
    });
  });

  describe("markdown", () => {
    const render = (text: string) =>
      micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

    it("rendered, holds no markup, link or call of the files’ own", () => {
      const { stdout } = run("markdown");
      const html = render(stdout);
      assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
      assert.doesNotMatch(html, /<img|<a |<strong>b|javascript:y"|<script/);
      assert.doesNotMatch(html, /@octocat|[^\w]#12\b/);
      assert.ok(!["\u202e", "\u0000"].some((sign) => stdout.includes(sign)));
      const tags = [...html.matchAll(/<(\/?)([a-z0-9]+)/g)].map(([, , name]) => name);
      assert.deepEqual([...new Set(tags)].sort(), [
        "br",
        "code",
        "details",
        "h3",
        "li",
        "p",
        "summary",
        "ul",
      ]);
    });

    it("stands open with the gravest, folds the others, and speaks French", () => {
      const { stdout } = make().run([
        "check",
        NEEDS_WORK,
        "--lang",
        "fr",
        "--format",
        "markdown",
        "--as-of",
        "2027-03-01",
      ]);
      assert.match(stdout, /^### Social Policy\u00a0: \d+ erreurs?, \d+ avertissements?/);
      assert.match(stdout, /\n- ✖ `[^`]+:\d+` /);
      assert.ok(stdout.indexOf("<details>") > stdout.indexOf("- ✖"));
    });

    it("stays under a comment’s limit, and counts what has no room", () => {
      const many = calendar(...Array.from({ length: 600 }, (_, at) => post(`p${at}`, `${HOSTILE} ${at}`)));
      const { stdout } = make({ ...REGISTERS, "a.calendar.yaml": many }).check(
        "--all",
        "--format",
        "markdown",
      );
      assert.ok(stdout.length < 65_536, `${stdout.length}`);
      const [, left] = /(\d+) more findings have no room here/.exec(stdout) ?? [];
      const listed = stdout.match(/^- [✖▲ℹ] /gm)?.length ?? 0;
      const all = JSON.parse(
        make({ ...REGISTERS, "a.calendar.yaml": many }).check("--all", "--format", "json").stdout,
      ).summary;
      assert.equal(listed + Number(left), all.errors + all.warnings + all.infos);
      assert.doesNotThrow(() => render(stdout));
    });
  });
});
