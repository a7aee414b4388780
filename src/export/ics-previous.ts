import { unfolded } from "./ics-lines";

/** What an earlier file says of an entry. */
export interface Previous {
  readonly uid: string;
  readonly sequence: number;
  /** As written; as text later is greater. */
  readonly stamp: string;
  /** From its BEGIN to its END, with the line end. */
  readonly raw: string;
}

/** The entries of an earlier file of ours. What is no calendar, or one of another program, is simply not known. */
export class PreviousEntries {
  private readonly byUid = new Map<string, Previous>();
  /** By id and part, for entries that went to another file. */
  private readonly byPart = new Map<string, Previous | "several">();

  constructor(entries: readonly Previous[]) {
    for (const entry of entries) {
      this.byUid.set(entry.uid, entry);
      const part = partOf(entry.uid);
      this.byPart.set(part, this.byPart.has(part) ? "several" : entry);
    }
  }

  get(uid: string): Previous | undefined {
    return this.byUid.get(uid);
  }

  /** The entry as it was when its post stood in another file: it keeps its UID. */
  moved(uid: string, taken: ReadonlySet<string>): Previous | undefined {
    const entry = this.byPart.get(partOf(uid));
    return entry === undefined || entry === "several" || taken.has(entry.uid) ? undefined : entry;
  }
}

/** A UID without the file. */
function partOf(uid: string): string {
  const parts = uid.split(".");
  return `${parts[0]}.${parts[2]}`;
}

/** Reads no more of a file than it has to: most of its entries are as they were. */
export function readPrevious(text: string): PreviousEntries {
  const entries: Previous[] = [];
  // Not by `^`, for which U+2028 in a title ends a line too.
  const begin = /\nBEGIN:(VEVENT|VTODO)\r?\n/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const end = text.indexOf(`\nEND:${match[1]}`, begin.lastIndex);
    if (end < 0) break;
    const close = text.indexOf("\n", end + 1);
    const entry = entryOf(text.slice(match.index + 1, close < 0 ? text.length : close + 1));
    if (entry !== undefined) entries.push(entry);
    begin.lastIndex = end;
  }
  return new PreviousEntries(entries);
}

function entryOf(raw: string): Previous | undefined {
  const uid = /\nUID:([^\n]*(?:\n[ \t][^\n]*)*)/.exec(raw)?.[1];
  if (uid === undefined) return undefined;
  const sequence = Number(/\nSEQUENCE:(\d{1,15})\r?\n/.exec(raw)?.[1] ?? 0);
  const stamp = /\nDTSTAMP:(\d{8}T\d{6}Z)\r?\n/.exec(raw)?.[1] ?? "";
  return { uid: unfolded(`${uid}\n`)[0] ?? "", sequence, stamp, raw };
}

/** Its lines but for those that count changes. */
export function contentIn({ raw }: Previous): string {
  return unfolded(raw)
    .filter((line) => !/^(?:BEGIN|END|DTSTAMP|LAST-MODIFIED|SEQUENCE):/.test(line))
    .join("\n");
}
