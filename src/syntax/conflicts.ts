import { isMarkerLine } from "./line";
import { breakAt, lineEndAt } from "./line-ends";

/** A stretch of text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What Git leaves where two changes meet. All stretches hold whole lines. */
export interface Conflict extends Stretch {
  /** The line of the first mark, without its line end. */
  readonly mark: Stretch;
  /** The text of this side; absent of marks that make no whole conflict. */
  readonly ours?: Stretch;
  /** The text of the other side; absent of marks that make no whole conflict. */
  readonly theirs?: Stretch;
  /** The lines of marks that make no whole conflict, with their line ends. */
  readonly loose?: readonly Stretch[];
}

/** The merge conflicts of a text, in order. Marks without their partners are one too. */
export function findConflicts(text: string): Conflict[] {
  const found: Conflict[] = [];
  let mark: Stretch | undefined;
  let oursStart = 0;
  let oursEnd = -1;
  let theirsStart = -1;
  let alone: Stretch[] = [];
  function finish(): void {
    if (mark !== undefined) {
      const loose = [mark, ...alone].map((line) => ({ start: line.start, end: breakAt(text, line.end) }));
      found.push({ start: mark.start, end: loose.at(-1)?.end ?? mark.end, mark, loose });
    }
    mark = undefined;
    alone = [];
  }
  let pos = 0;
  while (pos < text.length) {
    const lineEnd = lineEndAt(text, pos);
    const next = breakAt(text, lineEnd);
    if (isMarkerLine(text, pos, lineEnd)) {
      const line = { start: pos, end: lineEnd };
      const code = text[pos];
      if (code === "<") {
        finish();
        mark = line;
        oursStart = next;
        oursEnd = -1;
        theirsStart = -1;
      } else if (mark === undefined) {
        // A row of equals signs alone is an underline in Markdown.
        if (code === ">")
          found.push({ start: pos, end: next, mark: line, loose: [{ start: pos, end: next }] });
      } else if (code === "|") {
        if (oursEnd < 0) oursEnd = pos;
        alone.push(line);
      } else if (code === "=") {
        if (theirsStart < 0) {
          if (oursEnd < 0) oursEnd = pos;
          theirsStart = next;
          alone.push(line);
        }
      } else if (theirsStart >= 0) {
        found.push({
          start: mark.start,
          end: next,
          mark,
          ours: { start: oursStart, end: oursEnd },
          theirs: { start: theirsStart, end: pos },
        });
        mark = undefined;
        alone = [];
      } else {
        alone.push(line);
        finish();
      }
    }
    pos = next;
  }
  finish();
  return found;
}

/**
 * The text with the marks and the other side of every conflict blanked: of the same length, with
 * the same line ends.
 */
export function maskConflicts(text: string, conflicts: readonly Conflict[]): string {
  let masked = "";
  let done = 0;
  const blank = (start: number, end: number): void => {
    masked += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    done = end;
  };
  for (const conflict of conflicts) {
    if (conflict.ours === undefined) for (const line of conflict.loose ?? []) blank(line.start, line.end);
    else {
      blank(conflict.start, conflict.ours.start);
      blank(conflict.ours.end, conflict.end);
    }
  }
  return masked + text.slice(done);
}
