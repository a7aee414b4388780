import assert from "node:assert/strict";
import { changesOf, emptySession, prepare, sessionOn, shown } from "../properties/engine";

const CALENDAR = `kind: calendar
version: 1
defaults: { owner: ana, deadline: publish-3bd, channels: [ig] }
posts:
  - { id: one, title: One, status: planned, publish: 2027-03-04T22:30, format: story, text: Only $5 }
  - { id: two, title: Two, status: planned, publish: 2027-03-05T09:00, budget: 900 CAD, text: Come and see us }
  - { id: three, title: Three, status: review, publish: 2027-03-06T09:00, owner: bob, text: Hello }
`;
const REGISTERS: Readonly<Record<string, string>> = {
  "a.channels.yaml": "kind: channels\nversion: 1\nchannels: [{ id: ig, network: instagram, owner: ana }]\n",
  "a.people.yaml": "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana }, { id: bob, name: Bob }]\n",
};

const PROSE = "## Hours {#hours}\n\nNothing at night.\n";
const HEAD = "---\nkind: policy\nversion: 1\nowner: ana\nreviewBy: 2028-01-01\n---\n\n# Policy\n\n";

/** What a person writes into the policy, one after the other. */
const BLOCKS: Readonly<Record<string, string>> = {
  setting: '\n```yaml policy\nquietHours: { from: "21:00", to: "07:00" }\nbudget:\n  perPost: 500 CAD\n```\n',
  rule: '\n```yaml rule\nid: no-price\nfor: post\nwhen: post.format == "story"\nrequire: \'!post.text.contains("$")\'\nmessage: No price.\nexamples:\n  pass: [{ format: story, text: Hi }]\n  fail: [{ format: story, text: $1 }]\n```\n',
  "rule that counts":
    "\n```yaml rule\nid: often\nfor: post\nrequire: |\n  channel.postsInWeek(post.publish) <= 2 &&\n  person(post.owner).posts() < 3\n```\n",
  clause:
    "\n## Money {#money}\n\nProse.\n\n```yaml policy\nseverity: { missing-objective: error, policy/no-price: info }\n```\n",
};

const DATA = `kind: policy
version: 1
owner: ana
reviewBy: 2028-01-01
clauses:
  - id: hours
    title: Hours
`;
const DATA_RULES = `    settings:
      approval: { count: 1, self: false }
    rules:
      - id: cheap
        for: post
        require: post.budget <= money("500 CAD")
      - { id: cheap, for: post, require: 'has(post.benefit)' }
`;

/** Writes into a policy, and compares after each character with a session that begins from nothing. */
class Writer {
  private readonly session = emptySession();
  private readonly texts: Map<string, string>;

  constructor(
    private readonly path: string,
    text: string,
  ) {
    this.texts = new Map(Object.entries({ ...REGISTERS, "a.calendar.yaml": CALENDAR, [path]: text }));
    this.session.apply(changesOf(this.texts));
  }

  get text(): string {
    return this.texts.get(this.path) ?? "";
  }

  edit(start: number, end: number, insert: string): void {
    this.texts.set(this.path, this.text.slice(0, start) + insert + this.text.slice(end));
    this.session.apply([{ path: this.path, start, end, insert }]);
    assert.deepEqual(shown(this.session), shown(sessionOn(this.texts)), this.text);
  }

  type(at: number, text: string): void {
    for (let index = 0; index < text.length; index++) this.edit(at + index, at + index, text[index] ?? "");
  }

  /** As with the key that deletes backwards. */
  erase(start: number, length: number): void {
    for (let end = start + length; end > start; end--) this.edit(end - 1, end, "");
  }

  get ids(): readonly string[] {
    return shown(this.session).flatMap(
      (line) => /policy\/[\w-]+|invalid-rule|quiet-hours/.exec(JSON.stringify(line))?.[0] ?? [],
    );
  }
}

describe("rules: a policy that is written while it is checked", function () {
  this.timeout(600_000);
  before(prepare);

  for (const [name, block] of Object.entries(BLOCKS)) {
    it(`finds after each character what a fresh session finds: ${name}`, () => {
      const writer = new Writer("a.policy.md", HEAD + PROSE);
      const end = writer.text.length;
      writer.type(end, block);
      if (name === "rule") assert.ok(writer.ids.includes("policy/no-price"), writer.ids.join(" "));
      if (name === "rule that counts") assert.ok(writer.ids.includes("policy/often"), writer.ids.join(" "));
      if (name === "setting") assert.ok(writer.ids.includes("quiet-hours"), writer.ids.join(" "));
      writer.erase(end, block.length);
      assert.equal(writer.text, HEAD + PROSE);
    });
  }

  it("also while a rule is written before others, and taken away at once", () => {
    const whole = HEAD + PROSE + Object.values(BLOCKS).join("");
    const writer = new Writer("a.policy.md", whole);
    const at = HEAD.length + PROSE.length;
    const { rule = "" } = BLOCKS;
    writer.type(at, rule.slice(0, 120));
    writer.edit(at, at + 120, "");
    const second = writer.text.indexOf("```yaml rule", at);
    writer.edit(second, second + rule.length - 1, "");
    writer.edit(second, second, rule.slice(1));
    assert.equal(writer.text, whole);
  });

  it("also in a policy that is written as data", () => {
    const writer = new Writer("a.policy.yaml", DATA);
    writer.type(DATA.length, DATA_RULES);
    assert.deepEqual([...new Set(writer.ids)].sort(), ["invalid-rule", "policy/cheap"]);
    writer.erase(DATA.length, DATA_RULES.length);
  });
});
