import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { networkFacts, networkIds } from "../../src/networks";
import { describeCommand } from "../cli/command";
import { shownIn, withOutputs } from "./console-blocks";
import { type Fence, pagePaths, pageText, ROOT } from "./pages";

/** Write what the command prints now into the guides. */
const UPDATE = process.env.UPDATE_DOCS === "1";

describeCommand("guides", (make) => {
  const pages = pagePaths().filter((path) => /^(README(\.fr)?\.md|docs\/(fr\/)?[^/]+\.md)$/.test(path));

  it("show what the command prints in many places", () => {
    const commands = pages.flatMap((path) =>
      shownIn(pageText(path)).filter((shown) => shown.kind === "command"),
    );
    assert.ok(commands.length >= 16, `${commands.length} commands`);
  });

  for (const path of pages) {
    const shown = shownIn(pageText(path));
    if (!shown.some(({ kind }) => kind === "command")) continue;
    it(`${path} shows what the command prints`, () => {
      const folder = make();
      const outputs = new Map<Fence, string>();
      for (const step of shown) {
        if (step.kind === "file") {
          folder.write(step.name, step.fence.text);
          continue;
        }
        const { stdout } = folder.run(step.args);
        if (UPDATE) outputs.set(step.fence, stdout);
        else assert.equal(step.output, stdout, `line ${step.fence.line + 1}`);
      }
      if (UPDATE) writeFileSync(join(ROOT, path), withOutputs(pageText(path), outputs));
    });
  }

  for (const [language, path] of [
    ["en", "docs/networks.md"],
    ["fr", "docs/fr/networks.md"],
  ] as const) {
    it(`${path} has the figures of the data`, () => {
      const lines = pageText(path).split("\n");
      for (const id of networkIds()) {
        const facts = networkFacts(id);
        if (facts === undefined || facts.text.length === 0) continue;
        const row = lines.find((line) => line.startsWith(`| ${facts.name[language]} |`)) ?? "";
        const plain = row.replace(/(?<=\d)[,\u00a0](?=\d{3})/g, "");
        for (const figure of [...facts.text, facts.hashtags?.guidance, facts.hashtags?.hard]) {
          if (figure !== undefined) assert.match(plain, new RegExp(`\\b${figure.value}\\b`), `${id}: ${row}`);
        }
      }
    });
  }
});
