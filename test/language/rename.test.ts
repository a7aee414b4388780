import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { prepareRename, type Refusal, rename, type WorkspaceEdits } from "../../src/language";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts, type Texts } from "../properties/workspace-texts";
import { applyTo } from "./apply";
import { ROOT } from "./root";

async function renameIn(
  files: Readonly<Record<string, string>>,
  path: string,
  before: string,
  name: string,
  language: Language = "en",
): Promise<Map<string, string> | string> {
  const session = await openRoot(files);
  const offset = (files[path] ?? "").indexOf(before);
  assert.ok(offset >= 0, before);
  const change = rename({ session, language }, path, offset, name);
  return "refused" in change ? change.refused : applyTo(new Map(Object.entries(files)), change);
}

/** The lines that a change made, as `path:line text`. */
function changed(before: Readonly<Record<string, string>>, after: Map<string, string> | string): string[] {
  assert.ok(typeof after !== "string", String(after));
  return [...after].flatMap(([path, text]) => {
    const old = (before[path] ?? "").split("\n");
    return text
      .split("\n")
      .flatMap((line, index) => (line === old[index] ? [] : `${path}:${index + 1} ${line.trim()}`));
  });
}

describe("language: rename", () => {
  it("changes a step everywhere, and not the post of the same id", async () => {
    assert.deepEqual(
      changed(ROOT, await renameIn(ROOT, "march.calendar.yaml", "teaser\n    campaign", "first-look")),
      [
        "year.plan.yaml:27 - id: first-look",
        "year.plan.yaml:35 dependsOn: [first-look]",
        "march.calendar.yaml:15 step: first-look",
      ],
    );
  });

  it("keeps quotes and comments, and leaves texts alone", async () => {
    const lines = changed(ROOT, await renameIn(ROOT, "team.people.yaml", "bob\n    name", "rob"));
    assert.ok(lines.includes('accounts.channels.yaml:8 backup: "rob"'));
    const anas = changed(ROOT, await renameIn(ROOT, "team.people.yaml", "ana\n", "anna"));
    assert.ok(anas.includes("accounts.channels.yaml:7 owner: anna # who answers"));
    assert.ok(anas.includes("year.plan.yaml:30 owner: 'anna'"));
    assert.ok(!anas.some((line) => line.includes("words here")));
  });

  it("quotes a name that would be read as a number", async () => {
    const lines = changed(ROOT, await renameIn(ROOT, "team.people.yaml", "bob\n    name", "2027"));
    assert.ok(lines.includes('team.people.yaml:8 - id: "2027"'));
    assert.ok(lines.includes('accounts.channels.yaml:8 backup: "2027"'));
  });

  it("changes links to a clause, and writes the id of a heading that had none", async () => {
    assert.deepEqual(changed(ROOT, await renameIn(ROOT, "social.policy.md", "approval)", "agreement")), [
      "social.policy.md:10 Ask [how to approve](#agreement) first.",
      "social.policy.md:12 ## Approval {#agreement}",
      "social.policy.md:29 See [the first clause](#agreement).",
      "snow.post.md:10 We are closed. See [why](social.policy.md#agreement).",
    ]);
    assert.deepEqual(changed(ROOT, await renameIn(ROOT, "social.policy.md", "Paid posts", "money")), [
      "social.policy.md:27 ### Paid posts {#money}",
    ]);
  });

  it("gives a plan that is called as its file an id", async () => {
    const files: Record<string, string> = {
      ...ROOT,
      "year.plan.yaml": (ROOT["year.plan.yaml"] ?? "").replace("id: plan-2027\n", ""),
    };
    files["march.calendar.yaml"] = files["march.calendar.yaml"]?.replace("plan-2027", "year") ?? "";
    const after = await renameIn(files, "march.calendar.yaml", "year\n", "next");
    assert.ok(typeof after !== "string");
    assert.match(after.get("year.plan.yaml") ?? "", /^kind: plan\nversion: 1\nid: next\ntitle/);
    assert.match(after.get("march.calendar.yaml") ?? "", /plan: next\n/);
  });

  it("changes a business unit in policies and registers", async () => {
    const files = {
      "a.policy.yaml": "kind: policy\nunits:\n  - { id: north, title: North }\n  - south\n",
      "t.people.yaml": "kind: people\npeople:\n  - { id: ana, name: Ana, unit: north }\n",
      "c.channels.yaml": "kind: channels\nchannels:\n  - { id: ig, network: instagram, unit: south }\n",
    };
    assert.deepEqual(changed(files, await renameIn(files, "t.people.yaml", "north", "west")), [
      "a.policy.yaml:3 - { id: west, title: North }",
      "t.people.yaml:3 - { id: ana, name: Ana, unit: west }",
    ]);
    assert.deepEqual(changed(files, await renameIn(files, "c.channels.yaml", "south", "east")), [
      "a.policy.yaml:4 - east",
      "c.channels.yaml:3 - { id: ig, network: instagram, unit: east }",
    ]);
  });

  it("changes a channel in the settings of a policy, and not the network of that name", async () => {
    const files = {
      "c.channels.yaml": "kind: channels\nchannels:\n  - { id: ig-main, network: instagram }\n",
      "a.policy.yaml": `kind: policy
clauses:
  - id: pace
    settings:
      cadence: { instagram: { max: 2/day }, ig-main: { max: 1/day } }
      freeze: [{ from: 2027-03-01, to: 2027-03-02, channels: [ig-main] }]
`,
    };
    assert.deepEqual(changed(files, await renameIn(files, "c.channels.yaml", "ig-main", "insta")), [
      "c.channels.yaml:3 - { id: insta, network: instagram }",
      "a.policy.yaml:5 cadence: { instagram: { max: 2/day }, insta: { max: 1/day } }",
      "a.policy.yaml:6 freeze: [{ from: 2027-03-01, to: 2027-03-02, channels: [insta] }]",
    ]);
  });

  it("changes what an alias names where it is written", async () => {
    const files = {
      "t.people.yaml": "kind: people\npeople:\n  - { id: ana, name: Ana }\n",
      "a.calendar.yaml":
        "x-boss: &boss ana\nx-base: &base { owner: ana }\nposts:\n  - id: a\n    owner: *boss\n  - <<: *base\n    id: b\n",
    };
    assert.deepEqual(changed(files, await renameIn(files, "t.people.yaml", "ana", "zoe")), [
      "t.people.yaml:3 - { id: zoe, name: Ana }",
      "a.calendar.yaml:1 x-boss: &boss zoe",
      "a.calendar.yaml:2 x-base: &base { owner: zoe }",
    ]);
  });

  it("changes a person in the rules of a policy: where they are compared, in examples, and no other text", async () => {
    const rule = [
      "## Who {#who}",
      "",
      "```yaml rule",
      "id: told",
      "for: post",
      "when: person('ana').department == 'ana' && post.channels.contains(\"ana\")",
      "require: post.owner == 'ana' || post.approver in [\"luc\", \"ana\"] || post.approvals.exists(a, 'ana' == a.by)",
      "examples:",
      "  pass: [{ owner: ana, title: ana, approvals: [{ by: ana }] }]",
      "  fail: [{ owner: luc, with: [{ owner: ana, times: 2 }] }]",
      "```",
      "",
    ].join("\n");
    const files = {
      "t.people.yaml": "kind: people\npeople:\n  - { id: ana, name: Ana }\n  - { id: luc, name: Luc }\n",
      "p.policy.md": `---\nkind: policy\nversion: 1\n---\n\n# Policy\n\n${rule}`,
    };
    assert.deepEqual(changed(files, await renameIn(files, "t.people.yaml", "ana", "zoe")), [
      "t.people.yaml:3 - { id: zoe, name: Ana }",
      "p.policy.md:13 when: person('zoe').department == 'ana' && post.channels.contains(\"ana\")",
      "p.policy.md:14 require: post.owner == 'zoe' || post.approver in [\"luc\", \"zoe\"] || post.approvals.exists(a, 'zoe' == a.by)",
      "p.policy.md:16 pass: [{ owner: zoe, title: ana, approvals: [{ by: zoe }] }]",
      "p.policy.md:17 fail: [{ owner: luc, with: [{ owner: zoe, times: 2 }] }]",
    ]);
  });

  it("says why not, in both languages", async () => {
    const path = "march.calendar.yaml";
    assert.equal(
      await renameIn(ROOT, path, "teaser\n    campaign", "launch"),
      "“launch” is taken already. Choose another id.",
    );
    assert.equal(
      await renameIn(ROOT, path, "teaser\n    campaign", "Première", "fr"),
      "«\u00a0Première\u00a0» ne peut pas être un identifiant. Employez des minuscules sans accents, des chiffres et des traits d’union.",
    );
    assert.equal(
      await renameIn(ROOT, path, "First look", "x"),
      "Only ids can be renamed. Put the cursor in one.",
    );
  });

  it("offers the id alone to be changed", async () => {
    const session = await openRoot(ROOT);
    const offset = ROOT["accounts.channels.yaml"]?.indexOf('bob"') ?? 0;
    const place = prepareRename({ session, language: "en" }, "accounts.channels.yaml", offset);
    assert.ok(!("refused" in place));
    assert.equal(place.placeholder, "bob");
    assert.equal(place.range.end.column - place.range.start.column, 3);
  });
});

