import { type Language, showDayOfMonth, showTime, type When } from "../../values";
import { type Html, html, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import { ownerOf } from "./asked";
import { cameFrom, type ComparedPosts, type FormerNow, nameOfPost } from "./compared";
import type { Entry } from "./entries";
import { clipped, type Scene, showWhen } from "./scene";
import { say } from "./words";

/** "Mar 9, 09:00" */
export function shortWhen({ day, minute }: When, language: Language): string {
  const date = showDayOfMonth(day, language, "short");
  return minute === undefined ? date : `${date}, ${showTime(minute, language)}`;
}

/** A post's former place, below the posts of a cell: where it went, and what it is called. `prefix` makes its key unique. */
export function formerItem(scene: Scene, it: FormerNow, prefix = ""): Keyed {
  const key = `${prefix}${it.key}`;
  return keyed(key, html`<li id="${key}" class="former">${formerLabel(scene, it)}</li>`);
}

/** The same in words, as a link to the post. */
export function formerLabel({ context, language }: Scene, it: FormerNow): Html {
  const { former, gone } = it;
  const title = html`<span class="title" dir="auto">${clipped(former.titles[language])}</span>`;
  const label = html`<span class="unseen">${say("wasHere", language)} </span><span class="where"><span aria-hidden="true">${gone ? "✕" : "↪"}</span> ${wordsOf(it, language)}</span> ${title}`;
  if (gone || former.id === undefined) return html`<span>${label}</span>`;
  return viewLink(context, { view: "post", id: former.id, file: former.path }, label);
}

/** Where the post went. */
function wordsOf({ gone, is, day, minute }: FormerNow, language: Language): string {
  if (gone) return say("takenOut", language);
  if (is === undefined) return say("dateGone", language);
  if (is.day !== day) return say("movedTo", language, { when: showDayOfMonth(is.day, language, "short") });
  // On the same day, or on other channels alone.
  if (is.minute === minute) return say("elsewhereNow", language);
  if (is.minute === undefined) return say("timeGone", language);
  return say("movedToTime", language, { when: showTime(is.minute, language) });
}

/** Told on the card of a post that is new, or that came from another day. */
export function changeMark({ compared, language }: Scene, entry: Entry): Html | undefined {
  if (compared === undefined) return undefined;
  if (compared.added.has(nameOfPost(entry.post)))
    return html` <span class="changed" title="${say("newHere", language)}"><span aria-hidden="true">✚</span><span class="unseen">${say("newHere", language)}</span></span>`;
  const was = cameFrom(compared, entry);
  if (was === undefined) return undefined;
  const words = say("movedHere", language, { when: shortWhen(was, language) });
  return html` <span class="changed" title="${words}"><span aria-hidden="true">↦</span><span class="unseen">${words}</span></span>`;
}

/** Where a post stood before, in a line of its details. */
export function formerMoment({ compared, language }: Scene, entry: Entry): Html | undefined {
  const was = compared === undefined ? undefined : cameFrom(compared, entry);
  return was && html`<br>${say("before", language, { when: showWhen(was, language) })}`;
}

/** What is compared with, and how many posts it concerns; in a panel with a way to hide it. */
export function comparedLine({ context, state, language }: Scene): Keyed | undefined {
  const { compared, live } = context;
  if (compared?.base === undefined && !live) return undefined;
  const key = "calendar-compared";
  const told = compared?.base !== undefined && compared.formers.length + compared.added.size > 0;
  if (!told) return keyed(key, html`<div id="${key}"></div>`);
  const { changes, ...rest } = state;
  const isHidden = changes === false;
  const toggle =
    live &&
    viewLink(
      context,
      isHidden ? rest : { ...rest, changes: false },
      say(isHidden ? "showChanges" : "hideChanges", language),
    );
  const line = say("comparedWith", language, { base: compared?.base, counts: countsIn(compared, language) });
  return keyed(key, html`<div id="${key}"><p class="count">${line} ${toggle}</p></div>`);
}

/** "2 moved (from ↪ to ↦), 1 new (✚)" */
function countsIn({ formers, added }: ComparedPosts, language: Language): string {
  const names = (gone: boolean) =>
    new Set(formers.filter((it) => it.gone === gone).map((it) => nameOfPost(it))).size;
  const counts = [
    ["countMoved", names(false)],
    ["countAdded", added.size],
    ["countGone", names(true)],
  ] as const;
  return counts.flatMap(([key, count]) => (count === 0 ? [] : [say(key, language, { count })])).join(", ");
}

/** Who answers for it, in a list. */
export function formerOwner(scene: Scene, { former: { owner, status } }: FormerNow): Html {
  return ownerOf(scene, { owner, status });
}
