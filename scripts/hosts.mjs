// Runs the extension's tests in real VS Code, and says in which hosts.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runSuite, unpack } from "../test/hosts/run/hosts.mjs";
import { ensureHosts } from "../test/hosts/run/install.mjs";
import { startBrowser } from "../test/hosts/run/page.mjs";
import { buildSuites } from "../test/hosts/run/suite.mjs";
import { build } from "./build.mjs";
import { packExtension } from "./package.mjs";

/** Runs every host; answers with how many tests passed and failed. `only` narrows by a host's name. */
export async function testHosts({ only } = {}) {
  ensureHosts();
  const folders = unpack(packExtension());
  const suites = await buildSuites();
  const runs = [
    {
      name: "VS Code's server, Node extension host",
      extension: folders.node,
      suite: join(suites.node, "main.suite"),
      trusted: true,
      example: "needs-work",
    },
    {
      name: "VS Code in a browser, web extension host",
      extension: folders.web,
      suite: join(suites.web, "main.suite"),
      web: true,
      trusted: true,
      example: "needs-work",
    },
    {
      name: "VS Code's server, French and restricted",
      extension: folders.node,
      suite: join(suites.node, "french-restricted.suite"),
      trusted: false,
      language: "fr",
      example: "needs-work",
    },
  ].filter(({ name }) => only === undefined || name.includes(only));
  const browser = await startBrowser();
  let passed = 0;
  let failed = 0;
  try {
    for (const run of runs) {
      const started = Date.now();
      const results = await runSuite(browser, run);
      console.log(`\n  ${run.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
      for (const { title, failed: why } of results) {
        console.log(`    ${why === undefined ? "✔" : "✖"} ${title}${why === undefined ? "" : `\n${why}`}`);
        if (why === undefined) passed++;
        else failed++;
      }
    }
  } finally {
    await browser.close();
  }
  return { passed, failed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--no-build")) await build();
  const { passed, failed } = await testHosts({
    only: process.argv.slice(2).find((it) => !it.startsWith("-")),
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
