import { formatDay, formatTime, showTime } from "../../values";
import type { Finding } from "../../rules";
import { type Html, html, type Keyed, keyed } from "../html";
import { sourceLink, viewLink } from "../links";
import { channelMark, findingsMark, statusMark } from "../marks";
import type { PostFacts } from "../posts";
import type { ViewState } from "../state";
import { ownerOf } from "./asked";
import { details } from "./details";
import { type Entry, isElsewhere, isMovable } from "./entries";
import { changeMark } from "./former";
import { clipped, once, type Scene } from "./scene";
import { say } from "./words";

/** Marks of networks beyond these are counted: they share a line with the time and, of some, the status in words. */
const MOST_MARKS = 3;
const MOST_BESIDE_WORDS = 1;

/** A post at its place: when, what and who in three lines, and everything of it on focus or hover. */
export function card(scene: Scene, entry: Entry, key: string): Keyed {
  const { context, language, found } = scene;
  const { post } = entry;
  const findings = found.of("post", post.id, post.path);
  const inside = html`<span class="when">${timeOf(scene, entry)}${statusOf(scene, entry)}${changeMark(scene, entry)}${marksOf(scene, entry)}</span><span class="title" dir="auto">${clipped(post.titles[language])}</span><span class="who"><span class="name">${ownerOf(scene, post)}</span>${findingsMark(context, findings, true)}</span>`;
  const link = postLink(scene, entry, inside);
  const data = cardData(scene, entry, findings);
  const all = (): Html => details(scene, entry, findings);
  // A month has hundreds of cards, and people look closer at one: a panel fetches its details then.
  if (context.live) return keyed(key, html`<li id="${key}" class="card" data-fetch${data}>${link}</li>`, all);
  // Without a page for the post nothing on the card takes the focus, and its details would be for the mouse alone.
  const focus = context.href(postState(post)) === undefined && html` tabindex="0"`;
  return keyed(key, html`<li id="${key}" class="card"${focus}${data}>${link}${all()}</li>`);
}

/**
 * What the page's script knows of a post: which it is, where it stands, whether it can be moved. In a browser also what
 * the filters ask; a panel draws the page anew instead.
 */
export function cardData({ context: { live } }: Scene, entry: Entry, findings: readonly Finding[]): Html {
  const { post, day, minute, channels } = entry;
  const time = minute === undefined ? "" : formatTime(minute);
  const some = (name: string, value: string | undefined): Html | undefined =>
    value === undefined || value === "" ? undefined : html` data-${name}="${value}"`;
  const place = html`${some("post", post.id)} data-file="${post.path}" data-day="${day === undefined ? "" : formatDay(day)}" data-time="${time}"${some("status", post.status)}`;
  if (live) return html`${place}${isMovable(entry) && html` data-act="move"`}`;
  return html`${place}${some("owner", post.owner)}${some("channels", channels.join(" "))}${some("objective", post.objective)}${some("theme", post.theme)}${findings.length > 0 && html` data-found="${findings.length}"`}`;
}

function postState({ id, path }: PostFacts): ViewState {
  return { view: "post", ...(id === undefined ? {} : { id }), file: path };
}

/** Leads to the post; one without an id to its place in the file. */
export function postLink({ context }: Scene, { post }: Entry, label: Html): Html {
  const { id, path, unit } = post;
  if (id !== undefined || unit.file.kind === "post" || !context.live)
    return viewLink(context, postState(post), label);
  const line = unit.piece === undefined ? 0 : unit.file.source.lineOf(unit.piece);
  return sourceLink(context, { path, line }, label);
}

function timeOf({ language }: Scene, { minute }: Entry): Html | undefined {
  if (minute === undefined) return undefined;
  return html`<time datetime="${formatTime(minute)}">${showTime(minute, language)}</time> `;
}

/** Statuses that say that the time does not hold are told by their word too. */
const SPOKEN: ReadonlySet<string> = new Set(["on-hold", "failed", "removed", "cancelled"]);

/** The status, and a mark where a post appeared otherwise than planned. */
export function statusOf(scene: Scene, entry: Entry): Html {
  const { context, language } = scene;
  const { status } = entry.post;
  const moved = isElsewhere(entry)
    ? html` <span class="elsewhere" title="${say("plannedMark", language)}"><span aria-hidden="true">≠</span><span class="unseen">${say("plannedMark", language)}</span></span>`
    : undefined;
  const isShort = status === undefined || !SPOKEN.has(status);
  const mark = once(scene, `status ${status}`, () => statusMark(context, status, isShort));
  return html`${mark}${moved}`;
}

function marksOf(scene: Scene, { channels, post }: Entry): Html {
  const most = SPOKEN.has(post.status ?? "") ? MOST_BESIDE_WORDS : MOST_MARKS;
  const shown = channels
    .slice(0, most)
    .map((id) => once(scene, `mark ${id}`, () => html` ${channelMark(scene.context, id)}`));
  const more = channels.length - most;
  return html`<span class="networks">${more > 0 && html`<b>+${more}</b>`}${shown}</span>`;
}
