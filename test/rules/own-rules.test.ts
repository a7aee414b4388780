import assert from "node:assert/strict";
import { inShort, openRoot } from "./open-root";

const POLICY = `---
kind: policy
version: 1
owner: ana
reviewBy: 2028-01-01
---

# Our policy

## Stories {#stories}

Stories show no price.

\`\`\`yaml rule
id: no-price-in-stories
for: post
when: post.format == "story"
require: '!post.text.contains("$")'
severity: error
message: { en: Stories show no price, fr: Aucun prix dans les stories }
\`\`\`
`;

const CALENDAR = `kind: calendar
version: 1
defaults: { owner: ana, channels: [ig] }
posts:
  - id: one
    title: One
    format: story
    text: { en: Only $5, fr: Bon marché }
  - id: two
    title: Two
    format: story
    text: Come and see us!
  - id: three
    title: Three
    text: Only $5
`;

const CHANNELS = `kind: channels
version: 1
channels:
  - { id: ig, network: instagram, owner: ana, languages: [fr] }
`;

/** Own rules alone, in short, with their words. */
async function found(texts: Readonly<Record<string, string>>, language: "en" | "fr" = "en") {
  const session = await openRoot(texts);
  return session
    .results()
    .findings.filter(({ rule }) => rule.id.startsWith("policy/") || rule.id === "invalid-rule")
    .map((finding) => `${inShort([finding])[0]} ${finding.message(language)}`);
}

