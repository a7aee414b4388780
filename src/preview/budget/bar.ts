import type { Money } from "../../values";
import { type Html, html } from "../html";

/** Amounts of one currency that a bar shows. */
export interface Use {
  readonly given: Money;
  readonly planned: Money;
  readonly spent: Money;
}

/** What was given as a frame, what is committed and spent in it, and what is too much behind it, hatched. Figures beside it say the same. */
export function useBar({ given, planned, spent }: Use): Html {
  const most = Math.max(given.minor, planned.minor, spent.minor);
  if (most <= 0) return html``;
  const width = (minor: number) => Math.round((Math.max(0, minor) / most) * 10000) / 100;
  const frame = width(given.minor);
  const inside = (minor: number) => width(Math.min(minor, given.minor));
  const end = width(Math.max(planned.minor, spent.minor));
  const over =
    end > frame &&
    html`<line class="over" x1="${frame}%" x2="${end}%" y1="7" y2="7" stroke-width="12" stroke-dasharray="3 3"/><line class="limit" x1="${frame}%" x2="${frame}%" y1="0" y2="14"/>`;
  return html`<svg class="use" width="100%" height="14" aria-hidden="true"><rect class="given" y="1" width="${frame}%" height="12"/><rect class="planned" y="1" width="${inside(planned.minor)}%" height="12"/><rect class="spent" y="4" width="${inside(spent.minor)}%" height="6"/>${over}</svg>`;
}
