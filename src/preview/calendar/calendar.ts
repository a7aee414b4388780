import { type Html, html } from "../html";
import type { DrawView } from "../view";
import { agenda } from "./agenda";
import { countLine, filterForm } from "./filter-form";
import { comparedLine } from "./former";
import { head, periodTitle } from "./head";
import { lanes } from "./lanes";
import { month } from "./month";
import { behind, legend, notes, withoutDate } from "./notes";
import { type Scene, sceneOf } from "./scene";
import { week } from "./week";

/** The editorial calendar: a month, a week by hours or channels, or a list. */
export const drawCalendar: DrawView = (context, state) => {
  const scene = sceneOf(context, state);
  const { mode } = scene.period;
  const undated = mode !== "agenda" && withoutDate(scene);
  const body = html`${head(scene)}${filterForm(scene)}${countLine(scene)}${comparedLine(scene)}${notes(scene)}<div class="calendar" data-mode="${mode}"><div class="days">${days(scene)}</div>${undated}</div>${behind(scene)}${legend(scene)}`;
  return { title: periodTitle(scene.period, context.language), body };
};

function days(scene: Scene): Html {
  const { mode } = scene.period;
  if (mode === "month") return month(scene);
  if (mode === "agenda") return agenda(scene);
  return scene.state.lanes === true ? lanes(scene) : week(scene);
}
