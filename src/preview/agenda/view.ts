import { showDay } from "../../values";
import type { PreviewContext } from "../context";
import { fileText, type Entry, targetOf } from "../entry";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { keyFor, uniqueKeys } from "../keys";
import { sourceLink, viewLink } from "../links";
import { channelMark, severityMark, statusMark } from "../marks";
import { messageHtml } from "../message";
import { postsOf } from "../posts";
import type { ViewState } from "../state";
import type { DrawView } from "../view";
import { say as sayShared } from "../words";
import {
  type Agenda,
  type AgendaItem,
  agendaOf,
  type PersonAgenda,
  type StillLacking,
  USUAL_DAYS,
} from "./agenda";
import { awayWords, bandWords, countsOf, periodWords, sortName, whenName } from "./sentences";
import { sayAgenda as say } from "./words";

/** Nobody reads more of one person's, and the page stays quick. */
const MOST_ROWS = 100;
/** More of what a post lacks is told as a number. */
const MOST_LACKS = 4;
const SPANS = [1, 7, 14, 31] as const;

/** What is due and what goes out in the coming days, person by person. */
export const drawAgenda: DrawView = (context, state) => {
  const { language, session } = context;
  const { filters = {}, days = USUAL_DAYS } = state;
  const agenda = agendaOf(context, { days, person: filters.person });
  const title = say("title", language);
  const asOf = sayShared("asOf", language, { day: showDay(session.workspace.asOf, language, "medium") });
  const all = agenda.people.flatMap((person) => person.items);
  const counts = countsOf(all, language);
  const keys = uniqueKeys("agenda");
  const sections = agenda.people.map((person) => drawPerson(context, agenda, person, keys));
  return {
    title,
    body: html`<h1>${title}</h1>
${keyed("agenda-count", html`<p id="agenda-count"><span class="soft">${asOf} · ${periodWords(agenda, language)}</span>${counts !== undefined && html` · <strong>${counts}</strong>`}</p>`)}
${context.live && choices(context, state, days)}${keyed("agenda-around", drawAround(context, agenda))}
${keyed("agenda-empty", html`<div id="agenda-empty">${all.length === 0 && nothing(context)}</div>`)}
<div id="agenda-people">${items("agenda-people", sections)}</div>`,
  };
};

/** How many days, and whose. */
function choices({ language, session }: PreviewContext, { filters = {} }: ViewState, days: number): Html {
  const spans = [...new Set([...SPANS, days])].sort((a, b) => a - b);
  const options = spans.map(
    (count) =>
      html`<option value="${count}"${count === days && html` selected`}>${say("daysAhead", language, { count })}</option>`,
  );
  const people = session.workspace
    .every("person")
    .flatMap(({ id, name }) => (id === undefined ? [] : [[id, name ?? id] as const]));
  const { person } = filters;
  if (person !== undefined && people.every(([id]) => id !== person)) people.push([person, person]);
  const names = [["", say("everybody", language)] as const, ...people].map(
    ([id, name]) => html`<option value="${id}"${id === (person ?? "") && html` selected`}>${name}</option>`,
  );
  return html`<form class="filters screen-only" data-filters role="search" aria-label="${say("narrow", language)}"><label>${say("days", language)} <select name="days" data-state>${options}</select></label> <label>${say("person", language)} <select name="person">${names}</select></label></form>`;
}

/** What nobody may do on these days, what is going on, and who is away. */
function drawAround(context: PreviewContext, { bands, away }: Agenda): Html {
  const { language, session } = context;
  const lines = [
    ...bands.map((band) => {
      const { name, days } = bandWords(band, language);
      const label = fileText(name);
      const link =
        band.leads === undefined
          ? sourceLink(
              context,
              { path: band.path, kind: "pause", ...(band.id === undefined ? {} : { id: band.id }) },
              label,
            )
          : viewLink(context, band.leads, label);
      return html`<li data-band="${band.kind}">${link} · ${days}</li>`;
    }),
    ...away.map(
      (it) =>
        html`<li data-band="away">${viewLink(context, { view: "people" }, fileText(awayWords(it, session.workspace, language)))}</li>`,
    ),
  ];
  if (lines.length === 0) return html`<section id="agenda-around" hidden></section>`;
  return html`<section id="agenda-around" class="around" aria-labelledby="agenda-around-head"><h2 id="agenda-around-head">${say("around", language)}</h2><ul>${lines}</ul></section>`;
}

