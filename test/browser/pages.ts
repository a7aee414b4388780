import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openRoot } from "../../src/host";
import { aroundOf, proposeImport, proposeRegisters, readImport } from "../../src/import";
import { drawImport, drawView, readState, weekStartOf } from "../../src/preview";
import type { Session } from "../../src/rules";
import { importPage } from "../../src/server/import-page";
import { type Language, parseDay } from "../../src/values";
import type { Page } from "./browser";

export const ROOT = join(__dirname, "../..");
export const EXAMPLES = ["fr-musee", "en-health", "needs-work"] as const;
export const LANGUAGES = ["en", "fr"] as const;
export const AS_OF = "2027-03-01";

/** Where pages are written to, and pictures of what was looked at. */
const OUT = join(ROOT, "out", "browser");
const PICTURES = join(ROOT, "out", "screenshots", "pages");

/** Pages of a folder, written by the built command; their addresses by name. */
export function writeSite(folder: string, name: string, language: Language): ReadonlyMap<string, string> {
  const out = join(OUT, `${name}-${language}`);
  rmSync(out, { recursive: true, force: true });
  const args = ["preview", folder, "--out", out, "--as-of", AS_OF, "--lang", language];
  const run = spawnSync(process.execPath, [join(ROOT, "dist", "cli.js"), ...args], { encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  return new Map(readdirSync(out).map((file) => [file, pathToFileURL(join(out, file)).href]));
}

/** The page of what a change of an example does (`scripts/example-change.mts`), written by the built command. */
export async function writeDifference(example: "en-health" | "fr-musee", language: string): Promise<string> {
  const { changeExample } = await import("../../scripts/example-change.mts");
  const changed = join(OUT, `changed-${example}`);
  rmSync(changed, { recursive: true, force: true });
  changeExample(ROOT, example, changed);
  const args = ["diff", "--from", join("examples", example), "--to", changed, "--format", "html"];
  const cli = join(ROOT, "dist", "cli.js");
  const run = spawnSync(process.execPath, [cli, ...args, "--as-of", AS_OF, "--lang", language], {
    cwd: ROOT,
    encoding: "utf8",
  });
  assert.equal(run.status, 0, run.stderr);
  const file = join(OUT, `difference-${language}.html`);
  writeFileSync(file, run.stdout);
  return pathToFileURL(file).href;
}

/** A folder for a test, with files in it. */
export function writeFiles(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(OUT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

export async function openExample(name: string): Promise<Session> {
  const { session } = await openRoot(join(ROOT, "examples", name), { asOf: parseDay(AS_OF) ?? 0 });
  return session;
}

/** A view as a panel shows it. */
export function drawLive(session: Session, language: Language, state: unknown) {
  return drawView(
    {
      session,
      language,
      weekStart: weekStartOf(session, language),
      live: true,
      href: () => "#",
      picture: () => undefined,
    },
    readState(state),
  );
}

/** Rows of another tool: a question of each sort, names that nobody knows, a column without a field. */
const ROWS = `Date;Plateforme;Titre;Texte;Statut;Responsable;Budget interne
05/03/2027;Instagram;Ouverture des portes ouvertes de toutes nos salles et ateliers;Venez!;À valider;Marie L.;oui
09/03/2027;LinkedIn;تذكير 🎉;C’est demain;Zut;Marie Lavoie;
`;

/** The form of an import into a root, as a panel shows it. */
export async function drawForm(session: Session, language: Language) {
  const { workspace } = session;
  const source = { name: "calendrier.csv", bytes: new TextEncoder().encode(ROWS) };
  const reading = await readImport(source, {}, aroundOf(workspace, language));
  const proposal = proposeImport(reading, workspace, { language });
  const registers = proposeRegisters(reading.names, workspace, language);
  const choices = { answers: {} };
  const page = importPage({ name: source.name, reading, proposal, registers, choices }, [], language);
  return drawImport(page, language);
}

/** The styles that count in a panel for a view, in their order (`src/page/styles.ts`). */
export function panelStyles(view = "calendar"): string {
  const also: Readonly<Record<string, readonly string[]>> = { plan: ["policy"], post: ["form"] };
  const names = ["base", "panel", view, ...(also[view] ?? [])];
  return names.map((name) => readFileSync(join(ROOT, "media", "preview", `${name}.css`), "utf8")).join("\n");
}

/** VS Code's variables in a look of its own with high contrast. */
export const HIGH_CONTRAST = `:root {
  --vscode-foreground: #ffffff; --vscode-editor-background: #000000; --vscode-contrastBorder: #6fc3df;
  --vscode-descriptionForeground: #ffffff; --vscode-editorWidget-background: #0c141f; --vscode-panel-border: #6fc3df;
  --vscode-textLink-foreground: #21a6ff; --vscode-focusBorder: #f38518; --vscode-errorForeground: #f48771;
  --vscode-editorWarning-foreground: #ffd370; --vscode-editorInfo-foreground: #3794ff;
  --vscode-input-background: #000000; --vscode-input-foreground: #ffffff; --vscode-input-border: #6fc3df;
  --vscode-button-background: #000000; --vscode-button-foreground: #ffffff;
}`;

/** Keeps a picture of the page as it is. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

export const axeScript = (): string =>
  readFileSync(join(ROOT, "test", "hosts", "node_modules", "axe-core", "axe.min.js"), "utf8");

/** What axe finds, a line for each; `rules` alone when given. */
export async function axe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axeScript());
  return page.evaluate<readonly string[]>(`axe
    .run(document, { resultTypes: ["violations"], ${rules === undefined ? "" : `runOnly: ${JSON.stringify(rules)}`} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`);
}
