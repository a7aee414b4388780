import type { Absence } from "../../model";
import { type Day, type Language, NBSP, showDay, showNumber } from "../../values";
import type { PreviewContext } from "../context";
import { fileText } from "../entry";
import { type Html, html, items, keyed } from "../html";
import { keyFor } from "../keys";
import type { TeamFacts } from "./people";
import { loadOf, type WeekLoad, weeksFrom } from "./weeks";
import { say } from "./words";

/** What everybody has to do in the next weeks, beside the hours they have. */
export function drawLoad(context: PreviewContext, { people, work }: TeamFacts): Html {
  const { language, session } = context;
  const { asOf } = session.workspace;
  const weeks = weeksFrom(context);
  const shown = people.flatMap(({ id, person }) => {
    if (person === undefined || (person.until !== undefined && person.until < asOf)) return [];
    return [{ id, person, load: loadOf(person, work, weeks) }];
  });
  const isEmpty = shown.every(({ load }) =>
    load.every((it) => it.minutes + it.uncounted + it.absences.length === 0),
  );
  if (isEmpty) return html`<p class="empty">${say("noLoad", language)}</p>`;
  const heads = weeks.map(
    (week) =>
      html`<th scope="col" class="week"><span class="unseen">${say("weekOf", language, { day: showDay(week, language, "medium") })}</span><span aria-hidden="true">${withoutYear(week, language)}</span></th>`,
  );
  const rows = shown.map(({ id, person, load }) => {
    const key = keyFor("people-load", id);
    const capacity = person.weeklyCapacityMinutes;
    const cells = load.map((week) => {
      const gone = person.until !== undefined && person.until < week.from;
      return gone
        ? html`<td class="week" data-label="${withoutYear(week.from, language)}"><span class="soft">${say("gone", language)}</span></td>`
        : drawWeek(context, week, capacity);
    });
    const time =
      capacity === undefined
        ? say("noCapacity", language)
        : say("perWeek", language, { hours: hours(capacity, language) });
    return keyed(
      key,
      html`<tr id="${key}"><th scope="row" class="person">${fileText(person.name ?? id)}<div class="soft">${time}</div></th>${cells}</tr>`,
    );
  });
  return html`<p class="soft">${say("loadNote", language)}</p>
<table class="load"><caption class="unseen">${say("load", language)}</caption><thead><tr><th scope="col" class="person">${say("person", language)}</th>${heads}</tr></thead>
<tbody id="people-load">${items("people-load", rows)}</tbody></table>`;
}

function drawWeek(context: PreviewContext, week: WeekLoad, capacity: number | undefined): Html {
  const { language } = context;
  const { minutes, uncounted, absences } = week;
  const over = capacity !== undefined && minutes > capacity;
  const used =
    capacity !== undefined && capacity > 0
      ? Math.min(100, Math.round((minutes / capacity) * 100))
      : over
        ? 100
        : 0;
  const bar =
    capacity !== undefined &&
    html`<svg class="bar" width="100%" height="6" aria-hidden="true" focusable="false"><rect class="room" width="100%" height="6"/><rect class="${over ? "over" : "used"}" width="${used}%" height="6"/></svg>`;
  const amount =
    minutes > 0 &&
    html`<span class="hours">${hours(minutes, language)}${capacity !== undefined && html` <span class="unseen">${say("of", language, { hours: hours(capacity, language) })}</span>`}</span>`;
  const excess =
    over &&
    html` <span class="gap"><span aria-hidden="true">▲</span> ${say("over", language, { hours: hours(minutes - capacity, language) })}</span>`;
  const idle = minutes + uncounted + absences.length === 0;
  return html`<td class="week${idle && " idle"}" data-label="${withoutYear(week.from, language)}">${bar}${amount}${excess}${uncounted > 0 && html`<div class="soft">${say("uncounted", language, { count: uncounted })}</div>`}${absences.map((absence) => drawAbsence(context, absence))}</td>`;
}

function drawAbsence({ session, language }: PreviewContext, { from, to, deputy }: Absence): Html {
  const first = withoutYear(from, language);
  const days =
    to === undefined
      ? say("awayFrom", language, { from: first })
      : to === from
        ? say("awayDay", language, { from: first })
        : say("away", language, { from: first, to: withoutYear(to, language) });
  const name =
    deputy === undefined ? undefined : (session.workspace.lookup("person", deputy)?.name ?? deputy);
  const standIn =
    name === undefined
      ? html`<span class="gap">${say("noDeputy", language)}</span>`
      : html`<span class="soft" dir="auto">${say("deputy", language, { name })}</span>`;
  return html`<div class="away">${days}, ${standIn}</div>`;
}

/** Minutes as hours: "5.5 h", « 5,5 h ». */
function hours(minutes: number, language: Language): string {
  return `${showNumber(minutes / 60, language, 1)}${NBSP}h`;
}

/** Within a few weeks the year goes without saying. */
function withoutYear(day: Day, language: Language): string {
  return showDay(day, language, "short").replace(/ \d{4}$/, "");
}
