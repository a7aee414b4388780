/**
 * The engine as a library: it reads, checks and mends, without a disk or a clock of its own. Files
 * and the date are given.
 *
 *     import { openWorkspace } from "social-policy";
 *
 *     const workspace = await openWorkspace({
 *       files: { "2027-03.calendar.yaml": text },
 *       asOf: "2027-03-01",
 *     });
 *     for (const found of workspace.diagnostics("en")) console.log(found.file, found.rule, found.message);
 */
export { check, diff, openWorkspace } from "./library";
export type {
  Diagnostic,
  DiagnosticRange,
  Diff,
  DiffChange,
  DiffOptions,
  DiffPlace,
  OpenOptions,
  OpenWorkspace,
} from "./library";
