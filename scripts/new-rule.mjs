// npm run new-rule -- content/repeated-hashtag: a rule, its texts and its cases, ready to fill.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./ensure.mjs";

const wanted = process.argv[2] ?? "";
const match = /^([a-z]+)\/([a-z][a-z0-9-]*)$/.exec(wanted);
const rules = join(root, "src", "rules");
const groups = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
if (match === null || !groups.includes(match[1])) {
  console.error(
    `Name a group and an id, such as content/repeated-hashtag. The groups: ${groups.join(", ")}.`,
  );
  process.exit(2);
}
const [, group, id] = match;
if (groups.some((name) => existsSync(join(rules, name, id)))) {
  console.error(`There is a rule ${id} already.`);
  process.exit(2);
}
const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const folder = join(rules, group, id);
mkdirSync(folder);
writeFileSync(
  join(folder, "rule.ts"),
  `import { defineRule } from "../../define";

export const ${name} = defineRule({
  id: "${id}",
  group: "${group}",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "A hashtag is written twice in one post.",
    why: "The repeat spends characters and reaches nobody new.",
    messages: { repeated: "“{tag}” is written twice. Keep one." },
  },
  fr: {
    summary: "Un mot-clic figure deux fois dans une publication.",
    why: "La répétition prend de la place et ne touche personne de plus.",
    messages: { repeated: "« {tag} » figure deux fois. Gardez-en un seul." },
  },

  check(post, report) {
    const seen = new Set<string>();
    for (const tag of post.hashtags) {
      const key = tag.value.toLowerCase();
      if (seen.has(key)) report({ message: "repeated", at: tag, values: { tag: tag.value } });
      seen.add(key);
    }
  },
});
`,
);
writeFileSync(
  join(folder, "cases.md"),
  `# ${id}

## Case does not matter

\`\`\`yaml file=march.calendar.yaml
kind: calendar
version: 1
posts:
  - id: teaser
    title: Teaser
    hashtags: [Spring, spring]
#                      ^^^^^^ repeated: “spring” is written twice. Keep one.
\`\`\`

## Two hashtags

\`\`\`yaml file=march.calendar.yaml
kind: calendar
version: 1
posts:
  - id: teaser
    title: Teaser
    hashtags: [Spring, fair]
\`\`\`
`,
);
run("npm", ["run", "generate"], { stdio: ["ignore", "ignore", "inherit"] });
console.log(
  `Wrote src/rules/${group}/${id}/rule.ts and cases.md, an example to change. Then: npm run generate, npm run check, npm test -- -g ${id}`,
);
