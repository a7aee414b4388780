// The pages in a panel of VS Code, driven by mouse and keys, with the .vsix installed and no repository around it.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { settingsFor } from "./drive.mjs";
import { copyOf, pictures } from "./hosts.mjs";
import { addressOf, openPage } from "./page.mjs";
import { startServer } from "./server.mjs";

const CALENDAR = "2027-03.calendar.yaml";
const POST = "sans-responsable";

const WORDS = {
  en: { calendar: "Show the Calendar", undone: "Undone." },
  fr: { calendar: "Afficher le calendrier", undone: "Annulé." },
};

/** Goes through what people do in a panel; answers with a result for each. */
export async function drivePanels(browser, { name, theme, language }, vsix) {
  const folder = copyOf("needs-work");
  const settings = { ...settingsFor({ theme }), "files.autoSave": "afterDelay", "files.autoSaveDelay": 100 };
  const server = await startServer({ settings, vsix, testing: false });
  const page = await openPage(browser, { language, width: 1500, height: 900 });
  const results = [];
  mkdirSync(pictures, { recursive: true });
  const original = readFileSync(join(folder, CALENDAR), "utf8");
  const text = () => readFileSync(join(folder, CALENDAR), "utf8");
  const words = WORDS[language];
  const world = { page, folder, text, original, words, frame: undefined };
  try {
    await page.goto(addressOf(server.authority, folder));
    for (const [title, act] of MOMENTS) {
      try {
        await act(world);
        results.push({ title });
      } catch (error) {
        results.push({ title, failed: String(error).slice(0, 2000) });
      }
      await page.screenshot({
        path: join(pictures, `panel-${name}-${language}-${title.replace(/\W+/g, "-")}.png`),
      });
      // What comes later needs the panel.
      if (world.frame === undefined) break;
    }
  } finally {
    await page.context().close();
    await server.stop();
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
  return results;
}

const MOMENTS = [
  ["the calendar opens beside the text", open],
  ["the page runs and loads nothing but our own", strict],
  ["a post is dragged to another day, and the file differs in one line", drag],
  ["undo in the panel takes it back, byte for byte", undo],
  ["a post is moved by the keyboard alone", moveByKeys],
  ["the dialog moves a post to a day and a time", moveByDialog],
  ["filters narrow the posts, and are kept", filter],
  ["the page follows the cursor, and the cursor the page", follow],
  ["a fix beside a finding mends the file, and undo takes it back", fix],
  ["a value of a post is changed in its form", fillForm],
  ["the panel comes back after a reload with what it showed", reload],
  ["a spreadsheet that is dropped onto the page becomes a calendar", dropSpreadsheet],
];

async function command(page, title) {
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(`Social Policy: ${title}`);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${title}"]`, {
    timeout: 30_000,
  });
  await page.keyboard.press("Enter");
}

/** The document inside the panel. */
async function inPanel(page, selector = "#view") {
  for (let tries = 0; tries < 150; tries++) {
    for (const frame of page.frames()) {
      try {
        if ((await frame.locator(selector).count()) > 0) return frame;
      } catch {
        // Frames come and go while a panel loads.
      }
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`No panel shows ${selector}.`);
}

async function until(what, ask, holds) {
  let last;
  for (let tries = 0; tries < 100; tries++) {
    last = await ask();
    if (holds(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`Waited in vain for ${what}; the last was ${JSON.stringify(last)?.slice(0, 500)}`);
}

const card = (world, id = POST) => world.frame.locator(`[data-post="${id}"][data-day]`).first();
const dayOf = (world, id) => card(world, id).getAttribute("data-day");

/** The lines in which the file differs from the original, as pairs. */
function changedLines({ text, original }) {
  const before = original.split("\n");
  const after = text().split("\n");
  assert.equal(after.length, before.length, "as many lines as before");
  return after.flatMap((line, at) => (line === before[at] ? [] : [[before[at], line]]));
}

async function open(world) {
  const { page, words } = world;
  await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
  await page.keyboard.press("Control+P");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(CALENDAR);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${CALENDAR}"]`, {
    timeout: 30_000,
  });
  await page.keyboard.press("Enter");
  await page.waitForSelector(".squiggly-error", { timeout: 60_000 });
  await page.keyboard.press("Control+B");
  await command(page, words.calendar);
  world.frame = await inPanel(page);
  await until(
    "the post's day",
    () => dayOf(world),
    (day) => day === "2027-03-09",
  );
}

async function strict({ frame }) {
  const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /unsafe|https:(?:\s|;|$)|\*(?:\s|;|$)/);
  const ran = await frame.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "globalThis.foreign = true";
    document.body.append(script);
    const asked = await fetch("https://example.org/").then(
      () => "answered",
      () => "refused",
    );
    return { foreign: "foreign" in globalThis, asked };
  });
  assert.deepEqual(ran, { foreign: false, asked: "refused" });
}

