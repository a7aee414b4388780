// A real Chromium with VS Code in it.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { hosts } from "./install.mjs";

const require = createRequire(join(hosts, "package.json"));

/** Where a Chromium may be installed already. */
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts the browser. CHROMIUM_PATH names another than the packages' own. */
export async function startBrowser() {
  const { chromium } = require("playwright-core");
  const asked = process.env.CHROMIUM_PATH;
  let executablePath = asked ?? INSTALLED.find((path) => existsSync(path));
  if (executablePath === undefined) {
    const { default: packed } = await import(require.resolve("@sparticuz/chromium"));
    executablePath = await packed.executablePath();
  }
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  });
}

/** The address under which VS Code opens a folder or a workspace; `payload` is what its test driver takes. */
export function addressOf(authority, opened, payload = []) {
  const pairs = [["skipWelcome", "true"], ...payload];
  const kind = opened.endsWith(".code-workspace") ? "workspace" : "folder";
  const query = new URLSearchParams({ [kind]: opened, payload: JSON.stringify(pairs) });
  return `http://${authority}/?${query}`;
}

/** A window of VS Code in a language. */
export async function openPage(browser, { language = "en", width = 1280, height = 800 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: language });
  const page = await context.newPage();
  // What VS Code's build for a language would set; extensions then take their texts in it.
  if (language !== "en") {
    await page.addInitScript((asked) => {
      globalThis._VSCODE_NLS_LANGUAGE = asked;
    }, language);
  }
  return page;
}

/**
 * Opens the address and waits until the tests in the extension host are done. Answers with what they
 * handed back; `told` gets the lines of the extension host.
 */
export async function runInPage(page, address, { timeoutMs, told }) {
  let ended;
  const end = new Promise((resolve) => {
    ended = resolve;
  });
  await page.exposeFunction("codeAutomationLog", (type, args) => told(type, args));
  await page.exposeFunction("codeAutomationExit", (code) => ended({ code }));
  page.on("crash", () => ended({ code: 1, reason: "The page crashed." }));
  await page.goto(address);
  const timer = setTimeout(
    () => ended({ code: 1, reason: `No end after ${timeoutMs / 1000} s.` }),
    timeoutMs,
  );
  const result = await end;
  clearTimeout(timer);
  return result;
}
