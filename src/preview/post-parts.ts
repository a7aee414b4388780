import { given, localisedText, mapOf, type Post, textOf, whenOf } from "../model";
import { openTasks } from "../rules";
import type { Day, Language, When } from "../values";

/** A channel on which a post goes out, or went out, at a time of its own. */
export interface Outing {
  readonly channel: string;
  /** As planned there, by the clocks of the file's zone. */
  readonly when: When | undefined;
  readonly published: When | undefined;
}

/** A step of making a post. */
export interface TaskFacts {
  readonly names: Readonly<Record<Language, string>>;
  readonly due: When;
  readonly done: boolean;
  readonly owner: string | undefined;
}

/** What somebody has to do in a week. */
export interface WorkFacts {
  readonly owner: string | undefined;
  readonly day: Day;
  readonly minutes: number | undefined;
}

const NO_WORK: readonly WorkFacts[] = [];

/** The tasks that are still to be done, as the load of people counts them. */
export function workOf(post: Post): readonly WorkFacts[] {
  const open = openTasks(post);
  return open.length === 0 ? NO_WORK : open.map(({ owner, day, minutes }) => ({ owner, day, minutes }));
}

const NO_OUTINGS: readonly Outing[] = [];
const NO_TASKS: readonly TaskFacts[] = [];

/** What the variants say of when: those without a time of their own go out with the post. */
export function outingsOf(
  post: Post,
  local: (when: When | undefined) => When | undefined,
): readonly Outing[] {
  if (!given(post.fields.variants)) return NO_OUTINGS;
  const outings: Outing[] = [];
  for (const { id, variant } of post.channels) {
    const when = local(whenOf(variant?.publish));
    const published = local(whenOf(mapOf(variant?.published)?.get("at")));
    if (when !== undefined || published !== undefined) outings.push({ channel: id, when, published });
  }
  return outings.length === 0 ? NO_OUTINGS : outings;
}

/** The tasks with a date. */
export function tasksOf(post: Post): readonly TaskFacts[] {
  if (!given(post.fields.tasks)) return NO_TASKS;
  const tasks: TaskFacts[] = [];
  for (const { fields, deadline, done } of post.tasks) {
    if (deadline === undefined) continue;
    const name = fields.task?.value;
    const names = { en: localisedText(name, "en") ?? "…", fr: localisedText(name, "fr") ?? "…" };
    tasks.push({ names, due: deadline, done, owner: textOf(fields.owner) });
  }
  return tasks;
}
