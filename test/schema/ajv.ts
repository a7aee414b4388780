import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { formats } from "../../src/schema/formats";

export type Json = { [key: string]: unknown };

const folder = new URL("../../schemas/", import.meta.url);

/** The names of all schema files. */
export const schemaNames = readdirSync(folder).map((name) => name.replace(".schema.json", ""));

export function readSchema(name: string): Json {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), "utf8")) as Json;
}

const OWN_KEYWORDS = [
  "x-title-fr",
  "x-description-fr",
  "x-form",
  "x-ref",
  "x-key-ref",
  "x-keys",
  "x-entity",
  "x-introduced-by",
  "x-values",
  "x-apart",
  "x-localized",
];

/** ajv that knows our keywords and formats, and no schema yet; strict. */
export function emptyAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    allErrors: true,
    formats,
  });
  for (const keyword of OWN_KEYWORDS) ajv.addKeyword(keyword);
  return ajv;
}

/** ajv with all our schemas, straight from the files. */
export function fullAjv(): Ajv2020 {
  const ajv = emptyAjv();
  for (const name of schemaNames) ajv.addSchema(readSchema(name));
  return ajv;
}

export function schemaId(name: string): string {
  return `https://social-policy.dev/schemas/${name}.schema.json`;
}
