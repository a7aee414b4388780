import type { CheckChoice } from "../check";
import { writeOut } from "../output";
import type { Listed, Report } from "../report";
import { inXml, oneLine } from "../../syntax";

const WORDS = {
  en: { clean: "no findings", waived: "waived" },
  fr: { clean: "aucun constat", waived: "dérogation" },
} as const;

/**
 * Prints a report as the XML that build servers read from JUnit: a suite for each file with findings, a case for
 * each finding. What is waived is skipped; what only informs has passed and says so.
 */
export function print(report: Report, choice: CheckChoice): void {
  const waived = new Set(choice.showWaived ? report.waived : []);
  const byFile = new Map<string, Listed[]>();
  for (const it of [...report.listed, ...waived]) {
    const list = byFile.get(it.file);
    if (list === undefined) byFile.set(it.file, [it]);
    else list.push(it);
  }
  const suites = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => suite(file, list, waived));
  if (suites.length === 0) suites.push(cleanSuite(report));
  const total = suites.reduce(
    (sum, it) => ({
      tests: sum.tests + it.tests,
      failures: sum.failures + it.failures,
      skipped: sum.skipped + it.skipped,
    }),
    { tests: 0, failures: 0, skipped: 0 },
  );
  const counts = `tests="${total.tests}" failures="${total.failures}" errors="0" skipped="${total.skipped}"`;
  writeOut(
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="social-policy" ${counts}>\n${suites.map(({ xml }) => xml).join("")}</testsuites>\n`,
  );
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

/** Build servers take a report without any case for a broken one. */
function cleanSuite(report: Report): Suite {
  const name = WORDS[report.language].clean;
  const xml = `  <testsuite name="social-policy" tests="1" failures="0" errors="0" skipped="0">\n    <testcase classname="social-policy" name="${inXml(name)}"/>\n  </testsuite>\n`;
  return { xml, tests: 1, failures: 0, skipped: 0 };
}

function suite(file: string, list: readonly Listed[], waived: ReadonlySet<Listed>): Suite {
  const skipped = list.filter((it) => waived.has(it)).length;
  const failures = list.filter((it) => !waived.has(it) && it.finding.severity !== "info").length;
  const cases = list.map((it) => testCase(it, waived.has(it))).join("");
  const counts = `tests="${list.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return {
    xml: `  <testsuite name="${inXml(file)}" ${counts}>\n${cases}  </testsuite>\n`,
    tests: list.length,
    failures,
    skipped,
  };
}

function testCase({ finding, language, file }: Listed, waived: boolean): string {
  const { start } = finding.range;
  const place = `${file}:${start.line + 1}:${start.column + 1}`;
  const about = finding.entity?.id === undefined ? "" : ` ${finding.entity.kind} ${finding.entity.id}`;
  const name = inXml(oneLine(`${finding.rule.id}${about} (${start.line + 1}:${start.column + 1})`));
  const message = inXml(oneLine(finding.message(language)));
  const fixes = finding.fixes(language).map(({ title }) => `\n→ ${oneLine(title)}`);
  const body = waived
    ? `<skipped message="${inXml(WORDS[language].waived)}: ${message}"/>`
    : finding.severity === "info"
      ? `<system-out>${message}</system-out>`
      : `<failure type="${finding.severity}" message="${message}">${inXml(`${oneLine(place)}${fixes.join("")}`)}</failure>`;
  return `    <testcase classname="${inXml(file)}" name="${name}" file="${inXml(file)}" line="${start.line + 1}">\n      ${body}\n    </testcase>\n`;
}
