import { localisedText, type Task } from "../../model";
import type { Pair } from "../../syntax";

/** A text that differs between the languages. */
export interface Named {
  readonly en: string;
  readonly fr: string;
}

/** A title in both languages, else the id. */
export function titleOf(entity: {
  readonly id: string | undefined;
  readonly fields: { readonly title?: Pair };
}): Named {
  const node = entity.fields.title?.value;
  const id = entity.id ?? "…";
  return { en: localisedText(node, "en") ?? id, fr: localisedText(node, "fr") ?? id };
}

/** What a task is called. */
export function taskName(task: Task): Named {
  const node = task.fields.task?.value;
  return { en: localisedText(node, "en") ?? "…", fr: localisedText(node, "fr") ?? "…" };
}
