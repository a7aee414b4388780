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
  const errors = findings.filter(
    ({ severity, rule }) => severity === "error" && rule.group !== "form",
  ).length;
  const messages = new Set(lacksInStatus(session, post, next).map((lack) => lack.message(language)));
  if (messages.size === 0 && errors === 0)
    return html`<p class="post-needs">${say("ready", language, { status })}</p>`;
  // What is wrong already is told above.
  const above = errors > 0 && html`<li>${say("above", language, { count: errors })}</li>`;
  const list = [...messages].map((message) => html`<li dir="auto">${messageHtml(message)}</li>`);
  return html`<div class="post-needs"><p>${say("needs", language, { status })}</p><ul>${above}${list}</ul></div>`;
}
