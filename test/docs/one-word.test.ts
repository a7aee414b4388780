import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What people read in French; the pages of rules and of keys hold the words of the rules and the schemas. */
function frenchTexts(): string[] {
  const pages = readdirSync(join(root, "docs/fr"), { recursive: true, encoding: "utf8" });
  const media = readdirSync(join(root, "media/walkthrough")).filter((it) => /\.fr\./.test(it));
  return [
    // The words of other people’s files are theirs.
    ...pages.filter((it) => it.endsWith(".md") && it !== "import-words.md").map((it) => join("docs/fr", it)),
    ...media.map((it) => join("media/walkthrough", it)),
    "README.fr.md",
    "package.nls.fr.json",
    "l10n/bundle.l10n.fr.json",
  ];
}

describe("docs: one word for one thing", () => {
  it("a channel is « un compte » in everything that is read in French", () => {
    const texts = frenchTexts();
    assert.ok(texts.length > 100, `${texts.length} texts`);
    for (const path of texts) {
      const found = /\bcana(?:l|ux)\b/i.exec(readFileSync(join(root, path), "utf8"));
      assert.ok(found === null, `${path} says ${found?.[0]}`);
    }
  });
});
