import { type Post, textOf } from "../../model";
import type { Place } from "../../syntax";
import { type Day, parseDuration } from "../../values";

/** A task that is still to be done. */
export interface OpenTask {
  /** The task's own, else the post's. */
  readonly owner: string | undefined;
  /** Of its deadline. */
  readonly day: Day;
  /** Undefined where no effort is given, or one in days or weeks, which have no fixed length. */
  readonly minutes: number | undefined;
  /** Where the effort is written. */
  readonly at: Place | undefined;
}

const NONE: readonly OpenTask[] = [];

/** The open tasks of a post, with their deadlines; none of ideas, of history and of closed calendars. */
export function openTasks(post: Post): readonly OpenTask[] {
  if (post.fields.tasks === undefined || post.rank < 1 || post.history || post.file.closed) return NONE;
  const tasks: OpenTask[] = [];
  for (const { done, deadline, fields } of post.tasks) {
    if (done || deadline === undefined) continue;
    const effort = textOf(fields.effort);
    const minutes = effort !== undefined && /[mh]$/.test(effort) ? parseDuration(effort) : undefined;
    const owner = fields.owner === undefined ? post.owner?.value : textOf(fields.owner);
    tasks.push({ owner, day: deadline.day, minutes, at: fields.effort?.value });
  }
  return tasks;
}
