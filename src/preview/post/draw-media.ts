import {
  booleanOf,
  given,
  localisedParts,
  localisedText,
  mapOf,
  type Media,
  type Post,
  textOf,
} from "../../model";
import { consentFields, type ListName } from "../../schema";
import { parseDay } from "../../values";
import { resolvePath } from "../../workspace";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { nameOf } from "../words";
import { keyName, languageName, say, show } from "./words";

/** The pictures, videos and sound of a card, each with the text for people who can't see it. */
export function drawFigures(
  context: PreviewContext,
  post: Post,
  media: readonly Media[],
  language: string | undefined,
): Html {
  if (media.length === 0) return html``;
  return html`<div class="post-figures">${media.map((it) => drawFigure(context, post, it, language))}</div>`;
}

function drawFigure(context: PreviewContext, post: Post, media: Media, spoken: string | undefined): Html {
  const { language } = context;
  const parts = localisedParts(media.fields.alt?.value);
  const part = parts.find((it) => it.language === spoken) ?? parts[0];
  const alt = part?.node.value.trim() ?? "";
  const tag = part?.language ?? spoken;
  const lang = tag !== undefined && html` lang="${tag}"`;
  const isPicture = media.kind === "image" || media.kind === "gif";
  const caption =
    alt !== ""
      ? html`<figcaption><span class="soft">${say("alt", language)}</span> <span dir="auto"${lang}>${alt}</span></figcaption>`
      : isPicture && html`<figcaption><span class="gap">${say("noAlt", language)}</span></figcaption>`;
  return html`<figure>${drawFile(context, post, media, alt)}${caption}</figure>`;
}

/** The picture itself; of what can't be shown its name in a box; of a file that is not there a gap. */
function drawFile(context: PreviewContext, post: Post, { file, kind }: Media, alt: string): Html {
  const { language, session } = context;
  if (file === undefined)
    return html`<p class="post-box"><span class="gap">${say("noFile", language)}</span></p>`;
  const { path: from } = post.file;
  if (session.checker.context.assetExists(from, file) === false)
    return html`<p class="post-box"><span class="gap">${say("missingFile", language, { file })}</span></p>`;
  const path = resolvePath(from, file);
  const address =
    path === undefined || (kind !== "image" && kind !== "gif") ? undefined : context.picture(path);
  if (address !== undefined)
    return html`<img src="${address}" alt="${alt === "" ? say("noAlt", language) : alt}" loading="lazy">`;
  const name = kind === "image" || kind === "gif" ? "notShown" : kind === "other" ? "otherFile" : kind;
  return html`<p class="post-box" dir="auto">${say(name, language, { file })}</p>`;
}

/** Credit, licence and consent of each of the post's own media; nothing of none. */
export function drawMediaFacts(context: PreviewContext, post: Post): Html {
  const media = mediaOf(post);
  if (media.length === 0) return html``;
  const { language } = context;
  const heads = ["file", "credit", "licence", "people", "consent", "captions"].map(
    (key) => html`<th scope="col">${keyName("media", key, language)}</th>`,
  );
  return html`<table class="post-media"><caption class="unseen">${say("mediaTitle", language)}</caption><thead><tr>${heads}</tr></thead><tbody>${media.map((it) => drawMediaRow(it, language))}</tbody></table>`;
}

/** The post's media and those of its variants, each file once. */
export function mediaOf(post: Post): readonly Media[] {
  const files = new Map<string, Media>();
  const all = [...post.media, ...post.channels.flatMap((use) => post.mediaFor(use))];
  for (const it of all) if (!files.has(it.file ?? "")) files.set(it.file ?? "", it);
  return [...files.values()];
}

function drawMediaRow({ file, fields }: Media, language: PreviewContext["language"]): Html {
  const none = html`<span class="soft">–</span>`;
  const text = (pair: (typeof fields)["credit"]): Html => {
    const it = given(pair) ? localisedText(pair.value, language) : undefined;
    return it === undefined ? none : html`<span dir="auto">${it}</span>`;
  };
  const people = textOf(fields.people);
  return html`<tr><th scope="row" dir="auto">${file ?? say("noFile", language)}</th><td>${text(fields.credit)}</td><td>${text(fields.licence)}</td><td>${
    people === undefined ? none : nameOf("peopleShown" satisfies ListName, people, language)
  }</td><td>${drawConsent(fields, people, language)}</td><td>${drawCaptions(fields, language) ?? none}</td></tr>`;
}

function drawConsent(
  { consent }: Media["fields"],
  people: string | undefined,
  language: PreviewContext["language"],
): Html {
  const map = mapOf(consent);
  if (map === undefined) {
    // Where nobody can be recognised, nobody has to agree.
    if (people === undefined || people === "none") return html`<span class="soft">–</span>`;
    return html`<span class="gap">${say("consentNone", language)}</span>`;
  }
  const { ref, until, guardian } = consentFields(map);
  const last = textOf(until);
  const day = last === undefined ? undefined : parseDay(last);
  const words = [
    textOf(ref),
    day === undefined ? last : say("consentUntil", language, { day: { day } }),
    booleanOf(guardian) === true ? say("consentGuardian", language) : undefined,
  ].filter((it) => it !== undefined);
  return html`<span dir="auto">${words.length === 0 ? say("consentNone", language) : words.join(", ")}</span>`;
}

function drawCaptions(
  { captions, transcript }: Media["fields"],
  language: PreviewContext["language"],
): Html | undefined {
  const words: string[] = [];
  if (booleanOf(captions) === true) words.push(say("inFile", language));
  for (const { language: tag, node } of localisedParts(captions?.value))
    words.push(tag === undefined ? node.value : `${languageName(tag, language)} (${node.value})`);
  if (given(transcript)) words.push(keyName("media", "transcript", language));
  return words.length === 0 ? undefined : html`<span dir="auto">${show({ list: words }, language)}</span>`;
}
