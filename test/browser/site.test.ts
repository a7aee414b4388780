import assert from "node:assert/strict";
import { join } from "node:path";
import { postsOf } from "../../src/preview/posts";
import { type Browser, type Page, startBrowser } from "./browser";
import { layoutFaults, paperFaults } from "./layout";
import {
  axe,
  drawForm,
  drawLive,
  EXAMPLES,
  HIGH_CONTRAST,
  keepPicture,
  LANGUAGES,
  openExample,
  panelStyles,
  ROOT,
  writeSite,
} from "./pages";

/** One page of each kind: of posts two, the rest are alike. */
function kindsOf(files: Iterable<string>): readonly string[] {
  const names = [...files].sort();
  const posts = names.filter((name) => name.startsWith("post-"));
  return [...names.filter((name) => !posts.includes(name)), ...posts.slice(0, 2)];
}

describe("browser: pages as files", function () {
  // The first run installs the browser.
  this.timeout(900_000);
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const told: string[] = [];

  before(async () => {
    browser = await startBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(String(error)));
  });
  after(() => browser.close());

  for (const example of EXAMPLES) {
    for (const language of LANGUAGES) {
      it(`${example}, ${language}: axe finds nothing, nothing is loaded, nothing lies over anything, paper holds it`, async () => {
        const site = writeSite(join(ROOT, "examples", example), example, language);
        const faults: string[] = [];
        for (const file of kindsOf(site.keys())) {
          const note = (what: string, lines: readonly string[]) =>
            faults.push(...lines.map((line) => `${file}, ${what}: ${line}`));
          asked.length = 0;
          told.length = 0;
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
          await page.goto(site.get(file) as string);
          note(
            "asked for",
            asked.filter((url) => url !== site.get(file) && !url.startsWith("data:")),
          );
          note("light", await axe(page));
          if (file === "index.html") await keepPicture(page, `${example}-${language}-${file}`);
          note("1280 wide", await layoutFaults(page));
          // Colours are the same in both languages: each look is looked at in one of them.
          if (language === "en") {
            await page.emulateMedia({ colorScheme: "dark" });
            note("dark", await axe(page, ["color-contrast"]));
          } else {
            await page.emulateMedia({ forcedColors: "active" });
            note("forced colours", await axe(page, ["color-contrast"]));
          }
          await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
          // Zoomed to 200 %.
          await page.setViewportSize({ width: 640, height: 450 });
          note("640 wide", await layoutFaults(page));
          // A4 within its margins; the calendar asks for it sideways.
          const isCalendar = /^(?:index|month|agenda)/.test(file);
          await page.setViewportSize({ width: isCalendar ? 1047 : 703, height: 1000 });
          await page.emulateMedia({ media: "print" });
          note("on paper", [...(await paperFaults(page)), ...(await layoutFaults(page))]);
          note("the console", told);
        }
        assert.deepEqual(faults, []);
      });
    }
  }

  it("what panels alone show: axe finds nothing in light, dark and high contrast", async () => {
    const faults: string[] = [];
    for (const example of EXAMPLES) {
      const session = await openExample(example);
      const idOf = (kind: "objective" | "step") => session.workspace.every(kind)[0]?.id;
      const post = postsOf({ session })[0]?.id;
      const states = [
        { view: "calendar" },
        { view: "calendar", deadlines: true, campaigns: true, filters: { gaps: true } },
        { view: "calendar", mode: "week", day: "2027-03-02" },
        { view: "calendar", mode: "week", lanes: true, day: "2027-03-02" },
        { view: "calendar", mode: "agenda", span: "week", day: "2027-03-02" },
        { view: "post", id: post },
        { view: "form", kind: "post", id: post },
        { view: "form", kind: "objective", id: idOf("objective") },
        { view: "form", kind: "step", id: idOf("step") },
        { view: "plan" },
        { view: "gaps" },
        { view: "agenda" },
      ];
      for (const [at, state] of [...states, { view: "import" }].entries()) {
        const language = LANGUAGES[at % 2] as "en" | "fr";
        const name = `${example}, ${JSON.stringify(state)}`;
        const { title, body } =
          state.view === "import" ? await drawForm(session, language) : drawLive(session, language, state);
        await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
        await page.setViewportSize({ width: 1280, height: 900 });
        // A page as a file leaves its content policy behind.
        await page.goto("about:blank");
        await page.setContent(
          `<!DOCTYPE html><html lang="${language}"><head><title>${title}</title><style>${panelStyles(state.view)}</style><style id="look"></style></head><body>${body}</body></html>`,
        );
        const note = (what: string, lines: readonly string[]) =>
          faults.push(...lines.map((line) => `${name}, ${what}: ${line}`));
        note("light", await axe(page));
        note("1280 wide", await layoutFaults(page));
        if (example === "fr-musee") await keepPicture(page, `panel-${at}-${language}`);
        await page.emulateMedia({ colorScheme: "dark" });
        note("dark", await axe(page, ["color-contrast"]));
        await page.evaluate(`document.getElementById("look").textContent = ${JSON.stringify(HIGH_CONTRAST)}`);
        note("high contrast", await axe(page, ["color-contrast"]));
        await page.setViewportSize({ width: 640, height: 450 });
        note("640 wide", await layoutFaults(page));
      }
    }
    assert.deepEqual(faults, []);
  });
});
