import { approvalState, approvedAmong } from "../approved-version";
import type { LanguageContext } from "../context";
import { postAt } from "./post-at";
import type { CommandRequest } from "./step";
import { say } from "./words";

/** How a post stands to its approval, among earlier texts of its file. */
export type ApprovedVersion =
  /** There is nothing to show, in a sentence. */
  | { readonly told: string }
  /** It changed: which of the texts holds what was approved; undefined: none of these. `missing`: what to say when none does. */
  | { readonly index: number | undefined; readonly missing: string };

/** Finds the version that was approved among earlier texts of the file, newest first. */
export function approvedVersion(
  context: LanguageContext,
  request: CommandRequest,
  texts: readonly string[] | undefined,
): ApprovedVersion {
  const { language } = context;
  const found = postAt(context, request);
  if ("refused" in found) return { told: found.refused };
  const state = approvalState(context, found.post);
  if (state.state === "none") return { told: say("notApproved", language) };
  if (state.state === "same") return { told: say("approvedAsIs", language) };
  if (texts === undefined) return { index: undefined, missing: say("noHistory", language) };
  const about = { path: found.path, id: found.post.id, fingerprints: state.fingerprints };
  return { index: approvedAmong(context, about, texts), missing: say("notInHistory", language) };
}
