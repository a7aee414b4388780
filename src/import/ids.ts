import { isId, slug } from "../values";
import type { ImportedPost } from "./reading";

/** No longer than this, cut between words. */
const LONGEST = 48;

/** Gives ids to new posts: of the same posts in the same order the same ids. */
export class Ids {
  private readonly given = new Set<string>();

  constructor(private readonly isTaken: (id: string) => boolean) {}

  /** The id that a post would like: its source's own, else one of its title, its day and its channel. */
  wanted(post: ImportedPost): string {
    return ownId(post.sourceId) ?? fromTitle(post) ?? fromDay(post) ?? `post-${post.source.rows[0] ?? 1}`;
  }

  /** One that is free; the day tells posts with one title apart, then a number does. */
  give(post: ImportedPost): string {
    const wanted = this.wanted(post);
    const day = dayOf(post);
    const id =
      this.free(wanted) ??
      (day === undefined || wanted.includes(day) ? undefined : this.free(`${wanted}-${day}`)) ??
      this.numbered(wanted);
    this.given.add(id);
    return id;
  }

  /** Keeps an id from being given. */
  keep(id: string): void {
    this.given.add(id);
  }

  private free(id: string): string | undefined {
    return this.given.has(id) || this.isTaken(id) ? undefined : id;
  }

  private numbered(id: string): string {
    for (let number = 2; ; number++) {
      const found = this.free(`${id}-${number}`);
      if (found !== undefined) return found;
    }
  }
}

/** An id of the source's as one of ours; a bare number says what it numbers. */
function ownId(id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const own = isId(id) ? id : slug(id);
  if (own === "" || !isId(own)) return undefined;
  return /^\d+$/.test(own) ? `post-${own}` : own.slice(0, LONGEST * 2);
}

function fromTitle(post: ImportedPost): string | undefined {
  const words = slug(textIn(post.fields.get("title")) ?? firstWords(textIn(post.fields.get("text"))) ?? "");
  const id = shortened(words);
  // A number alone is no name.
  return isId(id) && /[a-z]/.test(id) ? id : undefined;
}

function fromDay(post: ImportedPost): string | undefined {
  const day = dayOf(post);
  if (day === undefined) return undefined;
  const channels = post.fields.get("channels");
  const channel = Array.isArray(channels) ? slug(String(channels[0] ?? "")) : "";
  return shortened(channel === "" ? `post-${day}` : `${channel}-${day}`);
}

function dayOf({ fields }: ImportedPost): string | undefined {
  const publish = fields.get("publish");
  return typeof publish === "string" ? /^\d{4}-\d\d-\d\d/.exec(publish)?.[0] : undefined;
}

/** The text in one language of a value that may be in several. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const texts = value as { readonly [language: string]: unknown };
  const first = texts.en ?? texts.fr ?? Object.values(texts)[0];
  return typeof first === "string" ? first : undefined;
}

function firstWords(text: string | undefined): string | undefined {
  return text
    ?.replace(/https?:\S+/g, "")
    .split(/\s+/)
    .slice(0, 7)
    .join(" ");
}

function shortened(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.lastIndexOf("-", LONGEST);
  return id.slice(0, cut > LONGEST / 2 ? cut : LONGEST);
}
