// Reads the schemas, and brings what they say of each mapping into one compact form.
import { readFileSync } from "node:fs";

const schemas = new URL("../../schemas/", import.meta.url);

export const NOTE = "Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.";

/** The kinds of files, in the order of the documentation. */
export const KINDS = ["policy", "plan", "people", "channels", "calendar", "post", "pause", "config"];

/** Reads a schema file of the folder schemas/. */
export function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), "utf8"));
}

/** All definitions by their name, in order; `head` of a file with long lists is the file without their items. */
export function readDefinitions() {
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
export function resolver({ files, definitions }) {
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

export function objectShape({ schema, file }, model) {
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

/** The name of a definition as a type. */
export const pascal = (name) => name[0].toUpperCase() + name.slice(1);
/** The definitions of mappings. */
export const objects = (definitions) =>
  [...definitions.values()].filter(({ schema }) => schema.properties !== undefined);
/** The definitions of lists of words. */
export const lists = (definitions) =>
  [...definitions.values()].filter(({ schema }) => schema["x-values"] !== undefined);
/** Whether a file has lists whose items are validated one by one. */
export const hasHead = (schema) => Object.values(schema.properties).some((property) => property["x-apart"]);

/** The words of a property: its own, else those of what it refers to. */
export function describe(property, definitions) {
  if (property.title !== undefined) return property;
  const [, owner, key] = /#\/\$defs\/(\w+)\/properties\/(\w+)$/.exec(property.$ref);
  return definitions.get(owner).schema.properties[key];
}
