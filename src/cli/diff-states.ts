import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  askGit,
  commitOf,
  decodeText,
  discover,
  isFolder,
  isRoot,
  nearestRoot,
  openRevision,
  openRoot,
  type Revision,
  rootsIn,
} from "../host";
import { type Preset, Session } from "../rules";
import type { Day, Language } from "../values";
import { say, WrongUse } from "./faults";
import { listed, mergeBase } from "./revisions";

/** What is compared: a root, or a part of it, in two states. */
export interface States {
  readonly before: Session;
  readonly after: Session;
  /** What is put before a path of the root, so that it leads there from the working folder. */
  readonly shown: (path: string) => string;
  /** Whether a file (path from the root) is among those that were asked for. */
  readonly selects: (path: string) => boolean;
  /** Whether a file beside ours (path from the root), such as a picture, has other bytes. */
  readonly isOther: (path: string) => boolean;
}

export interface StatesChoice {
  readonly asOf: Day;
  readonly preset: Preset | undefined;
  /** In the place of the root's own, in both states; an absolute path. */
  readonly config: string | undefined;
  readonly language: Language;
}

export interface Compared {
  readonly base: string;
  readonly head: string;
  readonly states: readonly States[];
}

/** Two folders, without Git: `from` as it was, `to` as it is. */
export async function statesOfFolders(from: string, to: string, choice: StatesChoice): Promise<Compared> {
  for (const path of [from, to]) {
    if (existsSync(path) && isFolder(path)) continue;
    throw new WrongUse(
      say(choice.language, {
        en: `${path}: there is no such folder.`,
        fr: `${path}\u00a0: ce dossier n’existe pas.`,
      }),
    );
  }
  const roots = new Set([...(await rootsBelow(resolve(from))), ...(await rootsBelow(resolve(to)))]);
  const states: States[] = [];
  for (const inner of [...roots].sort()) {
    states.push({
      before: await openFolder(join(resolve(from), inner), choice),
      after: await openFolder(join(resolve(to), inner), choice),
      shown: (path) => (inner === "" ? path : `${inner}/${path}`),
      selects: () => true,
      isOther: remembered((path) => !haveSameBytes(join(from, inner, path), join(to, inner, path))),
    });
  }
  return { base: from, head: to, states };
}

/** A file on one side of a difference: its name in the folder, and where its text stands. */
export interface FileSide {
  readonly path: string;
  readonly file: string;
}

/**
 * One file before and after, as Git hands them to a driver of `git diff`; the rest of its root is as it is now. A file
 * that is not there on one side is `/dev/null`.
 */
export async function statesOfFile(
  before: FileSide,
  after: FileSide,
  choice: StatesChoice,
): Promise<Compared> {
  const folder = nearestRoot(dirname(resolve(after.path))) ?? process.cwd();
  const inside = (path: string) => toSlashes(relative(folder, resolve(path)));
  const open = async (side: FileSide, other: FileSide): Promise<Session> => {
    const root = await openRoot(folder, choice);
    root.session.apply([{ path: inside(other.path), removed: true }]);
    const decoded = side.file === NO_FILE ? undefined : decodeText(readFileSync(side.file));
    if (decoded !== undefined && "text" in decoded) await root.put(inside(side.path), decoded.text);
    else root.session.apply([{ path: inside(side.path), removed: true }]);
    return root.session;
  };
  const states: States = {
    before: await open(before, after),
    after: await open(after, before),
    shown: (it) => toSlashes(relative(process.cwd(), join(folder, it))),
    selects: (it) => it === inside(before.path) || it === inside(after.path),
    isOther: () => false,
  };
  return { base: after.path, head: "", states: [states] };
}

/** How Git writes that there is no such file, on every system. */
const NO_FILE = "/dev/null";

async function openFolder(folder: string, choice: StatesChoice): Promise<Session> {
  if (!existsSync(folder)) return new Session({ asOf: choice.asOf, preset: choice.preset });
  return (await openRoot(folder, choice)).session;
}

