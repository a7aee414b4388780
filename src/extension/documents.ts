import { workspace } from "vscode";
import type { TextDocumentFilter } from "vscode-languageclient";
import { CONFIG_PATTERN, NAME_PATTERNS } from "./names";

/** Every text that a configuration may call ours. */
const ANY_NAME = "**/*.{yaml,yml,md}";

/** So many configurations are read; a workspace has one for each root. */
const MOST_CONFIGS = 20;

/**
 * The documents that the server is told of: those with our names, on disk, not saved yet, and wherever the
 * workspace's folders are. Where a configuration names files by globs, every YAML and Markdown document: the server
 * knows which of them are ours, and says nothing of the others.
 */
export async function ourDocuments(): Promise<TextDocumentFilter[]> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(["file", "untitled", "vscode-remote", "vscode-vfs", ...folders]);
  const patterns = (await namesByGlobs()) ? [CONFIG_PATTERN, ANY_NAME] : NAME_PATTERNS;
  return [...schemes].flatMap((scheme) => patterns.map((pattern) => ({ scheme, pattern })));
}

/** Whether a configuration of the workspace has the key `files`. */
async function namesByGlobs(): Promise<boolean> {
  for (const uri of await configs()) {
    try {
      if (/^(?:"files"|'files'|files)\s*:/m.test(new TextDecoder().decode(await workspace.fs.readFile(uri))))
        return true;
    } catch {
      // Gone in between, or not to be read: it names nothing.
    }
  }
  return false;
}

async function configs() {
  const found = [];
  // On the first level without the editor's search, which not every file system has.
  for (const { uri } of workspace.workspaceFolders ?? []) {
    found.push(
      uri.with({ path: `${uri.path}/.social-policy.yaml` }),
      uri.with({ path: `${uri.path}/.social-policy.yml` }),
    );
  }
  for (const { uri } of workspace.textDocuments)
    if (/\/\.social-policy\.ya?ml$/.test(uri.path)) found.push(uri);
  return found.slice(0, MOST_CONFIGS);
}
