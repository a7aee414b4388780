import assert from "node:assert/strict";
import fc from "fast-check";
import { changesOf, emptySession, prepare, sessionOn, shown } from "./engine";
import { FILES, rootTexts, scrap } from "./workspace-texts";

/** One thing that happens to a root. Positions are parts of a text's length. */
type Step =
  | {
      readonly what: "type";
      readonly file: number;
      readonly at: number;
      readonly gone: number;
      readonly put: string;
    }
  | { readonly what: "swap"; readonly file: number; readonly at: number; readonly word: string }
  | { readonly what: "line"; readonly file: number; readonly at: number; readonly again: boolean }
  | { readonly what: "write"; readonly path: string; readonly text: string }
  | { readonly what: "remove"; readonly file: number }
  | { readonly what: "rename"; readonly file: number; readonly name: string };

const part = fc.double({ min: 0, max: 1, noNaN: true });
const file = fc.nat({ max: 20 });
const words = [
  "ana",
  "zed",
  "ig",
  "nowhere",
  "p1",
  "aware",
  "planned",
  "published",
  "cancelled",
  "2027-03-04",
  "500 CAD",
  "true",
  "spring",
  "id",
  "owner",
  "strict",
  "off",
  "north",
  "unit",
  "required",
  "approval",
  "22:00",
];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant("type" as const),
      file,
      at: part,
      gone: fc.nat({ max: 12 }),
      put: fc.oneof(scrap, fc.constant("")),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant("swap" as const),
      file,
      at: part,
      word: fc.constantFrom(...words),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant("line" as const), file, at: part, again: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.keys(FILES))
      .chain((path) =>
        (FILES[path] as fc.Arbitrary<string>).map((text) => ({ what: "write" as const, path, text })),
      ),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("remove" as const), file }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("rename" as const),
      file,
      name: fc.constantFrom(
        "0.calendar.yaml",
        "z.calendar.yaml",
        "z.people.yaml",
        "0.plan.yaml",
        "z.post.md",
        "other.txt",
      ),
    }),
  },
);

describe("findings after any sequence of changes", () => {
  before(prepare);

  it("are those of a fresh session on the same files", () => {
    fc.assert(
      fc.property(
        rootTexts({ broken: true }),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        (start, steps) => {
          const texts = new Map(start);
          const session = emptySession();
          session.apply(changesOf(texts));
          for (const it of steps) {
            take(session, texts, it);
            assert.deepEqual(shown(session), shown(sessionOn(texts)));
          }
        },
      ),
      {
        numRuns: Number(process.env.RUNS ?? 60),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 18_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);
});

/** Does a step to the session and to the texts. */
function take(session: ReturnType<typeof emptySession>, texts: Map<string, string>, step: Step): void {
  if (step.what === "write") {
    texts.set(step.path, step.text);
    session.apply([{ path: step.path, text: step.text }]);
    return;
  }
  const path = [...texts.keys()][step.file % Math.max(1, texts.size)];
  const text = path === undefined ? undefined : texts.get(path);
  if (path === undefined || text === undefined) return;
  if (step.what === "remove" || step.what === "rename") {
    texts.delete(path);
    if (step.what === "remove") session.apply([{ path, removed: true }]);
    else {
      texts.set(step.name, text);
      session.apply([
        { path, removed: true },
        { path: step.name, text },
      ]);
      if (session.workspace.kindOf(step.name) === undefined) texts.delete(step.name);
    }
    return;
  }
  const at = Math.floor(step.at * text.length);
  let [from, to, put] = [at, at, ""];
  if (step.what === "type") [to, put] = [Math.min(text.length, at + step.gone), step.put];
  else if (step.what === "swap") {
    const word = /[\w-]+/.exec(text.slice(at));
    if (word === null) return;
    from = at + word.index;
    [to, put] = [from + word[0].length, step.word];
  } else {
    from = text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", from);
    to = end < 0 ? text.length : end + 1;
    if (step.again) [put, to] = [text.slice(from, to), from];
  }
  texts.set(path, text.slice(0, from) + put + text.slice(to));
  session.apply([{ path, start: from, end: to, insert: put }]);
}
