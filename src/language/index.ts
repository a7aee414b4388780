/** What an editor asks while people write: what stands at a place, what fits there, what it means. */
export type { LanguageContext } from "./context";
export { approvalState, approvedAmong } from "./approved-version";
export { asksForMedia, completion } from "./completion";
export { type Hover, hover } from "./hover";
export type { CompletionItem } from "./insertion";
export type { ProposalKind } from "./proposal";
export { type Area, type Level, type PlaceAt, placeAt } from "./place-at";
export type { KeySpan, Role, Span, WrittenStyle } from "./trail";
export { type Definition, definition, type Highlight, highlights, references } from "./navigate";
export type { OutlineSymbol, SymbolKind } from "./outline-symbol";
export type { Location } from "./ranges";
export { documentSymbols } from "./symbols";
export { placeEdits, type RangeEdit, type Refusal, type WorkspaceEdits } from "./workspace-edits";
export { type WorkspaceSymbol, workspaceSymbols } from "./workspace-symbols";
export { prepareRename, rename, type RenamePlace } from "./rename";
export { type FoldingRange, foldingRanges } from "./folding";
export { type DocumentLink, documentLinks, type LinkTarget } from "./links";
export { selectionRanges } from "./selection";
export { type HintOptions, type InlayHint, inlayHints } from "./hints";
export { type CodeLens, codeLenses, type LensArgument } from "./lenses";
export { changedParts, impactOfPart } from "./policy-lenses";
export * from "./changes";
export { type ChangeAt, changesAt, makeChange } from "./changes-at";
export { type Effect, type Effects, effectsOf } from "./effects";
export {
  type ApprovedVersion,
  approvedVersion,
  type Choice,
  COMMANDS_BY_NAME,
  type CommandRequest,
  type CommandStep,
  type Outcome,
  type Question,
  startWorkspace,
} from "./commands";
export { allSnippets, type SnippetItem, snippetsAt, snippetText } from "./snippets";
export type { SnippetFacts } from "./snippet-body";
export { workspaceFacts } from "./snippet-facts";
export { format } from "./format";
export { fixAll, fixEdits } from "./fixes";
export { waiverDraft } from "./waiver-draft";
export { type NewEntry, newEntry, type NewRequest } from "./new/new-entry";
