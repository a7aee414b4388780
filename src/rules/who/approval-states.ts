import { type Approval, fingerprintOf, given, type Post, writtenFingerprint } from "../../model";
import type { RuleContext } from "../context";
import { demandOf, lastWords, type Verdict, verdictOn } from "./approvals";

/**
 * What an approval is worth now. Beside the verdicts: `superseded` by a later word of the same person, `stale`
 * because the content has changed since, `unverified` because nothing says which content was approved, `unread`
 * because a picture can't be read, so that nobody can tell.
 */
export type ApprovalState = Verdict | "superseded" | "stale" | "unverified" | "unread";

export interface StatedApproval {
  readonly approval: Approval;
  readonly state: ApprovalState;
}

/** Every approval of a post, in the order written, with what it is worth, and how many are asked for. */
export function approvalStates(
  post: Post,
  context: RuleContext,
): { readonly approvals: readonly StatedApproval[]; readonly needed: number } {
  const demand = demandOf(post, context);
  const last = new Set(lastWords(post));
  const now = post.approvals.length === 0 ? undefined : fingerprintOf(post, context.assetDigest);
  const approvals = post.approvals.map((approval): StatedApproval => {
    if (!last.has(approval)) return { approval, state: "superseded" };
    const verdict = verdictOn(approval, post, demand, context);
    return { approval, state: verdict === "counts" ? contentState(approval, now) : verdict };
  });
  return { approvals, needed: demand.needed };
}

function contentState({ fields }: Approval, now: string | undefined): ApprovalState {
  if (!given(fields.of)) return "unverified";
  if (now === undefined) return "unread";
  return writtenFingerprint(fields.of) === now ? "counts" : "stale";
}
