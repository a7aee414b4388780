import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { anchorsOf, pagePaths, pageText, proseOf, ROOT } from "./pages";

const LINK = /\]\(([^()\s]+)\)/g;

describe("pages", () => {
  const paths = pagePaths();

  it("links lead to files and headings that exist", () => {
    const broken: string[] = [];
    for (const path of paths) {
      for (const [, target = ""] of proseOf(pageText(path))
        .replace(/`[^`\n]*`/g, "")
        .matchAll(LINK)) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
        const [file = "", anchor] = target.split("#");
        const found = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
        const there = !found.startsWith("..") && existsSync(join(ROOT, found));
        const named =
          there && (anchor === undefined || anchorsOf(pageText(found)).has(decodeURIComponent(anchor)));
        if (!named) broken.push(`${path}: ${target}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it("docs and docs/fr hold the same pages", () => {
    const french = paths
      .filter((path) => path.startsWith("docs/fr/"))
      .map((path) => path.slice("docs/fr/".length));
    const english = paths
      .filter((path) => path.startsWith("docs/") && !path.startsWith("docs/fr/"))
      .map((path) => path.slice("docs/".length));
    assert.deepEqual(french, english);
  });

  it("the indexes name every guide", () => {
    for (const folder of ["docs", "docs/fr"]) {
      const index = pageText(`${folder}/README.md`);
      const guides = paths.filter((path) => posix.dirname(path) === folder && !path.endsWith("/README.md"));
      assert.ok(guides.length > 10);
      for (const path of guides) assert.ok(index.includes(`](${posix.basename(path)})`), path);
    }
  });

  it("files that the pages for programmers name exist", () => {
    const missing: string[] = [];
    for (const page of ["ARCHITECTURE.md", "CONTRIBUTING.md", "CONTRIBUTING.fr.md"]) {
      const prose = proseOf(pageText(page));
      for (const [, path = ""] of prose.matchAll(
        /`((?:src|test|scripts|docs|bench|schemas)\/[\w./-]+\.(?:ts|mjs|mts|md|json))`/g,
      )) {
        if (!existsSync(join(ROOT, path))) missing.push(`${page}: ${path}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it("guides link to each other's rules in their own language", () => {
    for (const path of paths.filter((it) => /^docs\/fr\/[^/]+$/.test(it))) {
      assert.doesNotMatch(pageText(path), /\]\(\.\.\/(rules|reference)\//, path);
    }
  });

  it("French guides keep the typography of Québec", () => {
    const written = paths.filter((it) => /^docs\/fr\/[^/]+$|\.fr\.md$/.test(it));
    assert.ok(written.length > 12);
    const wrong: string[] = [];
    for (const path of written) {
      const lines = proseOf(pageText(path)).split("\n");
      // A report quotes the files of an example as they are written.
      const report = lines.findIndex((line) => line.startsWith("<!-- report,"));
      const end = lines.indexOf("<!-- report ends -->");
      lines.forEach((line, index) => {
        if (index >= report && index <= end) return;
        const words = line
          .replace(/`[^`]*`/g, "`")
          .replace(/\]\([^)]*\)/g, "]")
          .replace(/^\|[-|:\s]+\|$/, "");
        if (/ [:;?!%$»]|« |[«][^\u00a0]|[^\u00a0]»|[\p{L}\p{N}`*\]]:(?:\s|$)|'/u.test(words))
          wrong.push(`${path}:${index + 1}: ${line}`);
      });
    }
    assert.deepEqual(wrong, []);
  });
});
