/** What is public: findings as plain data, the same for every face. */
export { type Diff, type DiffChange, diff, diffOf, type DiffOptions, type DiffPlace } from "./diff";
export {
  check,
  type Diagnostic,
  type DiagnosticRange,
  diagnosticOf,
  type OpenOptions,
  type OpenWorkspace,
  openWorkspace,
  pageOf,
} from "./open";
