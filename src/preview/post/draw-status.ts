import { type Post, statusAfter } from "../../model";
import { type Finding, lacksInStatus } from "../../rules";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { nameOf } from "../words";
import { messageHtml } from "../message";
import { say } from "./words";

/** What the next status on the ladder asks for that is not there yet; nothing at the top and beside the ladder. */
export function drawNeeds(context: PreviewContext, post: Post, findings: readonly Finding[]): Html {
  const { language, session } = context;
  const next = post.file.closed ? undefined : statusAfter(post.status);
  if (next === undefined) return html``;
  const status = nameOf("status", next, language);
  const messages = new Set([
    ...findings
      .filter(({ rule, severity }) => severity === "error" && rule.group !== "form")
      .map((it) => it.message(language)),
    ...lacksInStatus(session, post, next).map((lack) => lack.message(language)),
  ]);
  if (messages.size === 0) return html`<p class="post-needs">${say("ready", language, { status })}</p>`;
  return html`<div class="post-needs"><p>${say("needs", language, { status })}</p><ul>${[...messages].map((message) => html`<li dir="auto">${messageHtml(message)}</li>`)}</ul></div>`;
}
