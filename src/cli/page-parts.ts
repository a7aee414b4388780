import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Styles and script of the pages, as they ship with the product, with their hashes for the pages' content policy. */
export interface ShippedParts {
  readonly styles: string;
  readonly script: string;
  readonly stylesHash: string;
  readonly scriptHash: string;
}

/** Reads them from the product's folder. */
export function shippedParts(): ShippedParts {
  const product = productFolder();
  const folder = join(product, "media", "preview");
  // What only a panel of an editor has is left out; the rest refines what `base` says.
  const names = readdirSync(folder).filter((name) => name.endsWith(".css") && name !== "panel.css");
  const sorted = ["base.css", ...names.filter((name) => name !== "base.css").sort()];
  const styles = sorted.map((name) => shrink(readFileSync(join(folder, name), "utf8"))).join("\n");
  const script = readFileSync(join(product, "dist", "page-file.js"), "utf8").trim();
  return { styles, script, stylesHash: hashOf(styles), scriptHash: hashOf(script) };
}

/** Without comments and indentation: a page carries all of it. */
function shrink(css: string): string {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "")
    .replace(/\n\s*/g, "\n")
    .replace(/\n+/g, "\n")
    .trim();
}

function productFolder(): string {
  let folder = dirname(__filename);
  for (let up = 0; up < 3; up++) {
    if (existsSync(join(folder, "media", "preview", "base.css"))) return folder;
    folder = dirname(folder);
  }
  throw new Error("The styles of the pages are missing beside the command.");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
