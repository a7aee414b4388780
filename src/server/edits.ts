import type {
  ClientCapabilities,
  CreateFile,
  OptionalVersionedTextDocumentIdentifier,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { WorkspaceEdits } from "../language";
import { rangeOf } from "./protocol";

/** How a file of a root is addressed in an edit. */
export interface Addressed {
  readonly uri: string;
  /** Of an open document the version that the edit was made for; null of a closed one. */
  readonly version: number | null;
}

/** Edits in the words of the protocol, with versions and new files where the client knows them. */
export function workspaceEdit(
  { files, creates }: WorkspaceEdits,
  address: (path: string) => Addressed,
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const can = capabilities.workspace?.workspaceEdit;
  const makesFiles = can?.resourceOperations?.includes("create") === true;
  const textEdits = (edits: WorkspaceEdits["files"][number]["edits"]): TextEdit[] =>
    edits.map(({ range, newText }) => ({ range: rangeOf(range), newText }));
  if (can?.documentChanges !== true) {
    const changes: Record<string, TextEdit[]> = {};
    for (const { path, edits } of files) changes[address(path).uri] = textEdits(edits);
    for (const { path, text } of creates) changes[address(path).uri] = [whole(text)];
    return { changes };
  }
  const documentChanges: Array<TextDocumentEdit | CreateFile> = [];
  for (const { path, text } of creates) {
    const { uri } = address(path);
    if (makesFiles) documentChanges.push({ kind: "create", uri });
    documentChanges.push({ textDocument: identify({ uri, version: null }), edits: [whole(text)] });
  }
  for (const { path, edits } of files) {
    documentChanges.push({ textDocument: identify(address(path)), edits: textEdits(edits) });
  }
  return { documentChanges };
}

function identify({ uri, version }: Addressed): OptionalVersionedTextDocumentIdentifier {
  return { uri, version };
}

function whole(text: string): TextEdit {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, newText: text };
}
