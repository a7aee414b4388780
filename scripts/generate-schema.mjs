// Writes src/schema/generated from schemas/*.schema.json: ajv's validators as plain code, the types of the
// data, the readers of keys, and the tables of keys and words.
//
//   node scripts/generate-schema.mjs           writes the files
//   node scripts/generate-schema.mjs --check   fails when a file differs from what would be written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { _ } from "ajv";
import { default as Ajv2020 } from "ajv/dist/2020.js";
import { default as standaloneCode } from "ajv/dist/standalone/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outDir = join(root, "src/schema/generated");
const NOTE = "Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.";

/** The kinds of files, in the order of the documentation. */
export const KINDS = ["policy", "plan", "people", "channels", "calendar", "post", "pause", "config"];

/** Names of forms that `format: sp-FORM` may use; `filled` is no form but "not empty". */
const FORMS =
  "date date-time relative-date time money duration rate effort-rate percent every zone id language email url".split(
    " ",
  );

/** Reads a schema file of the folder schemas/. */
export function readSchema(name) {
  return JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8"));
}

/** All definitions by their name, in order; `head` of a file with long lists is the file without their items. */
function readDefinitions() {
  const files = new Map(["common", ...KINDS].map((name) => [name, readSchema(name)]));
  const definitions = new Map();
  const add = (name, file, schema) => {
    if (definitions.has(name)) throw new Error(`Two definitions are called ${name}.`);
    definitions.set(name, { name, file, schema });
  };
  for (const [file, schema] of files) {
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) add(name, file, definition);
    if (file === "common") continue;
    const { $schema, $id, $defs, ...top } = schema;
    add(file === "post" ? "postFile" : file, file, top);
  }
  return { files, definitions };
}

/** Follows the references of single keys; what remains are references to named definitions. */
function resolver({ files, definitions }) {
  const nameOf = (ref) => /#\/\$defs\/([^/]+)$/.exec(ref)?.[1];
  const target = (ref, file) => {
    const [path, pointer] = ref.split("#");
    let at = files.get(path === "" ? file : path.replace(".schema.json", ""));
    for (const part of pointer.split("/").slice(1)) at = at?.[part];
    if (at === undefined) throw new Error(`No definition ${ref} in ${file}.`);
    return at;
  };
  return { nameOf, target, isObject: (name) => definitions.get(name).schema.properties !== undefined };
}

/** What may stand at a place, in the compact form that the generated tables and types are made from. */
function valueShape(schema, file, model) {
  if (schema.$ref !== undefined) {
    const name = model.nameOf(schema.$ref);
    const found = model.target(schema.$ref, file);
    if (name === undefined) return valueShape(found, file, model);
    if (model.isObject(name)) {
      const own = found.properties === undefined ? {} : { definition: name };
      return { types: types(found), ...scalarShape(found), ...own };
    }
    return { ...valueShape(found, file, model), ...(found.enum ? { list: name } : {}) };
  }
  const shape = { types: types(schema), ...scalarShape(schema) };
  if (schema.items) shape.items = valueShape(schema.items, file, model);
  if (schema["x-localized"]) shape.localized = true;
  if (schema.propertyNames) {
    const keys = schema.propertyNames;
    if (keys.format) shape.keyForm = keys.format.slice(3);
    if (keys.$ref) shape.keyList = model.nameOf(keys.$ref);
  }
  if (schema["x-key-ref"]) shape.keyRef = schema["x-key-ref"];
  if (typeof schema.additionalProperties === "object") {
    shape.values = valueShape(schema.additionalProperties, file, model);
  }
  return shape;
}

function types(schema) {
  return schema.type === undefined ? [] : [schema.type].flat();
}

function scalarShape(schema) {
  const shape = {};
  if (schema["x-form"]) shape.form = schema["x-form"];
  if (schema["x-ref"]) shape.ref = schema["x-ref"];
  if (schema.minimum !== undefined) shape.minimum = schema.minimum;
  if (schema.exclusiveMinimum !== undefined) shape.above = schema.exclusiveMinimum;
  if (schema.enum && schema["x-values"] === undefined) shape.only = schema.enum;
  if (schema.then?.$ref) shape.list = /[^/]+$/.exec(schema.then.$ref)[0];
  return shape;
}

