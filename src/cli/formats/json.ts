import { diagnosticOf } from "../../library";
import type { CheckChoice } from "../check";
import type { Listed, Report } from "../report";
import { writeOut } from "../output";

/** Prints a report as `check-output.schema.json` describes it; lines and columns count from 1. */
export function print(report: Report, choice: CheckChoice): void {
  const diagnostic = ({ finding, language, root }: Listed) => diagnosticOf(finding, language, root.shown);
  const output = {
    schemaVersion: 1,
    asOf: report.asOf,
    summary: report.summary,
    diagnostics: report.listed.map(diagnostic),
    ...(choice.showWaived ? { waived: report.waived.map(diagnostic) } : {}),
  };
  writeOut(`${JSON.stringify(output, null, 2)}\n`);
}
