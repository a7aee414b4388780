import type { Finding } from "../rules";
import type { PreviewContext } from "./context";
import { type Html, html } from "./html";
import { findingsMark } from "./marks";
import { messageHtml } from "./message";

/** The mark of findings, which opens what they say: also for who uses no mouse. Nothing of none. */
export function toldFindings(context: PreviewContext, findings: readonly Finding[]): Html | undefined {
  if (findings.length === 0) return undefined;
  const list = findings.map((finding) => html`<li>${messageHtml(finding.message(context.language))}</li>`);
  return html`<details class="told-findings"><summary>${findingsMark(context, findings, true)}</summary><ul>${list}</ul></details>`;
}
