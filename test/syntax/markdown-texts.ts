import fc from "fast-check";

const parts = [
  "---\n",
  "---\r\n",
  "...\n",
  "kind: post\n",
  "a:\n  - b\n",
  "\n",
  "\r\n",
  "\r",
  "# Titre {#id}\n",
  "## fr\n",
  "## English\n",
  "### a\n",
  "Setext\n===\n",
  "b\n---\n",
  "```yaml policy\n",
  "```yml rule\n",
  "~~~yaml policy\n",
  "```\n",
  "~~~\n",
  "> ",
  "- ",
  "1. ",
  "  ",
  "    ",
  "\t",
  "*été*",
  "**gras**",
  "_a_b_",
  "`code`",
  "``a`b``",
  "\\*",
  "\\",
  "&eacute;",
  "&#32;",
  "&nope;",
  "R&D",
  '[mot](https://ex.org/a_b "t")',
  "[mot][r]",
  "[r]",
  "[r]: https://r.org\n",
  "![image](a.png)",
  "[![x](i.png)](<b c>)",
  "<https://x.org>",
  "<b>",
  "<!-- note -->",
  "<!-- deux\nlignes -->",
  "<!--",
  "#Hashtag ",
  "Bonjour à tous! ",
  "🎉",
  "\uFEFF",
  "\0",
  "  \n",
  "\\\n",
  "<<<<<<< ours\n",
  "=======\n",
  ">>>>>>> theirs\n",
];

/** Texts made of what means something in Markdown or front matter, and texts of anything. */
export const anyMarkdown = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...parts) }, fc.string({ maxLength: 6 })), {
        maxLength: 25,
      })
      .map((chosen) => chosen.join("")),
  },
  fc.string({ unit: "binary", maxLength: 60 }),
);

/** The same behind a front matter. */
export const anyPost = anyMarkdown.map((text) => `---\nkind: post\n---\n${text}`);
