import { createHash } from "node:crypto";
import type { Listed } from "../report";

/**
 * A name of 64 hex digits for each finding that is the same from run to run while the gap is the same, wherever its
 * line moves; equal gaps are told apart by their order. Forges tell by it what is new.
 */
export function identities(listed: readonly Listed[]): readonly string[] {
  const seen = new Map<string, number>();
  return listed.map(({ fingerprint }) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return createHash("sha256").update(`${fingerprint} ${count}`).digest("hex");
  });
}

/** A path for a URI: each part percent-encoded. */
export function uriPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
