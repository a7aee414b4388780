import assert from "node:assert/strict";
import { allSnippets, type SnippetItem, snippetsAt } from "../../src/language";
import type { Language } from "../../src/values";
import { openAt } from "./open";
import { ROOT } from "./root";

type Files = Readonly<Record<string, string>>;

async function offered(files: Files, language: Language = "en"): Promise<readonly SnippetItem[]> {
  const { context, path, offset } = await openAt(files, language);
  return snippetsAt(context, path, offset);
}

/** The file after a snippet was inserted with its defaults. */
async function inserted(id: string, files: Files, language: Language = "en"): Promise<string> {
  const { context, path, offset, text } = await openAt(files, language);
  const item = snippetsAt(context, path, offset).find((it) => it.id === id);
  assert.ok(item, `${id} is not offered`);
  return text.slice(0, item.edit.start) + item.plain + text.slice(item.edit.end);
}

async function snippetOf(id: string, files: Files, language: Language = "en"): Promise<string> {
  const item = (await offered(files, language)).find((it) => it.id === id);
  assert.ok(item, `${id} is not offered`);
  return item.edit.text;
}

const HEAD = "kind: calendar\nversion: 1\n";

describe("snippets: where they are offered", () => {
  const ids = async (path: string, text: string) => (await offered({ [path]: text })).map((it) => it.id);

  it("an empty file offers the file as a whole, and nothing else", async () => {
    assert.deepEqual(await ids("a.calendar.yaml", "‸"), ["calendar"]);
    assert.deepEqual(await ids("a.plan.yaml", "# Our plan\nsp-pl‸\n"), ["plan"]);
    assert.deepEqual(await ids("a.policy.md", "sp-‸"), ["policy"]);
    assert.deepEqual(await ids("a.post.md", "‸"), ["post-file"]);
  });

  it("a list offers its entries, before and after the dash", async () => {
    const list = ["post", "paid", "partner", "event", "reminder", "crisis", "service", "idea"];
    assert.deepEqual((await ids("a.calendar.yaml", `${HEAD}posts:\n  sp-‸`)).slice(0, 8), list);
    assert.deepEqual(await ids("a.calendar.yaml", `${HEAD}posts:\n  - sp-po‸`), list);
  });

  it("a post offers the keys that it does not have", async () => {
    const text = `${HEAD}posts:\n  - id: a\n    media: []\n    sp-‸\n    tasks: []\n  - id: b\n`;
    const found = await ids("a.calendar.yaml", text);
    assert.ok(found.includes("boost") && found.includes("results"));
    assert.ok(!found.includes("media") && !found.includes("tasks"), found.join());
    assert.ok(!found.includes("post"), "what follows would belong to the new post");
  });

  it("the last line of a file belongs to whatever is still open", async () => {
    const text = `${HEAD}posts:\n  - id: a\n    tasks:\n      - task: draft\n    sp-‸`;
    const found = await ids("a.calendar.yaml", text);
    assert.ok(found.includes("task") && found.includes("boost") && found.includes("post"));
    assert.ok(found.indexOf("boost") < found.indexOf("post"), "what fits at the cursor's column comes first");
  });

  it("a policy offers the clauses that it does not have, and settings that nobody declares", async () => {
    const text = `---\nkind: policy\nversion: 1\n---\n\n## Ours {#privacy}\n\n\`\`\`yaml policy\nconsent: { required: true }\n\`\`\`\n\nsp-‸\n`;
    const found = await ids("a.policy.md", text);
    assert.ok(found.includes("clause-crisis") && found.includes("set-budget") && found.includes("rule"));
    assert.ok(!found.includes("clause-privacy") && !found.includes("set-consent"), found.join());
  });

  it("a block of a policy offers settings or rules, without a fence", async () => {
    const top = "---\nkind: policy\nversion: 1\n---\n\n## Ours\n\n";
    const settings = await ids("a.policy.md", `${top}\`\`\`yaml policy\nsp-‸\n\`\`\`\n`);
    assert.ok(settings.length > 10 && settings.every((id) => id.startsWith("set-")), settings.join());
    const rules = await ids("a.policy.md", `${top}\`\`\`yaml rule\n‸\n\`\`\`\n`);
    const known = allSnippets("en").map(({ id }) => id);
    assert.deepEqual(
      rules,
      known.filter((id) => /^rule(?:-|$)/.test(id)),
    );
    assert.ok(rules.includes("rule") && rules.includes("rule-price"), rules.join());
    assert.deepEqual(await ids("a.policy.md", `${top}\`\`\`sh\n‸\n\`\`\`\n`), []);
  });

  it("nothing is offered in values, comments, flow lists, texts of posts and other files", async () => {
    const cases: ReadonlyArray<[string, string]> = [
      ["a.calendar.yaml", `${HEAD}title: sp-‸`],
      ["a.calendar.yaml", `${HEAD}# sp-‸`],
      ["a.calendar.yaml", `${HEAD}posts: [sp-‸]`],
      ["a.calendar.yaml", `${HEAD}posts:\n  - text: |\n      sp-‸`],
      ["a.calendar.yaml", `${HEAD}sp-‸ title: A`],
      ["a.post.md", "---\nkind: post\nversion: 1\n---\n\nsp-‸\n"],
      ["notes.md", "sp-‸"],
    ];
    for (const [path, text] of cases) assert.deepEqual(await ids(path, text), [], text);
  });

  it("any place of any file is answered", async () => {
    for (const [path, text] of Object.entries(ROOT)) {
      const { context } = await openAt({ ...ROOT, [path]: `${text}‸` });
      for (let at = 0; at <= text.length; at++) {
        for (const { edit } of snippetsAt(context, path, at))
          assert.ok(edit.start <= at && at <= edit.end, `${path} ${at}`);
      }
    }
  });
});

