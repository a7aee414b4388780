import { type Day, showDay } from "../../values";
import type { PreviewContext } from "../context";
import { type Html, html, keyed } from "../html";
import { type PlanFacts, titleIn } from "../plans";
import { say as sayAll } from "../words";
import { ticksOf } from "./axis";
import type { KeyMaker } from "./keys";
import { type Marker, markerOf, shape, signOf } from "./marker";
import { spanOf, type TimeRow, timeRows } from "./time-rows";
import { drawTimeTable } from "./time-table";
import { say } from "./words";

/** The height of a line, in the drawing and of its name beside it; the scale takes the first. */
const LINE_EM = 1.75;

/** What has a date, drawn over the plan's period, and the same as a table. */
export function drawTimeline(context: PreviewContext, facts: PlanFacts, keys: KeyMaker): Html {
  const { language } = context;
  const rows = timeRows(facts, context.session.workspace.asOf);
  const dated = rows.filter(({ to }) => to !== undefined);
  const span = spanOf(facts, rows);
  const figure =
    dated.length === 0 || span === undefined
      ? html`<p class="empty">${say("noDates", language)}</p>`
      : drawFigure(context, dated, span);
  const table =
    rows.length > 0 &&
    html`<details><summary>${say("timelineTable", language)}</summary>${drawTimeTable(context, facts, rows, keys)}</details>`;
  return html`<section aria-labelledby="plan-timeline"><h2 id="plan-timeline">${say("timeline", language)} <span class="soft">${say("step", language, { number: 6 })}</span></h2>${keyed("plan-timeline-figure", html`<div id="plan-timeline-figure">${figure}</div>`)}${table}</section>`;
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

function drawFigure(context: PreviewContext, rows: readonly TimeRow[], span: Span): Html {
  const { language } = context;
  const names = rows.map((row) => {
    const title = titleIn(row.entity, language) ?? sayAll("untitled", language);
    return html`<li class="${row.entity.kind}${row.inner ? " inner" : ""}" dir="auto" title="${title}">${title}</li>`;
  });
  return html`<div class="timeline" role="img" aria-label="${alternative(context, rows, span)}"><ol>${names}</ol>${drawing(context, rows, span)}</div>${legend(context)}`;
}

function alternative({ language }: PreviewContext, rows: readonly TimeRow[], { from, to }: Span): string {
  const count = (kind: TimeRow["entity"]["kind"], state?: TimeRow["state"]) =>
    rows.filter((row) => row.entity.kind === kind && (state === undefined || row.state === state)).length;
  return say("timelineAs", language, {
    from: showDay(from, language, "medium"),
    to: showDay(to, language, "medium"),
    objectives: count("objective"),
    steps: count("step"),
    done: count("step", "done"),
    late: count("step", "late"),
    campaigns: count("campaign"),
  });
}

function drawing(context: PreviewContext, rows: readonly TimeRow[], span: Span): Html {
  const { language, session } = context;
  const { asOf } = session.workspace;
  // The last sign needs room.
  const x = (day: Day) =>
    Math.round(Math.min(1, Math.max(0, (day - span.from) / (span.to - span.from))) * 9800) / 100;
  const height = (rows.length + 1) * LINE_EM;
  const ticks = ticksOf(span, language).map(
    ({ day, label }) =>
      html`<line class="tick" x1="${x(day)}%" x2="${x(day)}%" y1="0" y2="${height}em"/><text class="tick" x="${x(day)}%" dx="4" y="1.1em">${label}</text>`,
  );
  const markers = rows.map((row, index) => markerOf(row, x, (index + 1.5) * LINE_EM));
  const bands = markers.map(({ row, from, to }) =>
    row.entity.kind === "opportunity" && from !== undefined
      ? html`<rect class="band" x="${from}%" y="${LINE_EM}em" width="${Math.max(0.4, to - from)}%" height="${height - LINE_EM}em"/>`
      : undefined,
  );
  const today =
    asOf >= span.from &&
    asOf <= span.to &&
    html`<line class="today" x1="${x(asOf)}%" x2="${x(asOf)}%" y1="${LINE_EM}em" y2="${height + 1}em"/><svg x="${x(asOf)}%" y="${height}em" width="1" height="1" overflow="visible"><text class="today" y="1em" ${x(asOf) > 85 ? html`text-anchor="end" dx="-4"` : html`dx="4"`}>${say("todayLine", language)}</text></svg>`;
  return html`<svg width="100%" height="${height + 1.25}em">${ticks}${bands}${linksOf(markers)}${today}${markers.map((marker) => shape(context, marker))}</svg>`;
}

/** An angle from each step to those that come after it. What depends on each other in a circle is drawn all the same. */
function linksOf(markers: readonly Marker[]): Html[] {
  const byId = new Map<string, Marker>();
  for (const marker of markers) {
    const { entity } = marker.row;
    if (entity.kind === "step" && entity.id !== undefined && !byId.has(entity.id))
      byId.set(entity.id, marker);
  }
  return markers.flatMap((marker) =>
    marker.row.after.flatMap((id) => {
      const before = byId.get(id);
      if (before === undefined || before === marker) return [];
      const { to: fromX, y: fromY } = before;
      const { to: toX, y: toY } = marker;
      return html`<g class="after"><line x1="${fromX}%" y1="${fromY}em" x2="${fromX}%" y2="${toY}em"/><line x1="${fromX}%" y1="${toY}em" x2="${toX}%" y2="${toY}em"/></g>`;
    }),
  );
}

const LEGEND = [
  ["objective", "open", "keyObjective"],
  ["step", "open", "keyStep"],
  ["step", "done", "keyDone"],
  ["step", "late", "keyLate"],
  ["campaign", "open", "keyCampaign"],
  ["opportunity", "open", "keyOpportunity"],
] as const;

function legend({ language }: PreviewContext): Html {
  const parts = LEGEND.map(([kind, state, word]) => {
    const sign =
      kind === "campaign" || kind === "opportunity"
        ? html`<rect class="${kind}" x="0" y="4" width="16" height="8" rx="1"/>`
        : html`<svg x="8" y="8" width="1" height="1" overflow="visible">${signOf(kind, state)}</svg>`;
    return html`<li><svg width="16" height="16" aria-hidden="true">${sign}</svg> ${say(word, language)}</li>`;
  });
  return html`<ul class="legend" aria-label="${say("legend", language)}">${parts}</ul>`;
}
