// From a fresh clone: installs what is missing, builds, checks the example workspaces, and opens VS Code with one of
// them. `--check` stops after the check.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./ensure.mjs";

/** The day on which the examples are looked at, so that they say the same every day. */
const AS_OF = "2027-03-01";

await build();
const examples = [
  [
    "A museum in Québec, in French: everything in place / Un musée du Québec, en français : tout est en place",
    "fr-musee",
  ],
  [
    "Health centres in Ontario, in English: everything in place / Des centres de santé de l’Ontario, en anglais",
    "en-health",
  ],
  ["A folder that needs work / Un dossier qui a besoin de travail", "needs-work"],
];
for (const [title, folder] of examples) {
  console.log(`\n── ${title}\n`);
  const result = spawnSync(
    process.execPath,
    [join(root, "dist", "cli.js"), "check", join("examples", folder), "--as-of", AS_OF],
    { cwd: root, stdio: "inherit" },
  );
  // Findings (1) are what the last example is for; anything else is a fault.
  if (result.status !== 0 && result.status !== 1) process.exit(result.status ?? 2);
}
console.log(`
Next / Ensuite:
  node dist/cli.js init my-team --lang en        (or/ou: node dist/cli.js init mon-equipe --lang fr)
  node dist/cli.js check my-team
`);

if (!process.argv.includes("--check")) {
  const { openEditor } = await import("./open-editor.mjs");
  await openEditor(join(root, "examples", "needs-work"), AS_OF);
}
