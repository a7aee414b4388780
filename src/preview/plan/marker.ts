import { type Day, showDay } from "../../values";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { titleIn } from "../plans";
import { doneWords } from "./matrix";
import type { TimeRow } from "./time-rows";
import { distance, say } from "./words";

/** A line of the timeline where it stands in the drawing: across in per cent, down in em. */
export interface Marker {
  readonly row: TimeRow;
  /** Where what lasts begins. */
  readonly from: number | undefined;
  readonly to: number;
  readonly y: number;
}

export function markerOf(row: TimeRow, x: (day: Day) => number, y: number): Marker {
  const { from, to } = row;
  return { row, from: from === undefined ? undefined : x(from), to: x(to ?? 0), y };
}

/** A bar of what lasts, a sign of what has one date; what is late says so in words. */
export function shape(context: PreviewContext, { row, from, to, y }: Marker): Html {
  const { language } = context;
  const { entity, state } = row;
  const tip = html`<title>${titleIn(entity, language) ?? ""} — ${dateWords(context, row)}</title>`;
  if (entity.kind === "campaign" || entity.kind === "opportunity") {
    const start = from ?? to;
    return html`<rect class="${entity.kind}" x="${start}%" y="${y - 0.4}em" width="${Math.max(0.6, to - start)}%" height="0.8em" rx="1">${tip}</rect>`;
  }
  const stem =
    entity.kind === "objective" && html`<line class="stem" x1="0" x2="${to}%" y1="${y}em" y2="${y}em"/>`;
  const side = to > 85 ? html`text-anchor="end" dx="-10"` : html`dx="10"`;
  const word =
    state === "late" && html`<text class="late" ${side} dy="0.35em">${say("late", language)}</text>`;
  return html`<g>${tip}${stem}<svg x="${to}%" y="${y}em" width="1" height="1" overflow="visible">${signOf(entity.kind, state)}${word}</svg></g>`;
}

/** Around 0,0: a diamond of an objective, a ring of a step, with a tick when it is done, a triangle when it is late. */
export function signOf(kind: "objective" | "step", state: TimeRow["state"]): Html {
  if (kind === "objective") return html`<path class="objective" d="M0-6 6 0 0 6-6 0z"/>`;
  if (state === "late") return html`<path class="step late" d="M0-6 6.5 5.5h-13z"/>`;
  if (state === "done")
    return html`<circle class="step done" r="5.5"/><path class="tick-mark" d="M-2.8.2-.8 2.4 3-2"/>`;
  return html`<circle class="step" r="5"/>`;
}

/** The dates of a line in words, and how far away they are. */
export function dateWords(
  { language, session }: PreviewContext,
  { entity, from, to, state }: TimeRow,
): string {
  if (to === undefined) return say("noDeadline", language);
  const { asOf } = session.workspace;
  const last = showDay(to, language, "medium");
  if (entity.kind === "campaign" || entity.kind === "opportunity") {
    const first = from === undefined ? last : showDay(from, language, "medium");
    const days =
      from === to || from === undefined ? last : say("fromTo", language, { from: first, to: last });
    return `${days} (${runsWords(from ?? to, to, asOf, language)})`;
  }
  if (entity.kind === "step" && state === "done") return `${last} (${doneWords(entity, language)})`;
  return `${last} (${distance(to, asOf, language, state === "late" ? "daysLate" : "daysAgo")})`;
}

/** Whether what lasts is to come, going on or over. */
function runsWords(from: Day, to: Day, asOf: Day, language: PreviewContext["language"]): string {
  if (asOf < from) return distance(from, asOf, language, "daysAgo");
  return say(asOf <= to ? "now" : "past", language);
}
