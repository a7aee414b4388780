import { type Approval, type Post, whenOf, writtenFingerprint } from "../../model";
import type { When } from "../../values";
import type { RuleContext } from "../context";
import { type ApprovalStep, approvalSteps } from "./standing";

/** A step of which the approvals came before those of a step that goes first. */
export interface OutOfOrder {
  readonly approval: Approval;
  readonly role: string;
  readonly at: When;
  readonly first: string;
  readonly firstAt: When;
}

/** The first step that did not wait for one before it; of days without a time the benefit of the doubt. */
export function outOfOrder(post: Post, context: RuleContext): OutOfOrder | undefined {
  const done = approvalSteps(post, context).map((step) => ({ step, last: completion(step, post) }));
  for (const [index, { step, last }] of done.entries()) {
    if (last === undefined) continue;
    for (const before of done.slice(0, index)) {
      if (before.last === undefined || !isBefore(last.at, before.last.at)) continue;
      return {
        approval: last.approval,
        role: step.role,
        at: last.at,
        first: before.step.role,
        firstAt: before.last.at,
      };
    }
  }
  return undefined;
}

/** The approval with which a step had as many as it takes. */
function completion(
  { given, count }: ApprovalStep,
  post: Post,
): { readonly approval: Approval; readonly at: When } | undefined {
  const dated = given.map((approval) => ({ approval, at: firstSaid(approval, post) }));
  if (dated.length < count || dated.some(({ at }) => at === undefined)) return undefined;
  const all = dated as ReadonlyArray<{ approval: Approval; at: When }>;
  return [...all].sort((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0))[count - 1];
}

/** When somebody first approved the same content: to say so again is no later approval. */
function firstSaid(approval: Approval, post: Post): When | undefined {
  let first = whenOf(approval.fields.at);
  for (const { by, agrees, fields } of post.approvals) {
    if (!agrees || by !== approval.by) continue;
    if (writtenFingerprint(fields.of) !== writtenFingerprint(approval.fields.of)) continue;
    const at = whenOf(fields.at);
    if (at !== undefined && first !== undefined && isBefore(at, first)) first = at;
  }
  return first;
}

function isBefore(one: When, other: When): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.minute !== undefined && other.minute !== undefined && one.minute < other.minute;
}
