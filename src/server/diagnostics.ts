import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { keyOf, uriOf } from "./addresses";
import { pullsDiagnostics } from "./capabilities";
import type { ServerContext } from "./context";

/** Tells the client what is found: sends it, or answers when it is asked. */
export class Diagnostics {
  constructor(
    private readonly connection: Connection,
    private readonly server: ServerContext,
  ) {
    const { diagnostics } = connection.languages;
    diagnostics.on(({ textDocument, previousResultId }, token) =>
      server.answer("textDocument/diagnostic", token, () => this.report(textDocument.uri, previousResultId)),
    );
    diagnostics.onWorkspace(({ previousResultIds }, token) =>
      server.answer("workspace/diagnostic", token, () => ({ items: this.reportAll(previousResultIds) })),
    );
  }

  /** After a change: `touched` are the files that the client sent, of which it waits for an answer. */
  tell(touched: ReadonlySet<string>): void {
    const { roots, found, capabilities } = this.server;
    const changed = found.update(roots.open, touched);
    if (pullsDiagnostics(capabilities)) {
      const others = [...changed].some((key) => !touched.has(key));
      if (others && capabilities.workspace?.diagnostics?.refreshSupport === true) {
        void this.connection.languages.diagnostics.refresh().catch(() => undefined);
      }
      return;
    }
    for (const key of new Set([...touched, ...changed])) this.send(key);
  }

  private send(key: string): void {
    const document = this.server.roots.documents.get(key);
    void this.connection.sendDiagnostics({
      uri: this.uriOf(key),
      ...(document === undefined ? {} : { version: document.version }),
      diagnostics: this.of(key) as Diagnostic[],
    });
  }

  private of(key: string): readonly Diagnostic[] {
    return this.server.found.of(key)?.diagnostics ?? [];
  }

  private uriOf(key: string): string {
    return this.server.roots.documents.get(key)?.uri ?? uriOf(key);
  }

  private report(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const key = keyOf(uri);
    const resultId = String(this.server.found.of(key)?.id ?? 0);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.of(key) as Diagnostic[] };
  }

  private reportAll(
    previous: ReadonlyArray<{ readonly uri: string; readonly value: string }>,
  ): WorkspaceDocumentDiagnosticReport[] {
    const known = new Map(previous.map(({ uri, value }) => [keyOf(uri), value]));
    const keys = new Set([...known.keys(), ...this.server.found.all.keys()]);
    return [...keys].sort().map((key) => ({
      uri: this.uriOf(key),
      version: this.server.roots.documents.get(key)?.version ?? null,
      ...this.report(key, known.get(key)),
    }));
  }
}
