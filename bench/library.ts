import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the benchmark asks of the built library. Only this file knows how it is called. */
export interface Library {
  /** Reads and checks files (path to text) from nothing. */
  open(files: ReadonlyMap<string, string>): OpenFiles;
}

export interface OpenFiles {
  /** Replaces a stretch of a file, in UTF-16 code units. */
  edit(path: string, start: number, end: number, text: string): void;
  /** All findings of the workspace as it is now; how many there are. */
  countFindings(): number;
}

/** The parts of the library's own surface that are used here. */
interface Surface {
  openWorkspace(options: { files: Iterable<{ path: string; text: string }>; asOf: string }): {
    edit(path: string, start: number, end: number, text: string): void;
    findings(): readonly unknown[];
  };
}

/** Loads `dist/index.js`; throws when it is not built or has another surface. */
export async function loadLibrary(): Promise<Library> {
  const entry = pathToFileURL(join(__dirname, "..", "dist", "index.js")).href;
  const surface = (await import(entry)) as Partial<Surface>;
  const { openWorkspace } = surface;
  if (typeof openWorkspace !== "function") throw new Error("dist/index.js has no openWorkspace");
  return {
    open(files) {
      const list = [...files].map(([path, text]) => ({ path, text }));
      const workspace = openWorkspace({ files: list, asOf: "2027-03-01" });
      return {
        edit: (path, start, end, text) => workspace.edit(path, start, end, text),
        countFindings: () => workspace.findings().length,
      };
    },
  };
}

/** The texts of a folder's files by name. */
export function readFiles(folder: string, names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
