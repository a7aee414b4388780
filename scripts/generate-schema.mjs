// Writes src/schema/generated from schemas/*.schema.json: ajv's validators as plain code, the types of the
// data, the readers of keys, and the tables of keys and words.
//
//   node scripts/generate-schema.mjs           writes the files
//   node scripts/generate-schema.mjs --check   fails when a file differs from what would be written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fieldsModule, typesModule } from "./generate-schema/code.mjs";
import { objectShape, objects, readDefinitions, resolver } from "./generate-schema/definitions.mjs";
import { quickModule } from "./generate-schema/quick.mjs";
import { shapesModule, titlesModule, wordsModule } from "./generate-schema/tables.mjs";
import { declarations, validators } from "./generate-schema/validators.mjs";

const outDir = join(dirname(fileURLToPath(import.meta.url)), "../src/schema/generated");

/** Writes the generated files, or with \`check\` only compares; answers with the names of those that differ. */
/** What is validated as a whole: files and their entries. */
const QUICK =
  "calendar post postFile people person channels channel plan goal objective segment zone step campaign policy clause settings pause config".split(
    " ",
  );

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
    "quick.ts": quickModule(definitions, shapes, QUICK),
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
