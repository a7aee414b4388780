import type { Severity } from "../../rules";
import type { CheckChoice } from "../check";
import { writeOut } from "../output";
import type { Report } from "../report";
import { oneLine } from "../../syntax";
import { identities } from "./identity";

/** GitLab's own five words; a merge request shows them as they are. */
const SEVERITY: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * Prints the report that GitLab reads as `artifacts:reports:codequality`. Source of the shape:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function print(report: Report, _choice: CheckChoice): void {
  const names = identities(report.listed);
  const entries = report.listed.map(({ finding, language, file }, index) => ({
    description: oneLine(finding.message(language)),
    check_name: finding.rule.id,
    fingerprint: names[index],
    severity: SEVERITY[finding.severity],
    location: {
      path: file,
      lines: { begin: finding.range.start.line + 1, end: lastLine(finding.range) + 1 },
    },
  }));
  writeOut(`${JSON.stringify(entries, null, 2)}\n`);
}

/** A range that ends before the first sign of a line does not hold that line. */
function lastLine({ start, end }: Report["listed"][number]["finding"]["range"]): number {
  return end.line > start.line && end.column === 0 ? end.line - 1 : end.line;
}
