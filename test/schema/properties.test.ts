import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { type DefinitionName, keysOf, listOf, type ShapeName, validate } from "../../src/schema";
import { QUICK } from "../../src/schema/generated/quick";

const isPost = QUICK.post as NonNullable<typeof QUICK.post>;
import * as compiled from "../../src/schema/generated/validators";
import type { Validator } from "../../src/schema/shape";
import { MapNode, type Node, Pair, type Piece, ScalarNode, SeqNode, toData } from "../../src/syntax";
import { fullAjv, schemaId } from "./ajv";
import { faultsIn } from "./read";

type Data = string | number | boolean | null | Data[] | { [key: string]: Data };

const validators: Readonly<Record<DefinitionName, Validator>> = compiled;
const names = Object.keys(validators) as DefinitionName[];
const keys = [
  ...new Set(
    ["post", "media", "settings", "plan", "policy", "config"].flatMap((name) => keysOf(name as ShapeName)),
  ),
];
const words = [
  "approved",
  "ig-main",
  "2027-03-04",
  "publish-3bd",
  "500 CAD",
  "fr",
  "yes",
  "",
  "__proto__",
  "x-own",
  ...listOf("format"),
];

const scalar = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { data } = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar as fc.Arbitrary<Data>,
    fc.array(tie("data"), { maxLength: 3 }),
    fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom(...keys, ...words), fc.string({ maxLength: 5 })), tie("data")),
        { maxLength: 6 },
      )
      .map((pairs) => {
        const object: { [key: string]: Data } = Object.create(null);
        for (const [key, value] of pairs) object[key] = value;
        return object;
      }),
  ),
}));

const piece: Piece = {
  role: "item",
  text: "some text that every node points into",
  source: { path: "test.yaml", startOf: () => 0, lineOf: () => 0 } as Piece["source"],
  index: 0,
};

function toNode(value: Data): Node {
  if (Array.isArray(value)) return new SeqNode(piece, 0, 4, value.map(toNode), true);
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(
      ([key, inner]) => new Pair(new ScalarNode(piece, 0, 4, key, "plain"), toNode(inner)),
    );
    return new MapNode(piece, 0, 4, pairs, true);
  }
  return new ScalarNode(piece, 0, 4, value, "plain");
}

describe("validation", () => {
  const ajv = fullAjv();

  it("never breaks on any data, tells one fault for each place, and always a reason", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), data, (name, value) => {
        const faults = validate(name, toNode(value));
        const places = faults.map(({ path, onKey }) => `${onKey} ${path}`);
        assert.equal(new Set(places).size, places.length);
        for (const fault of faults) assert.ok(fault.actual.length <= 60);
      }),
      { numRuns: 3000 },
    );
  });

  it("agrees with the published schemas, but for keys left empty", () => {
    const whole: ReadonlyArray<readonly [DefinitionName, string]> = [
      ["post", `${schemaId("post")}#/$defs/post`],
      ["settings", `${schemaId("policy")}#/$defs/settings`],
      ["config", schemaId("config")],
      ["pause", schemaId("pause")],
      ["media", `${schemaId("post")}#/$defs/media`],
      ["channel", `${schemaId("channels")}#/$defs/channel`],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...whole), data, ([name, id], value) => {
        const node = toNode(value);
        const published = ajv.getSchema(id);
        const right = published?.(toData(node)) === true;
        assert.equal(validators[name](toData(node)), right);
        const faults = validate(name, node);
        if (right) assert.deepEqual(faults, []);
        else if (!hasEmpty(value)) assert.ok(faults.length > 0, JSON.stringify(published?.errors));
      }),
      { numRuns: 3000 },
    );
  });

  it("is never quicker to accept a post than the published schema, but for keys left empty", () => {
    const published = ajv.getSchema(`${schemaId("post")}#/$defs/post`);
    const entry = fc.tuple(fc.constantFrom(...keysOf("post"), "x-own", "other"), data);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        const value = { ...Object.fromEntries(entries), id: "a", title: "A" };
        const node = toNode(value);
        if (!isPost(node)) return;
        accepted++;
        if (!hasEmpty(value)) assert.ok(published?.(toData(node)), JSON.stringify(published?.errors));
      }),
      { numRuns: 5000 },
    );
    assert.ok(accepted > 100);
  });

  it("tells one wrong value in a right post once, at its place", () => {
    const published = ajv.getSchema(`${schemaId("post")}#/$defs/post`);
    const text = readFileSync(new URL("../fixtures/schema/calendar.yaml", import.meta.url), "utf8");
    const [right] = (parse(text) as { posts: Data[] }).posts as [Data];
    const places = leaves(right);
    assert.ok(places.length > 60);
    let wrong = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), scalar, (place, value) => {
        const changed = structuredClone(right);
        replaceAt(changed, place, value);
        const node = toNode(changed);
        const faults = validate("post", node);
        // The quick check never accepts what is wrong, and leaves to the validator only what is empty.
        if (isPost(node)) assert.deepEqual(faults, []);
        else assert.ok(faults.length > 0 || hasEmpty(value));
        if (published?.(toData(node)) === true) assert.deepEqual(faults, []);
        else if (hasEmpty(value)) assert.ok(faults.length <= 1);
        else {
          wrong++;
          const path = place
            .map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${part}`))
            .join("");
          assert.deepEqual(
            faults.map((fault) => `.${fault.path}`),
            [path],
          );
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(wrong > 500);
  });

  it("never breaks on any text", () => {
    const line = fc
      .tuple(
        fc.constantFrom("", "  ", "    - ", "- "),
        fc.constantFrom(...keys),
        fc.constantFrom(": ", ":", " "),
        fc.oneof(fc.constantFrom(...words, "[", "{ a: b }", "|", "&a", "*a"), fc.string({ maxLength: 8 })),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.constantFrom<ShapeName>("calendar", "plan", "policy"),
        fc.array(line, { maxLength: 12 }),
        (name, lines) => {
          faultsIn(name, `kind: x\n${lines.join("\n")}\n`);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function hasEmpty(value: Data): boolean {
  if (value === null || (typeof value === "string" && value.trim() === "")) return true;
  return typeof value === "object" && Object.values(value).some(hasEmpty);
}

type Path = ReadonlyArray<string | number>;

/** The paths of all values that are neither lists nor mappings. */
function leaves(value: Data, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function replaceAt(value: Data, path: Path, by: Data): void {
  let inner = value as { [key: string]: Data };
  for (const part of path.slice(0, -1)) inner = inner[part] as { [key: string]: Data };
  inner[path.at(-1) as string] = by;
}
