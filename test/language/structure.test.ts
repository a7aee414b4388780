import assert from "node:assert/strict";
import fc from "fast-check";
import {
  codeLenses,
  documentLinks,
  documentSymbols,
  definition,
  foldingRanges,
  highlights,
  inlayHints,
  prepareRename,
  references,
  selectionRanges,
  workspaceSymbols,
} from "../../src/language";
import type { Range } from "../../src/rules";
import { openRoot } from "../rules/open-root";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts } from "../properties/workspace-texts";
import { openAt } from "./open";
import { ROOT } from "./root";

async function folds(path: string, text: string, limit?: number): Promise<string[]> {
  const session = await openRoot({ [path]: text });
  return foldingRanges({ session, language: "en" }, path, limit).map(
    ({ startLine, endLine, kind }) =>
      `${startLine + 1}-${endLine + 1}${kind === undefined ? "" : ` ${kind}`}`,
  );
}

describe("language: folding", () => {
  const CALENDAR = `# About
# this file
kind: calendar
version: 1
defaults:
  owner: ana

posts:
  - id: one
    text: |
      Hello

      #Fair
    tasks:
    - { task: draft }
    - task: review
      owner: bob

  # the second
  - id: two
`;

  it("folds lists, entries, block texts and comments", async () => {
    assert.deepEqual(await folds("a.calendar.yaml", CALENDAR), [
      "1-2 comment",
      "5-6",
      "8-20",
      "9-17",
      "10-13",
      "14-17",
      "16-17",
    ]);
  });

  it("gives the outer ones first when there are too many", async () => {
    assert.deepEqual(await folds("a.calendar.yaml", CALENDAR, 3), ["5-6", "8-20", "9-17"]);
  });

  it("folds front matter, sections and fenced blocks", async () => {
    assert.deepEqual(await folds("social.policy.md", ROOT["social.policy.md"] ?? ""), [
      "1-6 region",
      "8-29",
      "12-29",
      "14-17",
      "19-25",
      "27-29",
    ]);
  });
});

async function grow(path: string, marked: string): Promise<string[]> {
  const { context, offset, text } = await openAt({ [path]: marked });
  const [ranges = []] = selectionRanges(context, path, [offset]);
  return ranges.map((range) => cut(text, range));
}

function cut(text: string, { start, end }: Range): string {
  const lines = text.split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + column;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

describe("language: growing a selection", () => {
  it("goes from a value to the file", async () => {
    assert.deepEqual(
      await grow("a.calendar.yaml", 'kind: calendar\nposts:\n  - id: one\n    media: [{ alt: "A d‸og" }]\n'),
      [
        "A dog",
        '"A dog"',
        'alt: "A dog"',
        '{ alt: "A dog" }',
        '[{ alt: "A dog" }]',
        'media: [{ alt: "A dog" }]',
        'id: one\n    media: [{ alt: "A dog" }]',
        '- id: one\n    media: [{ alt: "A dog" }]',
        'posts:\n  - id: one\n    media: [{ alt: "A dog" }]',
        'kind: calendar\nposts:\n  - id: one\n    media: [{ alt: "A dog" }]\n',
      ],
    );
  });

  it("grows by clauses in a policy", async () => {
    const marked = (ROOT["social.policy.md"] ?? "").replace("the first", "the ‸first");
    const found = await grow("social.policy.md", marked);
    assert.deepEqual(
      found.map((text) => text.split("\n")[0]),
      ["### Paid posts", "## Approval {#approval}", "# Rules", "", "---"],
    );
  });
});

describe("language: links", () => {
  const linksOf = async (files: Readonly<Record<string, string>>, path: string): Promise<string[]> => {
    const session = await openRoot(files, {
      assets: { has: (it) => !it.includes("gone"), digest: () => undefined },
    });
    return documentLinks({ session, language: "en" }, path).map(({ range, target }) => {
      const to =
        target.kind === "url"
          ? target.url
          : `${target.path}${target.range === undefined ? "" : `:${target.range.start.line + 1}`}`;
      return `${cut(files[path] ?? "", range)} → ${to}`;
    });
  };

  it("leads to media, addresses and configurations", async () => {
    const text = `kind: calendar
posts:
  - id: one
    link: https://example.org/a
    notes: see https://example.org/b
    media:
      - file: "../media/fair.jpg"
      - file: gone.jpg
    published: { url: 'https://example.org/c' }
`;
    assert.deepEqual(await linksOf({ "2027/a.calendar.yaml": text }, "2027/a.calendar.yaml"), [
      "https://example.org/a → https://example.org/a",
      "../media/fair.jpg → media/fair.jpg",
      "https://example.org/c → https://example.org/c",
    ]);
    const config = { ".social-policy.yaml": "extends: shared/base.yaml\n" };
    assert.deepEqual(await linksOf(config, ".social-policy.yaml"), ["shared/base.yaml → shared/base.yaml"]);
  });

  it("leads from Markdown to clauses and files", async () => {
    assert.deepEqual(await linksOf(ROOT, "snow.post.md"), [
      "social.policy.md#approval → social.policy.md:12",
    ]);
    assert.deepEqual(await linksOf(ROOT, "social.policy.md"), [
      "#approval → social.policy.md:12",
      "#approval → social.policy.md:12",
    ]);
  });
});

describe("language: half-typed and broken files", () => {
  before(prepare);

  it("have an outline, folds, links and ways that never throw and stay in the file", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), fc.double({ min: 0, max: 1, noNaN: true }), (texts, at) => {
        const session = sessionOn(texts);
        const context = { session, language: "en" as const };
        for (const [path, text] of texts) {
          const offset = Math.floor(at * text.length);
          const lines = text.split(/\r\n|\r|\n/).length;
          for (const { range, selectionRange } of documentSymbols(context, path)) {
            assert.ok(range.end.line < lines && range.start.line <= selectionRange.start.line);
          }
          for (const { startLine, endLine } of foldingRanges(context, path)) {
            assert.ok(startLine < endLine && endLine < lines, `${path} ${startLine}-${endLine}`);
          }
          for (const ranges of selectionRanges(context, path, [0, offset, text.length]))
            assert.ok(ranges.length > 0);
          documentLinks(context, path);
          const whole = { start: { line: 0, column: 0 }, end: { line: lines, column: 0 } };
          for (const { range } of codeLenses(context, path, whole)) assert.ok(range.end.line < lines);
          for (const { position } of inlayHints(context, path, whole, { lengths: "always" })) {
            assert.ok(position.line < lines);
          }
          prepareRename(context, path, offset);
          definition(context, path, offset);
          references(context, path, offset);
          highlights(context, path, offset);
        }
        workspaceSymbols(context, "te");
      }),
      {
        numRuns: Number(process.env.RUNS ?? 80),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 15_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);
});
