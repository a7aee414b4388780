import {
  type ClientCapabilities,
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type FileSystemWatcher,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver";
import { FIX_ALL, OPEN_PAGE } from "./code-actions";
import { TRIGGERS } from "./completions";

const FILES: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: "**/*.{yaml,yml,md}", matches: "file" } },
    { pattern: { glob: "**", matches: "folder" } },
  ],
};

/** Pictures and other files that ours name move too. */
const MOVED: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: "**" } }] };

/** Whether the client asks for what is found, instead of being sent it. */
export function pullsDiagnostics({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

/** What the server can do for this client. */
export function capabilitiesFor(
  client: ClientCapabilities,
  knows: (command: string) => boolean,
): ServerCapabilities {
  const pulls = pullsDiagnostics(client);
  const resolves = client.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true;
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pulls
      ? {
          diagnosticProvider: {
            identifier: "social-policy",
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    completionProvider: { triggerCharacters: [...TRIGGERS], completionItem: { labelDetailsSupport: true } },
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    documentFormattingProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
      resolveProvider: resolves,
    },
    // A client that opens pages itself has a command of this name already.
    ...(knows(OPEN_PAGE) ? {} : { executeCommandProvider: { commands: [OPEN_PAGE] } }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FILES, willRename: MOVED, didRename: FILES, didDelete: FILES },
    },
  };
}

/** What the client is asked to watch: our files, what leaves files out, media, and folders that go. */
export const WATCHED: FileSystemWatcher[] = [
  { globPattern: "**/*.{yaml,yml,md}" },
  { globPattern: "**/{.gitignore,.socialpolicyignore}" },
  {
    globPattern: "**/*.{png,jpg,jpeg,gif,webp,avif,heic,svg,mp4,mov,m4v,webm,mp3,m4a,wav,pdf,vtt,srt}",
  },
  // When a folder goes, clients tell of the folder alone.
  { globPattern: "**/*", kind: WatchKind.Delete },
];
