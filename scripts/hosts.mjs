// Runs the extension's tests in real VS Code, and says in which hosts.
import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { drive, LOOKS } from "../test/hosts/run/drive.mjs";
import { pictures, runOnDesktop, runSuite, unpack } from "../test/hosts/run/hosts.mjs";
import { ensureHosts } from "../test/hosts/run/install.mjs";
import { drivePanels } from "../test/hosts/run/panels.mjs";
import { driveReview } from "../test/hosts/run/review.mjs";
import { startBrowser } from "../test/hosts/run/page.mjs";
import { buildSuites } from "../test/hosts/run/suite.mjs";
import { build } from "./build.mjs";
import { packExtension } from "./package.mjs";

/** Runs every host; answers with how many tests passed and failed. `only` narrows by a host's name. */
export async function testHosts({ only } = {}) {
  ensureHosts();
  const vsix = packExtension();
  const folders = unpack(vsix);
  const suites = await buildSuites();
  const main = { extension: folders.node, suite: join(suites.node, "main.suite"), examples: ["needs-work"] };
  const places = { examples: ["needs-work", "en-health", "fr-musee"] };
  const browser = await startBrowser();
  const hosts = [
    ["the .vsix", async () => ({ results: [weigh(vsix)] })],
    ["desktop", async () => runOnDesktop(main)],
    ["VS Code's server, Node extension host", () => inServer({ ...main, trusted: true })],
    [
      "VS Code's server, several folders and virtual ones",
      () => inServer({ ...main, ...places, suite: join(suites.node, "places.suite"), trusted: true }),
    ],
    [
      "VS Code's server, French and restricted",
      () => inServer({ ...main, suite: join(suites.node, "french-restricted.suite"), language: "fr" }),
    ],
    [
      "VS Code's server, in French",
      () => inServer({ ...main, suite: join(suites.node, "french.suite"), trusted: true, language: "fr" }),
    ],
    [
      "browser, web extension host",
      () =>
        inServer({
          ...main,
          extension: folders.web,
          suite: join(suites.web, "main.suite"),
          web: true,
          trusted: true,
        }),
    ],
    [
      "browser, several folders and virtual ones",
      () =>
        inServer({
          ...main,
          ...places,
          extension: folders.web,
          suite: join(suites.web, "places.suite"),
          web: true,
          trusted: true,
        }),
    ],
    [
      "browser, in French",
      () =>
        inServer({
          ...main,
          extension: folders.web,
          suite: join(suites.web, "french.suite"),
          web: true,
          trusted: true,
          language: "fr",
        }),
    ],
    ...LOOKS.map((look) => [
      `installed .vsix, driven by keys: ${look.name}, ${look.language}`,
      async () => ({ results: await drive(browser, look, vsix) }),
    ]),
    // The pages: one look in each language; every view in every look is looked at in test/browser.
    ...LOOKS.slice(0, 2).map((look) => [
      `installed .vsix, panels: ${look.name}, ${look.language}`,
      async () => ({ results: await drivePanels(browser, look, vsix) }),
    ]),
    // Where they are asked for: they make pictures to be looked at.
    ...LOOKS.slice(0, only === undefined ? 0 : 2).map((look) => [
      `installed .vsix, review: ${look.name}, ${look.language}`,
      async () => ({ results: await driveReview(browser, look, vsix) }),
    ]),
  ].filter(([name]) => only === undefined || name.includes(only));
  async function inServer(run) {
    return { results: await runSuite(browser, run) };
  }
  let passed = 0;
  let failed = 0;
  const ran = [];
  try {
    for (const [name, run] of hosts) {
      const started = Date.now();
      const { results, absent } = await run();
      if (absent !== undefined) {
        console.log(`\n  ${name}: not run. ${absent}`);
        continue;
      }
      ran.push(name);
      console.log(`\n  ${name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
      for (const { title, failed: why } of results) {
        console.log(`    ${why === undefined ? "✔" : "✖"} ${title}${why === undefined ? "" : `\n${why}`}`);
        if (why === undefined) passed++;
        else failed++;
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`\nHosts that ran: ${ran.join("; ")}. Pictures: ${pictures}`);
  return { passed, failed };
}

/** What the .vsix may weigh. Bytes. */
const MOST = 1.5 * 1024 * 1024;

function weigh(vsix) {
  const { size } = statSync(vsix);
  const title = `weighs ${Math.round(size / 1024)} kB, at most ${MOST / 1024}`;
  return size <= MOST ? { title } : { title, failed: `${size} bytes` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--no-build")) await build();
  const only = process.argv.slice(2).find((it) => !it.startsWith("-"));
  const { passed, failed } = await testHosts({ only });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
