import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isFolder } from "../host";
import type { Language } from "../values";
import { say, WrongUse } from "./faults";
import { isTerminal, writeOut } from "./output";

/** A file that an export gives, with the name it has in a folder. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Where a file will stand: `--out`, or its name in the folder that `--out` names; undefined of standard output. */
export function placeOf(name: string, out: string | undefined): string | undefined {
  if (out === undefined) return undefined;
  return /[\\/]$/.test(out) || (existsSync(out) && isFolder(out)) ? join(out, name) : out;
}

/** What stands at a place now; undefined where there is nothing. */
export function textAt(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) && !isFolder(path) ? readFileSync(path, "utf8") : undefined;
}

/** Writes one file, or prints it; gives the paths written. */
export function deliver(file: ExportedFile, out: string | undefined, language: Language): readonly string[] {
  const place = placeOf(file.name, out);
  if (place !== undefined) return [write(place, file.content)];
  if (typeof file.content !== "string" && isTerminal()) {
    throw new WrongUse(
      say(language, {
        en: `A workbook is nothing to read on a terminal: name a file, such as --out ${file.name}.`,
        fr: `Un classeur ne se lit pas sur un terminal : nommez un fichier, par exemple --out ${file.name}.`,
      }),
    );
  }
  writeOut(file.content);
  return [];
}

/** Writes several files into the folder that `--out` names. */
export function deliverAll(files: readonly ExportedFile[], folder: string): readonly string[] {
  return files.map(({ name, content }) => write(join(folder, name), content));
}

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, content);
  return path;
}
