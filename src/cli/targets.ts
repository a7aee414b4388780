import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { discover, isFolder, isRoot, nearestRoot, type OpenRoot, openRoot, readText } from "../host";
import { textOf } from "../model";
import type { Language } from "../values";
import { DEFAULT_MAX_BYTES } from "../workspace";
import type { CheckChoice } from "./check";
import { say, WrongUse } from "./faults";
import { keepYoungSpaceSmall } from "./memory";
import { writeError } from "./output";

/** A file or folder to check; with a text, that is taken in place of the file's own. */
export interface Target {
  readonly path: string;
  readonly text?: string;
}

/** A root with the files of it that were asked for. */
export interface CheckedRoot {
  readonly root: OpenRoot;
  /** Whether a file (path from the root) is reported on. */
  readonly selects: (path: string) => boolean;
  /** The path shown for a file of the root: from the working folder, with `/`. */
  readonly shown: (path: string) => string;
  /** The configuration's baseline, as an absolute path. */
  readonly baseline: string | undefined;
}

/** What of a command's choice says how roots are opened. */
export type TargetChoice = Pick<CheckChoice, "asOf" | "language"> &
  Partial<Pick<CheckChoice, "preset" | "all" | "config" | "changedSince" | "shard">> & {
    /** Only read, without findings. */
    readonly unchecked?: boolean;
    /** Posts stay in memory after they are checked, because they are shown: the space for young objects may grow. */
    readonly keepsPosts?: boolean;
  };

/**
 * Opens the roots that the targets belong to: of each file the nearest folder upwards that holds a
 * configuration, else the working folder. A folder that holds roots gives each of them.
 */
export async function openTargets(targets: readonly Target[], choice: TargetChoice): Promise<CheckedRoot[]> {
  const cwd = realpathSync(process.cwd());
  const folders = new Map<string, Array<(path: string) => boolean>>();
  const puts: Array<{ root: string; path: string; text: string }> = [];
  const named: Array<{ root: string; path: string; shown: string }> = [];
  const add = (root: string, selects: (path: string) => boolean) => {
    const list = folders.get(root);
    if (list === undefined) folders.set(root, [selects]);
    else list.push(selects);
  };
  for (const target of targets) {
    const path = resolve(cwd, target.path);
    if (target.text === undefined && !existsSync(path)) {
      throw new WrongUse(
        say(choice.language, {
          en: `${target.path}: there is no such file or folder.`,
          fr: `${target.path}\u00a0: ce fichier ou ce dossier n’existe pas.`,
        }),
      );
    }
    const folder = target.text === undefined && isFolder(path) ? path : dirname(path);
    const root = rootOf(folder, cwd);
    const inside = toSlashes(relative(root, path));
    if (folder === path) {
      const prefix = inside === "" ? "" : `${inside}/`;
      add(root, (file) => file.startsWith(prefix));
      await nestedRoots(path, (nested) => add(nested, () => true));
    } else {
      add(root, (file) => file === inside);
      if (target.text !== undefined) puts.push({ root, path: inside, text: target.text });
      else named.push({ root, path: inside, shown: target.path });
    }
  }
  const config = choice.config === undefined ? undefined : readableConfig(choice.config, choice.language);
  const changed = choice.changedSince === undefined ? undefined : await changedFiles(choice, cwd);
  const roots: CheckedRoot[] = [];
  for (const [folder, selections] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const root = await openRoot(folder, {
      asOf: choice.asOf,
      preset: choice.preset,
      all: choice.all,
      unchecked: choice.unchecked,
      config,
      ...(choice.keepsPosts === true ? {} : { onMuchText: keepYoungSpaceSmall }),
      onFault: (path) => {
        writeError(
          `${say(choice.language, { en: `${path}: this folder can’t be read.`, fr: `${path}\u00a0: ce dossier ne peut pas être lu.` })}\n`,
        );
      },
    });
    for (const put of puts) if (put.root === folder) await root.put(put.path, put.text);
    for (const it of named) if (it.root === folder) mustBeOurs(root, it.path, it.shown, choice);
    const selected = (path: string) =>
      selections.some((selects) => selects(path)) && (changed?.has(join(folder, path)) ?? true);
    roots.push({
      root,
      selects: choice.shard === undefined ? selected : shardOf(root, selected, choice.shard),
      shown: (path) => toSlashes(relative(cwd, join(folder, path))),
      baseline: baselineOf(root),
    });
  }
  return roots;
}

