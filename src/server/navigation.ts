import {
  type Connection,
  type DefinitionLink,
  DocumentHighlightKind,
  type Location,
  type WorkspaceEdit,
} from "vscode-languageserver";
import {
  definition,
  documentLinks,
  type FileMove,
  highlights,
  type LinkTarget,
  moveFiles,
  prepareRename,
  references,
  rename,
} from "../language";
import { keyOf } from "./addresses";
import { type Asked, orRefuse, type ServerContext } from "./context";
import { offsetOf, rangeOf } from "./protocol";

/** Answers where things are defined and used, and gives them other names. */
export function answerNavigation(connection: Connection, server: ServerContext): void {
  const locate = (asked: Asked, path: string) => server.addressOf(asked.root, path);
  connection.onDefinition(({ textDocument, position }, token) =>
    server.answer("textDocument/definition", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const found = definition(asked.context, asked.path, offsetOf(asked.source, position));
      const links: DefinitionLink[] = found.map(({ path, range, selectionRange, originRange }) => ({
        targetUri: locate(asked, path),
        targetRange: rangeOf(range),
        targetSelectionRange: rangeOf(selectionRange),
        originSelectionRange: rangeOf(originRange),
      }));
      if (server.capabilities.textDocument?.definition?.linkSupport === true) return links;
      return links.map(({ targetUri: uri, targetSelectionRange: range }): Location => ({ uri, range }));
    }),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    server.answer("textDocument/references", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const offset = offsetOf(asked.source, position);
      const options = { definitions: context.includeDeclaration };
      return references(asked.context, asked.path, offset, options).map(({ path, range }) => ({
        uri: locate(asked, path),
        range: rangeOf(range),
      }));
    }),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    server.answer("textDocument/documentHighlight", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const offset = offsetOf(asked.source, position);
      return highlights(asked.context, asked.path, offset).map(({ range, kind }) => ({
        range: rangeOf(range),
        kind: kind === "definition" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
  connection.onDocumentLinks(({ textDocument }, token) =>
    server.answer("textDocument/documentLink", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      return documentLinks(asked.context, asked.path).map(({ range, target }) => ({
        range: rangeOf(range),
        target: targetOf(target, (path) => locate(asked, path)),
      }));
    }),
  );
  answerRename(connection, server);
  answerMoves(connection, server);
}

function answerRename(connection: Connection, server: ServerContext): void {
  connection.onPrepareRename(({ textDocument, position }, token) =>
    server.answer("textDocument/prepareRename", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const offset = offsetOf(asked.source, position);
      const { range, placeholder } = orRefuse(prepareRename(asked.context, asked.path, offset));
      return { range: rangeOf(range), placeholder };
    }),
  );
  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    server.answer("textDocument/rename", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const offset = offsetOf(asked.source, position);
      return server.edit(asked.root, orRefuse(rename(asked.context, asked.path, offset, newName)));
    }),
  );
}

/** What names a file or folder follows it when it is about to move within its root. */
function answerMoves(connection: Connection, server: ServerContext): void {
  connection.workspace.onWillRenameFiles(({ files }, token) =>
    server.answer("workspace/willRenameFiles", token, () => {
      const documentChanges: WorkspaceEdit["documentChanges"] = [];
      const changes: WorkspaceEdit["changes"] = {};
      for (const root of server.roots.open) {
        const moves = files.flatMap(({ oldUri, newUri }): FileMove[] => {
          const from = root.pathOf(keyOf(oldUri));
          const to = root.pathOf(keyOf(newUri));
          return from === undefined || to === undefined ? [] : [{ from, to }];
        });
        const edits = moves.length === 0 ? undefined : moveFiles(server.languageContext(root), moves);
        if (edits === undefined) continue;
        const edit = server.edit(root, edits);
        documentChanges.push(...(edit.documentChanges ?? []));
        Object.assign(changes, edit.changes);
      }
      if (documentChanges.length > 0) return { documentChanges };
      return Object.keys(changes).length > 0 ? { changes } : null;
    }),
  );
}

/** An address; a line in a file as its fragment, which counts from 1. */
function targetOf(target: LinkTarget, addressOf: (path: string) => string): string {
  if (target.kind === "url") return target.url;
  const line = target.range?.start.line;
  return addressOf(target.path) + (line === undefined ? "" : `#L${line + 1}`);
}
