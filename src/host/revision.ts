import { posix } from "node:path";
import { Session } from "../rules";
import { loadMarkdown } from "../syntax";
import {
  type Assets,
  type Change,
  CONFIG_NAMES,
  DEFAULT_MAX_BYTES,
  readFileRules,
  Workspace,
} from "../workspace";
import { decodeText } from "./decode";
import { digestOf } from "./digest";
import { askGit, askGitBytes, asked, BATCH, type Blob, commitOf, filesIn, LIST, partsOf } from "./git";
import { OTHER_CONFIG, type RootOptions } from "./open-root";
import { readText } from "./read";

/** The files of one revision of a Git repository, by path from its top. */
export interface Revision {
  /** As it was asked for. */
  readonly name: string;
  readonly top: string;
  readonly files: ReadonlyMap<string, Blob>;
}

/** Lists what a commit holds; throws `GitRefused` of one that is not there. */
export function listRevision(top: string, name: string): Revision {
  const files = filesIn(askGit(top, ...LIST, "--full-tree", commitOf(top, name)));
  return { name, top, files };
}

/** Folders of a revision that hold a configuration, from the top, with `/`; the top itself is empty. */
export function rootsIn({ files }: Revision): readonly string[] {
  const roots = new Set<string>();
  for (const path of files.keys()) {
    if (CONFIG_NAMES.includes(posix.basename(path))) roots.add(folderOf(path));
  }
  return [...roots];
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}

/** Reads and checks a root of a revision as `openRoot` does one on disk. `folder`: from the repository's top. */
export async function openRevision(
  revision: Revision,
  folder: string,
  options: Pick<RootOptions, "asOf" | "preset" | "all" | "config">,
): Promise<Session> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const inner = rootsIn(revision).filter((root) => root !== folder && root.startsWith(prefix));
  const own = [...revision.files.keys()].filter(
    (path) => path.startsWith(prefix) && !inner.some((root) => path.startsWith(`${root}/`)),
  );
  const read = (path: string, most: number) => {
    const blob = revision.files.get(prefix + path);
    if (blob === undefined) return undefined;
    if (blob.bytes > most) return { reason: "too-large" as const, bytes: blob.bytes, limit: most };
    return decodeText(readBlobs(revision.top, [blob])[0] ?? Buffer.alloc(0));
  };
  const { config } = options;
  const configPaths = config === undefined ? CONFIG_NAMES : [OTHER_CONFIG];
  const rules = await readFileRules((path) => {
    // One from elsewhere holds for every revision, and is read where it stands.
    const found =
      config !== undefined && path === OTHER_CONFIG
        ? readText(config, DEFAULT_MAX_BYTES)
        : read(path, DEFAULT_MAX_BYTES);
    return found === undefined || "reason" in found ? found : found.text;
  }, configPaths);
  const paths = own
    .map((path) => path.slice(prefix.length))
    .filter(
      (path) => rules.kindOf(path) !== undefined && !CONFIG_NAMES.includes(path) && !rules.configs.has(path),
    );
  const ours = await withoutIgnored(paths, rules.ignore, read);
  const changes = readAll(revision, prefix, ours, rules.maxBytes);
  for (const [path, text] of rules.configs) changes.push({ path, text });
  for (const [path, unreadable] of rules.unreadable) changes.push({ path, unreadable });
  const session = new Session({
    asOf: options.asOf,
    clock: () => performance.now(),
    preset: options.preset,
    all: options.all === true || rules.all === true,
    kindOf: rules.kindOf,
    configPaths,
    assets: revisionAssets(revision, prefix),
    markdown: changes.some(({ path }) => Workspace.needsMarkdown(path)) ? await loadMarkdown() : undefined,
  });
  await session.take(changes);
  return session;
}

function readAll(revision: Revision, prefix: string, paths: readonly string[], most: number): Change[] {
  const changes: Change[] = [];
  const small: string[] = [];
  for (const path of paths) {
    const bytes = revision.files.get(prefix + path)?.bytes ?? 0;
    if (bytes <= most) small.push(path);
    else changes.push({ path, unreadable: { reason: "too-large", bytes, limit: most } });
  }
  const blobs = small.map((path) => revision.files.get(prefix + path) as Blob);
  readBlobs(revision.top, blobs).forEach((bytes, index) => {
    const path = small[index] as string;
    const decoded = decodeText(bytes);
    changes.push("reason" in decoded ? { path, unreadable: decoded } : { path, text: decoded.text });
  });
  return changes;
}

/** The bytes of some files, in one run of Git. */
function readBlobs(top: string, blobs: readonly Blob[]): Buffer[] {
  const ids = blobs.map(({ id }) => id);
  return ids.length === 0 ? [] : partsOf(askGitBytes(top, asked(ids), ...BATCH), ids);
}

/** Leaves out what the configuration and `.socialpolicyignore` leave out; what Git holds it does not ignore. */
async function withoutIgnored(
  paths: readonly string[],
  globs: readonly string[],
  read: (path: string, most: number) => ReturnType<typeof decodeText> | undefined | { reason: string },
): Promise<readonly string[]> {
  const file = read(".socialpolicyignore", DEFAULT_MAX_BYTES);
  const lines = file !== undefined && "text" in file ? file.text : "";
  if (globs.length === 0 && lines === "") return paths;
  const { default: make } = await import("ignore");
  const rules = (make as unknown as () => import("ignore").Ignore)()
    .add([...globs])
    .add(lines);
  return paths.filter((path) => !rules.ignores(path));
}

/** The pictures and recordings of a revision. Of one that is kept elsewhere (Git LFS) its pointer tells the digest. */
function revisionAssets(revision: Revision, prefix: string): Assets {
  const digests = new Map<string, string>();
  return {
    has: (path) => revision.files.has(prefix + path),
    digest(path) {
      const blob = revision.files.get(prefix + path);
      if (blob === undefined) return undefined;
      let digest = digests.get(blob.id);
      if (digest === undefined) {
        digest = digestOf(readBlobs(revision.top, [blob])[0] ?? Buffer.alloc(0));
        digests.set(blob.id, digest);
      }
      return digest;
    },
  };
}
