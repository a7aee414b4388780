import assert from "node:assert/strict";
import fc from "fast-check";
import {
  approve,
  changeStatus,
  duplicatePost,
  holdEverything,
  type LanguageContext,
  movePost,
  nextFreeTimeOf,
  turnDeadline,
  waive,
  type WorkspaceEdits,
} from "../../src/language";
import { Post, textOf } from "../../src/model";
import type { Session } from "../../src/rules";
import { definitionsOf } from "../../src/workspace";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts, type Texts } from "../properties/workspace-texts";
import { applyTo } from "./apply";

/** How often each rule says that a text can't be read as it is meant. */
function unread(session: Session): number {
  const rules = ["syntax", "duplicate-key", "conflict-marker"];
  return session.results().findings.filter(({ rule }) => rules.includes(rule.id)).length;
}

function postIn(session: Session, path: string, id: string): Post | undefined {
  const unit = definitionsOf(session.workspace, "post", id).find((it) => it.file.path === path);
  const found =
    unit === undefined ? undefined : session.workspace.peek(unit).entities.find((it) => it.id === id);
  return found instanceof Post ? found : undefined;
}

/** What the other posts of a root say, in order. */
function others(session: Session, id: string | undefined, more: string | undefined): string[] {
  const said: string[] = [];
  for (const unit of session.workspace.units()) {
    for (const entity of session.workspace.peek(unit).entities) {
      if (entity.kind !== "post" || entity.id === id || (more !== undefined && entity.id === more)) continue;
      said.push(JSON.stringify(entity.signatureData()));
    }
  }
  return said;
}

/** The session on the texts after a change, which must be as readable as before; other posts say what they said. */
function open(
  texts: Texts,
  before: Session,
  edits: WorkspaceEdits,
  what: string,
  id?: string,
  more?: string,
): Session {
  const session = sessionOn(applyTo(texts, edits), { all: true });
  if (id !== undefined) assert.deepEqual(others(session, id, more), others(before, id, more), what);
  assert.ok(unread(session) <= unread(before), `${what}\n${[...applyTo(texts, edits).values()].join("\n")}`);
  return session;
}

/** Every change of a post that can be made; how many were. */
function tryAll(texts: Texts, session: Session, path: string, id: string): number {
  const context: LanguageContext = { session, language: "en" };
  const post = postIn(session, path, id);
  if (post === undefined) return 0;
  let made = 0;
  const move = movePost(context, path, id, "2027-06-01");
  if (!("refused" in move)) {
    made++;
    assert.equal(move.edits.files.flatMap((it) => it.edits).length, 1);
    const moved = postIn(open(texts, session, move.edits, `${path} ${id} move`, id), path, id);
    assert.equal(textOf(moved?.fields.publish), move.publish, id);
    if (move.withDates !== undefined) open(texts, session, move.withDates.edits, `${path} ${id} dates`, id);
  }
  const copy = duplicatePost(context, path, id, "2027-06-02");
  if (!("refused" in copy)) {
    made++;
    const files = copy.edits.files.flatMap((it) => it.edits);
    assert.ok(
      files.every(({ start, end }) => start === end),
      "nothing goes",
    );
    const after = open(texts, session, copy.edits, `${path} ${id} copy`, id, copy.id);
    const made_ = postIn(after, copy.edits.creates[0]?.path ?? path, copy.id);
    assert.ok(made_ !== undefined, `${path} ${id}`);
    const { approvals, published, results, spent } = made_.fields;
    assert.deepEqual([approvals, published, results, spent], [undefined, undefined, undefined, undefined]);
    assert.ok(made_.rank <= 1);
  }
  const status = changeStatus(context, path, id, "review");
  if (!("refused" in status)) {
    made++;
    assert.equal(
      postIn(open(texts, session, status.edits, `${path} ${id} status`, id), path, id)?.status,
      "review",
    );
  }
  const approval = approve(context, path, id, { by: "zoe", at: "2027-03-01T10:00" });
  if (!("refused" in approval)) {
    made++;
    const approved = postIn(open(texts, session, approval.edits, `${path} ${id} approve`, id), path, id);
    assert.equal(approved?.approvals.at(-1)?.by, "zoe");
  }
  const waived = waive(
    context,
    path,
    { kind: "post", entry: id },
    { rule: "term", reason: "a: b", until: "2027-12-31" },
  );
  if (!("refused" in waived)) {
    made++;
    open(texts, session, waived.edits, `${path} ${id} waive`, id);
  }
  nextFreeTimeOf(context, path, id);
  return made;
}

describe("language: changes of any post", () => {
  before(prepare);

  it("do what they are for and leave the files readable", () => {
    let made = 0;
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => {
        const session = sessionOn(texts, { all: true });
        const context: LanguageContext = { session, language: "fr" };
        for (const [path, text] of texts) {
          const ids = new Set([...text.matchAll(/\bid: ([a-z0-9-]+)/g)].map((match) => match[1] ?? ""));
          for (const id of [...ids].slice(0, 3)) made += tryAll(texts, session, path, id);
          for (const match of text.matchAll(/deadline:/g)) {
            const turned = turnDeadline(context, path, match.index);
            if (!("refused" in turned)) open(texts, session, turned.edits, `${path} ${match.index} turn`);
          }
        }
        const hold = holdEverything(context, { since: "2027-03-01", reason: "- {", by: "a: b" });
        if (!("refused" in hold)) open(texts, session, hold.edits, "hold");
      }),
      {
        numRuns: Number(process.env.RUNS ?? 30),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 20_000),
        markInterruptAsFailure: false,
      },
    );
    assert.ok(made > 0);
  }).timeout(1_200_000);
});
