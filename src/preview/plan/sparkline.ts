import type { Day } from "../../values";
import { type Html, html } from "../html";
import type { Progress } from "./progress";

const WIDTH = 132;
const HEIGHT = 34;
const EDGE = 5;

/** The figures over the objective's time, with the target as a line. Words beside it say the same. */
export function sparkline(
  { figures, measure }: Progress,
  from: Day | undefined,
  to: Day | undefined,
): Html | undefined {
  const { baseline, target } = measure;
  const points = [...figures];
  const first = points[0];
  if (first === undefined) return undefined;
  if (baseline !== undefined && from !== undefined && from < first.day)
    points.unshift({ day: from, value: baseline });
  const start = points[0]?.day ?? first.day;
  const last = points[points.length - 1] ?? first;
  const end = Math.max(to ?? last.day, last.day, start + 1);
  const values = [...points.map(({ value }) => value), ...(target === undefined ? [] : [target.value])];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (day: Day) => round(EDGE + ((day - start) / (end - start)) * (WIDTH - 2 * EDGE));
  const y = (value: number) => round(HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE));
  const line = points.map(({ day, value }) => `${x(day)},${y(value)}`).join(" ");
  const goal =
    target !== undefined &&
    html`<line class="goal" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${y(target.value)}" y2="${y(target.value)}"/>`;
  return html`<svg class="spark" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${goal}<polyline points="${line}"/>${points.map(
    ({ day, value }) => html`<circle cx="${x(day)}" cy="${y(value)}" r="2"/>`,
  )}<circle class="last" cx="${x(last.day)}" cy="${y(last.value)}" r="3.5"/></svg>`;
}

function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