function objectShape({ schema, file }, model) {
  const keys = {};
  for (const [key, value] of Object.entries(schema.properties)) {
    keys[key] = valueShape(value, file, model);
    if (value["x-apart"]) keys[key].apart = true;
  }
  const open = schema.additionalProperties;
  return {
    ...(schema["x-entity"] ? { entity: true } : {}),
    introducedBy: schema["x-introduced-by"] ?? [],
    required: schema.required ?? [],
    ...(open === true ? { open: {} } : open ? { open: valueShape(open, file, model) } : {}),
    keys,
  };
}

// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
const LOCALIZED = { type: ["string", "object"], if: { type: "object" }, then: { $ref: "localizedMap" } };

// --- validators -------------------------------------------------------------------------------------------

/** A schema as ajv gets it: no words, scalars put in place, objects by name, null-free. */
function forValidation(schema, file, model, head) {
  const walk = (node, here, top) => {
    if (node === null || typeof node !== "object") return node;
    if (node.$ref !== undefined) {
      const name = model.nameOf(node.$ref);
      const found = model.target(node.$ref, here);
      const there = node.$ref.startsWith("#") ? here : node.$ref.split(".")[0];
      if (name !== undefined && model.isObject(name)) return { $ref: name };
      // Most localised values are plain texts, for which no function is called.
      if (name === "localized") return { ...LOCALIZED, ...(node.format ? { format: node.format } : {}) };
      return { ...walk(found, there, false), ...(node.format ? { format: node.format } : {}) };
    }
    const result = {};
    for (const [key, value] of Object.entries(node)) {
      if (
        key.startsWith("x-") ||
        ["title", "description", "examples", "default", "$schema", "$id"].includes(key)
      )
        continue;
      if (key === "properties") {
        result.properties = Object.fromEntries(
          Object.entries(value).map(([name, property]) => {
            const { items, ...list } = property;
            return [name, walk(head && top && property["x-apart"] ? list : property, here, false)];
          }),
        );
      } else if (key === "patternProperties") result.patternProperties = { "^x-": true };
      else if (key === "required" || key === "enum" || key === "type") result[key] = value;
      else if (key === "propertyNames")
        result.propertyNames = { type: "string", ...walk(value, here, false) };
      else result[key] = walk(value, here, false);
    }
    return result;
  };
  return walk(schema, file, true);
}

function validators(definitions, model) {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    formats: Object.fromEntries(["filled", ...FORMS].map((form) => [`sp-${form}`, () => true])),
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const names = [];
  const add = (name, schema) => {
    ajv.addSchema({ $id: name, ...schema });
    names.push(name);
  };
  const { propertyNames, additionalProperties } = definitions.get("localized").schema;
  ajv.addSchema({
    $id: "localizedMap",
    type: "object",
    propertyNames: { type: "string", ...propertyNames },
    additionalProperties,
  });
  for (const { name, file, schema } of definitions.values()) {
    if (schema.properties === undefined) continue;
    const head = hasHead(schema);
    add(head ? `${name}Head` : name, forValidation(schema, file, model, head));
  }
  const code = slim(standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name]))));
  return `// ${NOTE}
import { formats } from "../formats";

function fault(list, instancePath, keyword, key) {
  const found = { instancePath, keyword, key };
  if (list === null) return [found];
  list.push(found);
  return list;
}
${code}`;
}

