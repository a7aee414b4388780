import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { definitionAt, keysOf, listOf, listWords, shapeOf, shapeWords, valuesOf } from "../../src/schema";
import { emptyAjv, fullAjv, type Json, readSchema, schemaId, schemaNames } from "./ajv";

interface Part {
  readonly at: string;
  readonly schema: Json;
  /** A key, a definition or a file: something people read of. */
  readonly named: boolean;
}

/** Every schema within a schema, with its JSON pointer. */
function* parts(schema: Json, at: string, named: boolean): Generator<Part> {
  yield { at, schema, named };
  for (const container of ["properties", "$defs"]) {
    for (const [name, inner] of Object.entries((schema[container] ?? {}) as Json)) {
      yield* parts(inner as Json, `${at}/${container}/${name}`, true);
    }
  }
  for (const key of ["items", "additionalProperties", "propertyNames", "then"]) {
    const inner = schema[key];
    if (typeof inner === "object" && inner !== null) yield* parts(inner as Json, `${at}/${key}`, false);
  }
}

const all = schemaNames.flatMap((name) => [...parts(readSchema(name), `${schemaId(name)}#`, true)]);
// What only points to a key of the same file has that key's words.
const named = all.filter(({ named, schema }) => named && !/\/properties\//.test(String(schema.$ref ?? "")));
const FRENCH_SPACING = / [?!;]|[^\u00a0]:(?!\/)|[^\u00a0][»%$](?![}\w])|«[^\u00a0]/;

