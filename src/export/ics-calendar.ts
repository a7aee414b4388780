import type { Instant, Language } from "../values";
import {
  addressLine,
  folded,
  type IcsMoment,
  instantDigits,
  momentLine,
  textLine,
  textsLine,
} from "./ics-lines";
import { contentIn, type Previous, readPrevious } from "./ics-previous";

/** Something in a calendar: a publication, or work that is due. */
export interface IcsEntry {
  /** Stays the same for as long as the thing is the same: `spring-teaser.march-2027.post`; see `uidOf`. */
  readonly uid: string;
  /** A to-do has the moment for its due date. */
  readonly kind: "event" | "todo";
  readonly at: IcsMoment;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  readonly location?: string;
  readonly categories?: readonly string[];
  /** Of an event CONFIRMED, TENTATIVE or CANCELLED; of a to-do NEEDS-ACTION, COMPLETED or CANCELLED. */
  readonly status?: "CONFIRMED" | "TENTATIVE" | "CANCELLED" | "NEEDS-ACTION" | "COMPLETED";
  /** The last thing that is known to have happened to it. */
  readonly stamp?: Instant;
}

export interface IcsCalendar {
  /** What programs call it. */
  readonly name: string;
  readonly language: Language;
  /** One of {@link ICS_COLORS}. */
  readonly color?: string;
  /** Where the feed, or a page about it, is found. */
  readonly url?: string;
  /**
   * The text of an earlier file of the same feed: what stayed the same keeps its SEQUENCE and DTSTAMP, what changed
   * gets the next. Without it every SEQUENCE is 0.
   */
  readonly previous?: string;
  /** DTSTAMP of what changed; without it the entry's own stamp. */
  readonly stamp?: Instant;
}

/** Names of RFC 7986 (CSS) with their value, for programs that know only that. */
export const ICS_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  gray: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  red: "#FF0000",
  orange: "#FFA500",
  yellow: "#FFFF00",
  olive: "#808000",
  green: "#008000",
  teal: "#008080",
  navy: "#000080",
  blue: "#0000FF",
  purple: "#800080",
  fuchsia: "#FF00FF",
};

/** What a DTSTAMP is where nothing says when: the year 2000, so that any later file is later. */
const NEVER: Instant = 10957 * 1440;
const DOMAIN = "@social-policy";

/** A calendar by RFC 5545 and 7986: the same entries, the same bytes. */
export function icsCalendar(entries: readonly IcsEntry[], calendar: IcsCalendar): string {
  const { name, language, color, url } = calendar;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Social Policy//social-policy//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    textLine("NAME", name),
    textLine("X-WR-CALNAME", name),
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
  ];
  const source = addressLine("URL", url);
  if (source !== undefined) lines.push(source);
  const hex = color === undefined ? undefined : ICS_COLORS[color];
  if (hex !== undefined) lines.push(`COLOR:${color}`, `X-APPLE-CALENDAR-COLOR:${hex}`);
  const head = lines.map(folded).join("");
  return `${head}${body(entries, calendar)}END:VCALENDAR\r\n`;
}

function body(entries: readonly IcsEntry[], { previous, stamp }: IcsCalendar): string {
  // A calendar holds at least one component.
  if (entries.length === 0) return EMPTY;
  const before = previous === undefined ? undefined : readPrevious(previous);
  const taken = new Set<string>();
  const uids = entries.map(({ uid }) => unique(`${uid}${DOMAIN}`, taken));
  const parts = entries.map((entry, at) => {
    const uid = uids[at] as string;
    const known = before?.get(uid) ?? before?.moved(uid, taken);
    return component(entry, known?.uid ?? uid, known, stamp);
  });
  return parts.join("");
}

function component(
  entry: IcsEntry,
  uid: string,
  known: Previous | undefined,
  stamp: Instant | undefined,
): string {
  const name = entry.kind === "event" ? "VEVENT" : "VTODO";
  const lines = [textLine("UID", uid), ...contentOf(entry)];
  const content = lines.map(folded).join("");
  const text = (sequence: number, at: string) =>
    `BEGIN:${name}\r\n${content}DTSTAMP:${at}\r\nLAST-MODIFIED:${at}\r\nSEQUENCE:${sequence}\r\nEND:${name}\r\n`;
  const own = instantDigits(stamp ?? entry.stamp ?? NEVER);
  if (known === undefined) return text(0, own);
  const kept = text(known.sequence, known.stamp);
  if (kept === known.raw || lines.join("\n") === contentIn(known)) return kept;
  // Time does not run backwards.
  return text(known.sequence + 1, known.stamp > own ? known.stamp : own);
}

function contentOf(entry: IcsEntry): readonly string[] {
  const { kind, at, summary, description, url, location, categories = [], status } = entry;
  const lines: string[] = [];
  if (kind === "todo") lines.push(momentLine("DUE", at));
  else {
    lines.push(momentLine("DTSTART", at));
    // Long enough to be seen; it keeps nobody busy.
    lines.push("day" in at ? "DURATION:P1D" : "DURATION:PT15M", "TRANSP:TRANSPARENT");
  }
  lines.push(textLine("SUMMARY", summary));
  if (description !== undefined && description !== "") lines.push(textLine("DESCRIPTION", description));
  const address = addressLine("URL", url);
  if (address !== undefined) lines.push(address);
  if (location !== undefined && location !== "") lines.push(textLine("LOCATION", location));
  if (categories.length > 0) lines.push(textsLine("CATEGORIES", categories));
  if (status !== undefined) lines.push(`STATUS:${status}`);
  if (status === "COMPLETED") lines.push("PERCENT-COMPLETE:100");
  return lines;
}

/** The parts of a UID with points between. Ids and names of files that are no ids lose what a UID could not hold plainly. */
export function uidOf(id: string, file: string, part: string): string {
  return [id, file, part].map((text) => text.replace(/[^\w~-]+/g, "-")).join(".");
}

function unique(uid: string, taken: Set<string>): string {
  let own = uid;
  for (let count = 2; taken.has(own); count++) own = uid.replace(/(?=\.[^.]*$)/, `~${count}`);
  taken.add(own);
  return own;
}

const EMPTY = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "TZNAME:UTC",
  "END:STANDARD",
  "END:VTIMEZONE",
  "",
].join("\r\n");
