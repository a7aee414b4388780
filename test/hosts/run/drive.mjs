// Drives VS Code with keys and mouse, as a person does, with the .vsix installed and no repository around it.
import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/ensure.mjs";
import { AS_OF, copyOf } from "./hosts.mjs";
import { addressOf, openPage } from "./page.mjs";
import { startServer } from "./server.mjs";

/** Where pictures of the main moments are left. */
export const pictures = join(root, "out", "screenshots");

const WORDS = {
  en: {
    gaps: "Gaps",
    coming: "Coming Posts",
    nobody: "Nobody yet",
    status: "Which status?",
    approve: "Approve This Post",
    change: "Change the Status",
  },
  fr: {
    gaps: "Manques",
    coming: "Publications à venir",
    nobody: "Personne pour l’instant",
    status: "Quel statut?",
    approve: "Approuver cette publication",
    change: "Changer le statut",
  },
};

/** What VS Code looks like and what it leaves out, so that the pictures show us. */
export function settingsFor(theme) {
  return {
    "security.workspace.trust.enabled": false,
    "workbench.colorTheme": theme,
    "workbench.startupEditor": "none",
    "chat.disableAIFeatures": true,
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "workbench.tips.enabled": false,
    "editor.minimap.enabled": false,
    "socialPolicy.asOf": AS_OF,
  };
}

/** Looks and languages of the pictures. */
export const LOOKS = [
  { name: "light", theme: "Default Light Modern", language: "en" },
  { name: "dark", theme: "Default Dark Modern", language: "fr" },
  { name: "contrast", theme: "Default High Contrast", language: "en" },
  { name: "contrast-light", theme: "Default High Contrast Light", language: "fr" },
];

/** Goes through the main moments in one look; answers with a result for each. */
export async function drive(browser, { name, theme, language }, vsix) {
  const folder = copyOf("needs-work");
  const server = await startServer({ settings: settingsFor(theme), vsix, testing: false });
  const page = await openPage(browser, { language });
  const results = [];
  mkdirSync(pictures, { recursive: true });
  try {
    await page.goto(addressOf(server.authority, folder));
    const words = WORDS[language];
    for (const [title, act] of moments(words)) {
      try {
        await act(page);
        results.push({ title });
      } catch (error) {
        results.push({ title, failed: String(error).slice(0, 2000) });
      }
      await page.screenshot({
        path: join(pictures, `${name}-${language}-${title.replace(/\W+/g, "-")}.png`),
      });
    }
  } finally {
    await page.context().close();
    await server.stop();
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
  return results;
}

/** What a person does, one after the other. */
function moments(words) {
  return [
    ["findings are underlined in the calendar", underlined],
    ["the side view lists the gaps", (page) => sideView(page, words)],
    ["a finding says what is wrong on hover", hoverFinding],
    ["completion offers what fits", completion],
    ["a quick fix mends", quickFix],
    ["a status says what it needs", (page) => changeStatus(page, words)],
  ];
}

async function openFile(page, name) {
  await page.waitForSelector(".monaco-workbench", { timeout: 30_000 });
  await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 30_000 });
  await page.keyboard.press("Control+P");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`.tab[data-resource-name="${name}"]`);
}

async function underlined(page) {
  await openFile(page, "2027-03.calendar.yaml");
  await page.waitForSelector(".squiggly-error", { timeout: 30_000 });
}

async function sideView(page, words) {
  await page.click('.activitybar a.action-label[aria-label^="Social Policy"]');
  await page.waitForSelector(`.pane-header[aria-label*="${words.gaps}"]`);
  await page.waitForSelector(`.monaco-list-row[aria-label*="${words.nobody}"]`, { timeout: 20_000 });
  await page.waitForSelector(`.pane-header[aria-label*="${words.coming}"]`);
}

async function hoverFinding(page) {
  await page.keyboard.press("Control+1");
  await goToLine(page, 9, 12);
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.waitForSelector(".monaco-hover-content:has-text('missing-owner')");
}

async function goToLine(page, line, column) {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+G");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".quick-input-widget", { state: "hidden" });
}

async function completion(page) {
  // After the first post, a key that it lacks.
  await goToLine(page, 15, 99);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("own");
  await page.keyboard.press("Control+Space");
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row[aria-label^="owner"]', {
    timeout: 20_000,
  });
}

async function quickFix(page) {
  await page.keyboard.press("Escape");
  for (let undone = 0; undone < 4; undone++) await page.keyboard.press("Control+Z");
  await goToLine(page, 22, 14);
  const offered = page.locator('.action-widget .monaco-list-row:has-text("jroy")').first();
  // The menu shows what is known at that moment; who is too early asks again.
  for (let asked = 0; ; asked++) {
    await page.keyboard.press("Control+.");
    try {
      await offered.waitFor({ timeout: 6_000 });
      return;
    } catch (error) {
      if (asked === 4) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

async function changeStatus(page, words) {
  await page.keyboard.press("Escape");
  await goToLine(page, 18, 10);
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(`Social Policy: ${words.change}`);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${words.change}"]`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`.quick-input-widget:has-text("${words.status}")`, { timeout: 20_000 });
  const rows = await page.locator(".quick-input-list .monaco-list-row").count();
  assert.ok(rows >= 3, `${rows} choices`);
}
