/** Tables of other tools → columns → posts, with what only a person can decide as questions. Pure. */
export { aroundOf } from "./around";
export { IMPORT_FIELDS, type ImportField, importFieldLabel, isImportField } from "./fields";
export { readImport } from "./read";
export { type ImportProposal, type ImportTarget, type ProposedPost, proposeImport } from "./propose";
export {
  holdsResults,
  proposeResults,
  type ResultPost,
  type ResultsOptions,
  type ResultsProposal,
} from "./results";
export {
  proposeRegisters,
  type RegisterList,
  type RegisterProposal,
  type RegistersProposal,
} from "./registers";
export type {
  AsideKind,
  AsideRow,
  ColumnReason,
  DateOrder,
  FoundName,
  FoundNames,
  ImportAnswers,
  ImportAround,
  ImportChoice,
  ImportCounts,
  ImportedColumn,
  ImportedPost,
  ImportedTable,
  ImportedValue,
  ImportFinding,
  ImportQuestion,
  ImportReading,
  ImportSource,
  KnownEntry,
  QuestionSubject,
} from "./reading";
