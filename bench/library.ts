import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the benchmark asks of the built library. Only this file knows how it is called. */
export interface Library {
  /** Reads and checks files (path to text) from nothing. */
  open(files: ReadonlyMap<string, string>): Promise<OpenFiles>;
}

export interface OpenFiles {
  /** Replaces a stretch of a file, in UTF-16 code units. */
  edit(path: string, start: number, end: number, text: string): void;
  /** All findings of the workspace as it is now, each with its place and words; how many there are. */
  countFindings(): number;
}

type Surface = typeof import("../src/index");

/** Loads `dist/index.js`; throws when it is not built or has another surface. */
export async function loadLibrary(): Promise<Library> {
  const entry = pathToFileURL(join(__dirname, "..", "dist", "index.js")).href;
  const { openWorkspace } = (await import(entry)) as Surface;
  return {
    async open(files) {
      const workspace = await openWorkspace({ files: Object.fromEntries(files), asOf: "2027-03-01" });
      return {
        edit: (path, start, end, text) => workspace.edit(path, start, end, text),
        countFindings: () => workspace.diagnostics().length,
      };
    },
  };
}

/** The texts of a folder's files by name. */
export function readFiles(folder: string, names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
