import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allSnippets, snippetsAt, snippetText, workspaceFacts } from "../../src/language";
import { SNIPPETS } from "../../src/language/generated/snippets";
import type { SnippetData } from "../../src/language/snippet";
import { SECTIONS } from "../../src/rules/policy/sections";
import { DEPARTMENTS, STRUCTURES, startingFiles } from "../../src/start";
import { type Language, parseDay } from "../../src/values";
import { openAt } from "../language/open";
import { openRoot } from "../rules/open-root";
import { beside, type Host, hostOf } from "./hosts";
import { readSnippet } from "./syntax";

const LANGUAGES = ["en", "fr"] as const;
const ROOT = join(__dirname, "../..");

/** A workspace to put a snippet in, on the first of March 2027. */
function workspaceIn(language: Language): ReturnType<typeof startingFiles> {
  return startingFiles({
    language,
    structure: "coordinated",
    department: "communications",
    organisation: undefined,
    preset: undefined,
    modelines: false,
    today: parseDay("2027-03-01") ?? 0,
  });
}

/** What is wrong with a file once something is inserted, and was not before. */
async function faultsOf(files: Record<string, string>, host: Host, filled: string): Promise<string[]> {
  const key = JSON.stringify([host, Object.keys(files)]);
  const before = known.get(key) ?? new Set(await faultsBefore(files, host));
  known.set(key, before);
  const after = await faultsIn({ ...files, [host.path]: filled }, host.path);
  return after.filter((it) => !before.has(it));
}

const known = new Map<string, ReadonlySet<string>>();

async function faultsBefore(files: Record<string, string>, host: Host): Promise<string[]> {
  if (host.text.trim() === "‸") return [];
  return faultsIn({ ...files, [host.path]: host.text.replace("‸", "") }, host.path);
}

/** The findings in a file that are errors, or say that its form is wrong. */
async function faultsIn(files: Record<string, string>, path: string): Promise<string[]> {
  const session = await openRoot(files, { all: true });
  return session
    .results()
    .findings.filter((it) => it.file === path && (it.severity === "error" || WRONG.has(it.rule.id)))
    .map((it) => `${it.rule.id}: ${it.message("en")}`);
}

const WRONG = new Set([
  "unknown-property",
  "wrong-form",
  "schema",
  "syntax",
  "unknown-reference",
  "self-approval",
]);

/** The static files know neither the day nor what exists: today is the first of March, ids are those of `init`. */
const VARIABLES = { CURRENT_YEAR: "2027", CURRENT_MONTH: "03", CURRENT_DATE: "01" };

interface FileSnippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

function fileSnippets(kind: "yaml" | "markdown", language: Language): Array<[string, FileSnippet]> {
  const text = readFileSync(join(ROOT, `snippets/${kind}.${language}.code-snippets`), "utf8");
  return Object.entries(JSON.parse(text) as Record<string, FileSnippet>);
}

