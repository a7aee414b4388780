import { statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { discover } from "../host";
import { CONFIG_NAMES } from "../workspace";

/** The rest between two looks. Milliseconds. */
const POLL_MS = 300;
/** A look at a large folder is followed by a rest this many times as long. */
const REST = 5;

/** What a file was like when it was looked at, by path from the folder, with `/`. */
type Snapshot = ReadonlyMap<string, string>;

/**
 * Looks at a folder's files from time to time and names the paths that came, went or changed.
 * Resolves after the first look: what changes from then on is told.
 */
export async function poll(
  folder: string,
  matters: (path: string) => boolean,
  changed: (path: string) => void,
): Promise<{ close(): void }> {
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let before = await snapshotOf(folder, matters);
  const wait = (ms: number) => {
    if (!closed) timer = setTimeout(look, ms);
  };
  const look = async () => {
    const started = performance.now();
    const now = await snapshotOf(folder, matters);
    if (closed) return;
    for (const path of differing(before, now)) changed(path);
    before = now;
    wait(Math.max(POLL_MS, (performance.now() - started) * REST));
  };
  wait(POLL_MS);
  return {
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

/** Sizes and times of the files below a folder. */
async function snapshotOf(folder: string, matters: (path: string) => boolean): Promise<Snapshot> {
  const snapshot = new Map<string, string>();
  const paths = await discover(folder, {
    isOurs: matters,
    // Its files belong to another root; that it is one is of interest.
    onNestedRoot: (nested) => {
      const inside = relative(folder, nested).split(sep).join("/");
      for (const name of CONFIG_NAMES) snapshot.set(`${inside}/${name}`, "root");
    },
  }).catch(() => []);
  for (const path of paths) {
    try {
      // A file put in another's place has another number, even where its time was kept.
      const { mtimeMs, ctimeMs, size, ino } = statSync(join(folder, path));
      snapshot.set(path, `${mtimeMs} ${ctimeMs} ${size} ${ino}`);
    } catch {
      // Gone since it was listed.
    }
  }
  return snapshot;
}

function differing(before: Snapshot, now: Snapshot): string[] {
  const paths = [...now.keys()].filter((path) => before.get(path) !== now.get(path));
  for (const path of before.keys()) if (!now.has(path)) paths.push(path);
  return paths;
}
