import { isHistory, type Post, textOf, whenOf } from "../../model";
import { networkName, type TextMeasure } from "../../networks";
import { localWhen, zoneOf } from "../../rules";
import type { PreviewContext } from "../context";
import { type Html, html, items, type Keyed, keyed } from "../html";
import { viewLink } from "../links";
import { channelMark, statusMark } from "../marks";
import type { ViewState } from "../state";
import { nameOf } from "../words";
import { type Card, type CardPart, cardsOf } from "./cards";
import { drawFigures } from "./draw-media";
import { markText } from "./mark-text";
import { languageName, say, show } from "./words";

/** How the post will stand: a card for each channel and language. */
export function drawCards(context: PreviewContext, post: Post, state: ViewState): Html {
  const { language } = context;
  const all = cardsOf(context, post);
  const isFirst = (card: Card) =>
    state.textLanguage !== undefined && card.languages.includes(state.textLanguage);
  const cards = [...all.filter(isFirst), ...all.filter((card) => !isFirst(card))];
  const empty =
    cards.length === 0 &&
    html`<p class="empty" id="post-cards-empty">${say("noTextNoChannel", language)}</p>`;
  return html`<section class="post-stands" aria-labelledby="post-stands"><h2 id="post-stands">${say("stands", language)}</h2>
${keyed("post-cards-none", html`<div id="post-cards-none">${empty}</div>`)}
${keyed("post-languages", html`<div id="post-languages">${drawLanguages(context, all, state)}</div>`)}
<div class="post-cards" id="post-cards">${items(
    "post-cards",
    cards.map((card) => drawCard(context, post, card)),
  )}</div></section>`;
}

/** In a panel: which language comes first, where there are several. */
function drawLanguages(context: PreviewContext, cards: readonly Card[], state: ViewState): Html {
  const { language, live } = context;
  const tags = [...new Set(cards.flatMap(({ languages }) => languages))];
  if (!live || tags.length < 2 || cards.length < 3) return html``;
  const links = tags.map((tag) => {
    const current = tag === state.textLanguage && html` aria-current="true"`;
    return html`<li${current}>${viewLink(context, { ...state, textLanguage: tag }, languageName(tag, language))}</li>`;
  });
  return html`<nav class="post-languages screen-only" aria-label="${say("first", language)}"><span class="soft" aria-hidden="true">${say("first", language)}</span><ul>${links}</ul></nav>`;
}

function drawCard(context: PreviewContext, post: Post, card: Card): Keyed {
  const { key, parts, media } = card;
  const body =
    parts.length === 0
      ? html`<p><span class="gap">${say("noText", context.language)}</span></p>`
      : html`${parts.map((part, at) => drawPart(context, card, part, at))}`;
  return keyed(
    key,
    html`<article class="post-card" id="${key}">${drawHead(context, post, card)}
${body}${drawLink(context, card)}${drawFigures(context, post, media, card.language)}${drawComment(context, card)}</article>`,
  );
}

function drawHead(context: PreviewContext, post: Post, { use, network, languages, format, key }: Card) {
  const { language } = context;
  const spoken = show({ list: languages.map((tag) => languageName(tag, language)) }, language);
  if (use === undefined) {
    return html`<h3 id="${key}-h"><span class="gap">${say("noChannel", language)}</span>${spoken !== "" && ` · ${spoken}`}</h3>`;
  }
  const name = network === undefined ? use.id : networkName(network, language);
  const handle = textOf(use.channel?.fields.handle);
  const facts = [spoken, nameOf("format", format, language)].filter((it) => it !== "");
  return html`<h3 id="${key}-h">${channelMark(context, use.id)} ${name} <span class="handle" dir="auto">${handle ?? use.id}</span></h3>
<p class="soft post-card-facts">${facts.join(" · ")}</p>${
    use.channel === undefined && html`<p><span class="gap">${say("unknownChannel", language)}</span></p>`
  }${drawOwnWords(context, post, use)}`;
}

