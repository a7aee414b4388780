import { PLAN_PARTS } from "../../model";
import type { PlanPart } from "../../rules";
import type { PreviewContext } from "../context";
import { type Html, html, keyed } from "../html";
import { say } from "./words";

/** A longer text of a file: its paragraphs flow, however its lines were broken. */
export function prose(text: string): Html {
  const paragraphs = text.trim().split(/\n[ \t]*\n+/);
  return html`${paragraphs.map((it) => html`<p class="prose" dir="auto">${it}</p>`)}`;
}

/** One of the seven steps as a part of the page that changes on its own. */
export function drawPart({ language }: PreviewContext, part: PlanPart, body: Html, edit?: Html): Html {
  const key = `plan-${part}-section`;
  const number = PLAN_PARTS.indexOf(part) + 1;
  const heading = html`<h2 id="plan-${part}">${say(part, language)} <span class="soft">${say("step", language, { number })}</span>${edit}</h2>`;
  return html`${keyed(key, html`<section id="${key}" aria-labelledby="plan-${part}">${heading}${body}</section>`)}`;
}
