// Compiles the schemas by ajv to plain code that needs nothing of ajv.
import { _ } from "ajv";
import { default as Ajv2020 } from "ajv/dist/2020.js";
import { default as standaloneCode } from "ajv/dist/standalone/index.js";
import { hasHead, NOTE, objects } from "./definitions.mjs";

/** Names of forms that `format: sp-FORM` may use; `filled` is no form but "not empty". */
const FORMS =
  "date date-time relative-date time money duration rate effort-rate percent every zone id language email url".split(
    " ",
  );

// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
const LOCALIZED = { type: ["string", "object"], if: { type: "object" }, then: { $ref: "localizedMap" } };

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

export function validators(definitions, model) {
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

export function declarations(definitions) {
  const names = objects(definitions).map(({ name, schema }) => (hasHead(schema) ? `${name}Head` : name));
  return `// ${NOTE}
import type { Validator } from "../shape";

${names.map((name) => `export declare const ${name}: Validator;`).join("\n")}
`;
}
