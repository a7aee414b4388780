import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommand } from "./command";

describeCommand("codeowners", (make) => {
  it("prints, writes between its marks, and tells when the policy asks for something else", () => {
    const own = "# ours\r\n* @team";
    const people = (handle: string) =>
      `kind: people\nversion: 1\npeople: [{ id: kim, name: Kim, roles: [approver], handle: ${handle} }]\n`;
    const folder = make({ "north/team.people.yaml": people("kim"), CODEOWNERS: own });
    execFileSync("git", ["init", "-q"], { cwd: folder.path });
    const read = () => readFileSync(join(folder.path, "CODEOWNERS"), "utf8");
    const run = (...args: string[]) => folder.run(["codeowners", "--as-of", "2027-03-01", ...args]);
    const printed = run().stdout;
    assert.match(printed, /^\*\.calendar\.yaml @kim$/m);
    assert.equal(read(), own);
    assert.equal(run("--write").stdout, "CODEOWNERS: written.\n");
    assert.equal(read(), `${own}\r\n\r\n${printed.replaceAll("\n", "\r\n")}`);
    assert.equal(run("--check").status, 0);
    folder.write("north/team.people.yaml", people("kim-2"));
    const other = run("--check", "--lang", "fr");
    assert.equal(other.status, 1);
    assert.match(other.stdout, /^CODEOWNERS\u00a0: ne dit plus ce que la politique demande/);
    folder.write("CODEOWNERS", read().replace("# social-policy: end", ""));
    const broken = run("--write");
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /Nothing was written/);
    assert.equal(run("--forge", "forgejo").status, 2);
    run("--forge", "gitlab", "--write", "--file", ".gitlab/CODEOWNERS");
    assert.ok(existsSync(join(folder.path, ".gitlab/CODEOWNERS")));
  });
});
