import { type FileStat, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  SKIPPED_FOLDERS,
} from "../server/messages";

/** Answers what the server asks about files that it can't reach itself: in a browser, in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest<FindFilesResult, never>(FIND_FILES, ({ folder, media }: FindFilesParams) =>
    findFiles(Uri.parse(folder), media === true ? MEDIA : OURS),
  );
  client.onRequest<ReadFileResult, never>(READ_FILE, ({ uri, maxBytes }: ReadFileParams) =>
    readFile(Uri.parse(uri), maxBytes),
  );
}

const OURS = /\.(?:ya?ml|md)$/;
const MEDIA = /\.(?:png|jpe?g|gif|webp|avif|heic|svg|mp4|mov|m4v|webm|mp3|m4a|wav|pdf|vtt|srt)$/i;

/** How many folders are read at a time. */
const AT_ONCE = 16;

/**
 * Walks through the folders: not every file system that VS Code knows can be searched, and nothing is left out on
 * the settings' word, so that the same files count everywhere.
 */
async function findFiles(folder: Uri, wanted: RegExp): Promise<FindFilesResult> {
  const found: string[] = [];
  const waiting = [folder];
  while (waiting.length > 0) {
    const listings = await Promise.all(waiting.splice(0, AT_ONCE).map(list));
    for (const { folder: parent, entries } of listings) {
      for (const [name, type] of entries) {
        const uri = Uri.joinPath(parent, name);
        // A link to a folder may lead back up.
        if (type === FileType.Directory && !SKIPPED_FOLDERS.includes(name)) waiting.push(uri);
        else if ((type & FileType.File) !== 0 && wanted.test(name)) found.push(uri.toString());
      }
    }
  }
  return found;
}

/** What a folder holds; nothing of one that can't be read. */
async function list(
  folder: Uri,
): Promise<{ readonly folder: Uri; readonly entries: Array<[string, FileType]> }> {
  try {
    return { folder, entries: await workspace.fs.readDirectory(folder) };
  } catch {
    return { folder, entries: [] };
  }
}

async function readFile(uri: Uri, maxBytes: number): Promise<ReadFileResult> {
  let stat: FileStat;
  try {
    stat = await workspace.fs.stat(uri);
    if (stat.size > maxBytes) return { reason: "too-large", bytes: stat.size, limit: maxBytes };
    return decode(await workspace.fs.readFile(uri));
  } catch (error) {
    return isThere(error) ? { reason: "denied" } : null;
  }
}

function isThere(error: unknown): boolean {
  return !(error instanceof FileSystemError && error.code === "FileNotFound");
}

/** UTF-8 and UTF-16 with a mark, as the command line reads them. */
function decode(bytes: Uint8Array): ReadFileResult {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { reason: "not-text" } : { text };
  } catch {
    return bytes.includes(0) ? { reason: "not-text" } : { reason: "encoding" };
  }
}