async function drag(world) {
  const { page, frame } = world;
  const source = await card(world).boundingBox();
  const target = await frame.locator('[data-drop-day="2027-03-11"]').first().boundingBox();
  await page.mouse.move(source.x + 20, source.y + 10);
  await page.mouse.down();
  await page.mouse.move(source.x + 40, source.y + 30, { steps: 4 });
  await page.mouse.move(target.x + target.width / 2, target.y + 10, { steps: 6 });
  await until(
    "what the move would bring",
    () => frame.locator("#told").textContent(),
    (told) => told !== "",
  );
  await page.mouse.up();
  await until(
    "the post on its new day",
    () => dayOf(world),
    (day) => day === "2027-03-11",
  );
  await until(
    "the file",
    () => changedLines(world).length,
    (count) => count > 0,
  );
  assert.deepEqual(changedLines(world), [["    publish: 2027-03-09T08:00", "    publish: 2027-03-11T08:00"]]);
}

async function undo(world) {
  await card(world).locator("a").first().focus();
  await world.page.keyboard.press("Control+Z");
  await until(
    "the post where it was",
    () => dayOf(world),
    (day) => day === "2027-03-09",
  );
  await until(
    "the file as it was",
    () => world.text() === world.original,
    (same) => same,
  );
  assert.equal(await world.frame.locator("#told").textContent(), world.words.undone);
}

async function moveByKeys(world) {
  const { page } = world;
  await card(world).locator("a").first().focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await until(
    "the post on its new day",
    () => dayOf(world),
    (day) => day === "2027-03-17",
  );
  await until(
    "the file",
    () => changedLines(world).length,
    (count) => count === 1,
  );
  const focused = await world.frame.evaluate(
    () => document.activeElement?.closest("[data-post]")?.dataset.post,
  );
  assert.equal(focused, POST, "the focus stays on the post");
  await page.keyboard.press("Control+Z");
  await until(
    "the post where it was",
    () => dayOf(world),
    (day) => day === "2027-03-09",
  );
}

async function moveByDialog(world) {
  const { page, frame } = world;
  await card(world).locator("a").first().focus();
  // The details come when the card has the focus; a card that is drawn anew asks for them again.
  await until(
    "the dialog",
    async () => {
      await card(world)
        .locator('[data-act="ask-move"]')
        .first()
        .evaluate((button) => button.click());
      return frame.locator("#move-dialog[open]").count();
    },
    (count) => count === 1,
  );
  await frame.locator('#move-dialog input[name="day"]').fill("2027-03-12");
  await frame.locator('#move-dialog input[name="time"]').fill("10:15");
  await page.keyboard.press("Enter");
  await until(
    "the post on its new day",
    () => dayOf(world),
    (day) => day === "2027-03-12",
  );
  await until(
    "the file",
    () => changedLines(world)[0]?.[1],
    (line) => line === "    publish: 2027-03-12T10:15",
  );
  await page.keyboard.press("Control+Z");
  await until(
    "the post where it was",
    () => dayOf(world),
    (day) => day === "2027-03-09",
  );
}

async function filter(world) {
  const { frame } = world;
  const cards = () => frame.locator("#view [data-post][data-day]").count();
  const all = await cards();
  await frame.locator('form[data-filters] select[name="person"]').selectOption("?");
  const few = await until("fewer posts", cards, (count) => count < all && count > 0);
  assert.ok(few >= 1);
  await frame.locator('form[data-filters] select[name="person"]').selectOption("");
  await until("all posts again", cards, (count) => count === all);
}