/** The roots in a folder, as paths from it with `/`; the folder itself is empty and always one. */
async function rootsBelow(folder: string): Promise<readonly string[]> {
  const found = [""];
  const look = async (inside: string): Promise<void> => {
    const below: string[] = [];
    await discover(inside, { isOurs: () => false, onNestedRoot: (nested) => below.push(nested) });
    for (const nested of below) {
      if (isRoot(nested)) found.push(toSlashes(relative(folder, nested)));
      await look(nested);
    }
  };
  await look(folder);
  return found;
}

/** Two revisions, or a revision and what is in the folder now (`head` undefined). */
export async function statesOfRevisions(
  range: Range,
  paths: readonly string[],
  choice: StatesChoice,
): Promise<Compared> {
  const cwd = realpathSync(process.cwd());
  const top = topOf(cwd, choice.language);
  const base = range.fromMergeBase ? mergeBase(top, range.base, range.head, choice.language) : range.base;
  const before = listed(top, base, choice.language);
  const after = range.head === undefined ? undefined : listed(top, range.head, choice.language);
  const isOther = after === undefined ? touchedSince(top, base) : differsIn(before, after);
  const folders = new Map<string, Array<(path: string) => boolean>>();
  for (const path of paths.length === 0 ? ["."] : paths) {
    await addTargets(resolve(cwd, path), {
      cwd,
      top,
      before,
      after,
      folders,
      language: choice.language,
      asked: path,
    });
  }
  const states: States[] = [];
  for (const [folder, selections] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inRepository = toSlashes(relative(top, folder));
    states.push({
      before: await openRevision(before, inRepository, choice),
      after:
        after === undefined
          ? await openFolder(folder, choice)
          : await openRevision(after, inRepository, choice),
      shown: (path) => toSlashes(relative(cwd, join(folder, path))),
      selects: (path) => selections.some((selects) => selects(path)),
      isOther: (path) => isOther(toSlashes(relative(top, join(folder, path)))),
    });
  }
  return { base: range.base, head: range.head ?? "", states };
}

function differsIn(before: Revision, after: Revision): (path: string) => boolean {
  return (path) => before.files.get(path)?.id !== after.files.get(path)?.id;
}

/** Files that differ from a commit; only Git has to look at them. */
function touchedSince(top: string, base: string): (path: string) => boolean {
  const listed = askGit(
    top,
    "diff",
    "--name-only",
    "-z",
    "--no-ext-diff",
    "--no-textconv",
    commitOf(top, base),
    "--",
  );
  const touched = new Set(listed.split("\0"));
  return (path) => touched.has(path);
}

function remembered(ask: (path: string) => boolean): (path: string) => boolean {
  const answers = new Map<string, boolean>();
  return (path) => {
    const known = answers.get(path) ?? ask(path);
    answers.set(path, known);
    return known;
  };
}

function haveSameBytes(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return existsSync(one) === existsSync(other);
  if (isFolder(one) || isFolder(other)) return true;
  return statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));
}

interface Looked {
  readonly cwd: string;
  readonly top: string;
  readonly before: Revision;
  readonly after: Revision | undefined;
  readonly folders: Map<string, Array<(path: string) => boolean>>;
  readonly language: Language;
  readonly asked: string;
}

