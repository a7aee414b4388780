import type { Finding } from "../../rules";
import { formatDay, showDay } from "../../values";
import { type Html, html, type Part } from "../html";
import { sourceLink } from "../links";
import { severityMark } from "../marks";
import { messageHtml } from "../message";
import { nameOf, say as sayShared } from "../words";
import { channelsOf, ownerOf } from "./asked";
import { type Entry, isElsewhere, isMovable } from "./entries";
import { formerMoment } from "./former";
import { clipped, once, type Scene, showWhen, titleOf } from "./scene";
import { say } from "./words";

/** More messages than these are counted: the post's own page has all of them. */
const MOST_MESSAGES = 3;
/** In a file with more posts than this one is told: the page is sent whole, and its list has the rest. */
const MANY_POSTS = 160;

/** Everything of a post, shown while its card has the focus or the pointer. */
export function details(scene: Scene, entry: Entry, findings: readonly Finding[]): Html {
  const { context, language } = scene;
  const { post } = entry;
  const status = post.status === undefined ? "?" : nameOf("status", post.status, language);
  const format = nameOf("format", post.format, language);
  return html`<div class="details"><p class="full" dir="auto">${clipped(post.titles[language])}</p><p>${momentOf(scene, entry)}</p><p>${status} · ${format}${post.paid && ` · ${say("paid", language)}`}</p><p>${channelsOf(scene, entry)}</p><dl>${factsOf(scene, entry)}</dl>${messages(scene, findings, !context.live && scene.total > MANY_POSTS ? 1 : MOST_MESSAGES)}${actions(scene, entry)}</div>`;
}

function momentOf(scene: Scene, entry: Entry): Html {
  const { language } = scene;
  const { day, minute, planned } = entry;
  if (day === undefined) return html`<span class="gap">${sayShared("noDate", language)}</span>`;
  const moved = planned !== undefined && isElsewhere(entry);
  return html`${showWhen({ day, minute }, language)}${formerMoment(scene, entry)}${moved && html`<br>${say("elsewhere", language, { when: showWhen(planned, language) })}`}`;
}

function factsOf(scene: Scene, { post }: Entry): Html {
  const { context, language } = scene;
  const row = (name: Parameters<typeof say>[0], value: Part): Html =>
    html`<dt>${say(name, language)}</dt><dd dir="auto">${value}</dd>`;
  const named = (kind: "objective" | "theme" | "campaign"): Html | undefined => {
    const id = post[kind];
    if (id === undefined) return undefined;
    return once(scene, `${kind} ${id}`, () => row(kind, clipped(titleOf(scene, kind, id))));
  };
  return html`${row("owner", ownerOf(scene, post))}${post.due !== undefined && row("deadline", showDay(post.due.day, language, "medium"))}${named("objective")}${named("campaign")}${named("theme")}${!context.live && scene.severalFiles && row("file", post.path)}`;
}

/** What was found, in words. */
export function messages(scene: Scene, findings: readonly Finding[], most = MOST_MESSAGES): Html | undefined {
  const { context, language } = scene;
  if (findings.length === 0) return undefined;
  const lines = findings
    .slice(0, most)
    .map(
      (finding) =>
        html`<li>${once(scene, finding.severity, () => severityMark(context, finding.severity))} ${messageHtml(finding.message(language))}</li>`,
    );
  const count = findings.length - most;
  return html`<ul class="messages">${lines}${count > 0 && html`<li>${say("moreFindings", language, { count })}</li>`}</ul>`;
}

/** In a panel: move it, open it in its file, put another beside it: the keyboard gets to a day by its posts. */
function actions({ context, language }: Scene, entry: Entry): Html | undefined {
  if (!context.live) return undefined;
  const { id, path } = entry.post;
  const move = isMovable(entry) && html`<button data-act="ask-move">${say("move", language)}</button> `;
  const open = id !== undefined && sourceLink(context, { path, kind: "post", id }, say("open", language));
  const beside =
    entry.day !== undefined &&
    html` <button class="quiet" data-act="new-post" data-day="${formatDay(entry.day)}">${say("newPostHere", language)}</button>`;
  if (move === false && open === false && beside === false) return undefined;
  return html`<p class="acts">${move}${open}${beside}</p>`;
}
