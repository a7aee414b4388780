import { isHistory, localisedText } from "../../model";
import type { Day, Language } from "../../values";
import type { PreviewContext } from "../context";
import type { PostFacts } from "../posts";

/** Something that is due on a day. */
export interface Due {
  readonly kind: "post" | "task" | "step" | "objective";
  readonly day: Day;
  readonly minute: number | undefined;
  /** What has to be ready: a post's title, a task with its post's. */
  readonly titles: Readonly<Record<Language, string>>;
  /** Of the task alone. */
  readonly task: Readonly<Record<Language, string>> | undefined;
  readonly done: boolean;
  readonly owner: string | undefined;
  /** The post that it is about. */
  readonly post: PostFacts | undefined;
  /** Of a part of the plan. */
  readonly id: string | undefined;
  readonly path: string;
}

/** What is due from one day to another, in order of time. Posts that are history owe nothing any more. */
export function duesBetween(
  { session: { workspace } }: PreviewContext,
  posts: readonly PostFacts[],
  first: Day,
  last: Day,
): readonly Due[] {
  const isIn = (day: Day | undefined): day is Day => day !== undefined && day >= first && day <= last;
  const dues: Due[] = [];
  for (const post of posts) {
    if (isHistory(post.status)) continue;
    const { due, titles, owner, path } = post;
    const about = { titles, post, id: post.id, path };
    if (due !== undefined && isIn(due.day))
      dues.push({
        kind: "post",
        day: due.day,
        minute: due.minute,
        task: undefined,
        done: false,
        owner,
        ...about,
      });
    for (const { due: at, names, done, owner: doer } of post.tasks)
      if (isIn(at.day))
        dues.push({
          kind: "task",
          day: at.day,
          minute: at.minute,
          task: names,
          done,
          owner: doer ?? owner,
          ...about,
        });
  }
  for (const kind of ["step", "objective"] as const) {
    for (const entity of workspace.every(kind)) {
      const { deadline: day, id } = entity;
      if (!isIn(day)) continue;
      const title = entity.fields.title?.value;
      dues.push({
        kind,
        day,
        minute: undefined,
        titles: { en: localisedText(title, "en") ?? id ?? "…", fr: localisedText(title, "fr") ?? id ?? "…" },
        task: undefined,
        done: "done" in entity && entity.done,
        owner: undefined,
        post: undefined,
        id,
        path: entity.node.piece.source.path,
      });
    }
  }
  return dues.sort((a, b) => a.day - b.day || (a.minute ?? -1) - (b.minute ?? -1));
}
