import type { Post } from "../../model";
import type { Finding } from "../../rules";
import type { Unit } from "../../workspace";
import type { PreviewContext } from "../context";
import { type Html, html, keyed } from "../html";
import { drawForm } from "./draw-form";
import { say } from "./words";

/** The form of a post below its view. */
export function drawPostForm(
  context: PreviewContext,
  unit: Unit,
  post: Post,
  findings: readonly Finding[],
): Html {
  const { language, session } = context;
  const readable = session.workspace.peek(unit).problems.length === 0;
  const body = readable
    ? drawForm(context, post, findings, 3)
    : html`<p class="empty">${say("unreadable", language)}</p>`;
  return html`<section class="post-form screen-only" aria-labelledby="post-form"><h2 id="post-form" tabindex="-1">${say("title", language)}</h2>${keyed("post-form-body", html`<div id="post-form-body">${body}</div>`)}</section>`;
}
