import { type Html, html } from "./html";

/** A finding's message: what stands between backticks is as it is written in files. */
export function messageHtml(message: string): Html {
  const parts = message.split("`");
  // An odd backtick stands for itself.
  if (parts.length % 2 === 0) return html`${message}`;
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