describe("schemas", () => {
  const ajv = fullAjv();

  it("are one for each kind of file, the shared parts and what check, diff, export, import and agenda print", () => {
    assert.deepEqual([...schemaNames].sort(), [
      "agenda-output",
      "calendar",
      "channels",
      "check-output",
      "common",
      "config",
      "diff-output",
      "export-output",
      "import-output",
      "pause",
      "people",
      "plan",
      "policy",
      "post",
    ]);
  });

  for (const name of schemaNames) {
    it(`${name} is a valid schema with its own id`, () => {
      assert.equal(readSchema(name).$id, schemaId(name));
      assert.ok(ajv.getSchema(schemaId(name)) !== undefined);
      assert.equal(ajv.validateSchema(readSchema(name)), true);
    });
  }

  it("have a title and a description in both languages everywhere", () => {
    assert.ok(named.length > 400);
    const lacking = named.filter(({ schema }) =>
      ["title", "description", "x-title-fr", "x-description-fr"].some((key) => !schema[key]),
    );
    assert.deepEqual(
      lacking.map(({ at }) => at),
      [],
    );
  });

  it("end their descriptions with a full stop and their titles without", () => {
    const wrong = named.filter(
      ({ schema }) =>
        !/[.]$/.test(String(schema.description)) ||
        !/[.]$/.test(String(schema["x-description-fr"])) ||
        /[.]$/.test(String(schema.title)) ||
        /[.]$/.test(String(schema["x-title-fr"])),
    );
    assert.deepEqual(
      wrong.map(({ at }) => at),
      [],
    );
  });

  it("write French with the spaces of Québec", () => {
    const texts = all.flatMap(({ at, schema }) => [
      { at, text: String(schema["x-title-fr"] ?? "") },
      { at, text: String(schema["x-description-fr"] ?? "") },
      ...Object.values((schema["x-values"] ?? {}) as Record<string, Json>).flatMap((word) => [
        { at, text: String(word["x-title-fr"] ?? "") },
        { at, text: String(word["x-description-fr"] ?? "") },
      ]),
    ]);
    assert.deepEqual(
      texts.filter(({ text }) => FRENCH_SPACING.test(text) || text.includes("'")),
      [],
    );
  });

  it("name each word of a list in both languages", () => {
    const lists = all.filter(
      ({ at, schema }) =>
        Array.isArray(schema.enum) &&
        at.includes("/$defs/") &&
        named.some((part) => part.at === at) &&
        schema["x-values"] !== undefined,
    );
    assert.ok(lists.length > 20);
    for (const { at, schema } of lists) {
      const words = schema["x-values"] as Record<string, Json>;
      assert.deepEqual(Object.keys(words), schema.enum, at);
      for (const word of Object.values(words)) assert.ok(word.title && word["x-title-fr"], at);
    }
  });

  it("have examples and defaults that are right", () => {
    let count = 0;
    for (const { at, schema } of all) {
      const validate = ajv.getSchema(at);
      const values = [
        ...((schema.examples ?? []) as unknown[]),
        ...("default" in schema ? [schema.default] : []),
      ];
      for (const value of values) {
        count++;
        assert.ok(validate?.(value), `${at}: ${JSON.stringify(value)} ${JSON.stringify(validate?.errors)}`);
      }
    }
    assert.ok(count > 350);
  });

  it("have an example for each key but the large ones", () => {
    const lacking = named.filter(
      ({ at, schema }) =>
        /\/properties\/\w+$/.test(at) && schema.examples === undefined && !at.includes("-output"),
    );
    assert.deepEqual(
      lacking.map(({ at }) => at),
      [],
    );
  });

  it("allow keys of the organisation's own, notes, tags and waivers on every entity", () => {
    for (const { at, schema } of all) {
      if (schema.properties === undefined || at.includes("-output")) continue;
      assert.deepEqual(schema.patternProperties, { "^x-": true }, at);
      if (schema["x-entity"] !== true || at.endsWith("/rule")) continue;
      for (const key of ["notes", "tags", "waive"])
        assert.ok(key in (schema.properties as Json), `${at} ${key}`);
    }
  });

  it("are what the generated files were made from", function () {
    this.timeout(20_000);
    const script = fileURLToPath(new URL("../../scripts/generate-schema.mjs", import.meta.url));
    assert.equal(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" }), "");
  });

  it("accept the example of the output of check", () => {
    const validate = ajv.getSchema(schemaId("check-output"));
    const range = { start: { line: 12, column: 5 }, end: { line: 12, column: 20 } };
    const output = {
      schemaVersion: 1,
      asOf: "2027-03-01",
      summary: { files: 6, errors: 1, warnings: 2, infos: 0, waived: 1, baselined: 0 },
      diagnostics: [
        {
          file: "2027-03.calendar.yaml",
          range,
          rule: "missing-owner",
          severity: "error",
          message: "…",
          entity: { kind: "post", id: "spring-teaser" },
          clause: { file: "social.policy.md", id: "roles", title: "Roles" },
          related: [{ file: "a.yaml", range, message: "…" }],
          fixes: [{ title: "…", safe: true }],
          docs: "docs/rules/missing-owner.md",
        },
      ],
    };
    assert.ok(validate?.(output), JSON.stringify(validate?.errors));
    assert.ok(!validate?.({ ...output, asOf: "March" }));
    assert.ok(!validate?.({ ...output, diagnostics: [{ file: "a" }] }));
  });
});

describe("tables", () => {
  it("tell keys, words and shapes of a place", () => {
    assert.ok(keysOf("post").includes("publish"));
    assert.deepEqual(listOf("bilingual"), ["stacked", "paired"]);
    const status = definitionAt("calendar", ["posts", 3, "status"]);
    assert.equal(status?.within, "post");
    assert.ok(status?.value && valuesOf(status.value).includes("approved"));
    const alt = definitionAt("post", ["media", 0, "alt"]);
    assert.equal(alt?.within, "media");
    assert.equal(
      definitionAt("plan", ["measurement", "reviews", 0, "results", "followers"])?.value?.types[0],
      "number",
    );
    assert.equal(
      definitionAt("calendar", ["posts", 0, "variants", "ig-main", "text"])?.value?.localized,
      true,
    );
    assert.equal(definitionAt("calendar", ["nothing"]), undefined);
    assert.equal(definitionAt("calendar", ["posts", 0, "channels", 0])?.value?.ref, "channel");
  });

  it("have words in both languages", () => {
    assert.equal(shapeWords("post").keys.deadline?.fr.title, "Échéance");
    assert.equal(listWords("status").values.approved?.fr.title, "Approuvé");
    for (const name of ["post", "plan", "config"] as const) {
      assert.deepEqual(Object.keys(shapeWords(name).keys), Object.keys(shapeOf(name).keys));
    }
  });
});

describe("bundled schemas", () => {
  const module = new URL("../../scripts/generate-schema/bundle.mjs", import.meta.url).href;

  it("stand alone and take the same files", async () => {
    const { bundledSchema } = (await import(module)) as { bundledSchema(kind: string): Json };
    for (const name of schemaNames) {
      if (name === "common") continue;
      const ajv = emptyAjv();
      const validate = ajv.compile(bundledSchema(name));
      if (name.endsWith("-output")) continue;
      const file = name === "post" ? "postFile" : name;
      const text = readFileSync(new URL(`../fixtures/schema/${file}.yaml`, import.meta.url), "utf8");
      assert.ok(validate(parse(text)), `${name}: ${JSON.stringify(validate.errors)}`);
      assert.ok(!validate({ ...parse(text), somethingelse: 1 }), name);
    }
  });
});
