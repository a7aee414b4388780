import { hashtagsIn, mentionsIn, urlsIn } from "../../networks";
import { type Html, html } from "../html";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "link" | "hashtag" | "mention";
}

/** A stretch of a text with its links, hashtags and mentions marked. */
export function markText(text: string, from = 0, to = text.length): Html {
  const parts: Html[] = [];
  let at = from;
  for (const { start, end, kind } of marksIn(text)) {
    const first = Math.max(start, at);
    const last = Math.min(end, to);
    if (first >= last) continue;
    parts.push(
      html`${text.slice(at, first)}<span class="mark" data-mark="${kind}">${text.slice(first, last)}</span>`,
    );
    at = last;
  }
  return html`${parts}${text.slice(at, to)}`;
}

function marksIn(text: string): readonly Mark[] {
  const marks: Mark[] = [
    ...urlsIn(text).map(({ start, end }) => ({ start, end, kind: "link" as const })),
    ...hashtagsIn(text).map(({ start, end }) => ({ start, end, kind: "hashtag" as const })),
    ...mentionsIn(text).map(({ start, end }) => ({ start, end, kind: "mention" as const })),
  ];
  return marks.sort((a, b) => a.start - b.start);
}
