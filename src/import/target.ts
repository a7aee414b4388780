import { slug } from "../values";
import type { Workspace } from "../workspace";
import type { KnownPost } from "./known-posts";
import { marksOf } from "./marks";
import type { ImportReading } from "./reading";

/** The calendar that an import goes to unless a person says: that of the last import of the same, else a new one. */
export function targetOf(reading: ImportReading, workspace: Workspace, known: readonly KnownPost[]): string {
  const before = lastTarget(reading, known);
  if (before !== undefined) return before;
  const folder = folderOf(workspace);
  const name = slug(bareName(reading.file)) || "import";
  for (let number = 1; ; number++) {
    const path = `${folder}${name}${number === 1 ? "" : `-${number}`}.calendar.yaml`;
    if (workspace.file(path) === undefined) return path;
  }
}

/** Where most of these posts stand already. */
function lastTarget({ posts, file, vendor }: ImportReading, known: readonly KnownPost[]): string | undefined {
  if (known.length === 0) return undefined;
  const counts = new Map<string, number>();
  const add = (path: string) => counts.set(path, (counts.get(path) ?? 0) + 1);
  if (vendor === "own") {
    const ids = new Set(posts.map(({ sourceId }) => sourceId));
    for (const { id, path } of known) if (id !== undefined && ids.has(id)) add(path);
  } else {
    const marks = new Set(posts.map(({ fields }) => marksOf(fields)));
    for (const { origin, path } of known) {
      if (origin === undefined) continue;
      if (isSameSource(origin.file, file) || (origin.read !== undefined && marks.has(origin.read))) add(path);
    }
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}

/** Beside the calendars that are there: the folder that holds most of them, with `/`. */
function folderOf(workspace: Workspace): string {
  const counts = new Map<string, number>();
  for (const { kind, path } of workspace.sortedFiles) {
    if (kind !== "calendar") continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Whether two files are exports of one calendar: `plan (1).csv` and `plan-v2.xlsx` are, by their names. */
export function isSameSource(a: string | undefined, b: string): boolean {
  return a !== undefined && familyOf(a) === familyOf(b);
}

function familyOf(file: string): string {
  const name = bareName(file)
    .replace(/\s*\(\d+\)$/, "")
    .replace(/[\s_-]+(?:v\d+|copy|copie|final|new|nouveau|export)$/i, "");
  return slug(name);
}

function bareName(file: string): string {
  return file.replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]+$/i, "");
}
