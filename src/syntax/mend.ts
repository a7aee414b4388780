import { isMap, isSeq } from "yaml";
import { type Composed, compose } from "./compose";
import type { LocalEdit } from "./fault-lines";
import { type Candidate, diagnose, type Fault } from "./faults";
import type { Piece } from "./piece";
import type { Problem, Repair } from "./problem";

/** A broken text made readable. */
export interface Mended {
  readonly text: string;
  readonly composed: Composed;
  /** One for each fault. */
  readonly problems: readonly Problem[];
  /** Leads from an offset of `text` to one of the piece. */
  readonly toPiece: (offset: number) => number;
}

/** How many faults of one piece are looked into. */
const MOST_FAULTS = 12;
/** How many characters may be read anew to find out what a piece means. */
const MOST_CHARACTERS = 300_000;

interface Helped {
  readonly candidate: Candidate;
  readonly attempt: Attempt;
}

interface Attempt {
  readonly text: string;
  readonly composed: Composed;
  readonly toPiece: (offset: number) => number;
}

/**
 * Finds what is wrong with a text, one fault after the other, and reads on as if it were mended:
 * by the repair that makes it readable if there is one, else without the faulty value or line.
 */
export function mend(piece: Piece, text: string, composed: Composed): Mended {
  const problems: Problem[] = [];
  let now: Attempt = { text, composed, toPiece: (offset) => offset };
  let budget = MOST_CHARACTERS;
  const mayTry = (): boolean => {
    budget -= now.text.length;
    return budget > 0;
  };
  const masked = new Set<number>();
  for (let round = 0; round < MOST_FAULTS; round++) {
    const error = errorOf(piece, now);
    if (error === undefined) break;
    const fault = diagnose(now.text, error, now.composed.document);
    const repaired = firstThatHelps(piece, now, fault.candidates, fault, mayTry);
    const line = now.toPiece(fault.lineStart);
    // What a line that is gone leaves behind is no fault of its own.
    if (!masked.has(line)) problems.push(toProblem(piece, now, fault, repaired?.candidate));
    masked.add(line);
    if (repaired !== undefined) {
      now = repaired.attempt;
      continue;
    }
    const masks: Candidate[] = fault.masks.map((edit) => ({ kind: "remove", safe: false, edits: [edit] }));
    const without =
      firstThatHelps(piece, now, masks, fault, mayTry)?.attempt ??
      (masks.length > 0 && budget > 0 ? attempt(now, masks[masks.length - 1]?.edits ?? []) : undefined);
    if (without === undefined || without.text === now.text) break;
    now = without;
  }
  return { ...now, problems };
}

/** The first thing `yaml` complains of, or that the piece is not what it must be. */
function errorOf(
  piece: Piece,
  { text, composed }: Attempt,
): { code: string; at: number; message: string } | undefined {
  const error = composed.errors[0];
  if (error !== undefined)
    return { code: error.code, at: Math.min(error.pos[0], text.length), message: error.message };
  const contents = composed.document?.contents;
  const fits = piece.role === "item" ? isSeq(contents) : piece.role !== "entry" || isMap(contents);
  if (fits || contents === null || contents === undefined) return undefined;
  return { code: "NO_KEY", at: contents.range?.[0] ?? 0, message: "" };
}

/** The first change after which the text is read; of none, the one after which it is read furthest. */
function firstThatHelps(
  piece: Piece,
  now: Attempt,
  candidates: readonly Candidate[],
  fault: Fault,
  mayTry: () => boolean,
): Helped | undefined {
  const errors = now.composed.errors.length;
  let best: Helped | undefined;
  let furthest = now.toPiece(fault.lineEnd);
  for (const candidate of candidates) {
    if (!mayTry()) break;
    const tried = attempt(now, candidate.edits);
    if (tried.composed.tooDeep !== undefined) continue;
    const error = errorOf(piece, tried);
    if (error === undefined) return { candidate, attempt: tried };
    const reached = tried.toPiece(error.at);
    if (reached > furthest && tried.composed.errors.length <= errors) {
      furthest = reached;
      best = { candidate, attempt: tried };
    }
  }
  return best;
}

function attempt(now: Attempt, edits: readonly LocalEdit[]): Attempt {
  let text = "";
  let done = 0;
  for (const edit of edits) {
    text += now.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  text += now.text.slice(done);
  const back = backOver(edits);
  return { text, composed: compose(text), toPiece: (offset) => now.toPiece(back(offset)) };
}

/** Leads from an offset after edits to the one before. */
function backOver(edits: readonly LocalEdit[]): (offset: number) => number {
  // Where each edit's text starts after all edits before it.
  const starts: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    starts.push(edit.start + shift);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return (offset) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low - 1];
    if (edit === undefined) return offset;
    const into = offset - (starts[low - 1] as number);
    if (into < edit.text.length) return Math.min(edit.end, edit.start + into);
    return edit.end + into - edit.text.length;
  };
}

function toProblem(piece: Piece, now: Attempt, fault: Fault, candidate: Candidate | undefined): Problem {
  const place = { code: fault.code, piece, start: now.toPiece(fault.start), end: now.toPiece(fault.end) };
  if (candidate === undefined) return place;
  const repair: Repair = {
    kind: candidate.kind,
    safe: candidate.safe,
    edits: candidate.edits.map((edit) => ({
      piece,
      start: now.toPiece(edit.start),
      end: now.toPiece(edit.end),
      text: edit.text,
    })),
  };
  return { ...place, repairs: [repair] };
}
