// Writes the tables of keys, words and titles.
import { describe, hasHead, lists, NOTE, objects } from "./definitions.mjs";

export function shapesModule(definitions, shapes) {
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

export function wordsModule(definitions) {
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

/** Letters and digits only, lower case, without accents, as `bare` of src/schema/meant.ts. */
const bare = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** What people may write instead of a key or a word: its titles in both languages. */
export function titlesModule(definitions) {
  const keys = {};
  for (const { schema } of objects(definitions)) {
    for (const [key, value] of Object.entries(schema.properties)) {
      const text = describe(value, definitions);
      for (const title of new Set([bare(text.title), bare(text["x-title-fr"])])) {
        if (title === bare(key)) continue;
        keys[title] ??= [];
        if (!keys[title].includes(key)) keys[title].push(key);
      }
    }
  }
  const named = {};
  for (const { name, schema } of lists(definitions)) {
    named[name] = {};
    for (const [value, text] of Object.entries(schema["x-values"])) {
      for (const title of [bare(text.title), bare(text["x-title-fr"])]) {
        if (title !== value) named[name][title] ??= value;
      }
    }
  }
  return `// ${NOTE}
import type { ListName } from "./shapes";

/** Keys by their titles in both languages, in their bare letters. */
export function buildKeyTitles(): Readonly<Record<string, readonly string[]>> {
  return ${JSON.stringify(keys, null, 2)};
}

/** Words of lists by their titles in both languages, in their bare letters. */
export function buildListTitles(): Readonly<Record<ListName, Readonly<Record<string, string>>>> {
  return ${JSON.stringify(named, null, 2)};
}
`;
}