/** What the post says for this channel alone: another time, another status, where it appeared. */
function drawOwnWords(context: PreviewContext, post: Post, use: NonNullable<Card["use"]>): Html {
  const { language, session } = context;
  const { variant } = use;
  if (variant === undefined) return html``;
  const zone = zoneOf(post.file, session.workspace);
  const publish = whenOf(variant.publish);
  const local = publish === undefined ? undefined : localWhen(publish, zone);
  const status = textOf(variant.status);
  const publication = variant.published?.value;
  const at = publication?.type === "map" ? whenOf(publication.get("at")) : undefined;
  const appeared = at === undefined ? undefined : localWhen(at, zone);
  const words: Html[] = [];
  if (status !== undefined) words.push(statusMark(context, status));
  if (local !== undefined && !isHistory(status))
    words.push(html`${say("ownTime", language, { when: { when: local } })}`);
  if (appeared !== undefined) words.push(html`${say("appeared", language, { when: { when: appeared } })}`);
  if (words.length === 0) return html``;
  return html`<p class="post-card-own">${words.map((word, at) => (at === 0 ? word : html` · ${word}`))}</p>`;
}

function drawPart(context: PreviewContext, card: Card, { text, fits, measures }: CardPart, at: number): Html {
  const { language } = context;
  const total = card.parts.length;
  const label =
    total > 1 && html`<p class="soft post-part">${say("part", language, { part: at + 1, total })}</p>`;
  const lang = card.language !== undefined && html` lang="${card.language}"`;
  const rest =
    fits < text.length &&
    html`<span class="post-cut gap">${say("cut", language)}</span> <del>${markText(text, fits)}</del>`;
  return html`${label}<div class="post-text" dir="auto"${lang}>${markText(text, 0, fits)}${rest}</div>
${drawCounts(context, card, measures)}`;
}

function drawCounts(context: PreviewContext, card: Card, measures: readonly TextMeasure[]): Html {
  const { language } = context;
  if (card.use === undefined) return html``;
  if (measures.length === 0) return html`<p class="soft post-counts">${say("noLimit", language)}</p>`;
  const network = card.network === undefined ? card.use.id : networkName(card.network, language);
  const lines = measures.map(
    (measure) =>
      html`<li>${drawBar(measure)}${sayMeasure(measure, language)} <span class="unseen">${say("counted", language, { network })}</span></li>`,
  );
  return html`<ul class="post-counts">${lines}</ul>`;
}

/** "213 of 280 characters, 67 left"; what is too much is said as a gap where the network enforces it. */
export function sayMeasure(measure: TextMeasure, language: PreviewContext["language"]): Html {
  const { count, limit, over, hard, unit, figure } = measure;
  const perParagraph = "perParagraph" in figure;
  const key =
    unit === "bytes" ? "lengthBytes" : perParagraph ? "lengthParagraph" : hard ? "length" : "lengthAdvised";
  const said = say(key, language, { count, limit });
  if (over === 0) return html`${said}, ${say("left", language, { left: limit - count })}`;
  const word = say("tooMany", language, { over });
  return html`${said}, <strong class="${hard ? "gap" : "advised"}">${word}</strong>`;
}

/** How full a limit is, for the eye alone: the words beside it say it. */
function drawBar({ count, limit, over }: TextMeasure): Html {
  const percent = limit === 0 ? 100 : Math.min(100, Math.round((count / limit) * 100));
  return html`<svg class="bar" width="100%" height="4" aria-hidden="true" focusable="false"><rect class="bar-whole" width="100%" height="4"/><rect class="${over > 0 ? "bar-over" : "bar-part"}" width="${percent}%" height="4"/></svg>`;
}

function drawLink({ language }: PreviewContext, { link, parts }: Card): Html {
  if (link === undefined || parts.some(({ text }) => text.includes(link))) return html``;
  return html`<p class="post-link"><span class="soft">${say("link", language)}</span> <span class="mark" data-mark="link" dir="auto">${link}</span></p>`;
}

function drawComment({ language }: PreviewContext, card: Card): Html {
  const { firstComment, facts, commentMeasures, network, language: spoken } = card;
  if (firstComment === undefined) return html``;
  if (facts?.firstComment === false) {
    const name = network === undefined ? "" : networkName(network, language);
    return html`<p class="soft">${say("noFirstComment", language, { network: name })}</p>`;
  }
  const lang = spoken !== undefined && html` lang="${spoken}"`;
  const counts =
    commentMeasures.length > 0 &&
    html`<ul class="post-counts">${commentMeasures.map((it) => html`<li>${sayMeasure(it, language)}</li>`)}</ul>`;
  return html`<div class="post-comment"><p class="soft">${say("firstComment", language)}</p><div class="post-text" dir="auto"${lang}>${markText(firstComment.trimEnd())}</div>${counts}</div>`;
}
