import { localisedText } from "../../model";
import type { PreviewContext } from "../context";
import { findingsOf } from "../findings-of";
import { drawPostForm } from "../form/post-form";
import { type Html, html, items, keyed } from "../html";
import { sourceLink, viewLink } from "../links";
import { statusMark } from "../marks";
import type { PostFacts } from "../posts";
import type { ViewState } from "../state";
import type { DrawView } from "../view";
import { say as sayShared } from "../words";
import { drawApprovals } from "./draw-approvals";
import { drawCards } from "./draw-cards";
import { drawFindings } from "./draw-findings";
import { drawMediaFacts, mediaOf } from "./draw-media";
import { drawNotes, drawResults, drawWaivers } from "./draw-rest";
import { drawNeeds } from "./draw-status";
import { drawTasks } from "./draw-tasks";
import { factsOf } from "./facts";
import { findPost, type ShownPost } from "./find-post";
import { keyName, say, show } from "./words";

/** One post: how it will stand on each channel, what is to mend, and everything that is known of it. */
export const drawPost: DrawView = (context, state) => {
  const { language } = context;
  const shown = findPost(context, state);
  if (shown === undefined) return { title: say("unknown", language), body: drawUnknown(context, state) };
  const { post, unit, facts } = shown;
  const title = localisedText(post.fields.title?.value, language) ?? facts.titles[language];
  const findings = findingsOf(context.session, unit, post.ref);
  const found = html`${drawFindings(context, findings, post.ref)}`;
  const rest = [
    ["post-media-part", drawMediaPart(context, shown)],
    ["post-approvals-part", drawApprovals(context, post)],
    ["post-tasks-part", drawTasks(context, post)],
    ["post-results-part", drawResults(context, post)],
    ["post-waivers-part", drawWaivers(context, post)],
    ["post-notes-part", drawNotes(context, post)],
  ] as const;
  return {
    title,
    body: html`${drawHead(context, shown, title)}
${found}
<div class="post-columns">${drawCards(context, post, state)}
<section class="post-facts" aria-labelledby="post-facts"><h2 id="post-facts">${say("facts", language)}</h2>
${keyed("post-status", html`<div id="post-status">${drawNeeds(context, post, findings)}</div>`)}
${drawFacts(context, shown)}</section></div>
<div class="post-rest">${rest.map(([key, part]) => keyed(key, html`<section id="${key}">${part}</section>`)).map((it) => html`${it}`)}</div>
${context.live && drawPostForm(context, shown.unit, post, findings)}`,
  };
};

function drawUnknown(context: PreviewContext, { id }: ViewState): Html {
  const { language } = context;
  const why = id === undefined ? say("unknownUnnamed", language) : say("unknownNamed", language, { id });
  return html`<h1>${say("unknown", language)}</h1><p class="empty">${why}</p><p>${viewLink(context, { view: "calendar" }, say("back", language))}</p>`;
}

function drawHead(context: PreviewContext, shown: ShownPost, title: string): Html {
  const { language } = context;
  const { facts, before, after, unit } = shown;
  const when = facts.published ?? facts.when;
  const day = when === undefined ? sayShared("noDate", language) : show({ when }, language);
  const place = {
    path: facts.path,
    kind: "post" as const,
    ...(facts.id === undefined ? {} : { id: facts.id }),
  };
  return html`<header class="post-head">${keyed("post-nav", html`<nav id="post-nav" aria-label="${say("byDate", language)}">${drawNeighbour(context, before, "previous")}${drawNeighbour(context, after, "next")}</nav>`)}
${keyed("post-name", html`<h1 id="post-name" dir="auto">${title}</h1>`)}
${keyed("post-line", html`<p id="post-line">${statusMark(context, facts.status)} <span>${day}</span> <span class="soft">${unit.file.path}</span></p>`)}
${context.live && html`<p class="post-acts screen-only">${sourceLink(context, place, say("open", language))} <a href="#post-form">${say("edit", language)}</a></p>`}</header>`;
}

function drawNeighbour(context: PreviewContext, post: PostFacts | undefined, way: "previous" | "next"): Html {
  if (post === undefined) return html``;
  const { language } = context;
  const title = html`<span dir="auto">${say(way, language, { title: post.titles[language] })}</span>`;
  const label =
    way === "previous"
      ? html`<span aria-hidden="true">‹</span> ${title}`
      : html`${title} <span aria-hidden="true">›</span>`;
  return viewLink(
    context,
    { view: "post", file: post.path, ...(post.id === undefined ? {} : { id: post.id }) },
    label,
    `post-${way}`,
  );
}

function drawFacts(context: PreviewContext, { post }: ShownPost): Html {
  const { language } = context;
  const rows = factsOf(context, post).map(({ key, label, value, origin }) => {
    const id = `post-fact-${key}`;
    return keyed(
      id,
      html`<div id="${id}"><dt>${label ?? keyName("post", key, language)}</dt><dd>${value}${origin !== undefined && html` <span class="soft origin" dir="auto">${origin}</span>`}</dd></div>`,
    );
  });
  return html`<dl class="facts" id="post-fact-list">${items("post-fact-list", rows)}</dl>`;
}

function drawMediaPart(context: PreviewContext, { post }: ShownPost): Html {
  if (mediaOf(post).length === 0) return html``;
  return html`<h2 id="post-media">${say("mediaTitle", context.language)}</h2>${drawMediaFacts(context, post)}`;
}
