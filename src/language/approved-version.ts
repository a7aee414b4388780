import { fingerprintOf, Post, writtenFingerprint } from "../model";
import { Workspace } from "../workspace";
import type { LanguageContext } from "./context";

/** What is known of a post's approval. */
export type ApprovalState =
  /** Nobody approved it, or no approval says of what. */
  | { readonly state: "none" }
  /** It is what was approved. */
  | { readonly state: "same" }
  /** It was approved as something else. */
  | { readonly state: "changed"; readonly fingerprints: readonly string[] };

/** Whether a post is still what its approvals are of. */
export function approvalState({ session }: LanguageContext, post: Post): ApprovalState {
  const fingerprints = post.approvals.flatMap(({ agrees, fields }) => {
    const written = agrees ? writtenFingerprint(fields.of) : undefined;
    return written === undefined ? [] : [written];
  });
  if (fingerprints.length === 0) return { state: "none" };
  const now = fingerprintOf(post, session.checker.context.assetDigest);
  if (now !== undefined && fingerprints.includes(now)) return { state: "same" };
  return { state: "changed", fingerprints };
}

/**
 * Which of several earlier texts of a post's file holds the post as it was approved; undefined when none does.
 * Registers and plans are taken as they are now.
 */
export function approvedAmong(
  { session }: LanguageContext,
  {
    path,
    id,
    fingerprints,
  }: { readonly path: string; readonly id: string | undefined; readonly fingerprints: readonly string[] },
  texts: readonly string[],
): number | undefined {
  const now = session.workspace;
  const then = new Workspace({ ...now.options, markdown: now.markdown });
  then.apply(
    now.sortedFiles.flatMap(({ path: other, kind, unreadable, source }) =>
      kind === "calendar" || kind === "post" || unreadable !== undefined
        ? []
        : [{ path: other, text: source.text }],
    ),
  );
  const digest = session.checker.context.assetDigest;
  for (const [index, text] of texts.entries()) {
    then.apply([{ path, text }]);
    const post = postOf(then, path, id);
    const fingerprint = post === undefined ? undefined : fingerprintOf(post, digest);
    if (fingerprint !== undefined && fingerprints.includes(fingerprint)) return index;
  }
  return undefined;
}

function postOf(workspace: Workspace, path: string, id: string | undefined): Post | undefined {
  const file = workspace.file(path);
  if (file === undefined) return undefined;
  for (const unit of [...file.items.values(), file.head]) {
    if (id !== undefined && unit.piece?.text.includes(id) === false) continue;
    const post = workspace.peek(unit).entities.find((entity) => entity instanceof Post && entity.id === id);
    if (post instanceof Post) return post;
  }
  return undefined;
}
