import { localisedText, type Post, type Task, textOf } from "../../model";
import { isPast, localWhen, sayRelative, zoneOf } from "../../rules";
import { parseDay, parseRelative } from "../../values";
import type { PreviewContext } from "../context";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { uniqueKeys } from "../keys";
import { personName } from "../marks";
import { keyName, say, show } from "./words";

/** The production steps of a post; nothing of none. */
export function drawTasks(context: PreviewContext, post: Post): Html {
  const { tasks } = post;
  if (tasks.length === 0) return html``;
  const { language } = context;
  const key = uniqueKeys("post-task");
  const rows = tasks.map((task) => drawTask(context, post, task, key(nameOf(task, language))));
  const count = tasks.filter(({ done }) => done).length;
  const title = keyName("post", "tasks", language);
  const heads = ["task", "owner", "deadline", "done", "effort"].map(
    (name) => html`<th scope="col">${keyName("task", name, language)}</th>`,
  );
  return html`<h2 id="post-tasks">${title}</h2><p class="soft">${say("taskCount", language, { count, total: tasks.length })}</p>
<table><caption class="unseen">${title}</caption><thead><tr>${heads}</tr></thead><tbody id="post-task-rows">${items("post-task-rows", rows)}</tbody></table>`;
}

function nameOf(task: Task, language: PreviewContext["language"]): string {
  return localisedText(task.fields.task?.value, language) ?? task.name ?? "";
}

function drawTask(context: PreviewContext, post: Post, task: Task, key: string): Keyed {
  const { language } = context;
  const { fields } = task;
  const owner = textOf(fields.owner);
  return keyed(
    key,
    html`<tr id="${key}"><th scope="row" dir="auto">${nameOf(task, language)}</th><td>${personName(context, owner)}</td><td>${drawDue(context, post, task)}</td><td>${drawDone(context, post, task)}</td><td>${textOf(fields.effort) ?? "–"}</td></tr>`,
  );
}

function drawDue({ language, session }: PreviewContext, post: Post, { deadline, fields }: Task): Html {
  const written = textOf(fields.deadline);
  if (deadline === undefined) return html`<span dir="auto">${written ?? "–"}</span>`;
  const local = localWhen(deadline, zoneOf(post.file, session.workspace)) ?? deadline;
  const relative = written === undefined ? undefined : parseRelative(written);
  return html`${show({ when: local }, language)}${relative !== undefined && html`<br><span class="soft">${sayRelative(relative, language)}</span>`}`;
}

function drawDone({ language, session }: PreviewContext, post: Post, { done, deadline, fields }: Task): Html {
  if (done) {
    const text = textOf(fields.done);
    const day = text === undefined ? undefined : parseDay(text);
    return html`<span aria-hidden="true">✓</span> ${day === undefined ? say("done", language) : say("doneOn", language, { day: { day } })}`;
  }
  const late = deadline !== undefined && !post.history && isPast(deadline, post, session.checker.context);
  return late ? html`<span class="gap">${say("late", language)}</span>` : html`${say("open_", language)}`;
}