/** Leaves out of ajv's code what nobody asks for: paths in the schema, the record of what was evaluated. */
function slim(source) {
  const end = (from, open) => {
    // The end of a literal that starts with a brace; ajv's texts hold no braces.
    let depth = 0;
    for (let i = from; ; i++) {
      if (source[i] === open) depth++;
      else if (source[i] === "}" && --depth === 0) return i + 1;
    }
  };
  let code = "";
  let at = 0;
  for (const match of source.matchAll(/const (err\d+) = \{instancePath(:|,)/g)) {
    const open = match.index + match[0].indexOf("{");
    const close = end(open, "{");
    const literal = source.slice(open + 1, close - 1);
    const parts =
      /^instancePath(?::(.*?))?,schemaPath:.*?,keyword:("\w+"),params:(\{.*?\})(?:,propertyName:(\w+))?$/s.exec(
        literal,
      );
    const push = new RegExp(
      `^;\\nif\\(vErrors === null\\)\\{\\nvErrors = \\[${match[1]}\\];\\n\\}\\nelse \\{\\nvErrors.push\\(${match[1]}\\);\\n\\}`,
    ).exec(source.slice(close, close + 150));
    if (parts === null || push === null) throw new Error(`ajv writes its faults in another way: ${literal}`);
    const [, path = "instancePath", keyword, params, propertyName] = parts;
    // Of a key, its name is told; what is expected of a value is in the tables of shapes.
    const key = propertyName ?? /^\{(?:missingProperty|additionalProperty): (.+)\}$/.exec(params)?.[1];
    code += `${source.slice(at, match.index)}vErrors = fault(vErrors, ${path}, ${keyword}${key ? `, ${key}` : ""});`;
    at = close + push[0].length;
  }
  code = (code + source.slice(at))
    .replace('"use strict";\n', "")
    .replace(/^\/\*# sourceURL=.*\n/gm, "")
    .replace(
      /^const evaluated0 = .*\nif\(evaluated0\.dynamicProps\)\{\n.*\n\}\nif\(evaluated0\.dynamicItems\)\{\n.*\n\}\n/gm,
      "",
    )
    .replace(/^validate\d+\.evaluated = .*\n/gm, "")
    .replaceAll(", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}", "}={}")
    .replace(/,parentData:\w+,parentDataProperty:[^,]+,rootData,dynamicAnchors\}/g, "}");
  // Of the schemas only the names of the keys are looked up, where there are many.
  code = code.replace(/^const (schema\d+) = (.*);$/gm, (_line, variable, schema) => {
    const used = [...new Set(code.match(new RegExp(`\\b${variable}\\.[\\w.]+`, "g")))];
    if (used.length === 0) return "";
    if (used.some((path) => path !== `${variable}.properties`)) throw new Error(`ajv looks up ${used}.`);
    const keys = Object.keys(JSON.parse(schema).properties).map((key) => `${JSON.stringify(key)}:0`);
    return `const ${variable} = {"properties":{${keys.join(",")}}};`;
  });
  if (/\brequire\(|evaluated|parentData|rootData/.test(code))
    throw new Error("ajv writes its code in another way.");
  return code;
}

// --- types, readers, tables -------------------------------------------------------------------------------

const pascal = (name) => name[0].toUpperCase() + name.slice(1);
const objects = (definitions) =>
  [...definitions.values()].filter(({ schema }) => schema.properties !== undefined);
const lists = (definitions) =>
  [...definitions.values()].filter(({ schema }) => schema["x-values"] !== undefined);
const hasHead = (schema) => Object.values(schema.properties).some((property) => property["x-apart"]);

function typeOf(shape) {
  const found = [];
  for (const type of shape.types) {
    if (type === "string") found.push(shape.list ? pascal(shape.list) : "string");
    else if (type === "integer" || type === "number")
      found.push(shape.only ? shape.only.join(" | ") : "number");
    else if (type === "boolean") found.push("boolean");
    else if (type === "array") {
      const item = shape.items ? typeOf(shape.items) : "unknown";
      found.push(item.includes(" ") ? `(${item})[]` : `${item}[]`);
    } else if (shape.localized) found.push("LocalizedMap");
    else if (shape.definition) found.push(pascal(shape.definition));
    else {
      const key = shape.keyList ? pascal(shape.keyList) : "string";
      const value = shape.values ? typeOf(shape.values) : "unknown";
      found.push(shape.keyList ? `Partial<Record<${key}, ${value}>>` : `Record<${key}, ${value}>`);
    }
  }
  if (shape.definition && shape.types.length > 1) return found.join(" | ");
  return found.length === 0 ? "unknown" : found.join(" | ");
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: a type of TypeScript.
const OWN_KEYS = "  [own: `x-${string}`]: unknown;";

function typesModule(definitions, shapes) {
  const out = [
    `// ${NOTE}`,
    "",
    "/** A text in several languages, by language tag. */",
    "export type LocalizedMap = Record<string, string>;",
    "",
  ];
  for (const { name, schema } of lists(definitions)) {
    out.push(`/** ${schema.description} */`, `export type ${pascal(name)} =`);
    out.push(`${schema.enum.map((value) => `  | ${JSON.stringify(value)}`).join("\n")};`, "");
  }
  for (const { name, schema } of objects(definitions)) {
    const shape = shapes[name];
    out.push(`/** ${schema.description} */`, `export interface ${pascal(name)} {`);
    for (const [key, value] of Object.entries(shape.keys)) {
      const text = describe(schema.properties[key], definitions).description;
      out.push(`  /** ${text} */`, `  ${key}${shape.required.includes(key) ? "" : "?"}: ${typeOf(value)};`);
    }
    out.push(shape.open ? "  [key: string]: unknown;" : OWN_KEYS, "}", "");
  }
  return out.join("\n");
}

function fieldsModule(definitions, shapes) {
  const out = [
    `// ${NOTE}`,
    'import type { MapNode, Pair } from "../../syntax";',
    "",
    "const NONE: readonly Pair[] = [];",
    "",
    "function extended(other: readonly Pair[], pair: Pair): readonly Pair[] {",
    "  return other === NONE ? [pair] : [...other, pair];",
    "}",
    "",
  ];
  for (const { name } of objects(definitions)) {
    const keys = Object.keys(shapes[name].keys);
    const type = `${pascal(name)}Fields`;
    out.push(
      `/** The keys of a mapping that holds \`${name}\`; \`other\`: unknown keys and the organisation's own. */`,
    );
    out.push(
      `export interface ${type} {`,
      ...keys.map((key) => `  ${key}: Pair | undefined;`),
      "  other: readonly Pair[];",
      "}",
      "",
    );
    out.push("/** Finds the keys in one pass; of a key written twice the first counts. */");
    out.push(`export function ${name}Fields(map: MapNode): ${type} {`);
    out.push(
      `  const fields: ${type} = {`,
      ...keys.map((key) => `    ${key}: undefined,`),
      "    other: NONE,",
      "  };",
    );
    out.push("  for (const pair of map.pairs) {", "    switch (pair.key.value) {");
    for (const key of keys)
      out.push(`      case ${JSON.stringify(key)}:`, `        fields.${key} ??= pair;`, "        break;");
    out.push(
      "      default:",
      "        fields.other = extended(fields.other, pair);",
      "    }",
      "  }",
      "  return fields;",
      "}",
      "",
    );
  }
  return out.join("\n");
}

function shapesModule(definitions, shapes) {
  const names = objects(definitions);
  const validated = names.map(({ name, schema }) => (hasHead(schema) ? `${name}Head` : name));
  const union = (values) => values.map((value) => `  | ${JSON.stringify(value)}`).join("\n");
  return `// ${NOTE}
import type { Shape } from "../shape";

/** A mapping that has a schema of its own. */
export type ShapeName =
${union(names.map(({ name }) => name))};

/** What is validated at once. A file with long lists is validated without their items (\`NAMEHead\`). */
export type DefinitionName =
${union(validated)};

/** A list of words, one of which a value is. */
export type ListName =
${union(lists(definitions).map(({ name }) => name))};

/** The words of each list, in their order. */
export function buildLists(): Readonly<Record<ListName, readonly string[]>> {
  return ${JSON.stringify(Object.fromEntries(lists(definitions).map(({ name, schema }) => [name, schema.enum])), null, 2)};
}

/** What each mapping may hold. */
export function buildShapes(): Readonly<Record<ShapeName, Shape>> {
  return ${JSON.stringify(shapes, null, 2)};
}
`;
}

/** The words of a property: its own, else those of what it refers to. */
function describe(property, definitions) {
  if (property.title !== undefined) return property;
  const [, owner, key] = /#\/\$defs\/(\w+)\/properties\/(\w+)$/.exec(property.$ref);
  return definitions.get(owner).schema.properties[key];
}

function words(schema) {
  const of = (title, description) => (description === undefined ? { title } : { title, description });
  const found = {
    en: of(schema.title, schema.description),
    fr: of(schema["x-title-fr"], schema["x-description-fr"]),
  };
  if (schema.examples) found.examples = schema.examples;
  if (schema.default !== undefined) found.default = schema.default;
  return found;
}

function wordsModule(definitions) {
  const shapes = Object.fromEntries(
    objects(definitions).map(({ name, schema }) => [
      name,
      {
        ...words(schema),
        keys: Object.fromEntries(
          Object.entries(schema.properties).map(([key, value]) => [key, words(describe(value, definitions))]),
        ),
      },
    ]),
  );
  const named = Object.fromEntries(
    lists(definitions).map(({ name, schema }) => [
      name,
      {
        ...words(schema),
        values: Object.fromEntries(
          Object.entries(schema["x-values"]).map(([value, text]) => [value, words(text)]),
        ),
      },
    ]),
  );
  return `// ${NOTE}
import type { ListWords, ShapeWords } from "../shape";
import type { ListName, ShapeName } from "./shapes";

/** Titles and descriptions of every key, in the order of the schemas. */
export function buildShapeWords(): Readonly<Record<ShapeName, ShapeWords>> {
  return ${JSON.stringify(shapes, null, 2)};
}

/** Titles and descriptions of the words of each list. */
export function buildListWords(): Readonly<Record<ListName, ListWords>> {
  return ${JSON.stringify(named, null, 2)};
}
`;
}

/** Lower case without accents, as `foldWord` of src/values. */
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase();

/** What people may write instead of a key or a word: its titles in both languages. */
function titlesModule(definitions) {
  const keys = {};
  for (const { schema } of objects(definitions)) {
    for (const [key, value] of Object.entries(schema.properties)) {
      const text = describe(value, definitions);
      for (const title of new Set([fold(text.title), fold(text["x-title-fr"])])) {
        if (title === fold(key)) continue;
        keys[title] ??= [];
        if (!keys[title].includes(key)) keys[title].push(key);
      }
    }
  }
  const named = {};
  for (const { name, schema } of lists(definitions)) {
    named[name] = {};
    for (const [value, text] of Object.entries(schema["x-values"])) {
      for (const title of [fold(text.title), fold(text["x-title-fr"])]) {
        if (title !== value) named[name][title] ??= value;
      }
    }
  }
  return `// ${NOTE}
import type { ListName } from "./shapes";

/** Keys by their titles in both languages, folded. */
export function buildKeyTitles(): Readonly<Record<string, readonly string[]>> {
  return ${JSON.stringify(keys, null, 2)};
}

/** Words of lists by their titles in both languages, folded. */
export function buildListTitles(): Readonly<Record<ListName, Readonly<Record<string, string>>>> {
  return ${JSON.stringify(named, null, 2)};
}
`;
}

function declarations(definitions) {
  const names = objects(definitions).map(({ name, schema }) => (hasHead(schema) ? `${name}Head` : name));
  return `// ${NOTE}
import type { Validator } from "../shape";

${names.map((name) => `export declare const ${name}: Validator;`).join("\n")}
`;
}

/** Writes the generated files, or with \`check\` only compares; answers with the names of those that differ. */
export function generateSchema({ check = false } = {}) {
  const { files, definitions } = readDefinitions();
  const model = resolver({ files, definitions });
  const shapes = Object.fromEntries(
    objects(definitions).map((definition) => [definition.name, objectShape(definition, model)]),
  );
  const written = {
    "validators.js": validators(definitions, model),
    "validators.d.ts": declarations(definitions),
    "types.ts": typesModule(definitions, shapes),
    "fields.ts": fieldsModule(definitions, shapes),
    "shapes.ts": shapesModule(definitions, shapes),
    "titles.ts": titlesModule(definitions),
    "words.ts": wordsModule(definitions),
  };
  mkdirSync(outDir, { recursive: true });
  const differing = [];
  for (const [name, text] of Object.entries(written)) {
    const path = join(outDir, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    differing.push(`src/schema/generated/${name}`);
    if (!check) writeFileSync(path, text);
  }
  return differing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const differing = generateSchema({ check });
  for (const name of differing) console.log(`${check ? "differs" : "written"}: ${name}`);
  if (check && differing.length > 0) process.exitCode = 1;
}
