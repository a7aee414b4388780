// A schema with everything it refers to in one file, for editors and for `social-policy schema KIND`.
import { readSchema } from "./definitions.mjs";

/** The schema of a kind of file; its references lead only into itself. */
export function bundledSchema(kind) {
  const { $defs: own = {}, ...top } = readSchema(kind);
  const $defs = {};
  const rewrite = (node, file) => {
    if (node === null || typeof node !== "object") return node;
    if (Array.isArray(node)) return node.map((item) => rewrite(item, file));
    const result = {};
    for (const [key, value] of Object.entries(node)) {
      result[key] = key === "$ref" && typeof value === "string" ? moved(value, file) : rewrite(value, file);
    }
    return result;
  };
  const moved = (ref, file) => {
    const [path, pointer] = ref.split("#");
    const from = path === "" ? file : path.replace(".schema.json", "");
    const name = pointer.split("/")[2];
    if (!(name in $defs)) {
      const definition = (from === kind ? own : readSchema(from).$defs)[name];
      $defs[name] = {};
      $defs[name] = rewrite(definition, from);
    }
    return `#${pointer}`;
  };
  const schema = rewrite(top, kind);
  return Object.keys($defs).length === 0 ? schema : { ...schema, $defs };
}