/** Adds the root that a path belongs to, and those below it, in whichever state they are. */
async function addTargets(path: string, looked: Looked): Promise<void> {
  const { cwd, top, before, after, folders, language, asked } = looked;
  const inside = toSlashes(relative(top, path));
  if (inside.startsWith("..")) {
    throw new WrongUse(
      say(language, {
        en: `${asked}: this is outside of the repository.`,
        fr: `${asked}\u00a0: ce chemin est à l’extérieur du dépôt.`,
      }),
    );
  }
  const revisions = after === undefined ? [before] : [before, after];
  const onDisk = after === undefined && existsSync(path);
  const isFile = revisions.some(({ files }) => files.has(inside)) || (onDisk && !isFolder(path));
  const isThere =
    isFile || onDisk || inside === "" || revisions.some(({ files }) => hasFolder(files.keys(), inside));
  if (!isThere) {
    throw new WrongUse(
      say(language, {
        en: `${asked}: there is no such file or folder in either state.`,
        fr: `${asked}\u00a0: ce fichier ou ce dossier n’existe dans aucun des deux états.`,
      }),
    );
  }
  const known = new Set(revisions.flatMap(rootsIn));
  const folder = isFile ? dirname(path) : path;
  const root = rootOf(folder, { cwd, top, known });
  const own = toSlashes(relative(root, path));
  const prefix = own === "" ? "" : `${own}/`;
  add(folders, root, (file) => (isFile ? file === own : file.startsWith(prefix)));
  if (isFile) return;
  const below = inside === "" ? "" : `${inside}/`;
  for (const nested of known) {
    if (nested.startsWith(below) && join(top, nested) !== root && nested !== inside)
      add(folders, join(top, nested), () => true);
  }
  if (onDisk) {
    for (const nested of await rootsBelow(path))
      if (nested !== "") add(folders, join(path, nested), () => true);
  }
}

function add(
  folders: Map<string, Array<(path: string) => boolean>>,
  folder: string,
  selects: (path: string) => boolean,
): void {
  const list = folders.get(folder);
  if (list === undefined) folders.set(folder, [selects]);
  else list.push(selects);
}

function hasFolder(paths: Iterable<string>, folder: string): boolean {
  for (const path of paths) if (path.startsWith(`${folder}/`)) return true;
  return false;
}

/** The nearest folder upwards that holds a configuration in one of the states, else the working folder. */
function rootOf(
  folder: string,
  { cwd, top, known }: { cwd: string; top: string; known: ReadonlySet<string> },
): string {
  for (let at = folder; ; at = dirname(at)) {
    if (known.has(toSlashes(relative(top, at)))) return at;
    if (at === top || dirname(at) === at) break;
  }
  const near = existsSync(folder) ? nearestRoot(folder) : undefined;
  if (near !== undefined && !toSlashes(relative(top, near)).startsWith("..")) return near;
  return toSlashes(relative(cwd, folder)).startsWith("..") ? folder : cwd;
}

/** What `BASE[..HEAD]` says. */
export interface Range {
  readonly base: string;
  /** Undefined: the folder as it is now. */
  readonly head: string | undefined;
  /** `BASE...HEAD`: from where they parted. */
  readonly fromMergeBase: boolean;
}

/** Whether a word is a range or a revision, and not a path. */
export function readRange(word: string | undefined, language: Language): Range | undefined {
  if (word === undefined) return undefined;
  const dots = /^(.*?)(\.{2,3})(.*)$/.exec(word);
  // `..` and `../here` are paths.
  if (dots !== null && dots[1] !== "" && !word.includes("/..") && !word.startsWith(".")) {
    return {
      base: dots[1] as string,
      head: dots[3] === "" ? "HEAD" : dots[3],
      fromMergeBase: dots[2] === "...",
    };
  }
  try {
    commitOf(topOf(realpathSync(process.cwd()), language), word);
    return { base: word, head: undefined, fromMergeBase: false };
  } catch {
    return undefined;
  }
}

function topOf(cwd: string, language: Language): string {
  try {
    return realpathSync(askGit(cwd, "rev-parse", "--show-toplevel").trim());
  } catch {
    throw new WrongUse(
      say(language, {
        en: "diff compares revisions of a Git repository, and there is none here. --from DIR --to DIR compares two folders without Git.",
        fr: "diff compare des révisions d’un dépôt Git, et il n’y en a pas ici. --from DOSSIER --to DOSSIER compare deux dossiers sans Git.",
      }),
    );
  }
}

function toSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
