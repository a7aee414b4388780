// Changes looked at and sent for review in VS Code, with the .vsix installed and a repository of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsFor } from "./drive.mjs";
import { copyOf, pictures } from "./hosts.mjs";
import { addressOf, openPage } from "./page.mjs";
import { startServer } from "./server.mjs";

const CALENDAR = "2027-03.calendar.yaml";

/** Lines of the example, and what comes in their place. */
const CHANGES = [
  ["publish: 2027-03-24T12:00", "publish: 2027-03-25T12:00"],
  ["publish: 2027-03-31T12:00", "publish: 2027-03-31T23:30"],
];

const WORDS = {
  en: {
    calendar: "Show the Calendar",
    changes: "Changes",
    send: "Send for Review",
    moved: "moved to",
    hide: "Hide the changes",
    sent: "Sent:",
  },
  fr: {
    calendar: "Afficher le calendrier",
    changes: "Changements",
    send: "Envoyer en relecture",
    moved: "déplacée au",
    hide: "Masquer les changements",
    sent: "C’est envoyé",
  },
};

/** Goes through what people do with their changes; answers with a result for each. */
export async function driveReview(browser, { name, theme, language }, vsix) {
  const folder = copyOf("needs-work");
  const git = (...args) => execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  const remote = join(folder, "..", "calendar.git");
  execFileSync("git", ["init", "-q", "--bare", remote]);
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["config", "user.name", "Ana"],
    ["config", "user.email", "ana@example.org"],
    ["config", "commit.gpgsign", "false"],
    ["add", "-A"],
    ["commit", "-q", "-m", "Everything"],
    ["remote", "add", "origin", remote],
    ["push", "-q", "-u", "origin", "main"],
  ])
    git(...args);
  const file = join(folder, CALENDAR);
  writeFileSync(
    file,
    CHANGES.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, "utf8")),
  );
  const server = await startServer({ settings: settingsFor({ theme }), vsix, testing: false });
  const page = await openPage(browser, { language, width: 1500, height: 900 });
  const results = [];
  mkdirSync(pictures, { recursive: true });
  const keep = (title) =>
    page.screenshot({ path: join(pictures, `review-${name}-${language}-${title.replace(/\W+/g, "-")}.png`) });
  const world = { page, keep, remote, words: WORDS[language] };
  try {
    await page.goto(addressOf(server.authority, folder));
    for (const [title, act] of MOMENTS) {
      try {
        await act(world);
        results.push({ title });
      } catch (error) {
        results.push({ title, failed: String(error).slice(0, 2000) });
      }
      await keep(title);
    }
  } finally {
    await page.context().close();
    await server.stop();
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
  return results;
}

const MOMENTS = [
  ["the changes stand in sentences", tree],
  ["the calendar shows moved posts at both places", calendar],
  ["they can be hidden and shown again", hide],
  ["the changes are sent under a name and a line", send],
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

async function tree({ page, words }) {
  await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
  await page.click('.activitybar a.action-label[aria-label^="Social Policy"]');
  const header = `.pane-header[aria-label*="${words.changes}"]`;
  await page.waitForSelector(header, { timeout: 60_000 });
  if (!(await page.getAttribute(header, "class"))?.includes("expanded")) await page.click(header);
  await page.waitForSelector(`.pane:has(${header}) .monaco-list-row[aria-label*="25"]`, { timeout: 60_000 });
}

async function calendar(world) {
  const { page, words } = world;
  await command(page, words.calendar);
  for (let tries = 0; world.frame === undefined && tries < 150; tries++) {
    for (const frame of page.frames()) {
      if (
        (await frame
          .locator(".former")
          .count()
          .catch(() => 0)) > 0
      )
        world.frame = frame;
    }
    await page.waitForTimeout(200);
  }
  const told = await world.frame?.locator(".former").allTextContents();
  assert.ok(
    told?.some((it) => it.includes(words.moved)),
    JSON.stringify(told),
  );
}

async function hide({ frame, words }) {
  await frame.locator(`text=${words.hide}`).click();
  await frame.locator(".former").first().waitFor({ state: "detached" });
  await frame.locator("#calendar-compared a").click();
  await frame.locator(".former").first().waitFor();
}

async function send({ page, words, remote, keep }) {
  await command(page, words.send);
  const input = ".quick-input-widget:visible input";
  await page.waitForSelector('.quick-input-title:has-text("1")', { timeout: 30_000 });
  await page.waitForSelector(input);
  await keep("the first question");
  await page.keyboard.press("Enter");
  await page.waitForSelector('.quick-input-title:has-text("(2")', { timeout: 30_000 });
  await keep("the second question");
  await page.keyboard.press("Enter");
  await page.waitForSelector(`.notifications-toasts :text("${words.sent}")`, { timeout: 30_000 });
  const branches = execFileSync("git", ["--git-dir", remote, "branch", "--format=%(refname:short)"], {
    encoding: "utf8",
  });
  assert.equal(branches.trim().split("\n").length, 2, branches);
}
