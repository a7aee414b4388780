import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fc from "fast-check";
import {
  type Entry,
  type KeyPath,
  type LanguageContext,
  type PlainValue,
  setField,
  setText,
} from "../../src/language";
import type { Entity } from "../../src/model";
import type { Session } from "../../src/rules";
import { type Data, toData } from "../../src/syntax";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts, type Texts } from "../properties/workspace-texts";
import { applyTo } from "./apply";

const EXAMPLES = join(__dirname, "../../examples");

function textsOf(folder: string): Texts {
  const texts = new Map<string, string>();
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (/\.(ya?ml|md)$/.test(name))
        texts.set(relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8"));
    }
  };
  walk(folder);
  return texts;
}

interface Found {
  readonly path: string;
  readonly entry: Entry;
  readonly entity: Entity;
  /** Which of the entities of the root it is. */
  readonly index: number;
}

/** Every entity, with a place by which it is found. */
function entitiesOf(session: Session): Found[] {
  const found: Found[] = [];
  for (const unit of session.workspace.units()) {
    const { source, path, root } = unit.file;
    for (const entity of session.workspace.peek(unit).entities) {
      const { node } = entity;
      const ref = node === root ? undefined : source.startOf(node.piece) + node.start;
      found.push({ path, entry: { kind: entity.kind, ref }, entity, index: found.length });
    }
  }
  return found;
}

const FIELDS: ReadonlyArray<readonly [KeyPath, PlainValue | undefined]> = [
  [["title"], "A title: with “signs” # and more"],
  [["owner"], "somebody"],
  [["owner"], undefined],
  [["publish"], "2027-05-06T10:30"],
  [["budget"], "250.50 CAD"],
  [["paid"], true],
  [["text"], "One\n\n  two, # three\n"],
  [["notes"], "- a\n- b"],
  [["variants", "ig", "text"], "Hi\nthere"],
  [["measure", "target"], 1200],
  [["tasks", 0, "done"], true],
  [["channels"], ["ig", "a b", "x"]],
  [["channels"], ["ig"]],
  [["hashtags"], []],
  [["title"], undefined],
  [["deadline"], "publish-3bd"],
  [["x-own", "y"], "12"],
];

/** What a text is apart from the line ends at its end, and a value without keys that were made on the way. */
function valueAt(entity: Entity, keys: KeyPath): Data | undefined {
  let value: Data | undefined = toData(entity.node);
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(key)] : value[key];
  }
  return typeof value === "string" ? value.replace(/\n+$/, "") : value;
}

/** Sets a field of an entity and looks at everything; why it could not be set. */
function trySet(
  texts: Texts,
  session: Session,
  found: Found,
  keys: KeyPath,
  value: PlainValue | undefined,
): string | undefined {
  const { path, entry, entity, index } = found;
  const context: LanguageContext = { session, language: "en" };
  const change = setField(context, path, entry, keys, value);
  if ("refused" in change) return change.refused;
  const after = applyTo(texts, change.edits);
  const what = `${path} ${entity.kind} ${entity.id} ${keys.join(".")}\n${after.get(path)}`;
  const then = entitiesOf(sessionOn(after));
  const now = then[index];
  assert.ok(now !== undefined, what);
  const wanted = typeof value === "string" ? value.replace(/\n+$/, "") : value;
  const said = valueAt(now.entity, keys);
  assert.deepEqual(Array.isArray(wanted) && !Array.isArray(said) ? [said] : said, wanted, what);
  const all = entitiesOf(session);
  assert.equal(then.length, all.length, what);
  for (const [other, { entity: was }] of all.entries()) {
    if (other === index || was.node === entity.node || was.node === session.workspace.file(path)?.root)
      continue;
    assert.deepEqual(then[other]?.entity.signatureData(), was.signatureData(), what);
  }
  return undefined;
}

describe("language: any field of any entry", () => {
  before(prepare);

  for (const example of readdirSync(EXAMPLES).filter((name) =>
    statSync(join(EXAMPLES, name)).isDirectory(),
  )) {
    it(`can be set in the example ${example}, and nothing else changes`, () => {
      const texts = textsOf(join(EXAMPLES, example));
      const session = sessionOn(texts);
      const all = entitiesOf(session).filter(({ entity }) =>
        ["post", "objective", "step"].includes(entity.kind),
      );
      const refused: string[] = [];
      for (const [number, found] of all.entries()) {
        for (const [keys, value] of FIELDS.filter((_, field) => (field + number) % 12 === 0)) {
          const why = trySet(texts, session, found, keys, value);
          // What is wrong in its form is corrected first.
          if (why !== undefined && !why.includes("can’t be read"))
            refused.push(`${why} ${found.path} ${found.entity.id} ${keys.join(".")}`);
        }
      }
      // Only texts in several languages have no single value.
      for (const line of refused) assert.match(line, / (?:title|text|notes|variants\.ig\.text)$/);
    }).timeout(120_000);
  }

  it("can be set or is refused in made-up roots", () => {
    let made = 0;
    fc.assert(
      fc.property(rootTexts({ broken: true }), fc.nat(), (texts, seed) => {
        const session = sessionOn(texts);
        for (const found of entitiesOf(session)) {
          const [keys, value] = FIELDS[(seed + found.index) % FIELDS.length] ?? [["title"], "x"];
          if (trySet(texts, session, found, keys, value) === undefined) made++;
        }
      }),
      {
        numRuns: Number(process.env.RUNS ?? 40),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 20_000),
        markInterruptAsFailure: false,
      },
    );
    assert.ok(made > 0);
  }).timeout(1_200_000);

  it("and so can the body of a Markdown post, whatever is typed", async () => {
    const path = "a.post.md";
    const start = "---\nkind: post\nid: a\n---\n\nHello\n";
    fc.assert(
      fc.property(fc.stringMatching(/^[-#*_`[\]()<>&~!a-z0-9 .\n]{0,30}$/), (text) => {
        const session = sessionOn(new Map([[path, start]]));
        const change = setText({ session, language: "en" }, path, "a", {}, text);
        if ("refused" in change) return;
        const after = applyTo(new Map([[path, start]]), change.edits);
        const post = entitiesOf(sessionOn(after)).find(({ entity }) => entity.kind === "post")?.entity;
        assert.ok(post?.kind === "post");
        const tidy = (it: string) => it.replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
        assert.equal(tidy(post.ownTexts.map(({ node }) => node.value).join("|")), tidy(text));
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
