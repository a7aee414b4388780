import assert from "node:assert/strict";
import { describeCommand } from "./command";

const FILES = {
  "team.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy }
  - { id: bob, name: Bob Côté }
`,
  "a.calendar.yaml": `kind: calendar
version: 1
posts:
  - { id: fair, title: Fair, publish: 2027-03-04T09:30, channels: [ig], status: planned, owner: ana, deadline: 2027-03-03 }
  - { id: late, title: Late one, publish: 2027-02-20, channels: [ig], status: approved, owner: bob }
`,
};

describeCommand("agenda", (make) => {
  it("tells what each has to do, for people and for programs", () => {
    const folder = make(FILES);
    const agenda = (...args: string[]) => folder.run(["agenda", "--as-of", "2027-03-01", ...args]);
    const { status, stdout, stderr } = agenda("--person", "bob cote");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.equal(
      stdout,
      "Monday, March 1, 2027. March 1 to March 7: 1 late\n\nBob Côté  1 late\n  ▲ Late, Sat,\u00a020\u00a0Feb  Was to go out: Late one (ig; approved)\n".replace(
        "Sat,\u00a0",
        "Sat, ",
      ),
    );
    const data = JSON.parse(agenda("--format", "json", "--days", "3").stdout);
    assert.deepEqual(
      data.people.map((it: { id: string; items: unknown[] }) => [it.id, it.items.length]),
      [
        ["ana", 1],
        ["bob", 1],
      ],
    );
    const wrong = agenda("--person", "an", "--lang", "fr");
    assert.deepEqual([wrong.status, wrong.stdout], [2, ""]);
    assert.match(wrong.stderr, /personne n’a cet identifiant ou ce nom/);
  });
});
