#!/usr/bin/env node
// The command `social-policy`: starts `main` from what V8 compiled when the parts were built. A check is so short
// that compiling would be a sixth of it, and Node 20 keeps no such cache by itself.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

interface Part {
  exports: unknown;
}

// A check runs many functions a few thousand times each and ends. By default V8 optimizes them soon, on a second
// thread: where the other cores are busy that takes longer than it saves (a check of 10,000 posts took up to a third
// longer), on an idle machine the difference is small. What is found does not depend on it. It is said before
// anything is compiled, since V8 takes no cache that was made under other flags.
setFlagsFromString("--interrupt-budget=600000");

const parts = new Map<string, Part>();
const requireFromNode = createRequire(__filename);

/** Runs a part of `dist` once and answers with what it exports, as `require` does. */
function load(path: string): unknown {
  const known = parts.get(path);
  if (known !== undefined) return known.exports;
  const part: Part = { exports: {} };
  parts.set(path, part);
  // The build writes ASCII alone; read as Latin-1 nothing has to be decoded.
  const text = readFileSync(path, "latin1");
  const wrapped = `(function(require,module,exports,__filename,__dirname){${text}\n})`;
  const folder = dirname(path);
  const requirePart = (id: string): unknown =>
    id.startsWith(".") ? load(join(folder, id)) : requireFromNode(id);
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
