// The report in the READMEs: what `diff --format markdown` says of a change of an example.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "../src/values/index.ts";
import { type ChangedExample, changeExample } from "./example-change.mts";

const READMES: ReadonlyArray<readonly [path: string, example: ChangedExample, language: Language]> = [
  ["README.md", "en-health", "en"],
  ["README.fr.md", "fr-musee", "fr"],
];

const BEGIN = "<!-- report, written by npm run generate -->";
const END = "<!-- report ends -->";

/** The READMEs with the report between its marks. */
export async function readmeReports(root: string): Promise<ReadonlyArray<readonly [string, string]>> {
  const { openRoot } = await import("../src/host/index.ts");
  const { markdownReport, reviewOf } = await import("../src/review/index.ts");
  const { parseDay } = await import("../src/values/index.ts");
  const asOf = parseDay("2027-03-01") ?? 0;
  const made: Array<readonly [string, string]> = [];
  const scratch = mkdtempSync(join(tmpdir(), "social-policy-report-"));
  try {
    for (const [path, example, language] of READMES) {
      const changed = join(scratch, example);
      changeExample(root, example, changed);
      const before = await openRoot(join(root, "examples", example), { asOf });
      const after = await openRoot(changed, { asOf });
      const review = await reviewOf(before.session, after.session);
      const report = markdownReport([review], {
        language,
        base: "main",
        head: language === "en" ? "soup-in-the-evening" : "becasseau-en-soiree",
        shown: (_review, file) => file,
      });
      const text = readFileSync(join(root, path), "utf8");
      const [top, rest = ""] = text.split(BEGIN);
      const [, bottom] = rest.split(END);
      if (bottom === undefined) throw new Error(`${path} has no place for the report`);
      made.push([path, `${top}${BEGIN}\n\n${report.trim()}\n\n${END}${bottom}`]);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return made;
}