async function follow(world) {
  const { page, frame } = world;
  await page.keyboard.press("Control+1");
  await page.keyboard.press("Control+G");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type("27:1");
  await page.keyboard.press("Enter");
  const current = () => frame.locator("[data-current]").first().getAttribute("data-post");
  await until("the post at the cursor", current, (id) => id === "absente");
  await card(world).locator("a").first().focus();
  await page.waitForSelector('.monaco-breadcrumbs:has-text("sans-responsable")', { timeout: 20_000 });
}

async function fix(world) {
  const { page, frame } = world;
  await card(world)
    .locator("a")
    .first()
    .evaluate((link) => link.click());
  const button = frame.locator(".post-findings .fix").first();
  await button.waitFor({ timeout: 20_000 });
  await button.click();
  const lines = () => world.text().split("\n").length;
  await until("the owner in the file", lines, (count) => count === world.original.split("\n").length + 1);
  await until(
    "the finding gone",
    () => frame.locator(".post-findings .fix").count(),
    (count) => count === 0,
  );
  await frame.locator("nav.tabs a").first().focus();
  await page.keyboard.press("Control+Z");
  await until(
    "the file as it was",
    () => world.text() === world.original,
    (same) => same,
  );
  await frame.locator("nav.tabs a").first().click();
  await card(world).waitFor({ timeout: 20_000 });
}

async function fillForm(world) {
  const { page, frame } = world;
  await card(world)
    .locator("a")
    .first()
    .evaluate((link) => link.click());
  const owner = frame.locator('form[data-form] [name="owner"]').first();
  await owner.waitFor({ timeout: 20_000, state: "attached" });
  await owner.selectOption("jroy");
  await until(
    "the owner in the file",
    () => world.text().split("\n").length,
    (count) => count === world.original.split("\n").length + 1,
  );
  const added = world
    .text()
    .split("\n")
    .filter((line) => !world.original.split("\n").includes(line));
  assert.deepEqual(
    added.filter((line) => !/owner: jroy$/.test(line)),
    [],
  );
  await page.keyboard.press("Escape");
}

async function reload(world) {
  const { page } = world;
  // VS Code in a browser writes down what it remembers every five seconds.
  await page.waitForTimeout(7_000);
  await page.reload();
  world.frame = await inPanel(page, '#view[data-view="post"]');
}

/** As a spreadsheet in France or Québec writes it: which of both numbers is the month can't be told. */
const SPREADSHEET = `Date;Plateforme;Titre;Texte;Statut
05/06/2027;Instagram;Marché d’été;Le marché ouvre samedi;Planifié
09/06/2027;Facebook;Rappel du marché;C’est demain;Brouillon
`;

async function dropSpreadsheet(world) {
  const { page, folder } = world;
  await world.frame.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "marche.csv", { type: "text/csv" }));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, SPREADSHEET);
  world.frame = await inPanel(page, '#view[data-view="import"] form');
  const { frame } = world;
  const write = frame.locator("[data-import-write]");
  assert.equal(await write.isDisabled(), true, "nothing is written while a question is open");
  // The question is drawn anew once it is answered: a click, and then what comes of it.
  await frame.locator('[name=\'["dateOrder"]\'][value="dmy"]').evaluate((radio) => radio.click());
  await until(
    "the question answered",
    () => write.isEnabled(),
    (isEnabled) => isEnabled,
  );
  await page.screenshot({
    path: join(pictures, `import-${world.words.undone === "Undone." ? "en" : "fr"}.png`),
  });
  await write.evaluate((button) => button.click());
  const path = join(folder, "marche.calendar.yaml");
  await until(
    "the calendar on disk",
    () => (existsSync(path) ? readFileSync(path, "utf8") : ""),
    (text) => text.includes("2027-06-05") && text.includes("Marché d’été"),
  );
  world.frame = await inPanel(page, '#view[data-view="calendar"]');
  await world.frame.locator("nav.tabs a").first().focus();
  await page.keyboard.press("Control+Z");
  await until(
    "the calendar taken back",
    () => existsSync(path),
    (there) => !there,
  );
}
