import { unfolded } from "./ics-lines";

/** What an earlier file says of an entry. */
export interface Previous {
  readonly uid: string;
  readonly sequence: number;
  /** As written; as text later is greater. */
  readonly stamp: string;
  /** Its lines but for those that count changes. */
  readonly content: string;
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

export function readPrevious(text: string): PreviousEntries {
  const entries: Previous[] = [];
  let lines: string[] | undefined;
  for (const line of unfolded(text)) {
    if (line === "BEGIN:VEVENT" || line === "BEGIN:VTODO") lines = [];
    else if (line === "END:VEVENT" || line === "END:VTODO") {
      const entry = lines === undefined ? undefined : entryOf(lines);
      if (entry !== undefined) entries.push(entry);
      lines = undefined;
    } else lines?.push(line);
  }
  return new PreviousEntries(entries);
}

function entryOf(lines: readonly string[]): Previous | undefined {
  const read = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  const uid = read("UID");
  if (uid === undefined) return undefined;
  const sequence = Number(read("SEQUENCE") ?? 0);
  return {
    uid,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    stamp: read("DTSTAMP") ?? "",
    content: lines.filter((line) => !/^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):/.test(line)).join("\n"),
  };
}
