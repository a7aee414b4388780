import { itemsOf, mapOf } from "../../model";
import type { MapNode, Node } from "../../syntax";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { severityMark } from "../marks";
import { say } from "./words";

/** The longest text of an example that is shown whole. */
const LONGEST = 160;

/** The examples of a rule of one's own: how many there are, whether they do what they should, and each of them. */
export function drawExamples(context: PreviewContext, rule: MapNode): Html {
  const { language } = context;
  const map = mapOf(rule.get("examples"));
  const pass = itemsOf(map?.get("pass"));
  const fail = itemsOf(map?.get("fail"));
  if (pass.length + fail.length === 0)
    return html`<br><span class="soft">${say("noExamples", language)}</span>`;
  const wrong = wrongIn(context, rule);
  const summary =
    wrong === 0
      ? say("examplesHold", language, { pass: pass.length, fail: fail.length })
      : html`${severityMark(context, "error")} ${say("examplesWrong", language, { count: wrong })}`;
  const lines = [
    ...pass.map((node) => exampleLine(node, say("examplePass", language))),
    ...fail.map((node) => exampleLine(node, say("exampleFail", language))),
  ];
  return html`<details><summary>${summary}</summary><ul>${lines}</ul></details>`;
}

/** How many of its examples do not hold, as the check found. */
function wrongIn({ session }: PreviewContext, rule: MapNode): number {
  const examples = rule.get("examples")?.value;
  if (examples === undefined) return 0;
  return session
    .singly()
    .filter(
      ({ rule: { id }, at }) =>
        id === "invalid-rule" &&
        at.piece === examples.piece &&
        at.start >= examples.start &&
        at.end <= examples.end,
    ).length;
}

function exampleLine(node: Node, label: string): Html {
  const written = node.piece.text.slice(node.start, node.end).replace(/\s+/g, " ").trim();
  const shown = written.length <= LONGEST ? written : `${written.slice(0, LONGEST)}…`;
  return html`<li><code dir="auto">${shown}</code> <span class="soft">(${label})</span></li>`;
}