const EXAMPLES = join(__dirname, "../../examples");

function exampleTexts(name: string): Texts {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(join(EXAMPLES, name), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(yaml|md)$/.test(path) && !path.endsWith("expected.md"))
      texts.set(relative(join(EXAMPLES, name), path), readFileSync(path, "utf8"));
  }
  return texts;
}

/** Findings without what they say: words may name the id, or guess at what a misspelt one means. */
function inShort(session: Session): string[] {
  const { findings, waived } = session.results();
  return [...findings, ...waived]
    .map(
      ({ rule, severity, file, range, count }) =>
        `${rule.id} ${severity} ${file}:${range.start.line} ×${count}`,
    )
    .sort();
}

const NAME = "zz-quite-another-name-9";

/** Renames the id at an offset, and compares what is found before and after. */
function tryRename(texts: Texts, session: Session, path: string, offset: number): boolean {
  const context = { session, language: "en" as const };
  if ("refused" in prepareRename(context, path, offset)) return false;
  const change: WorkspaceEdits | Refusal = rename(context, path, offset, NAME);
  if ("refused" in change) return false;
  const after = applyTo(texts, change);
  for (const { path: changedPath, edits } of change.files) {
    // Outside of the edits nothing moved, and each is the name or holds it.
    let from = 0;
    let shift = 0;
    for (const { start, end, newText } of edits) {
      const old = texts.get(changedPath) ?? "";
      assert.equal(after.get(changedPath)?.slice(from + shift, start + shift), old.slice(from, start));
      assert.ok(newText.includes(NAME) || /^["']?[0-9a-f]{10}["']?$/.test(newText), newText);
      from = end;
      shift += newText.length - (end - start);
    }
  }
  const fresh = sessionOn(after, { all: true });
  if (!change.files.some(({ edits }) => edits.some(({ newText }) => newText.includes("id:")))) {
    assert.deepEqual(inShort(fresh), inShort(session), `${path}:${offset}`);
  }
  return true;
}

describe("language: rename changes names and nothing else", () => {
  before(prepare);

  for (const name of ["en-health", "fr-musee", "needs-work"]) {
    it(`in the example ${name}`, () => {
      const texts = exampleTexts(name);
      const session = sessionOn(texts, { all: true });
      let count = 0;
      for (const [path, text] of texts) {
        for (const match of text.matchAll(/\bid: ([a-z0-9-]+)/g)) {
          if (tryRename(texts, session, path, match.index + 4)) count++;
        }
      }
      assert.ok(count > 5, String(count));
    }).timeout(240_000);
  }

  it("in any root", () => {
    let renamed = 0;
    fc.assert(
      fc.property(
        rootTexts({ broken: false }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (texts, picks) => {
          const session = sessionOn(texts, { all: true });
          const paths = [...texts.keys()];
          for (const pick of picks) {
            const path = paths[Math.floor(pick * paths.length)] ?? "";
            const ids = [
              ...(texts.get(path) ?? "").matchAll(
                /(?:id|owner|step|theme|objective|campaign|by): ["']?([a-z0-9-]+)/g,
              ),
            ];
            const match = ids[Math.floor(pick * 7919) % Math.max(1, ids.length)];
            if (match === undefined) continue;
            if (tryRename(texts, session, path, match.index + match[0].length)) renamed++;
          }
        },
      ),
      {
        numRuns: Number(process.env.RUNS ?? 60),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 15_000),
        markInterruptAsFailure: false,
      },
    );
    assert.ok(renamed > 0);
  }).timeout(1_200_000);

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), fc.double({ min: 0, max: 1, noNaN: true }), (texts, at) => {
        const session = sessionOn(texts, { all: true });
        for (const [path, text] of texts)
          rename({ session, language: "fr" }, path, Math.floor(at * text.length), NAME);
      }),
      {
        numRuns: Number(process.env.RUNS ?? 60),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 10_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);
});
