import { isAfter, type Post } from "../../model";
import type { Day, When } from "../../values";
import type { RuleContext } from "../context";
import { localWhen, zoneOf } from "./local-time";

/** Whether a date of a post has passed by the clocks of its file. */
export function isPast(when: When, post: Post, context: RuleContext): boolean {
  // An offset moves a day by one at most.
  if (when.day > context.asOf) return false;
  const day = localDay(when, post, context);
  return day !== undefined && day < context.asOf;
}

/** A deadline after publication is wrong itself, and told as that. */
export function isAfterPublication(deadline: When, publish: When | undefined): boolean {
  return publish !== undefined && isAfter(deadline, publish);
}

/** The day by the clocks of the post's file; undefined when their zone is unknown. */
export function localDay(when: When, post: Post, context: RuleContext): Day | undefined {
  return when.offset === undefined ? when.day : localWhen(when, zoneOf(post.file, context.workspace))?.day;
}
