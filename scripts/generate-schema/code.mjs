// Writes the types of the data and the readers of keys.
import { describe, lists, NOTE, objects, pascal } from "./definitions.mjs";

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

export function typesModule(definitions, shapes) {
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

export function fieldsModule(definitions, shapes) {
  const out = [
    `// ${NOTE}`,
    'import type { MapNode, Pair } from "../../syntax";',
    "",
    "const NONE: readonly Pair[] = [];",
    "",
    "function extended(other: readonly Pair[], pair: Pair): readonly Pair[] {",
    "  if (other === NONE) return [pair];",
    "  (other as Pair[]).push(pair);",
    "  return other;",
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
    out.push(
      "  const { pairs } = map;",
      "  for (let at = 0; at < pairs.length; at++) {",
      "    const pair = pairs[at] as Pair;",
      "    switch (pair.key.value) {",
    );
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
