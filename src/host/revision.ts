import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
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
import type { RootOptions } from "./open-root";

/** A file that a revision holds. */
interface Blob {
  readonly id: string;
  readonly bytes: number;
}

/** The files of one revision of a Git repository, by path from its top. */
export interface Revision {
  /** As it was asked for. */
  readonly name: string;
  readonly top: string;
  readonly files: ReadonlyMap<string, Blob>;
}

/** Git says no: there is none, or not here, or it does not know what was asked for. */
export class GitRefused extends Error {}

/** Runs Git in a folder; its answer as text. Nothing of a repository's own configuration is run. */
export function askGit(folder: string, ...args: readonly string[]): string {
  try {
    return execFileSync("git", [...QUIETLY, ...args], {
      cwd: folder,
      env: quietEnvironment(),
      encoding: "utf8",
      maxBuffer: MOST_OUTPUT,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    throw new GitRefused((error as { stderr?: string }).stderr ?? String(error));
  }
}

/** What is not here is not fetched: the folder may be anybody's, and its configuration names programs. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" };
}

const QUIETLY = ["-c", "core.fsmonitor=false", "-c", "core.quotepath=off"];
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Lists what a commit holds; throws `GitRefused` of one that is not there. */
export function listRevision(top: string, name: string): Revision {
  const commit = commitOf(top, name);
  const files = new Map<string, Blob>();
  for (const line of askGit(top, "ls-tree", "-r", "-l", "-z", "--full-tree", commit).split("\0")) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]*)$/.exec(line);
    // A link is no file of ours, and a submodule is another repository.
    if (match === null || match[1] === "120000") continue;
    files.set(match[4] as string, { id: match[2] as string, bytes: Number(match[3]) });
  }
  return { name, top, files };
}

/** The id of a commit; throws `GitRefused` of what is none. */
export function commitOf(top: string, name: string): string {
  // What begins with a hyphen would be taken for an option.
  if (name.startsWith("-") || name === "") throw new GitRefused(name);
  return askGit(top, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).trim();
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
  options: Pick<RootOptions, "asOf" | "preset" | "all">,
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
  const rules = await readFileRules((path) => {
    const found = read(path, DEFAULT_MAX_BYTES);
    return found === undefined || "reason" in found ? found : found.text;
  });
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
    preset: options.preset,
    all: options.all === true || rules.all === true,
    kindOf: rules.kindOf,
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
  if (blobs.length === 0) return [];
  const { stdout, status } = spawnSync("git", [...QUIETLY, "cat-file", "--batch"], {
    cwd: top,
    env: quietEnvironment(),
    input: `${blobs.map(({ id }) => id).join("\n")}\n`,
    maxBuffer: MOST_OUTPUT,
  });
  if (status !== 0) throw new GitRefused("cat-file");
  const read: Buffer[] = [];
  let at = 0;
  for (const { id } of blobs) {
    const end = stdout.indexOf(0x0a, at);
    const size = / blob (\d+)$/.exec(stdout.toString("latin1", at, end))?.[1];
    // Of a partial clone a file may not be there.
    if (size === undefined) throw new GitRefused(id);
    read.push(stdout.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return read;
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
        const bytes = readBlobs(revision.top, [blob])[0] ?? Buffer.alloc(0);
        const pointer =
          bytes.length < 1024
            ? /^version https:\/\/git-lfs\.[\s\S]*^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("latin1"))
            : null;
        digest = pointer?.[1] ?? createHash("sha256").update(bytes).digest("hex");
        digests.set(blob.id, digest);
      }
      return digest;
    },
  };
}
