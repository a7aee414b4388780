import type { Review } from "../../review";
import { addMonths, type Day, dayParts, formatDay, type Language, showMonth } from "../../values";
import { comparedPosts, nameOfPost } from "../calendar/compared";
import { placesOf } from "../calendar/entries";
import { month } from "../calendar/month";
import { sceneOf } from "../calendar/scene";
import type { PreviewContext } from "../context";
import { type Html, html, trusted } from "../html";
import { postsOf } from "../posts";
import { say } from "./words";

/** Months with more posts that moved than others; the rest is told as a number. */
const MOST_MONTHS = 6;

/** The months in which posts moved, came or went, each with posts at both places. Nothing where none did. */
export function drawMonths(
  review: Review,
  weekStart: 0 | 1,
  language: Language,
  linkTo: (review: Review) => PreviewContext["href"],
): Html | undefined {
  const compared = comparedPosts([review]);
  const context: PreviewContext = {
    session: review.after,
    language,
    weekStart,
    live: false,
    compared,
    href: linkTo(review),
    picture: () => undefined,
  };
  const touched = monthsOf(context);
  if (touched.length === 0) return undefined;
  const shown = touched.slice(0, MOST_MONTHS);
  const left = touched.length - shown.length;
  const more = left > 0 && html`<p class="soft">${say("moreMonths", language, { count: left })}</p>`;
  return html`<section><h2>${say("months", language)}</h2><p class="soft">${say("signs", language)}</p>${shown.map((day) => drawMonth(context, day))}${more}</section>`;
}

function drawMonth(context: PreviewContext, day: Day): Html {
  const { year, month: number } = dayParts(day);
  const name = showMonth(year, number, context.language);
  const scene = sceneOf(context, { view: "calendar", mode: "month", day: formatDay(day) });
  // The days at the edge of a month stand in two of them: here nothing is named by its id.
  const table = trusted(
    month(scene)
      .toString()
      .replace(/ id="[^"]*"/g, ""),
  );
  return html`<h3>${name.slice(0, 1).toUpperCase()}${name.slice(1)}</h3><div data-view="calendar"><div class="calendar" data-mode="month">${table}</div></div>`;
}

/** The first days of the months that posts left or came to, those that most did first, then in order. */
function monthsOf(context: PreviewContext): readonly Day[] {
  const { compared } = context;
  if (compared === undefined) return [];
  const counts = new Map<Day, number>();
  const add = (day: Day): void => {
    const first = addMonths(day - dayParts(day).day + 1, 0);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  };
  const moved = new Set([...compared.added, ...compared.formers.map(nameOfPost)]);
  for (const { was } of compared.formers) add(was.day);
  for (const post of moved.size === 0 ? [] : postsOf(context)) {
    if (!moved.has(nameOfPost(post))) continue;
    for (const { planned } of placesOf(post)) if (planned !== undefined) add(planned.day);
  }
  const most = [...counts].sort(([a, one], [b, other]) => other - one || a - b).map(([day]) => day);
  return [...most.slice(0, MOST_MONTHS).sort((a, b) => a - b), ...most.slice(MOST_MONTHS)];
}
