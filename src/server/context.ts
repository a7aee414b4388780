import {
  type CancellationToken,
  type ClientCapabilities,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { LanguageContext, Refusal, WorkspaceEdits } from "../language";
import type { Language } from "../values";
import type { TextSource } from "../workspace";
import { keyOf, uriOf } from "./addresses";
import type { Speech } from "./diagnostic";
import { type Addressed, workspaceEdit } from "./edits";
import type { Found } from "./found";
import type { ServerOptions } from "./messages";
import type { Root } from "./root";
import type { Roots } from "./roots";
import { say } from "./words";

/** A file that something is asked about. */
export interface Asked {
  readonly context: LanguageContext;
  readonly root: Root;
  readonly key: string;
  readonly path: string;
  readonly source: TextSource;
}

/** What every answer is worked out from. */
export class ServerContext {
  language: Language = "en";
  capabilities: ClientCapabilities = {};
  options: ServerOptions = {};
  product: string | undefined;
  /** Somebody looks at what changed: calendars show it too. */
  showsChanges = false;

  constructor(
    readonly roots: Roots,
    readonly found: Found,
    /** Waits until all changes sent so far are taken in. */
    private readonly settled: () => Promise<void> | undefined,
    private readonly onFault: (what: string, error: unknown) => void,
  ) {}

  get speech(): Speech {
    const related = this.capabilities.textDocument?.publishDiagnostics?.relatedInformation === true;
    const pulled = this.capabilities.textDocument?.diagnostic?.relatedInformation === true;
    return { language: this.language, product: this.product, related: related || pulled };
  }

  /** Whether the client carries a command out. */
  knows(command: string): boolean {
    return this.options.commands?.includes(command) === true;
  }

  languageContext(root: Root): LanguageContext {
    return { session: root.session, language: this.language };
  }

  /** The file at an address; undefined of one that is none of ours or can't be read. */
  ask(uri: string): Asked | undefined {
    const key = keyOf(uri);
    const root = this.roots.rootOf(key);
    const path = root?.pathOf(key);
    if (root === undefined || path === undefined) return undefined;
    const file = root.session.workspace.file(path);
    if (file === undefined || file.unreadable !== undefined) return undefined;
    return { context: this.languageContext(root), root, key, path, source: file.source };
  }

  /** The address of a file of a root, as the client wrote it where it did. */
  addressOf(root: Root, path: string): string {
    const key = root.keyOf(path);
    return this.roots.documents.get(key)?.uri ?? uriOf(key);
  }

  edit(root: Root, edits: WorkspaceEdits) {
    const address = (path: string): Addressed => ({
      uri: this.addressOf(root, path),
      version: this.roots.documents.get(root.keyOf(path))?.version ?? null,
    });
    return workspaceEdit(edits, address, this.capabilities);
  }

  /** The answer to a request, once everything sent before it is taken in. A fault is told in words. */
  async answer<R>(
    what: string,
    token: CancellationToken | undefined,
    work: () => R | Promise<R>,
  ): Promise<R> {
    for (let waiting = this.settled(); waiting !== undefined; waiting = this.settled()) await waiting;
    if (token?.isCancellationRequested === true) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, say("cancelled", this.language));
    }
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.onFault(what, error);
      const reason = error instanceof Error ? error.message : String(error);
      throw new ResponseError(LSPErrorCodes.RequestFailed, say("fault", this.language, { what, reason }));
    }
  }
}

/** What was asked for, or why it is not done as an answer that a person understands. */
export function orRefuse<T extends object>(result: T | Refusal): T {
  if ("refused" in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refused);
  return result;
}
