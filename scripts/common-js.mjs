// Turns a module that esbuild wrote into CommonJS, which starts faster on the Node versions supported.
import { compileFunction } from "node:vm";

const IMPORT =
  /(?<=^|[;}\n])\s*import\s*(?:(\*\s*as\s+[\w$]+|[\w$]+|\{[^}]*\})(?:\s*,\s*(\{[^}]*\}))?\s*from\s*)?"([^"]+)";?/g;

/**
 * An ES module of esbuild's as CommonJS. What is imported becomes a constant and what is exported a plain
 * property: getters, which esbuild would write, cost a tenth of a check's time.
 */
export function asCommonJs(code, file) {
  const shebang = /^#!.*\n/.exec(code)?.[0] ?? "";
  let imports = "";
  const rest = code
    .slice(shebang.length)
    .replace(IMPORT, (_, first, second, from) => {
      const required = `require("${from}")`;
      if (first === undefined) imports += `${required};`;
      for (let names of [first, second]) {
        if (names === undefined) continue;
        // The default of a module of Node's is the module itself.
        names = from.startsWith(".")
          ? names
          : names.replace(/default\s+as\s+([\w$]+)\s*,?/, (_all, name) => {
              imports += `const ${name}=${required};`;
              return "";
            });
        imports += `const ${names.replace(/^\*\s*as\s+/, "").replace(/\s+as\s+/g, ":")}=${required};`;
      }
      return "";
    })
    // Also of Node's own modules: what is started from a cache can't import.
    .replace(/\bimport\(("[^"]+")\)/g, "Promise.resolve().then(()=>require($1))")
    .replace(/(?<=^|[;}\n])\s*export default ([^;]+);?\s*$/, "module.exports={default:$1};\n")
    .replace(
      /(?<=^|[;}\n])\s*export\s*\{([^{}]*)\};?\s*$/,
      (_, names) => `${started(names, code)}module.exports={${exported(names)}};\n`,
    );
  const turned = `"use strict";${imports}${rest}`;
  // What is left of ES modules is a syntax error here.
  compileFunction(turned, ["require", "module", "exports", "__filename", "__dirname"], { filename: file });
  return shebang + turned;
}

/**
 * Modules that something requires are started by functions (`var a=esm(()=>{…})`), and their values are there only
 * then. A plain property would keep what was not there yet, so those that a part exports are started before.
 */
function started(names, code) {
  return names
    .split(",")
    .map((name) => /^\S+/.exec(name.trim())?.[0] ?? "")
    .filter((local) =>
      new RegExp(`[,\\s]${local.replaceAll("$", "\\$")}\\s*=\\s*[\\w$]+\\(\\(\\)\\s*=>\\s*\\{`).test(code),
    )
    .map((local) => `${local}();`)
    .join("");
}

/** `a as b, c as "d-e", f` as the properties of an object. */
function exported(names) {
  return names
    .split(",")
    .filter((name) => name.trim() !== "")
    .map((name) => {
      // A short name may be the word itself: `as as s`.
      const [, local, as = local] = /^(\S+?)(?:\s+as\b\s*(.+))?$/.exec(name.trim());
      return `${as}:${local}`;
    })
    .join(",");
}
