import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const ROOT = join(__dirname, "../..");

/** A fenced block of a page. */
export interface Fence {
  /** What follows the opening marks: `yaml file=a.yaml`. */
  readonly info: string;
  /** With a line end after each line. */
  readonly text: string;
  /** The line of the opening marks, from 0. */
  readonly line: number;
  /** The line of the closing marks, from 0. */
  readonly end: number;
}

/** Paths of the pages with links to be checked, from the root, with `/`. */
export function pagePaths(): string[] {
  const top = readdirSync(ROOT).filter((name) => /^(README|CONTRIBUTING)(\.[a-z]+)?\.md$/.test(name));
  return [
    ...top,
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "examples/README.md",
    ...below("docs"),
  ].sort();
}

function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(ROOT, folder, name);
    const shown = relative(ROOT, path).split(sep).join("/");
    return statSync(path).isDirectory() ? below(shown) : name.endsWith(".md") ? [shown] : [];
  });
}

export function pageText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
}

/** The fenced blocks of a page, also those that are indented. */
export function fencesOf(text: string): Fence[] {
  const fences: Fence[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const open = /^(\s*)(`{3,})(.*)$/.exec(lines[at] ?? "");
    if (open === null) continue;
    const [, indent = "", marks = "", info = ""] = open;
    let end = at + 1;
    while (end < lines.length && lines[end]?.trim() !== marks) end++;
    const body = lines
      .slice(at + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    fences.push({ info: info.trim(), text: body.map((line) => `${line}\n`).join(""), line: at, end });
    at = end;
  }
  return fences;
}

/** A page without its fenced blocks; other lines keep their numbers. */
export function proseOf(text: string): string {
  const lines = text.split("\n");
  for (const { line, end } of fencesOf(text)) lines.fill("", line, end + 1);
  return lines.join("\n");
}

/** The places in a page that a link can name: its headings, as GitHub makes them, and written anchors. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const prose = proseOf(text);
  for (const [, title = ""] of prose.matchAll(/^#{1,6}\s+(.+?)\s*$/gm)) {
    const slug = slugOf(title);
    let name = slug;
    for (let count = 1; anchors.has(name); count++) name = `${slug}-${count}`;
    anchors.add(name);
  }
  for (const [, id = ""] of prose.matchAll(/<a id="([^"]+)"><\/a>/g)) anchors.add(id);
  return anchors;
}

function slugOf(title: string): string {
  return title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}
