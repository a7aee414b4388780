import type { Buffer } from "node:buffer";

/** A pointer of Git LFS is shorter than this, in bytes. */
const LONGEST_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.[\s\S]*^oid sha256:([0-9a-f]{64})$/m;

/**
 * SHA-256 of a picture or recording, as hexadecimal digits. Where Git LFS left only its pointer, that tells: a
 * fingerprint is the same on every machine. Node's own is the quickest, and loaded only when there is something to compare.
 */
export function digestOf(bytes: Buffer): string {
  const pointer = bytes.length < LONGEST_POINTER ? POINTER.exec(bytes.toString("latin1"))?.[1] : undefined;
  if (pointer !== undefined) return pointer;
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(bytes).digest("hex");
}
