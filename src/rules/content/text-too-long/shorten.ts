import { type ChannelUse, given, type LocalisedPart, placeInText, type Post } from "../../../model";
import { type FactsRequest, factsFor, fitIndex, measureText, splitThread } from "../../../networks";
import { insertPair, quoteScalar, replacePlace, setValue, type TextEdit } from "../../../syntax";

/** A channel that a text does not fit, and what is asked of the network's facts about it. */
export interface Placed {
  readonly use: ChannelUse;
  readonly request: FactsRequest;
}

/** The edits that cut a text after the last whole word that fits all the channels, and the words it then ends with. */
export function cutText(
  post: Post,
  part: LocalisedPart,
  channels: readonly Placed[],
): { edits: TextEdit[]; end: string } | undefined {
  const text = part.node.value.trimEnd();
  const hashtags = post.hashtags.map((node) => node.value);
  let end = Math.min(...channels.map(({ request }) => fitIndex(text, request)));
  for (;;) {
    end = wordEnd(text, end);
    if (end <= 0) return undefined;
    const kept = text.slice(0, end);
    if (channels.every(({ request }) => fits(kept, hashtags, request))) break;
    end--;
  }
  const words = text.slice(0, end).split(/\s+/);
  return { edits: [replacePlace(placeInText(part, end, text.length), "")], end: words.slice(-3).join(" ") };
}

function fits(text: string, hashtags: readonly string[], request: FactsRequest): boolean {
  return measureText({ ...request, text, hashtags }).every((measure) => !measure.hard || measure.over === 0);
}

/** The end of the last whole word at `end` or before, without what can't end a text. */
function wordEnd(text: string, end: number): number {
  let at = end;
  if (at < text.length && !isBlank(text, at)) while (at > 0 && !isBlank(text, at - 1)) at--;
  while (at > 0 && (isBlank(text, at - 1) || ",:;–—-(«“".includes(text.charAt(at - 1)))) at--;
  return at;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/**
 * The edits that make a thread of a post: its parts, with lines of three hyphens between them. Undefined where
 * a channel of the post takes no threads, or where the text is not the post's only one.
 */
export function threadEdits(
  post: Post,
  part: LocalisedPart,
  channels: readonly Placed[],
): { edits: TextEdit[]; count: number } | undefined {
  const { format, variants } = post.fields;
  const [own, ...others] = post.ownTexts;
  if (variants !== undefined || own?.node !== part.node || others.length > 0) return undefined;
  if (channels.length !== post.channels.length || channels.some(({ request }) => !takesThread(request)))
    return undefined;
  const text = part.node.value.trimEnd();
  const hashtags = post.hashtags.map((node) => node.value);
  // The strictest channel decides.
  const parts = channels
    .map(({ request }) => splitThread(text, request))
    .reduce((most, next) => (next.length > most.length ? next : most));
  if (parts.length < 2) return undefined;
  const whole = parts.join("\n---\n");
  if (!channels.every(({ request }) => fits(whole, hashtags, { ...request, format: "thread" })))
    return undefined;
  const edits: TextEdit[] = [];
  if (part.placeOf === undefined) edits.push(setValue(part.node, blockText(post, part, parts)));
  else {
    let from = 0;
    for (const each of parts.slice(0, -1)) {
      const end = text.indexOf(each, from) + each.length;
      from = end + (/\S/.exec(text.slice(end))?.index ?? 0);
      // Line ends of the body need not be those of the file: what stands between the words is asked of the words.
      const last = placeInText(part, end - 1, end);
      edits.push(
        replacePlace(
          { ...last, start: last.end, end: placeInText(part, from, from + 1).start },
          "\n\n---\n\n",
        ),
      );
    }
  }
  edits.push(
    given(format)
      ? setValue(format.value, "thread")
      : insertPair(post.node, "format", "thread", { after: ["channels", "publish", "title", "id"] }),
  );
  return { edits, count: parts.length };
}

function takesThread(request: FactsRequest): boolean {
  return (
    (request.format === "feed" || request.format === undefined) && factsFor(request)?.network.thread === true
  );
}

/** The parts as a block of lines below the key, where the post is written in lines. */
function blockText(post: Post, part: LocalisedPart, parts: readonly string[]): string {
  const whole = parts.join("\n---\n");
  const pair = post.fields.text;
  if (pair === undefined || pair.value !== part.node || post.node.flow || /^\s|\t|[^\S\n]\n|\r/.test(whole)) {
    return quoteScalar(whole, "flow");
  }
  const { text } = pair.key.piece;
  const column = pair.key.start - (text.lastIndexOf("\n", pair.key.start - 1) + 1);
  const indent = " ".repeat(column + 2);
  return ["|-", ...whole.split("\n").map((line) => (line === "" ? "" : indent + line))].join(
    pair.key.piece.source.lineEnd ?? "\n",
  );
}