describe("snippets: how they are written", () => {
  it("indented as the list is", async () => {
    const text = await inserted("task", {
      "a.calendar.yaml": `${HEAD}posts:\n- id: a\n  tasks:\n  - task: draft\n  sp-task‸\n- id: b\n`,
    });
    assert.equal(
      text,
      `${HEAD}posts:\n- id: a\n  tasks:\n  - task: draft\n  - task: What is to be done\n    owner: lead\n    deadline: publish-5bd\n    effort: 1h\n- id: b\n`,
    );
  });

  it("also at the column of the key, and in lists of the file", async () => {
    const files = { "a.calendar.yaml": `${HEAD}posts:\n- id: a\n  title: A\n‸` };
    assert.equal(
      await inserted("idea", files),
      `${HEAD}posts:\n- id: a\n  title: A\n- id: idea\n  title: The idea, in a few words\n  status: idea`,
    );
  });

  it("never so that what follows becomes part of it", async () => {
    const text = `${HEAD}posts:\n  - id: a\n  ‸\n    title: A\n`;
    assert.deepEqual(
      (await offered({ "a.calendar.yaml": text })).map((it) => it.id).filter((id) => id === "post"),
      [],
    );
  });

  it("at the right column, wherever the cursor stands at the end of a list", async () => {
    const expected = `${HEAD}posts:\n  - id: a\n    title: A\n  - id: idea\n    title: The idea, in a few words\n    status: idea`;
    for (const lead of ["", "  ", "    "]) {
      const text = `${HEAD}posts:\n  - id: a\n    title: A\n${lead}sp-idea‸`;
      assert.equal(
        await inserted("idea", { "a.calendar.yaml": text }),
        expected,
        `after ${lead.length} spaces`,
      );
    }
  });

  it("after a dash, of which there stays one", async () => {
    const text = await inserted("idea", { "a.calendar.yaml": `${HEAD}posts:\n    - sp-‸\n` });
    assert.equal(
      text,
      `${HEAD}posts:\n    - id: idea\n      title: The idea, in a few words\n      status: idea\n`,
    );
  });

  it("with the key of their list where there is none, and without it where it is written", async () => {
    const wrapped = await inserted("goal", { "a.plan.yaml": "kind: plan\nversion: 1\n‸" });
    assert.match(wrapped, /^goals:\n {2}- id: goal\n {4}title: /m);
    const below = await inserted("measurement", {
      "a.plan.yaml": "kind: plan\nversion: 1\nmeasurement:\n  ‸\n",
    });
    assert.match(below, /^measurement:\n {2}owner: lead\n {2}every: 1 month\n/m);
  });

  it("with a fence in the text of a policy", async () => {
    const text = await inserted("rule", {
      "a.policy.md": "---\nkind: policy\nversion: 1\n---\n\n## Ours {#ours}\n\n‸\n",
    });
    assert.match(text, /\n```yaml rule\nid: short-titles\nfor: post\n[\s\S]*\n```\n$/);
  });

  it("with the line ends of the file", async () => {
    const text = await inserted("idea", {
      "a.calendar.yaml": "kind: calendar\r\nversion: 1\r\nposts:\r\n  ‸\r\n",
    });
    assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
    assert.match(text, /- id: idea\r\n {4}title: /);
  });
});

