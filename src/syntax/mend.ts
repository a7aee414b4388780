import { isMap, isSeq } from "yaml";
import { type Composed, compose } from "./compose";
import { type Candidate, diagnose, type Fault, type LocalEdit } from "./faults";
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
const MOST_CHARACTERS = 1_500_000;

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
  const masked = new Set<number>();
  while (problems.length < MOST_FAULTS) {
    const error = errorOf(piece, now);
    if (error === undefined) break;
    const fault = diagnose(now.text, error, now.composed.document);
    const repaired = firstThatHelps(piece, now, fault.candidates, fault, () => (budget -= now.text.length) > 0);
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
      firstThatHelps(piece, now, masks, fault, () => (budget -= now.text.length) > 0)?.attempt ??
      (masks.length > 0 && budget > 0 ? attempt(now, masks[masks.length - 1]?.edits ?? []) : undefined);
    if (without === undefined || without.text === now.text) break;
    now = without;
  }
  return { ...now, problems };
}

/** The first thing `yaml` complains of, or that the piece is not what it must be. */
function errorOf(piece: Piece, { text, composed }: Attempt): { code: string; at: number; message: string } | undefined {
  const error = composed.errors[0];
  if (error !== undefined) return { code: error.code, at: Math.min(error.pos[0], text.length), message: error.message };
  const contents = composed.document?.contents;
  const fits = piece.role === "item" ? isSeq(contents) : piece.role !== "entry" || isMap(contents);
  if (fits || contents === null || contents === undefined) return undefined;
  return { code: "NO_KEY", at: contents.range?.[0] ?? 0, message: "" };
}

/** The first change after which the text is read, or is at least read further. */
function firstThatHelps(
  piece: Piece,
  now: Attempt,
  candidates: readonly Candidate[],
  fault: Fault,
  mayTry: () => boolean,
): { candidate: Candidate; attempt: Attempt } | undefined {
  const before = now.composed.errors.length;
  for (const candidate of candidates) {
    if (!mayTry()) return undefined;
    const tried = attempt(now, candidate.edits);
    const error = tried.composed.tooDeep === undefined ? errorOf(piece, tried) : undefined;
    if (tried.composed.tooDeep !== undefined) continue;
    const further = error === undefined || tried.toPiece(error.at) > now.toPiece(fault.lineEnd);
    if (error === undefined || (further && tried.composed.errors.length <= before)) return { candidate, attempt: tried };
  }
  return undefined;
}

function attempt(now: Attempt, edits: readonly LocalEdit[]): Attempt {
  let text = "";
  let done = 0;
  for (const edit of edits) {
    text += now.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  text += now.text.slice(done);
  return { text, composed: compose(text), toPiece: (offset) => now.toPiece(before(offset, edits)) };
}

/** Leads from an offset after edits to the one before. */
function before(offset: number, edits: readonly LocalEdit[]): number {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    if (offset <= start) return offset - shift;
    if (offset < start + edit.text.length) return Math.min(edit.end, edit.start + offset - start);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset - shift;
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