/** A file that was named has to be one that can be checked; one that is left out by an ignore file is no mistake. */
function mustBeOurs(root: OpenRoot, path: string, shown: string, choice: TargetChoice): void {
  const { workspace } = root.session;
  if (workspace.file(path) !== undefined || workspace.options.kindOf?.(path) !== undefined) return;
  throw new WrongUse(
    say(choice.language, {
      en: `${shown}: this file is none of ours. Ours have names such as 2027-03.calendar.yaml, or are listed under \`files\` in .social-policy.yaml.`,
      fr: `${shown}\u00a0: ce fichier n’est pas des nôtres. Les nôtres portent des noms comme 2027-03.calendar.yaml, ou figurent sous \`files\` dans .social-policy.yaml.`,
    }),
  );
}

/** Where a configuration stands that was named: it has to be there; one that was found is judged as any other file. */
export function readableConfig(config: string, language: Language): string {
  const path = resolve(config);
  if (existsSync(path) && !isFolder(path) && !("reason" in readText(path, DEFAULT_MAX_BYTES))) return path;
  throw new WrongUse(
    say(language, {
      en: `--config ${config}: this file can’t be read.`,
      fr: `--config ${config} : ce fichier ne peut pas être lu.`,
    }),
  );
}

function rootOf(folder: string, cwd: string): string {
  const near = nearestRoot(folder);
  if (near !== undefined) return near;
  const inside = relative(cwd, folder);
  return inside === "" ||
    (!inside.startsWith("..") && resolve(cwd, inside) === folder && !/^[a-zA-Z]:/.test(inside))
    ? cwd
    : folder;
}

/** Roots below a folder, which the folder's own root does not see. */
async function nestedRoots(folder: string, found: (root: string) => void): Promise<void> {
  const below: string[] = [];
  await discover(folder, { isOurs: () => false, onNestedRoot: (nested) => below.push(nested) });
  for (const nested of below) {
    if (!isRoot(nested)) continue;
    found(nested);
    await nestedRoots(nested, found);
  }
}

/** One part of the files: those whose place in the order of paths falls to it. */
function shardOf(
  root: OpenRoot,
  selects: (path: string) => boolean,
  shard: { index: number; count: number },
): (path: string) => boolean {
  const mine = new Set<string>();
  root.session.workspace.sortedFiles
    .filter((file) => selects(file.path))
    .forEach((file, index) => {
      if (index % shard.count === shard.index - 1) mine.add(file.path);
    });
  return (path) => mine.has(path);
}

/** Absolute paths of the files that differ from a commit, by Git. */
async function changedFiles(choice: TargetChoice, cwd: string): Promise<ReadonlySet<string>> {
  const { execFileSync } = await import("node:child_process");
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const ref = choice.changedSince ?? "HEAD";
  try {
    if (ref.startsWith("-")) throw new Error(ref);
    const top = realpathSync(git("rev-parse", "--show-toplevel").trim());
    const changed = git("diff", "--name-only", "-z", "--no-ext-diff", ref, "--").split("\0");
    const untracked = git("ls-files", "--others", "--exclude-standard", "--full-name", "-z").split("\0");
    return new Set([...changed, ...untracked].filter((path) => path !== "").map((path) => join(top, path)));
  } catch {
    throw new WrongUse(
      say(choice.language, {
        en: `--changed-since ${ref}: Git does not know it here. Name a branch, a tag or a commit of this repository.`,
        fr: `--changed-since ${ref}\u00a0: Git ne le connaît pas ici. Nommez une branche, une étiquette ou un commit de ce dépôt.`,
      }),
    );
  }
}

function baselineOf(root: OpenRoot): string | undefined {
  let path: string | undefined;
  for (const config of root.session.workspace.configs) path = textOf(config.fields.baseline) ?? path;
  return path === undefined ? undefined : join(root.folder, path);
}

function toSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
