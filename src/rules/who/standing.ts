import type { Approval, Person, Post } from "../../model";
import type { RuleContext } from "../context";
import { type ApprovalState, approvalStates } from "./approval-states";
import { type Demand, demandOf, hasRole, rolesOf } from "./approvals";

/** A step of the approval that a policy asks for, in its order. */
export interface ApprovalStep {
  readonly role: string;
  /** How many people of this role it takes. */
  readonly count: number;
  /** The approvals that count towards it. */
  readonly given: readonly Approval[];
}

const GIVEN: ReadonlySet<ApprovalState> = new Set(["counts", "unverified", "unread"]);

/** The steps of a post's approval, and how far each is; none where the policy names none. */
export function approvalSteps(post: Post, context: RuleContext): readonly ApprovalStep[] {
  const { steps } = demandOf(post, context);
  if (steps.length === 0) return [];
  const counting = countingApprovals(post, context);
  return steps.map(({ role, count }) => ({
    role,
    count,
    given: counting.filter((it) => hasRole(it, [role], context)),
  }));
}

/** The approvals of a post as it is now that count, one of each person. */
export function countingApprovals(post: Post, context: RuleContext): readonly Approval[] {
  return approvalStates(post, context).approvals.flatMap(({ approval, state }) =>
    GIVEN.has(state) ? [approval] : [],
  );
}

/** Whether a post as it is now has every approval that the policy asks for. */
export function isApproved(post: Post, context: RuleContext): boolean {
  return (
    countingApprovals(post, context).length >= demandOf(post, context).needed &&
    approvalSteps(post, context).every(({ given, count }) => given.length >= count)
  );
}

/** Whether somebody may decide on a post now, and in which role; else why not. */
export type Standing =
  /** The role is undefined where none is asked for. */
  | { readonly may: true; readonly role: string | undefined }
  /** It is their own post; they are no longer in their role; no role of theirs may approve; the role is not theirs. */
  | { readonly may: false; readonly why: "own" | "left" | "noRole" | "notTheirs" }
  /** Another role comes first. */
  | { readonly may: false; readonly why: "order"; readonly role: string; readonly first: string };

/**
 * How somebody stands to a post's approval; undefined is somebody outside. `asked` is the role that they decide in;
 * without it, that of the first step which still waits for them. Steps keep their order: who comes later waits for those
 * before.
 */
export function standingOf(
  person: Person | undefined,
  post: Post,
  context: RuleContext,
  asked?: string,
): Standing {
  const demand = demandOf(post, context);
  const roles = person === undefined ? undefined : rolesOf(person);
  if (person !== undefined) {
    if (person.until !== undefined && person.until < context.asOf) return { may: false, why: "left" };
    if (person.id !== undefined && person.id === post.owner?.value && demand.self !== true)
      return { may: false, why: "own" };
    if (asked !== undefined && roles !== undefined && !roles.includes(asked))
      return { may: false, why: "notTheirs" };
  }
  // Of somebody outside no register says what they are.
  if (person === undefined && asked === undefined) return { may: true, role: undefined };
  const has = (role: string) =>
    asked === undefined ? roles === undefined || roles.includes(role) : asked === role;
  const steps = approvalSteps(post, context);
  const theirs = steps.filter(({ role }) => has(role));
  const open = theirs.find(({ given, count }) => given.length < count) ?? theirs[0];
  if (open === undefined) return withoutStep(person, post, demand, has, asked);
  const first = steps.find(({ given, count }) => given.length < count);
  if (first !== undefined && steps.indexOf(first) < steps.indexOf(open))
    return { may: false, why: "order", role: open.role, first: first.role };
  return { may: true, role: open.role };
}

/** Who has no step may still be one of those that the policy counts, or be named by the post. */
function withoutStep(
  person: Person | undefined,
  post: Post,
  { roles, steps }: Demand,
  has: (role: string) => boolean,
  asked: string | undefined,
): Standing {
  const role = roles.find(has);
  if (role !== undefined) return { may: true, role };
  if (person === undefined) return { may: true, role: asked };
  const named = post.approvers.some(({ value }) => value === person.id);
  if (roles.length === 0 && (steps.length === 0 || named)) return { may: true, role: asked };
  return { may: false, why: "noRole" };
}
