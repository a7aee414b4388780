#!/usr/bin/env node
// The command `social-policy`: starts `main` from what V8 compiled when the parts were built. A check is so short
// that compiling would be a sixth of it, and Node 20 keeps no such cache by itself.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

interface Part {
  exports: unknown;
}

const parts = new Map<string, Part>();

/** Runs a part of `dist` once and answers with what it exports, as `require` does. */
function load(path: string): unknown {
  const known = parts.get(path);
  if (known !== undefined) return known.exports;
  const part: Part = { exports: {} };
  parts.set(path, part);
  // Not as Latin-1: templates and patterns keep their signs as they are.
  const text = readFileSync(path, "utf8");
  const wrapped = `(function(require,module,exports,__filename,__dirname){${text}\n})`;
  const folder = dirname(path);
  const requirePart = (id: string): unknown => (id.startsWith(".") ? load(join(folder, id)) : require(id));
  // A cache of another version of V8 is not taken: then the text is compiled.
  const script = new Script(wrapped, { filename: path, cachedData: cacheOf(path) });
  script.runInThisContext()(requirePart, part, part.exports, path, folder);
  return part.exports;
}

function cacheOf(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
}

load(join(__dirname, "main.js"));
