import { closeSync, fstatSync, openSync, readFileSync, readSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Assets, Unreadable } from "../workspace";
import { decodeText, type DecodedText } from "./decode";
import { digestOf } from "./digest";

/** Reads a file's text; what can't be read is a value. */
export function readText(path: string, maxBytes: number): DecodedText | Unreadable {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > maxBytes) return { reason: "too-large", bytes: size, limit: maxBytes };
    // Some files say that they are empty and can't be read at all: only trying shows it.
    if (size === 0) readSync(file, Buffer.allocUnsafe(1), 0, 1, null);
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = readSync(file, bytes, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return decodeText(length === size ? bytes : bytes.subarray(0, length));
  } catch {
    return { reason: "denied" };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The files beside ours, on disk. Answers are remembered for the run. */
export function diskAssets(root: string): Assets {
  const there = new Map<string, boolean>();
  const digests = new Map<string, string | undefined>();
  return {
    has(path) {
      let answer = there.get(path);
      if (answer === undefined) {
        answer = existsSync(join(root, path));
        there.set(path, answer);
      }
      return answer;
    },
    digest(path) {
      if (digests.has(path)) return digests.get(path);
      let digest: string | undefined;
      try {
        digest = digestOf(readFileSync(join(root, path)));
      } catch {
        digest = undefined;
      }
      digests.set(path, digest);
      return digest;
    },
  };
}
