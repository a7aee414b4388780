import type { Finding } from "./findings";

/** Groups of rules whose findings somebody has to act on; the others are about the files themselves. */
const ASKED: ReadonlySet<string> = new Set(["who", "when", "budget", "alignment", "content"]);

/**
 * Whether a finding is a gap that somebody has to fill, rather than a fault of a file's form. A post without a
 * channel, or on a closed one, is its owner's to mend like all the rest.
 */
export function isGap({ rule, entity }: Finding): boolean {
  return ASKED.has(rule.group) || (rule.group === "policy" && entity?.kind === "post");
}
