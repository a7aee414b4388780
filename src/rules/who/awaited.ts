import type { Post } from "../../model";
import type { RuleContext } from "../context";
import { demandOf, isAsked, lastWords } from "./approvals";

const NOBODY: readonly string[] = [];
const APPROVED = 4;

/** Whose approval a post names and still waits for, by id; nobody where none is asked for, or it is approved already. */
export function awaitedApprovers(post: Post, context: Pick<RuleContext, "workspace">): readonly string[] {
  const { approvers, rank } = post;
  if (approvers.length === 0 || rank < 1 || rank >= APPROVED || post.file.closed) return NOBODY;
  if (!isAsked(demandOf(post, context))) return NOBODY;
  const agreed = new Set(lastWords(post).map(({ by, agrees }) => (agrees ? by : undefined)));
  const awaited = new Set(approvers.map(({ value }) => value));
  return [...awaited].filter((id) => !agreed.has(id));
}
