import assert from "node:assert/strict";
import fc from "fast-check";
import { format, type LanguageContext } from "../../src/language";
import { type Data, toData, readPiece } from "../../src/syntax";
import { openRoot } from "../rules/open-root";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts } from "../properties/workspace-texts";
import { applyTo } from "./apply";

async function check(before: string, after: string, path = "a.calendar.yaml"): Promise<void> {
  const session = await openRoot({ [path]: before });
  assert.equal(formatted({ session, language: "en" }, path, before), after);
}

function formatted(context: LanguageContext, path: string, text: string): string {
  const edits = format(context, path);
  return applyTo(new Map([[path, text]]), { files: [{ path, edits }], creates: [] }).get(path) ?? "";
}

describe("language: formatting", () => {
  it("sets indentation right and keeps comments, quotes and texts", async () => {
    await check(
      `# about
kind:   calendar   # as it is
defaults:
      # who
      owner: "ana"   
posts:
  - id: a  
    title: 'One'
    text: |
          Two  
            three
    media:
        - file: a.jpg
          # what is seen
          alt:
             fr: Un
             en: One
        - file: b.jpg
    tasks:
    - task: draft


    - { task: review,
        owner: ana }
    # the end


  - id: b
    notes: one
       two`,
      `# about
kind:   calendar   # as it is
defaults:
  # who
  owner: "ana"
posts:
  - id: a
    title: 'One'
    text: |
          Two  
            three
    media:
      - file: a.jpg
        # what is seen
        alt:
          fr: Un
          en: One
      - file: b.jpg
    tasks:
    - task: draft

    - { task: review,
        owner: ana }
    # the end

  - id: b
    notes: one
       two
`,
    );
  });

  it("leaves alone what is right, and what can't be read", async () => {
    const right = "kind: calendar\nversion: 1\nposts:\n- id: a\n  text: >-\n    one\n\n    two\n- id: b\n";
    await check(right, right);
    const broken = 'kind: calendar\nposts:\n  - id: a\n    title: "open   \n  - id: b   \n';
    await check(broken, broken.replace("b   ", "b"));
    const conflict = "kind: calendar  \n<<<<<<< ours\ntitle: a\n=======\ntitle: b\n>>>>>>> theirs\n";
    await check(conflict, conflict);
  });

  it("keeps empty lines that are part of a text", async () => {
    const text = "posts:\n  - id: a\n    text: |+\n      one\n\n\n    owner: ana\n";
    await check(text, text);
    const last = "posts:\n  - id: a\n    text: |+\n      one\n\n\n";
    await check(last, last);
  });

  it("keeps line ends", async () => {
    await check(
      "defaults:\r\n    owner: ana  \r\n\r\n\r\nposts: []\r\n\r\n",
      "defaults:\r\n  owner: ana\r\n\r\nposts: []\r\n",
    );
  });

  it("touches the YAML of a Markdown file alone", async () => {
    await check(
      "---\nid: a   \nmedia:\n    - file: a.jpg\n---\n\n\nA line.  \nAnother.\n\n\n",
      "---\nid: a\nmedia:\n  - file: a.jpg\n---\n\n\nA line.  \nAnother.\n\n\n",
      "a.post.md",
    );
    await check(
      "---\nkind: policy\n---\n# A\n\n```yaml policy\napproval:\n     count: 1  \n```\n",
      "---\nkind: policy\n---\n# A\n\n```yaml policy\napproval:\n  count: 1\n```\n",
      "a.policy.md",
    );
  });
});

/** All that a file says, piece by piece. */
function dataOf(context: LanguageContext, path: string): Data[] {
  const file = context.session.workspace.file(path);
  assert.ok(file !== undefined);
  return file.source.pieces.map((piece) => {
    const { pair, item, root } = readPiece(piece, file.anchors);
    const data: Data[] = [];
    if (pair !== undefined) data.push(String(pair.key.value), toData(pair.value));
    for (const node of [item, root]) if (node !== undefined) data.push(toData(node));
    return data;
  });
}

/** Ways in which people and tools lay out the same file. */
const LAYOUTS: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.replace(/^ +/gm, (spaces) => spaces + spaces),
  (text) => text.replace(/$/gm, "  "),
  (text) => text.replace(/\n(?=\S)/g, "\n\n\n \n"),
  (text) => text.replace(/^( {4})(?=\S)/gm, "$1 "),
  (text) => text.replace(/\n/g, "\n# a comment\n"),
];

describe("language: formatting any file", () => {
  before(prepare);

  it("says the same afterwards, has the same findings, and changes nothing a second time", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        rootTexts({ broken: true }),
        fc.array(fc.nat(LAYOUTS.length - 1), { maxLength: 3 }),
        (whole, layouts) => {
          const laidOut = (text: string): string =>
            layouts.reduce((it, layout) => (LAYOUTS[layout] ?? String)(it), text);
          const texts = new Map([...whole].map(([path, text]) => [path, laidOut(text)]));
          const session = sessionOn(texts, { all: true });
          const context = { session, language: "en" as const };
          const after = new Map([...texts].map(([path, text]) => [path, formatted(context, path, text)]));
          const fresh = sessionOn(after, { all: true });
          const again = { session: fresh, language: "en" as const };
          for (const [path, text] of texts) {
            if (after.get(path) !== text) changed++;
            assert.deepEqual(dataOf(again, path), dataOf(context, path), path);
            assert.deepEqual(format(again, path), [], `${path} a second time:\n${after.get(path)}`);
            assert.equal(after.get(path)?.replace(/\s+/g, ""), text.replace(/\s+/g, ""));
          }
          const short = (it: typeof session): string[] =>
            it
              .results()
              .findings.map(
                ({ rule, file, entity, messageId }) => `${file} ${rule.id} ${messageId} ${entity?.id}`,
              )
              .sort();
          assert.deepEqual(short(fresh), short(session));
        },
      ),
      {
        numRuns: Number(process.env.RUNS ?? 80),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 20_000),
        markInterruptAsFailure: false,
      },
    );
    assert.ok(changed > 0);
  }).timeout(1_200_000);
});