describe("snippets", () => {
  for (const language of LANGUAGES) {
    describe(`in ${language}, where they fit, filled with their defaults`, () => {
      for (const snippet of SNIPPETS) {
        it(snippet.id, async () => {
          const host = hostOf(snippet);
          const files = beside(host, workspaceIn(language));
          const { context, text, offset, path } = await openAt(
            { ...files, [host.path]: host.text },
            language,
          );
          const item = snippetsAt(context, path, offset).find(({ id }) => id === snippet.id);
          assert.ok(item, `${snippet.id} is not offered where it fits`);
          const { edit, plain } = item;
          assert.equal(readSnippet(edit.text).text, plain);
          const filled = text.slice(0, edit.start) + plain + text.slice(edit.end);
          assert.deepEqual(await faultsOf(files, host, filled), [], filled);
        });
      }
    });

    describe(`in the files for VS Code in ${language}`, () => {
      for (const kind of ["yaml", "markdown"] as const) {
        for (const [title, { prefix, body }] of fileSnippets(kind, language)) {
          it(`${kind}: ${title}`, async () => {
            const snippet = SNIPPETS.find((it) => it.prefix === prefix);
            assert.ok(snippet, prefix);
            const host = inFile(kind, snippet);
            const files = beside(host, workspaceIn(language));
            const { text } = readSnippet(body.join("\n"), VARIABLES);
            const filled = insertAsVsCode(host.text, text);
            assert.deepEqual(await faultsOf(files, host, filled), [], filled);
          });
        }
      }
    });
  }

  it("have prefixes of their own, in both languages the same", () => {
    const prefixes = SNIPPETS.map((it) => it.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^sp-[a-z0-9-]+$/);
    for (const kind of ["yaml", "markdown"] as const) {
      const [en, fr] = LANGUAGES.map((language) => fileSnippets(kind, language).map(([, it]) => it.prefix));
      assert.deepEqual(en, fr);
      assert.equal(new Set(en).size, en?.length);
    }
    const inFiles = new Set(
      LANGUAGES.flatMap((it) => [...fileSnippets("yaml", it), ...fileSnippets("markdown", it)]).map(
        ([, it]) => it.prefix,
      ),
    );
    assert.deepEqual(
      prefixes.filter((it) => !inFiles.has(it)),
      [],
    );
  });

  it("have titles that differ, in the order in which they are offered", () => {
    for (const language of LANGUAGES) {
      const all = allSnippets(language);
      assert.deepEqual(
        all.map(({ id }) => id),
        SNIPPETS.map(({ id }) => id),
      );
      assert.equal(new Set(all.map(({ title }) => title)).size, all.length);
    }
  });

  it("say of the parts of a plan what the rule's fix says", () => {
    const rule = readFileSync(join(ROOT, "src/rules/alignment/plan-step-missing/part-snippets.ts"), "utf8");
    const said = [...rule.matchAll(/say\(\s*"([^"]+)",\s*"([^"]+)"/g)].map(([, en, fr]) => `${en} | ${fr}`);
    assert.ok(said.length > 10);
    const plan = readFileSync(join(ROOT, "snippets/plan.yaml"), "utf8");
    assert.deepEqual(
      said.filter((words) => !plan.includes(words)),
      [],
    );
  });

  it("have every section that policies need", () => {
    const ids = SNIPPETS.filter((it) => it.fits.at === "clause").map((it) => it.id.replace("clause-", ""));
    assert.deepEqual(ids.sort(), SECTIONS.map(({ id }) => id.en).sort());
  });

  it("clauses fit the structure and the department of the policy at hand", async () => {
    const clauses = SNIPPETS.filter(({ fits }) => fits.at === "clause");
    for (const language of LANGUAGES) {
      const said = new Map<string, Set<string>>();
      for (const structure of STRUCTURES) {
        for (const department of DEPARTMENTS) {
          const policy = `---\nkind: policy\nversion: 1\nstructure: ${structure}\nresponsible: { department: ${department} }\n---\n`;
          const session = await openRoot({ "a.policy.md": policy });
          const facts = workspaceFacts(session.workspace, language, "a.policy.md");
          for (const { id } of clauses) {
            const text = snippetText(id, facts) ?? "";
            assert.doesNotMatch(text, /\{\{|\n{3,}/, id);
            said.set(id, (said.get(id) ?? new Set()).add(text));
          }
        }
      }
      const depend = [...said].filter(([, texts]) => texts.size > 1).map(([id]) => id);
      for (const id of [
        "roles",
        "registry",
        "approval",
        "tone",
        "answers",
        "crisis",
        "training",
        "measurement",
      ])
        assert.ok(depend.includes(`clause-${id}`), `clause-${id} reads the same in every structure`);
    }
  });

  it("are written for the command without a workspace too", async () => {
    const session = await openRoot({});
    for (const language of LANGUAGES) {
      const facts = workspaceFacts(session.workspace, language);
      for (const { id } of SNIPPETS) {
        const text = snippetText(id, facts) ?? "";
        assert.ok(text.endsWith("\n"), id);
        assert.doesNotMatch(text, /\{\{|\}\}|undefined/);
      }
    }
    assert.equal(snippetText("no-such-snippet", workspaceFacts(session.workspace, "en")), undefined);
  });

  it("in French are set as in Québec", async () => {
    const session = await openRoot({});
    const facts = workspaceFacts(session.workspace, "fr");
    for (const snippet of SNIPPETS) {
      const prose = proseOf(snippetText(snippet.id, facts) ?? "");
      for (const text of [snippet.title.fr, snippet.description.fr, prose]) {
        assert.doesNotMatch(text, /\p{L}'\p{L}/u, `${snippet.id}: a straight apostrophe in ${text}`);
        assert.doesNotMatch(text, / [?!;»]/, `${snippet.id}: a space before a mark in ${text}`);
        assert.doesNotMatch(text, / [:%$](?:\s|$)|« /, `${snippet.id}: a space that breaks in ${text}`);
        assert.doesNotMatch(
          text,
          /\b(?:post|hashtag|email|newsletter|deadline)\b/i,
          `${snippet.id}: an English word in ${text}`,
        );
      }
    }
  });
});

/** The lines of a snippet that are sentences and not keys. */
function proseOf(text: string): string {
  const kept: string[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    else if (!fenced && !/^\s*(?:- )?[\w-]+:(?:\s|$)|^\s*- \{/.test(line)) kept.push(line);
  }
  return kept.join("\n");
}

/** The host of a snippet in files of a kind: what posts hold may stand in a front matter. */
function inFile(kind: "yaml" | "markdown", snippet: SnippetData): Host {
  const host = hostOf(snippet);
  const { fits } = snippet;
  const inPolicy = host.path.endsWith(".policy.md");
  if (kind === "yaml" && inPolicy) {
    const where = fits.at === "item" ? "    rules:\n      ‸" : "    settings:\n      ‸";
    return {
      path: "new.policy.yaml",
      text: `kind: policy\nversion: 1\ntitle: P\nclauses:\n  - id: c\n    title: C\n${where}\n`,
    };
  }
  if (kind === "markdown" && inPolicy && fits.at === "key")
    return {
      path: host.path,
      text: "---\nkind: policy\nversion: 1\ntitle: P\n---\n\n# P\n\n## C {#c}\n\n‸\n",
    };
  if (kind === "markdown" && !host.path.endsWith(".md")) {
    const at = host.text.indexOf("  - id: host");
    const keys = host.text
      .slice(at)
      .replace(/^ {2}- id: host/, "id: host")
      .replace(/^ {4}/gm, "");
    return { path: "new.post.md", text: `---\nkind: post\nversion: 1\n${keys}---\n\nText.\n` };
  }
  return host;
}

/** What VS Code does: the lines after the first get the indentation of the line at the cursor. */
function insertAsVsCode(text: string, inserted: string): string {
  const offset = text.indexOf("‸");
  const indent = /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? "";
  const lines = inserted
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : indent + line));
  return text.slice(0, offset) + lines.join("\n") + text.slice(offset + 1);
}
