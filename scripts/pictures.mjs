// Makes the pictures of the READMEs from the examples, in both languages: `npm run pictures`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureHosts } from "../test/hosts/run/install.mjs";
import { startBrowser } from "../test/hosts/run/page.mjs";
import { build } from "./build.mjs";
import { root } from "./ensure.mjs";

const PICTURES = [
  { name: "calendar", file: () => "index.html", of: ".calendar" },
  { name: "plan", file: () => "plan.html", of: "table.matrix", alone: true, tallest: 560 },
  { name: "post", file: (example) => (example === "fr-musee" ? "post-relache-questions.html" : undefined) },
];

/** The example in which each language is at home. */
const EXAMPLES = { en: "en-health", fr: "fr-musee" };

/** Pixels. */
const TALLEST = 760;

/** What a picture may weigh. Bytes. */
const MOST = 150_000;

if (!process.argv.includes("--no-build")) await build();
ensureHosts();
const browser = await startBrowser();
const scratch = mkdtempSync(join(tmpdir(), "social-policy-pictures-"));
const media = join(root, "media", "pictures");
mkdirSync(media, { recursive: true });
try {
  for (const [language, example] of Object.entries(EXAMPLES)) await takeAll(language, example);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function takeAll(language, example) {
  const out = join(scratch, language);
  const args = [
    "preview",
    join("examples", example),
    "--out",
    out,
    "--as-of",
    "2027-03-01",
    "--lang",
    language,
  ];
  const run = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const viewport = { width: 1200, height: 800 };
  const page = await (await browser.newContext({ viewport, colorScheme: "light" })).newPage();
  for (const { name, file, of, alone, tallest } of PICTURES) {
    const path = join(media, `${name}.${language}.png`);
    await page.goto(pathToFileURL(join(out, file(example) ?? (await firstPost(page)))).href);
    const area = of === undefined ? null : await page.$(of);
    const box = await area?.boundingBox();
    // A part alone, or from the top of the page to the part's end: never longer than most windows.
    const top = alone ? Math.floor(box.y) - 8 : 0;
    const end = Math.ceil(box === undefined || box === null ? viewport.height : box.y + box.height) + 8;
    const clip = { x: 0, y: top, width: viewport.width, height: Math.min(end - top, tallest ?? TALLEST) };
    await page.screenshot({ path, fullPage: true, clip });
    const { size } = statSync(path);
    console.log(`${path} ${Math.round(size / 1000)} kB`);
    if (size > MOST) throw new Error(`${path} weighs ${size} bytes, at most ${MOST}`);
  }
}

/** The page of the first post that the month leads to. */
function firstPost(page) {
  return page
    .goto(pathToFileURL(join(scratch, "en", "index.html")).href)
    .then(() => page.evaluate("document.querySelector('a[href^=\"post-\"]').getAttribute('href')"));
}