describe("snippets: what the workspace gives", () => {
  const march = (text: string): Files => {
    const { "march.calendar.yaml": _, ...others } = ROOT;
    return { ...others, "march.calendar.yaml": text };
  };
  const calendar = `${HEAD}plan: plan-2027\ndefaults: { owner: bob }\nposts:\n  - id: post\n    title: A\n  ‸\n`;

  it("ids are free, also those that hang on them", async () => {
    assert.match(await inserted("post", march(calendar)), /- id: post-2\n/);
    const taken = calendar.replace("id: post", "id: event-reminder-2");
    const text = await inserted("event", march(taken));
    assert.match(
      text,
      /- id: event-2-announcement\n[\s\S]*- id: event-2-reminder-2\n[\s\S]*- id: event-2-thanks\n/,
    );
  });

  it("people are chosen from, the one who answers for the file first", async () => {
    const snippet = await snippetOf("post", march(calendar));
    assert.match(snippet, /owner: \$\{\d+\|bob,ana\|\}/);
    assert.match(snippet, /approver: \$\{\d+\|ana,bob\|\}/);
    assert.match(snippet, /channels: \[\$\{\d+\|ig,fb\|\}\]/);
    assert.match(snippet, /objective: \$\{\d+:aware\}/);
  });

  it("those who have left are no longer offered", async () => {
    const people = ROOT["team.people.yaml"]?.replace("until: 2027-12-31", "until: 2027-02-01") ?? "";
    const snippet = await snippetOf("task", {
      ...march(`${HEAD}posts:\n  - id: a\n    tasks:\n      ‸\n`),
      "team.people.yaml": people,
    });
    assert.match(snippet, /owner: \$\{\d+:ana\}/);
  });

  it("lines that only a plan could fill are left out without one", async () => {
    const text = await inserted("post", { "a.calendar.yaml": `${HEAD}posts:\n  ‸` });
    assert.doesNotMatch(text, /objective|theme|segment|approver/);
    assert.match(text, /owner: lead\n/);
  });

  it("days are working days, by the policy's holidays", async () => {
    const monday = /publish: (\S+)T/.exec(await inserted("service", march(calendar)))?.[1];
    assert.equal(monday, "2027-03-02");
    const policy = `---\nkind: policy\nversion: 1\n---\n\n## Days {#days}\n\n\`\`\`yaml policy\nholidays: { region: CA-QC, add: [2027-03-02] }\n\`\`\`\n`;
    const after = await inserted("service", {
      ...march(calendar),
      "b.policy.md": policy,
      "social.policy.md": policy.replace("## Days {#days}", "## Days").replace(/```[\s\S]*```/, ""),
    });
    assert.match(after, /publish: 2027-03-03T/);
  });

  it("money is in the plan's currency, times in the file's zone", async () => {
    const plan = ROOT["year.plan.yaml"]?.replaceAll("CAD", "EUR") ?? "";
    assert.match(await inserted("post", { ...march(calendar), "year.plan.yaml": plan }), /budget: 0 EUR/);
    const config = "kind: config\nversion: 1\ntimezone: Europe/Paris\n";
    const text = await inserted("calendar", { ".social-policy.yaml": config, "a.calendar.yaml": "‸" });
    assert.match(text, /timezone: Europe\/Paris\n/);
  });

  it("what a snippet itself defines is what it refers to", async () => {
    const snippet = await snippetOf("plan", { "a.plan.yaml": "‸" });
    const goal = /goals:\n {2}- id: \$\{(\d+):goal\}/.exec(snippet)?.[1];
    assert.ok(goal);
    assert.ok(snippet.includes(`supports: [\${${goal}}]`), snippet);
  });

  it("in French the words are French, the keys are those of the files", async () => {
    const text = await inserted(
      "objective",
      { "a.plan.yaml": "kind: plan\nversion: 1\nobjectives:\n  ‸" },
      "fr",
    );
    assert.match(text, /- id: objectif\n {4}title: Ce que nous voulons atteindre/);
    const [item] = await offered({ "a.plan.yaml": "‸" }, "fr");
    assert.equal(item?.title, "Un plan\u00a0: les sept étapes");
  });
});

describe("snippets: in a long calendar", () => {
  it("are found without reading it through", async () => {
    const posts = Array.from(
      { length: 20_000 },
      (_, at) => `  - id: p-${at}\n    title: Post ${at}\n    status: idea\n`,
    );
    const { context, path, offset, session } = await openAt({
      "a.calendar.yaml": `${HEAD}posts:\n${posts.slice(0, 10_000).join("")}  sp-‸\n${posts.slice(10_000).join("")}`,
    });
    snippetsAt(context, path, offset);
    session.apply([{ path, start: offset, end: offset, insert: "p" }]);
    const started = performance.now();
    const found = snippetsAt(context, path, offset + 1);
    const tookMs = performance.now() - started;
    assert.equal(found[0]?.id, "post");
    assert.ok(tookMs < 100, `${tookMs} ms`);
  });
});