function drawPerson(
  context: PreviewContext,
  agenda: Agenda,
  { person, name, items: all }: PersonAgenda,
  keys: ReturnType<typeof uniqueKeys>,
): Keyed {
  const { language, session } = context;
  const key = keyFor("agenda-of", person ?? "");
  const unknown = person !== undefined && session.workspace.lookup("person", person) === undefined;
  const label =
    name === undefined ? html`<span class="gap">${say("nobody", language)}</span>` : fileText(name);
  const stranger = unknown && html` <small class="gap">${say("unknown", language)}</small>`;
  const head = keyed(
    `${key}-head`,
    html`<h2 id="${key}-head">${label}${stranger} <small>${countsOf(all, language)}</small></h2>`,
  );
  const rows = all.slice(0, MOST_ROWS).map((item) => drawItem(context, agenda, item, keys));
  const rest = all.length - rows.length;
  const more =
    rest > 0 &&
    html`<p>${viewLink(context, { view: "calendar", mode: "agenda", filters: person === undefined ? {} : { person } }, say("more", language, { count: rest }))}</p>`;
  const heads = (["when", "what", "where", "status", "lacks"] as const).map(
    (column) => html`<th scope="col" class="of-${column}">${say(column, language)}</th>`,
  );
  return keyed(
    key,
    html`<section id="${key}" aria-labelledby="${key}-head">${head}<table class="coming"><caption class="unseen">${name ?? say("nobody", language)}</caption><thead><tr>${heads}</tr></thead><tbody id="${key}-rows">${items(`${key}-rows`, rows)}</tbody></table>${keyed(`${key}-more`, html`<div id="${key}-more">${more}</div>`)}</section>`,
  );
}

function drawItem(
  context: PreviewContext,
  { first }: Agenda,
  item: AgendaItem,
  keys: ReturnType<typeof uniqueKeys>,
): Keyed {
  const { language } = context;
  const { sort, entity, path, post, late, channels, lacks, task, person } = item;
  const key = keys(
    person ?? "",
    sort,
    path,
    entity.id ?? "",
    task?.en ?? "",
    ...(sort === "publication" ? channels : []),
  );
  const when = whenName(item, first, language);
  const day =
    late && html`<span class="late"><span aria-hidden="true">▲</span> ${say("late", language)}</span> `;
  const mark =
    sort === "publication" && !late
      ? html`<b>${sortName(item, language)}</b>`
      : html`<span class="sort" dir="auto">${sortName(item, language)}</span>`;
  const marks = channels.map((id) => html`${channelMark(context, id)} `);
  const where =
    channels.length > 0
      ? marks
      : post !== undefined && html`<span class="gap">${sayShared("noChannel", language)}</span>`;
  return keyed(
    key,
    html`<tr id="${key}" data-sort="${sort}"${late && html` data-late`}><td data-label="${say("when", language)}">${day}<span class="date">${when}</span></td><th scope="row">${mark} ${titleLink(context, item)}</th><td data-label="${say("where", language)}">${where}</td><td data-label="${say("status", language)}">${post !== undefined && statusMark(context, post.status)}</td><td data-label="${say("lacks", language)}">${sort === "publication" && !late && drawLacks(context, lacks)}</td></tr>`,
  );
}

function titleLink(context: PreviewContext, { post, entity, path, titles }: AgendaItem): Html {
  const label = fileText(titles[context.language]);
  if (post !== undefined)
    return post.id === undefined
      ? sourceLink(context, { path }, label)
      : viewLink(context, { view: "post", id: post.id, file: path }, label);
  const entry: Entry = { kind: entity.kind, id: entity.id, file: { path } };
  return sourceLink(context, targetOf(context, entry), label);
}

/** What a post lacks, the first of it in words. */
function drawLacks(context: PreviewContext, lacks: readonly StillLacking[]): Html {
  const { language } = context;
  if (lacks.length === 0)
    return html`<span class="ready"><span aria-hidden="true">✓</span> ${say("ready", language)}</span>`;
  const rest = lacks.length - MOST_LACKS;
  const shown = lacks.slice(0, MOST_LACKS).map(({ finding, message }) => {
    const sign = finding !== undefined && html`${severityMark(context, finding.severity)} `;
    return html`<li>${sign}<span dir="auto">${messageHtml(message(language))}</span></li>`;
  });
  return html`<ul class="lacks">${shown}${rest > 0 && html`<li class="soft">${say("more", language, { count: rest })}</li>`}</ul>`;
}

function nothing(context: PreviewContext): Html {
  const { language } = context;
  if (postsOf(context).length === 0) return html`<p class="empty">${say("nothingThere", language)}</p>`;
  return html`<p class="empty">${say("nothing", language)} ${viewLink(context, { view: "calendar" }, say("nothingNext", language))}</p>`;
}
