import assert from "node:assert/strict";
import { rulePage } from "../../src/cli/rule-page";
import { layOut } from "../../src/cli/terminal-page";
import { CATALOGUE } from "../../src/rules";

describe("explain on a terminal", () => {
  it("takes the marks of Markdown off and breaks lines", () => {
    const page = [
      "# over-budget",
      "",
      "One [word](x.md) and **another**, and so on until the line is too long for it.",
      "",
      "- An item that is too long for one line of forty characters",
      "",
      "| Option | Default |",
      "|---|---|",
      "| `a` | `x\\|y` |",
      "",
      "````yaml",
      "a: [b](c)",
      "```",
      "````",
      "",
      "[All rules](README.md) · [Français](../fr/rules/over-budget.md)",
      "",
    ].join("\n");
    assert.equal(
      layOut(page, { color: false, width: 40 }),
      [
        "over-budget",
        "",
        "One word and another, and so on until",
        "the line is too long for it.",
        "",
        "- An item that is too long for one line",
        "  of forty characters",
        "",
        "  Option – Default",
        "  `a` – `x|y`",
        "",
        "    a: [b](c)",
        "    ```",
        "",
      ].join("\n"),
    );
  });

  it("has colours only when asked for", () => {
    for (const rule of CATALOGUE) {
      const page = rulePage(rule, "fr");
      assert.ok(!layOut(page, { color: false, width: 80 }).includes("\u001b"));
      assert.ok(layOut(page, { color: true, width: 80 }).startsWith(`\u001b[1m${rule.id}\u001b[0m\n`));
    }
  });
});
