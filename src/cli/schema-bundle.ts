import type { Language } from "../values";
import type { FileKind } from "../workspace";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

// Each is loaded when it is asked for.
const SOURCES: Readonly<Record<FileKind, () => Promise<unknown>>> = {
  config: () => import("../../schemas/config.schema.json"),
  people: () => import("../../schemas/people.schema.json"),
  channels: () => import("../../schemas/channels.schema.json"),
  plan: () => import("../../schemas/plan.schema.json"),
  policy: () => import("../../schemas/policy.schema.json"),
  pause: () => import("../../schemas/pause.schema.json"),
  calendar: () => import("../../schemas/calendar.schema.json"),
  post: () => import("../../schemas/post.schema.json"),
};

const REFERENCE = /^(?:([a-z-]+)\.schema\.json)?(#\/\$defs\/([^/]+)(?:\/.*)?)$/;

/**
 * The schema of a kind of file that stands alone: what it takes from other schemas is among its own
 * `$defs`, texts are those of the language, and our own annotations and formats are left out, which
 * other validators don't know.
 */
export async function bundledSchema(kind: FileKind, language: Language): Promise<JsonObject> {
  const main = await load(kind);
  const definitions: Record<string, Json> = {};
  const body = await rewritten(main, kind);
  const { $defs: _, ...rest } = body as JsonObject;
  return { ...rest, ...(Object.keys(definitions).length === 0 ? {} : { $defs: sorted(definitions) }) };

  /** Takes the definition in, and answers with its name here. */
  async function define(file: string, name: string): Promise<string> {
    const local = file === kind ? name : file === "common" ? `common-${name}` : `${file}-${name}`;
    if (!Object.hasOwn(definitions, local)) {
      definitions[local] = {};
      const source = (await load(file)).$defs as JsonObject;
      definitions[local] = await rewritten(source[name] ?? {}, file);
    }
    return local;
  }

  async function rewritten(node: Json, file: string, names = false): Promise<Json> {
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node))
      return Promise.all((node as readonly Json[]).map((item) => rewritten(item, file)));
    const map = node as JsonObject;
    const out: Record<string, Json> = {};
    for (const [key, value] of Object.entries(map)) {
      // Names of a file's keys are no keywords.
      if (names) out[key] = await rewritten(value, file);
      else if (key === "$ref" && typeof value === "string") out[key] = await resolved(value, file);
      else if (key === "$defs" || key.startsWith("x-")) continue;
      else if (key === "format" && typeof value === "string" && value.startsWith("sp-")) continue;
      else if (key === "examples" || key === "default" || key === "enum" || key === "const") out[key] = value;
      else if (key === "title" && typeof map["x-title-fr"] === "string" && language === "fr")
        out[key] = map["x-title-fr"];
      else if (key === "description" && typeof map["x-description-fr"] === "string" && language === "fr")
        out[key] = map["x-description-fr"];
      else out[key] = await rewritten(value, file, key === "properties" || key === "patternProperties");
    }
    return out;
  }

  async function resolved(reference: string, file: string): Promise<string> {
    const match = REFERENCE.exec(reference);
    if (match === null) return reference;
    const [, other, pointer = "", name = ""] = match;
    const local = await define(other ?? file, name);
    return pointer.replace(`#/$defs/${name}`, `#/$defs/${local}`);
  }
}

async function load(name: string): Promise<JsonObject> {
  let source: unknown =
    name === "common" ? await import("../../schemas/common.schema.json") : await SOURCES[name as FileKind]();
  // How a JSON module is wrapped depends on what bundled it; the schema is the innermost.
  for (;;) {
    const inner = (source as { default?: { $schema?: string } }).default;
    if (inner === undefined || (inner.$schema === undefined && !("default" in inner)))
      return source as JsonObject;
    source = inner;
  }
}

function sorted(map: Readonly<Record<string, Json>>): JsonObject {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
