import assert from "node:assert/strict";
import { documentSymbols, type OutlineSymbol, workspaceSymbols } from "../../src/language";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { ROOT } from "./root";

async function outline(path: string, text: string, language: Language = "en"): Promise<string[]> {
  const session = await openRoot({ [path]: text });
  return lines(documentSymbols({ session, language }, path), text, "");
}

/** One line for each symbol: kind, name, detail and what is selected. */
function lines(symbols: readonly OutlineSymbol[], text: string, indent: string): string[] {
  const rows = text.split("\n");
  return symbols.flatMap(({ kind, name, detail, selectionRange: { start, end }, children, range }) => {
    assert.ok(range.start.line <= start.line && end.line <= range.end.line, name);
    for (const child of children) assert.ok(child.range.end.line <= range.end.line, child.name);
    const selected = start.line === end.line ? rows[start.line]?.slice(start.column, end.column) : "…";
    return [`${indent}${kind} ${name} [${detail}] <${selected}>`, ...lines(children, text, `${indent}  `)];
  });
}

describe("language: outlines", () => {
  it("lists posts with title, day and status", async () => {
    assert.deepEqual(await outline("march.calendar.yaml", ROOT["march.calendar.yaml"] ?? ""), [
      "part Defaults [defaults] <defaults>",
      "post teaser [First look · 4 Mar 2027 · Planned] <teaser>",
      "post again [Again · 18 Mar 2027] <again>",
    ]);
  });

  it("says titles and days in French", async () => {
    const [, teaser] = await outline("march.calendar.yaml", ROOT["march.calendar.yaml"] ?? "", "fr");
    assert.equal(teaser, "post teaser [First look · 4 mars 2027 · Planifié] <teaser>");
  });

  it("nests a plan's entries under its parts", async () => {
    assert.deepEqual(await outline("year.plan.yaml", ROOT["year.plan.yaml"] ?? ""), [
      "part Period [period] <period>",
      "part General goals [goals] <goals>",
      "  goal growth [Grow] <growth>",
      "part 1. Situation [situation] <situation>",
      "  opportunity fair [Spring fair] <fair>",
      "part 2. Objectives [objectives] <objectives>",
      "  objective aware [Be known · 1000 CAD] <aware>",
      "part 3. Segments [segments] <segments>",
      "  segment families [Families] <families>",
      "part 4. Zones [zones] <zones>",
      "  zone community [] <->",
      "part 5. Strategy [strategy] <strategy>",
      "  theme craft [Craft] <craft>",
      "part 6. Activation [activation] <activation>",
      "  step teaser [Teaser · 400 CAD] <teaser>",
      "  step launch [Launch] <launch>",
      "part Campaigns [campaigns] <campaigns>",
      "  campaign spring [Spring] <spring>",
    ]);
  });

  it("nests a policy's clauses as its headings are, with settings and rules", async () => {
    assert.deepEqual(await outline("social.policy.md", ROOT["social.policy.md"] ?? ""), [
      "clause Rules [#rules] <Rules>",
      "  clause Approval [#approval] <Approval>",
      "    setting approval [] <approval>",
      "    setting crisis [] <crisis>",
      "    rule no-price [] <no-price>",
      "    clause Paid posts [#paid-posts] <Paid posts>",
    ]);
  });

  it("shows what else there is: a policy in YAML, a post with its languages, a pause", async () => {
    const policy = `kind: policy
version: 1
clauses:
  - id: approval
    title: Approval
    settings:
      approval: { count: 1 }
  - { id: tone, title: Tone }
`;
    assert.deepEqual(await outline("a.policy.yaml", policy), [
      "part Clauses [clauses] <clauses>",
      "  clause approval [Approval] <approval>",
      "    setting approval [] <approval>",
      "  clause tone [Tone] <tone>",
    ]);
    const post = "---\nid: snow\ntitle: Closed\nstatus: planned\n---\n## fr\nFermé\n\n## en\nClosed\n";
    assert.deepEqual(await outline("snow.post.md", post, "fr"), [
      "post snow [Closed · Planifié] <snow>",
      "  part fr [] <## fr>",
      "  part en [] <## en>",
    ]);
    assert.deepEqual(await outline("stop.pause.yaml", ROOT["stop.pause.yaml"] ?? ""), [
      "part Channels [channels] <channels>",
      "part Except [except] <except>",
    ]);
    assert.deepEqual(await outline("a.post.md", "no front matter"), ["post a [] <>"]);
  });

  it("shows what is there of a text that can't be parsed", async () => {
    const text =
      'kind: calendar\nposts:\n  - id: one\n    title: "open\n  - id: two\n   title: : [\n  - {id: three\n';
    const found = await outline("a.calendar.yaml", text);
    assert.deepEqual(
      found.map((line) => line.split(" [")[0]),
      ["post one", "post two", "post three"],
    );
  });
});

describe("language: search in the whole root", () => {
  const search = async (query: string): Promise<string[]> => {
    const session = await openRoot(ROOT);
    return workspaceSymbols({ session, language: "en" }, query).map(
      ({ kind, name, path, range }) =>
        `${kind} ${name} ${path}:${range.start.line + 1}:${range.start.column + 1}`,
    );
  };

  it("finds ids and titles, the best first", async () => {
    assert.deepEqual(await search("teaser"), [
      "post teaser march.calendar.yaml:9:9",
      "step teaser year.plan.yaml:27:9",
    ]);
    assert.deepEqual(await search("connaitre"), ["objective aware year.plan.yaml:13:9"]);
    assert.deepEqual(await search("snow"), ["post snow snow.post.md:4:5"]);
    assert.deepEqual((await search("anr")).slice(0, 1), ["person ana team.people.yaml:4:9"]);
    assert.deepEqual(await search("zzz"), []);
  });
});
