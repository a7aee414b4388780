import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareStates, isTold, PLAIN, sentenceOf } from "../../src/review";
import { readReviewCases, sectionsIn } from "./case-file";
import { statesOf } from "./states";

const FOLDER = join(__dirname, "cases");
/** Write what is said now into the cases: then read the difference. */
const UPDATE = process.env.UPDATE_CASES === "1";

describe("review: cases", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  let count = 0;

  for (const name of files) {
    describe(name, () => {
      const text = readFileSync(join(FOLDER, name), "utf8");
      let updated = text;
      for (const it_ of readReviewCases(text)) {
        count++;
        it(it_.title, async () => {
          const { before, after } = await statesOf(it_);
          const year = Number(it_.asOf.slice(0, 4));
          const { changes } = compareStates(before, after);
          for (const language of ["en", "fr"] as const) {
            const said = changes.filter(isTold).map((change) => sentenceOf(change, language, PLAIN, year));
            if (UPDATE) updated = withSentences(updated, it_.title, language, said);
            else assert.deepEqual(said, it_.expected[language]);
            for (const sentence of said)
              assert.doesNotMatch(sentence, /[{}]|undefined|NaN|\[object/, sentence);
          }
        });
      }
      after(() => {
        if (UPDATE && updated !== text) writeFileSync(join(FOLDER, name), updated);
      });
    });
  }

  it("there are at least forty", () => assert.ok(count >= 40, `${count} cases`));
});

function withSentences(text: string, title: string, language: string, said: readonly string[]): string {
  const found = sectionsIn(text).find((section) => section.title === title);
  if (found === undefined) return text;
  const block = `\`\`\`${language}\n${said.map((line) => `${line}\n`).join("")}\`\`\`\n`;
  const section = text.slice(found.start, found.end);
  const own = new RegExp(`^\`\`\`${language}\\n[\\s\\S]*?^\`\`\`\\n`, "m");
  const changed = own.test(section)
    ? section.replace(own, () => block)
    : `${section.trimEnd()}\n\n${block}${found.end < text.length ? "\n" : ""}`;
  return text.slice(0, found.start) + changed + text.slice(found.end);
}
