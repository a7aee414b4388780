// Writes everything that is generated from other files of the repository; with --check only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueModule } from "./catalogue.mts";
import { readyRulePages } from "./ready-rule-pages.mts";
import { snippetFiles } from "./snippet-files.mts";
import { snippetPages } from "./snippet-pages.mts";
import { snippetsModule } from "./snippets.mts";
import { templatesModule } from "./templates.mts";

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
put("src/start/generated/templates.ts", templatesModule(root));
put("src/language/generated/snippets.ts", snippetsModule(root));
for (const [path, text] of [...snippetFiles(root), ...snippetPages(root), ...readyRulePages(root)])
  put(path, text);

// The pages are made by the rules themselves: they are loaded once the catalogue is written.
const { PAGE_FOLDERS, pages } = await import("./pages.mts");
const { importWordPages } = await import("./import-word-pages.mts");
for (const [path, text] of importWordPages()) put(path, text);
const { readmeReports } = await import("./readme-report.mts");
for (const [path, text] of await readmeReports(root)) put(path, text);
const current = await pages(root);
for (const [path, text] of current) put(path, text);
for (const folder of PAGE_FOLDERS) {
  if (!existsSync(join(root, folder))) continue;
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (!name.endsWith(".md") || current.has(path)) continue;
    stale.push(path);
    if (!check) rmSync(join(root, path));
  }
}

if (check && stale.length > 0) {
  console.error(`Generated files differ from their sources; run npm run generate:\n  ${stale.join("\n  ")}`);
  process.exit(1);
}
if (!check) console.error(stale.length === 0 ? "Nothing to generate." : `Generated ${stale.join(", ")}.`);
