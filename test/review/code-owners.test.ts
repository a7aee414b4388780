import assert from "node:assert/strict";
import { codeOwners, withCodeOwners } from "../../src/review";
import { stateOf } from "./states";

const FILES = {
  "team.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy, roles: [communications], handle: ana-roy }
  - { id: luc, name: Luc Roy, roles: [reader], department: legal, email: luc@example.org }
  - { id: zoe, name: "Zoé\\n* @all", roles: [legal], handle: "x @all" }
  - { id: old, name: Old, roles: [legal], handle: old, until: 2027-01-31 }
  - { id: kim, name: Kim, roles: [approver], handle: "@kim" }
`,
  "p.policy.yaml": `kind: policy
version: 1
owner: kim
clauses:
  - id: approval
    title: Approval
    text: In order.
    settings:
      approval: { steps: [{ role: communications }, { role: legal, count: 2, when: post.paid }] }
  - id: press
    title: Press
    text: For the press.
    settings:
      approval: { channels: [press], roles: [legal], count: 2 }
`,
  "a.calendar.yaml": "kind: calendar\nversion: 1\nposts: [{ id: one, title: One, channels: [web] }]\n",
  "b c.calendar.yaml":
    "kind: calendar\nversion: 1\nposts: [{ id: two, title: Two, channels: [press], approver: [ana] }]\n",
};

const GITHUB = `# social-policy: begin
# Written by \`social-policy codeowners --write\` from the policies and the register of people; what stands between the marks is replaced.
# GitHub asks for one of the people named; the check asks for all that the policy asks for:
#   communications: 1 person
#   legal: 2 people, where post.paid
#   Approval: 2 people
*.calendar.yaml @ana-roy luc@example.org
*.calendar.yml @ana-roy luc@example.org
*.post.md @ana-roy luc@example.org
/b\\ c.calendar.yaml @ana-roy luc@example.org

# Policies and registers
*.policy.md @kim
*.policy.yaml @kim
*.policy.yml @kim
*.people.yaml @kim
*.people.yml @kim
*.channels.yaml @kim
*.channels.yml @kim

# Without a handle or an e-mail address in the register, and so not named: Zoé * @all
# social-policy: end
`;

describe("review: who has to approve which files", () => {
  it("for GitHub: the people of all steps, files that are otherwise after, policies with who answers for them", async () => {
    const session = await stateOf(FILES);
    assert.equal(codeOwners([{ session, folder: "" }], "github", "en"), GITHUB);
  });

  it("for GitLab: a section for each step with how many, optional where it has a condition", async () => {
    const session = await stateOf(FILES);
    const text = codeOwners([{ session, folder: "teams/north" }], "gitlab", "fr");
    assert.match(text, /\n\[communications\]\n\/teams\/north\/\*\*\/\*\.calendar\.yaml @ana-roy\n/);
    assert.match(text, /\n\^\[legal\]\n\/teams\/north\/\*\*\/\*\.calendar\.yaml luc@example\.org\n/);
    assert.match(
      text,
      /\n\[Approbation\]\[2\]\n\/teams\/north\/b\\ c\.calendar\.yaml @ana-roy luc@example\.org\n/,
    );
    assert.match(text, /\n\[Politiques et registres\]\n\/teams\/north\/\*\*\/\*\.policy\.md @kim\n/);
    assert.match(text, /^# Gardez ceci à la fin du fichier\u00a0:/m);
    assert.ok(text.endsWith("# social-policy: end\n"));
  });

  it("without a policy those in the role approver; where no approval is asked for, nobody", async () => {
    const lines = async (approval: string | undefined) => {
      const policy = FILES["p.policy.yaml"].slice(0, FILES["p.policy.yaml"].indexOf("clauses"));
      const clauses = `clauses: [{ id: a, title: A, text: x, settings: { approval: ${approval} } }]\n`;
      const { "team.people.yaml": people } = FILES;
      const session = await stateOf({
        "team.people.yaml": people,
        ...(approval === undefined ? {} : { "p.policy.yaml": policy + clauses }),
      });
      const text = codeOwners([{ session, folder: "" }], "github", "en");
      return text.match(/^\*\.calendar\.yaml.*$/m)?.[0];
    };
    assert.equal(await lines(undefined), "*.calendar.yaml @kim");
    assert.equal(await lines("{ roles: [communications], paid: 2 }"), "*.calendar.yaml @ana-roy");
    assert.equal(await lines("{ count: 0 }"), "*.calendar.yaml");
  });

  describe("in a file that others write in too", () => {
    const block = "# social-policy: begin\nx\n# social-policy: end\n";
    const older = block.replace("x", "old\nlines");

    it("the block is replaced where it stands, and all else stays byte for byte", () => {
      for (const [before, after] of [
        ["", ""],
        ["* @team  \n\n", "\n# own\n/docs/ @ana"],
        ["\ufeff", "\n"],
        ["# social-policy: begins here @x\n", ""],
      ])
        assert.equal(withCodeOwners(`${before}${older}${after}`, block), `${before}${block}${after}`);
      assert.equal(
        withCodeOwners(`a\r\n${older.replaceAll("\n", "\r\n")}b`, block),
        `a\r\n${block.replaceAll("\n", "\r\n")}b`,
      );
      assert.equal(withCodeOwners(older.trimEnd(), block), block.trimEnd());
      assert.equal(withCodeOwners(`y\n${block}`, block), `y\n${block}`);
    });

    it("a file without it has it at the end", () => {
      assert.equal(withCodeOwners("", block), block);
      assert.equal(withCodeOwners("* @team", block), `* @team\n\n${block}`);
      assert.equal(withCodeOwners("* @team\r\n", block), `* @team\r\n\r\n${block.replaceAll("\n", "\r\n")}`);
    });

    it("where a mark is missing nothing is guessed", () => {
      assert.equal(withCodeOwners("# social-policy: begin\n* @x\n", block), undefined);
      assert.equal(withCodeOwners("# social-policy: end\n# social-policy: begin\n", block), undefined);
    });
  });
});
