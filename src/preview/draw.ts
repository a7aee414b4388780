import { drawAgenda } from "./agenda/view";
import { drawCalendar } from "./calendar/calendar";
import { drawBudget } from "./budget/view";
import type { PreviewContext } from "./context";
import { drawGaps } from "./gaps/view";
import { drawFormView } from "./form/form-view";
import { html } from "./html";
import { viewLink } from "./links";
import { drawPlan } from "./plan/view";
import { drawPost } from "./post/post-view";
import { drawPeople } from "./people/view";
import { drawPolicy } from "./policy/view";
import { panelTools } from "./tools";
import type { ViewName, ViewState } from "./state";
import type { DrawView, View } from "./view";
import { say } from "./words";

/** How each view is drawn. */
const VIEWS: Partial<Readonly<Record<ViewName, DrawView>>> = {
  agenda: drawAgenda,
  budget: drawBudget,
  calendar: drawCalendar,
  people: drawPeople,
  gaps: drawGaps,
  plan: drawPlan,
  policy: drawPolicy,
  post: drawPost,
  form: drawFormView,
};

/** The views that the tabs lead to; a post is opened from the others. */
const TABS = ["calendar", "agenda", "plan", "budget", "policy", "people", "gaps"] as const;

/** Draws a view with the tabs above it. */
export function drawView(context: PreviewContext, state: ViewState): View {
  const draw = VIEWS[state.view];
  const { title, body } = draw?.(context, state) ?? {
    title: say(state.view, context.language),
    body: html``,
  };
  return {
    title,
    body: html`${tabs(context, state)}<main id="view" data-view="${state.view}">${body}</main>${context.live && panelTools(context)}`,
  };
}

function tabs(context: PreviewContext, state: ViewState) {
  const { language } = context;
  const links = TABS.map((view) => {
    const current = view === state.view && html` aria-current="page"`;
    return html`<li${current}>${viewLink(context, { view }, say(view, language))}</li>`;
  });
  return html`<nav class="tabs" aria-label="${say("views", language)}"><ul>${links}</ul></nav>`;
}
