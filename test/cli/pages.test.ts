import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { CATALOGUE } from "../../src/rules";
import { FILE_KINDS } from "../../src/workspace";

const ROOT = join(__dirname, "../..");

describe("generated pages", function () {
  this.timeout(60_000);
  let made: ReadonlyMap<string, string>;
  before(async () => {
    const { pages } = (await import("../../scripts/pages.mts")) as {
      pages: (root: string) => Promise<Map<string, string>>;
    };
    made = await pages(ROOT);
  });

  it("there is one for each rule and each kind of file, in both languages, and an index", () => {
    for (const folder of ["docs", "docs/fr"]) {
      for (const { id } of CATALOGUE) assert.ok(made.has(`${folder}/rules/${id}.md`), id);
      for (const kind of FILE_KINDS) assert.ok(made.has(`${folder}/reference/${kind}.md`), kind);
      assert.ok(made.has(`${folder}/reference/expressions.md`));
      assert.ok(made.has(`${folder}/rules/README.md`) && made.has(`${folder}/reference/README.md`));
    }
    assert.equal(made.size, 2 * (CATALOGUE.length + FILE_KINDS.length + 3));
  });

  it("links lead to pages, and within a page to a place", () => {
    for (const [path, text] of made) {
      for (const [, target = ""] of withoutCode(text).matchAll(/\]\(([^)]+)\)/g)) {
        const [file = "", anchor] = target.split("#");
        if (/^https?:/.test(file)) continue;
        const page = file === "" ? path : posix.join(posix.dirname(path), file);
        if (!made.has(page)) {
          // A guide: its headings are places.
          const guide = readFileSync(join(ROOT, page), "utf8");
          const slugs = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
            title
              .toLowerCase()
              .replace(/[^\p{L}\p{N} -]/gu, "")
              .replaceAll(" ", "-"),
          );
          assert.ok(anchor === undefined || slugs.includes(anchor), `${path}: ${target}`);
          continue;
        }
        if (anchor !== undefined)
          assert.ok(made.get(page)?.includes(`<a id="${anchor}">`), `${path}: ${target}`);
      }
    }
  });

  it("nothing is left unsaid or unfilled", () => {
    for (const [path, text] of made) {
      assert.doesNotMatch(withoutCode(text), /undefined|\[object|NaN/, path);
      if (path.includes("/rules/")) assert.doesNotMatch(withoutCode(text), /\{[a-z]+\}/, path);
      assert.match(text, /[^\n]\n$/, path);
      assert.doesNotMatch(withoutCode(text), /\n{4,}\S*$/, path);
    }
  });

  it("a rule's page shows what the checker says, in the page's language", () => {
    const french = made.get("docs/fr/rules/duplicate-id.md") ?? "";
    assert.match(
      french,
      /march\.calendar\.yaml:6:9 {2}erreur {2}L’identifiant «\u00a0teaser\u00a0»|L’identifiant « teaser »/,
    );
    assert.match(
      made.get("docs/rules/duplicate-id.md") ?? "",
      /march\.calendar\.yaml:6:9 {2}error {2}The id “teaser”/,
    );
    for (const text of [french])
      assert.match(text, /## Un fichier avec ce constat[\s\S]*## Un fichier sans ce constat/);
  });

  it("French pages hold no break before a colon and inside quotes", () => {
    const breaks = new Map<string, string>();
    for (const [path, text] of made) {
      const found = path.startsWith("docs/fr/") ? /\S :(?=\s|$)|« | »/m.exec(withoutCode(text)) : null;
      if (found !== null)
        breaks.set(path, withoutCode(text).slice(Math.max(0, found.index - 20), found.index + 10));
    }
    assert.deepEqual([...breaks], []);
  });
});

/** Without fenced blocks and code in a line. */
function withoutCode(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
}
