import {
  type Connection,
  type DocumentSymbol,
  FoldingRangeKind,
  SymbolKind as ProtocolKind,
  type SelectionRange,
} from "vscode-languageserver";
import {
  documentSymbols,
  foldingRanges,
  type OutlineSymbol,
  selectionRanges,
  type SymbolKind,
  workspaceSymbols,
} from "../language";
import type { ServerContext } from "./context";
import { offsetOf, rangeOf } from "./protocol";

const KINDS: Readonly<Record<SymbolKind, ProtocolKind>> = {
  post: ProtocolKind.Event,
  calendar: ProtocolKind.File,
  plan: ProtocolKind.File,
  goal: ProtocolKind.Constant,
  opportunity: ProtocolKind.Event,
  objective: ProtocolKind.Object,
  segment: ProtocolKind.Class,
  zone: ProtocolKind.Namespace,
  theme: ProtocolKind.Class,
  step: ProtocolKind.Method,
  campaign: ProtocolKind.Package,
  person: ProtocolKind.Struct,
  channel: ProtocolKind.Interface,
  policy: ProtocolKind.File,
  clause: ProtocolKind.String,
  pause: ProtocolKind.File,
  config: ProtocolKind.File,
  part: ProtocolKind.Array,
  setting: ProtocolKind.Property,
  rule: ProtocolKind.Function,
};

/** Answers what a file consists of. */
export function answerOutlines(connection: Connection, server: ServerContext): void {
  connection.onDocumentSymbol(({ textDocument }, token) =>
    server.answer("textDocument/documentSymbol", token, () => {
      const asked = server.ask(textDocument.uri);
      return asked === undefined ? null : documentSymbols(asked.context, asked.path).map(symbolOf);
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    server.answer("workspace/symbol", token, () =>
      server.roots.open.flatMap((root) =>
        workspaceSymbols(server.languageContext(root), query).map(({ name, detail, kind, path, range }) => ({
          name,
          kind: KINDS[kind],
          ...(detail === "" ? {} : { containerName: detail }),
          location: { uri: server.addressOf(root, path), range: rangeOf(range) },
        })),
      ),
    ),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    server.answer("textDocument/foldingRange", token, () => {
      const asked = server.ask(textDocument.uri);
      const limit = server.capabilities.textDocument?.foldingRange?.rangeLimit;
      if (asked === undefined) return null;
      return foldingRanges(asked.context, asked.path, limit).map(({ startLine, endLine, kind }) => ({
        startLine,
        endLine,
        ...(kind === undefined
          ? {}
          : { kind: kind === "comment" ? FoldingRangeKind.Comment : FoldingRangeKind.Region }),
      }));
    }),
  );
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    server.answer("textDocument/selectionRange", token, () => {
      const asked = server.ask(textDocument.uri);
      if (asked === undefined) return null;
      const { context, path, source } = asked;
      const offsets = positions.map((position) => offsetOf(source, position));
      return selectionRanges(context, path, offsets).map((ranges, index) => {
        const start = positions[index] ?? { line: 0, character: 0 };
        return chain(ranges.map(rangeOf)) ?? { range: { start, end: start } };
      });
    }),
  );
}

function symbolOf({ name, detail, kind, range, selectionRange, children }: OutlineSymbol): DocumentSymbol {
  return {
    // Editors refuse a symbol without a name.
    name: name === "" ? kind : name,
    ...(detail === "" ? {} : { detail }),
    kind: KINDS[kind],
    range: rangeOf(range),
    selectionRange: rangeOf(selectionRange),
    ...(children.length === 0 ? {} : { children: children.map(symbolOf) }),
  };
}

/** Ranges from the innermost to the outermost, each with the next as its parent. */
function chain(ranges: ReadonlyArray<SelectionRange["range"]>): SelectionRange | undefined {
  let chained: SelectionRange | undefined;
  for (const range of [...ranges].reverse()) chained = { range, ...(chained ? { parent: chained } : {}) };
  return chained;
}
