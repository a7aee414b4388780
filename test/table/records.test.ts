import assert from "node:assert/strict";
import { readTables } from "../../src/table";

const read = (text: string, name: string) => readTables({ name, bytes: new TextEncoder().encode(text) });

async function flat(text: string, name: string) {
  const { tables } = await read(text, name);
  return tables.map(({ name: title, header, rows }) => [title, header, ...rows.map(({ cells }) => cells)]);
}

describe("table: YAML and JSON", () => {
  it("keeps times, days, “no” and numbers as they are written", async () => {
    const text = `
timezone: America/Toronto
posts:
  - id: a
    time: 18:30
    draft: no
    date: 2026-05-05
    code: 08
    cost: 1.50
    platforms: [instagram, facebook]
  - id: a
    caption: |
      Deux
      lignes
    asset: { file: a.png }
`;
    const { tables, problems } = await read(text, "a.yaml");
    assert.deepEqual(tables[0]?.header, [
      ..."id time draft date code cost platforms caption asset".split(" "),
    ]);
    assert.deepEqual(
      tables[0]?.rows.map(({ line, cells }) => [line, ...cells]),
      [
        [4, "a", "18:30", "no", "2026-05-05", "08", "1.50", '["instagram","facebook"]'],
        [11, "a", "", "", "", "", "", "", "Deux\nlignes\n", '{"file":"a.png"}'],
      ],
    );
    assert.deepEqual([...(tables[0]?.rows[1]?.nested ?? [])], [8]);
    assert.deepEqual(
      problems.map(({ code, row }) => [code, row]),
      [
        ["beside-list", undefined],
        ["repeated-id", 2],
      ],
    );
  });

  it("finds the list wherever other tools keep it", async () => {
    assert.deepEqual(await flat('[{"a":1},{"b":null}]', "a.json"), [
      [undefined, ["a", "b"], ["1"], ["", ""]],
    ]);
    assert.deepEqual(await flat('{"Calendar":{"items":[{"a":true}]}}', "a.json"), [
      [undefined, ["a"], ["true"]],
    ]);
    assert.deepEqual(await flat('{"mai":[{"a":1}],"juin":[{"a":2}]}', "a.json"), [
      ["mai", ["a"], ["1"]],
      ["juin", ["a"], ["2"]],
    ]);
    assert.deepEqual(await flat("launch: { a: 1 }\nteaser: { a: 2 }\n", "a.yml"), [
      [undefined, ["id", "a"], ["launch", "1"], ["teaser", "2"]],
    ]);
    assert.deepEqual(await flat('{"a":1}\n{"a":2}\n', "a.json"), [[undefined, ["a"], ["1"], ["2"]]]);
    assert.deepEqual(await flat("a: 1\n---\na: 2\n", "a.yaml"), [[undefined, ["a"], ["1"], ["2"]]]);
  });

  it("loses no digit of a long number, and no key that stands twice", async () => {
    assert.deepEqual(await flat('[{"id":17841400000000000123,"x":1.50}]', "a.json"), [
      [undefined, ["id", "x"], ["17841400000000000123", "1.50"]],
    ]);
    assert.deepEqual(await flat("posts:\n  - a: 1\n    a: 2\n", "a.yaml"), [
      [undefined, ["a", "a 2"], ["1", "2"]],
    ]);
  });
});
