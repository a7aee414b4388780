import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ViewName } from "../preview";

/** Styles and script of a page, as they ship with the product, with their hashes for the page's content policy. */
export interface ShippedParts {
  readonly styles: string;
  readonly script: string;
  readonly stylesHash: string;
  readonly scriptHash: string;
}

/** A view, or the page of a difference. */
type PageName = ViewName | "review";

/** Views that show something which has its styles in another's file. */
const ALSO: Partial<Readonly<Record<PageName, readonly string[]>>> = {
  plan: ["policy"],
  review: ["calendar"],
};

/** Reads from the product's folder what pages of a view need, once for each view: each page carries all of it. */
export function partsReader(): (view: PageName) => ShippedParts {
  const product = productFolder();
  const script = readFileSync(join(product, "dist", "page-file.js"), "utf8").trim();
  const scriptHash = hashOf(script);
  const known = new Map<PageName, ShippedParts>();
  return (view) => {
    let parts = known.get(view);
    if (parts === undefined) {
      parts = { ...stylesOf([view, ...(ALSO[view] ?? [])]), script, scriptHash };
      known.set(view, parts);
    }
    return parts;
  };
}

/** The base's styles with those of some pages, and their hash. */
export function stylesOf(names: readonly string[]): Pick<ShippedParts, "styles" | "stylesHash"> {
  const folder = join(productFolder(), "media", "preview");
  const styles = ["base", ...names]
    .map((name) => shrink(readFileSync(join(folder, `${name}.css`), "utf8")))
    .join("\n");
  return { styles, stylesHash: hashOf(styles) };
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
