import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/rules";
import { type Case, readCases } from "./case-file";
import { findingsOf, fixAll, openCase } from "./run-case";

const ROOM = join(__dirname, "../../src/rules");

/** Rules that no case can show, with the test that does. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  "rule-failed": "test/rules/rule-failed.test.ts",
  unreadable: "test/cli/unreadable.test.ts",
};

describe("rules", () => {
  for (const rule of CATALOGUE) {
    describe(rule.id, () => {
      const path = join(ROOM, rule.group, rule.id, "cases.md");
      if (SHOWN_ELSEWHERE[rule.id] !== undefined) {
        it("has a test of its own", () =>
          assert.ok(existsSync(join(ROOM, "../..", SHOWN_ELSEWHERE[rule.id] ?? ""))));
        return;
      }
      const cases = existsSync(path) ? readCases(readFileSync(path, "utf8")) : [];

      it("has a failing and a passing case, each once", () => {
        assert.ok(
          cases.some((it) => expectedOf(it).length > 0),
          "a case that fires",
        );
        assert.ok(
          cases.some((it) => expectedOf(it).length === 0),
          "a case that stays silent",
        );
        const contents = cases.map((it) => JSON.stringify([it.files, it.asOf, it.assets]));
        assert.equal(new Set(contents).size, contents.length, "a case twice");
      });

      for (const it_ of cases) {
        it(it_.title, async () => {
          const session = await openCase(it_, rule, new Map(it_.files.map((file) => [file.path, file.text])));
          const found = findingsOf(session);
          assert.deepEqual(
            found
              .map(
                ({ file, line, start, end, message }) =>
                  `${file}:${line + 1}:${start + 1}-${end + 1} ${message}`,
              )
              .sort(),
            expectedOf(it_)
              .map(
                ({ file, line, start, end, message }) =>
                  `${file}:${line + 1}:${start + 1}-${end + 1} ${message}`,
              )
              .sort(),
          );
          for (const expected of expectedOf(it_)) {
            if (expected.text === undefined) continue;
            const same = found.filter(
              (it) => it.file === expected.file && it.line === expected.line && it.start === expected.start,
            );
            assert.ok(
              same.some((it) => it.text === expected.text),
              `expected «${expected.text}», found «${same.map((it) => it.text).join("» «")}»`,
            );
          }
          for (const { finding } of found) {
            for (const language of ["en", "fr"] as const) {
              const words = [
                finding.message(language),
                ...finding.fixes(language).map((fix) => fix.title),
                ...finding.related(language).map((related) => related.message),
              ];
              for (const text of words)
                assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/, `${language}: ${text}`);
              for (const text of words) assert.notEqual(text.trim(), "", `${language}: an empty text`);
            }
          }
          if (it_.fixed.length > 0) {
            const texts = await fixAll(it_, rule, it_.fixed[0]?.fix ?? 0);
            for (const fixed of it_.fixed) assert.equal(texts.get(fixed.path), fixed.text);
            const again = await openCase(it_, rule, texts);
            const left = findingsOf(again).filter(({ finding }) => finding.fixes("en").length > 0);
            assert.deepEqual(
              left.map((it) => it.text),
              [],
              "the findings are gone",
            );
          }
        });
      }
    });
  }
});

function expectedOf(it: Case) {
  return it.files.flatMap((file) => file.expected);
}
