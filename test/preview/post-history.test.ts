import assert from "node:assert/strict";
import { drawView, earlierFindings, type EarlierState } from "../../src/preview";
import { pageChanges } from "../../src/preview";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { byClass, byId, type PageElement, readPage, textOf } from "./read-page";
import { contextOf } from "./view-context";

const STATE = { view: "post", id: "fair" } as const;

function open(lines: string): Promise<Session> {
  return openRoot({
    "a.calendar.yaml": `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n  - id: fair\n    title: Fair\n${lines}`,
  });
}

function page(session: Session, earlier: readonly EarlierState[], language: Language = "en"): PageElement {
  return readPage(drawView({ ...contextOf(session, language), earlier }, STATE).body.toString());
}

async function since(session: Session): Promise<EarlierState> {
  return { since: "commit", findings: await earlierFindings(session) };
}

const BEFORE = "    publish: 2027-03-16T09:30\n    status: approved\n";
const AFTER = "    publish: 2027-03-16T09:30\n    status: aproved\n";

describe("preview: history of a post’s findings", () => {
  it("tells what is new, settled and the same since the last commit", async () => {
    const now = page(await open(AFTER), [await since(await open(BEFORE))]);
    const history = textOf(byId(now, "post-history"));
    assert.match(history, /^Since the last commit \d+ new findings?, \d+ settled\. /);
    assert.match(history, /✓ settled [^✓]* missing-approval/);
    const marked = byClass(now, "since").map(textOf);
    assert.ok(
      marked.length > 0 && marked.every((it) => it === "✚ new since the last commit"),
      String(marked),
    );
    const french = page(await open(AFTER), [await since(await open(BEFORE))], "fr");
    assert.match(textOf(byId(french, "post-history")), /^Depuis la dernière validation dans Git \d+ nouveau/);
  });

  it("says so where nothing differs, also when lines have moved, and of a post that was not there", async () => {
    const session = await open(BEFORE);
    const moved = await open(`    # A line more.\n${BEFORE}`);
    const same = page(session, [await since(moved)]);
    assert.match(
      textOf(byId(same, "post-history")),
      /^Since the last commit \d+ findings?, the same as then\.$/,
    );
    assert.equal(byClass(same, "since").length, 0);
    const none = { since: "commit", findings: { of: () => undefined } } as const;
    const fresh = page(session, [none]);
    assert.equal(textOf(byId(fresh, "post-history")), "Since the last commit The post was not there yet.");
    assert.equal(byClass(fresh, "since").length, 0);
  });

  it("says nothing where no earlier state is known, and tells apart commit and approval", async () => {
    const session = await open(AFTER);
    assert.equal(textOf(byId(page(session, []), "post-history")), "");
    const commit = await since(session);
    const approval = { since: "approval", findings: (await since(await open(BEFORE))).findings } as const;
    const both = page(session, [approval, commit]);
    assert.match(textOf(byId(both, "post-history")), /^Since the approval .* Since the last commit /);
    assert.ok(byClass(both, "since").every((it) => textOf(it) === "✚ new since the approval"));
  });

  it("comes later without drawing the page anew", async () => {
    const session = await open(AFTER);
    const draw = (earlier: readonly EarlierState[]) =>
      drawView({ ...contextOf(session, "en", true), earlier }, STATE).body;
    const changes = pageChanges(draw([]), draw([await since(await open(BEFORE))])) ?? [];
    const told = changes.map((it) => ("key" in it ? it.key : ""));
    assert.ok(told.includes("post-history"), JSON.stringify(told));
    assert.ok(told.every((key) => key === "post-history" || key.startsWith("post-found-")));
  });
});
