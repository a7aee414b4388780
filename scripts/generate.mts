// Writes everything that is generated from other files of the repository; with --check only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueModule } from "./catalogue.mts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

put("src/rules/catalogue.ts", catalogueModule(root));

if (check && stale.length > 0) {
  console.error(`Generated files differ from their sources; run npm run generate:\n  ${stale.join("\n  ")}`);
  process.exit(1);
}
if (!check) console.error(stale.length === 0 ? "Nothing to generate." : `Generated ${stale.join(", ")}.`);