describe("rules: those that policies add", () => {
  before(async function () {
    this.timeout(60_000);
    await openRoot({ "a.policy.md": POLICY });
  });

  it("stand on the field, name the values, and speak both languages", async () => {
    const texts = { "a.policy.md": POLICY, "a.calendar.yaml": CALENDAR };
    assert.deepEqual(await found(texts), [
      "error policy/no-price-in-stories a.calendar.yaml:8:11 Stories show no price. Here, `post.text` is “Only $5”.",
    ]);
    assert.deepEqual(await found(texts, "fr"), [
      "error policy/no-price-in-stories a.calendar.yaml:8:11 Aucun prix dans les stories. Ici, `post.text` vaut « Only $5 ».",
    ]);
  });

  it("name what they work out and compare, and moments as files write them", async () => {
    const words = async (require: string): Promise<string> => {
      const rule = POLICY.replace(
        /when:.*\nrequire:.*\n/,
        () => `when: post.title == "One"\nrequire: ${require}\n`,
      );
      const calendar = CALENDAR.replace(
        "    title: One\n",
        "    title: One\n    publish: 2027-03-14T22:30\n    deadline: 2027-03-13\n",
      );
      const [line = ""] = await found({ "a.policy.md": rule, "a.calendar.yaml": calendar });
      return /Here, (.*)\.$/.exec(line)?.[1] ?? line;
    };
    assert.equal(await words('post.publish.weekday() != "sun"'), "`post.publish.weekday()` is “sun”");
    assert.equal(
      await words("length(post.text) < 7 && post.format == 'reel'"),
      "`length(post.text)` is “7” and `post.format` is “story”",
    );
    assert.equal(await words("post.publish < date('2027-03-01')"), "`post.publish` is “2027-03-14T22:30”");
    assert.equal(
      await words('post.publish - post.deadline < duration("1d")'),
      "`post.publish - post.deadline` is “2790m”",
    );
    assert.equal(await words("\"!post.text.contains('$')\""), "`post.text` is “Only $5”");
  });

  it("look at the text as it will stand on each channel", async () => {
    const texts = { "a.policy.md": POLICY, "a.calendar.yaml": CALENDAR, "a.channels.yaml": CHANNELS };
    assert.deepEqual(await found(texts), []);
  });

  it("name their clause", async () => {
    const session = await openRoot({ "a.policy.md": POLICY, "a.calendar.yaml": CALENDAR });
    const [finding] = session.results().findings.filter(({ rule }) => rule.id.startsWith("policy/"));
    assert.equal(finding?.clause?.id, "stories");
    assert.equal(finding?.clause?.title, "Stories");
  });

  it("take a severity from the configuration, and can be switched off", async () => {
    const texts = { "a.policy.md": POLICY, "a.calendar.yaml": CALENDAR };
    const config = (level: string) =>
      `kind: config\nversion: 1\nrules:\n  policy/no-price-in-stories: ${level}\n`;
    const [info = ""] = await found({ ...texts, ".social-policy.yaml": config("info") });
    assert.match(info, /^info policy\/no-price-in-stories/);
    assert.deepEqual(await found({ ...texts, ".social-policy.yaml": config("off") }), []);
  });

  it("can be waived, and a waiver that is not needed is told", async () => {
    const waive = "    waive: [{ rule: policy/no-price-in-stories, reason: agreed, until: 2027-12-31 }]\n";
    const texts = {
      "a.policy.md": POLICY,
      "a.calendar.yaml": CALENDAR.replace("    format: story\n", `    format: story\n${waive}`),
    };
    const session = await openRoot(texts);
    assert.deepEqual(inShort(session.results().waived.filter(({ rule }) => rule.group === "policy")), [
      "error policy/no-price-in-stories a.calendar.yaml:9:11",
    ]);
    const unneeded = CALENDAR.replace("    title: Two\n", `    title: Two\n${waive}`);
    const other = await openRoot({ ...texts, "a.calendar.yaml": unneeded });
    assert.deepEqual(
      inShort(other.results().findings.filter(({ rule }) => rule.id === "waiver-unused")).length,
      1,
    );
  });

  it("say nothing where a date, an amount or a number is not there", async () => {
    const rule = POLICY.replace(/when:.*\nrequire:.*\n/, 'require: post.budget <= money("5 CAD")\n');
    const calendar = CALENDAR.replace("    title: Two\n", "    title: Two\n    budget: 6 CAD\n");
    assert.deepEqual(await found({ "a.policy.md": rule, "a.calendar.yaml": calendar }), [
      "error policy/no-price-in-stories a.calendar.yaml:11:13 Stories show no price. Here, `post.budget` is “6 CAD”.",
    ]);
  });

  it("leave published posts alone", async () => {
    const calendar = CALENDAR.replace("    title: One\n", "    title: One\n    status: published\n");
    assert.deepEqual(await found({ "a.policy.md": POLICY, "a.calendar.yaml": calendar }), []);
  });

  it("follow edits of a post and of the policy", async () => {
    const session = await openRoot({ "a.policy.md": POLICY, "a.calendar.yaml": CALENDAR });
    const now = () => inShort(session.results().findings.filter(({ rule }) => rule.id.startsWith("policy/")));
    const at = CALENDAR.indexOf("Come");
    session.apply([{ path: "a.calendar.yaml", start: at, end: at, insert: "$9 " }]);
    assert.equal(now().length, 2);
    const sign = POLICY.indexOf('"$"');
    session.apply([{ path: "a.policy.md", start: sign + 1, end: sign + 2, insert: "€" }]);
    assert.deepEqual(now(), []);
  });

  it("are stopped by their steps, say so once, and go on when what stopped them is gone", async () => {
    const rule = POLICY.replace(
      /when:.*\nrequire:.*\n/,
      "require: post.tags.all(a, post.tags.all(b, post.tags.all(c, a != 'x' || b != 'x' || c != 'x')))\n",
    );
    const tags = Array.from({ length: 40 }, (_, index) => `t${index}`).join(", ");
    const calendar = CALENDAR.replace("    title: Two\n", `    title: Two\n    tags: [${tags}]\n`);
    const broken = calendar.replace("    title: Three\n", "    title: Three\n    tags: [x]\n");
    const session = await openRoot({ "a.policy.md": rule, "a.calendar.yaml": broken });
    const now = () =>
      inShort(
        session
          .results()
          .findings.filter(({ rule: it }) => it.id.startsWith("policy/") || it.id === "invalid-rule"),
      );
    assert.deepEqual(now(), ["error invalid-rule a.policy.md:17:10"]);
    const at = broken.indexOf(tags);
    session.apply([{ path: "a.calendar.yaml", start: at, end: at + tags.length, insert: "t" }]);
    assert.deepEqual(now(), ["error policy/no-price-in-stories a.calendar.yaml:16:11"]);
  });
});
