import {
  findKey,
  isBlank,
  isDash,
  isDocumentMark,
  isEnd,
  isMarkerLine,
  KEY_ALONE,
  lineMissesSpace,
  NO_KEY,
} from "./line";

/** What a piece can be. */
export type PieceRole = "prelude" | "entry" | "item" | "whole" | "rest";

/** What the cutter finds: the pieces of a text in order, without gaps. */
export interface CutSink {
  /**
   * `start`/`end` are offsets in the text that is cut, `breaks` is the number of line ends in
   * the piece, `state` the cutter's state before the piece.
   */
  piece(role: PieceRole, start: number, end: number, breaks: number, state: number, mark: PieceMark): void;
}

/** What is odd or particular about a piece. */
export type PieceMark = "" | "heads" | "misplaced" | "keyless";

/** How cutting ended. */
export interface CutEnd {
  /** The state after the last line. */
  readonly state: number;
  /** A line looks like the mark of a merge conflict. */
  readonly conflict: boolean;
}

const START = 0;
const OPENED = 1;
const MAPPING = 2;
const WHOLE = 3;
const REST = 4;

/** The state before the first line of a file. */
export const FIRST_STATE = START;

const NO_LIST = -2;
const LIST_MAY_FOLLOW = -1;
const DEEPEST = 0xffffff;

/** Mode, column of the top-level keys and column of the current list's dashes in one number. */
function pack(mode: number, root: number, list: number): number {
  if (mode !== MAPPING) return mode;
  return mode + 8 * (list + 2) + 0x10000000 * root;
}

/**
 * Cuts a text (or a stretch of one that starts and ends with whole lines) into pieces by looking
 * at the beginnings of its lines. `followedByItem` says what the text after the stretch starts with.
 */
export function cut(text: string, state: number, sink: CutSink, followedByItem = false): CutEnd {
  let mode = state % 8;
  let root = mode === MAPPING ? Math.floor(state / 0x10000000) : 0;
  let list = mode === MAPPING ? (Math.floor(state / 8) % 0x2000000) - 2 : NO_LIST;
  let conflict = false;

  let role: PieceRole | undefined;
  let start = 0;
  let breaks = 0;
  let stateBefore = state;
  let mark: PieceMark = "";

  const end = text.length;
  let pos = 0;
  let lineFeed = text.indexOf("\n");
  let carriage = text.indexOf("\r");

  function open(nextRole: PieceRole, at: number, nextMark: PieceMark = ""): void {
    if (role !== undefined) sink.piece(role, start, at, breaks, stateBefore, mark);
    role = nextRole;
    start = at;
    breaks = 0;
    stateBefore = pack(mode, root, list);
    mark = nextMark;
  }

  // A byte order mark that the host left in place stands alone before everything.
  if (state === START && text.charCodeAt(0) === 0xfeff) {
    open("prelude", 0);
    pos = 1;
  }

  while (pos < end) {
    if (lineFeed >= 0 && lineFeed < pos) lineFeed = text.indexOf("\n", pos);
    if (carriage >= 0 && carriage < pos) carriage = text.indexOf("\r", pos);
    let lineEnd = lineFeed < 0 ? end : lineFeed;
    let next = lineFeed < 0 ? end : lineFeed + 1;
    let broken = lineFeed < 0 ? 0 : 1;
    if (carriage >= 0 && carriage < lineEnd) {
      if (carriage + 1 !== lineFeed) next = carriage + 1;
      lineEnd = carriage;
      broken = 1;
    }

    const limit = list > root ? list : root;
    const deep = pos + limit;
    let at = pos;
    let code = at < lineEnd ? text.charCodeAt(at) : -1;
    while (isBlank(code) && (mode !== MAPPING || role === undefined || at <= deep)) {
      at++;
      code = at < lineEnd ? text.charCodeAt(at) : -1;
    }

    if (role !== undefined && mode === MAPPING && at > deep) {
      // Deeper than anything that can start a piece: unless it decides what the entry holds, it goes on.
      if (list === LIST_MAY_FOLLOW) {
        while (isBlank(code)) {
          at++;
          code = at < lineEnd ? text.charCodeAt(at) : -1;
        }
        if (code !== -1 && code !== 0x23) {
          if (isDash(text, at, lineEnd)) {
            mark = "heads";
            open("item", pos);
            list = Math.min(at - pos, DEEPEST);
          } else list = NO_LIST;
        }
      }
    } else if (code === -1 || code === 0x23 || mode === REST) {
      // Blank lines and comments belong to what stands before.
      if (role === undefined) open(mode === REST ? "rest" : mode === MAPPING ? "entry" : "prelude", pos);
    } else if (at === pos && isMarkerLine(text, pos, lineEnd)) {
      conflict = true;
      if (role === undefined) open(mode === MAPPING ? "entry" : mode === WHOLE ? "whole" : "prelude", pos);
    } else if (at === pos && isDocumentMark(text, pos, lineEnd)) {
      if (mode === START && code === 0x2d) {
        if (isEnd(text, pos + 3, lineEnd)) {
          if (role === undefined) open("prelude", pos);
          mode = OPENED;
        } else {
          open("whole", pos);
          mode = WHOLE;
        }
      } else {
        open("rest", pos);
        mode = REST;
      }
    } else if (mode === WHOLE) {
      if (role === undefined) open("whole", pos);
    } else if (mode === START && at === pos && code === 0x25) {
      if (role === undefined) open("prelude", pos);
    } else if (mode !== MAPPING) {
      const key = isDash(text, at, lineEnd) ? NO_KEY : findKey(text, at, lineEnd);
      const column = Math.min(at - pos, DEEPEST);
      if (key !== NO_KEY || lineMissesSpace(text, at, lineEnd)) {
        open("entry", pos);
        mode = MAPPING;
        root = column;
        list = key === KEY_ALONE ? LIST_MAY_FOLLOW : NO_LIST;
      } else if (isWordStart(code) && keyFollows(text, next, column)) {
        open("entry", pos, "keyless");
        mode = MAPPING;
        root = column;
        list = NO_LIST;
      } else {
        open("whole", pos);
        mode = WHOLE;
      }
    } else {
      const column = at - pos;
      const dash = isDash(text, at, lineEnd);
      if (dash && list !== NO_LIST && column >= root) {
        if (list === LIST_MAY_FOLLOW) {
          mark = "heads";
          open("item", pos);
          list = column;
        } else open("item", pos, column === list ? "" : "misplaced");
      } else if (dash && list >= 0) {
        open("item", pos, "misplaced");
      } else if (!dash && column <= root) {
        const key = findKey(text, at, lineEnd);
        if (key !== NO_KEY || lineMissesSpace(text, at, lineEnd)) {
          open("entry", pos, column === root ? "" : "misplaced");
          list = key === KEY_ALONE ? LIST_MAY_FOLLOW : NO_LIST;
        } else if (role === undefined) open("entry", pos);
      } else if (list === LIST_MAY_FOLLOW) {
        list = NO_LIST;
        if (role === undefined) open("entry", pos);
      } else if (role === undefined) open("entry", pos);
    }
    breaks += broken;
    pos = next;
  }
  if (role === undefined) {
    if (state === FIRST_STATE) sink.piece("prelude", 0, end, 0, state, "");
  } else {
    if (followedByItem && role === "entry" && list === LIST_MAY_FOLLOW) mark = "heads";
    sink.piece(role, start, end, breaks, stateBefore, mark);
  }
  return { state: pack(mode, root, list), conflict };
}

/** Whether a line further down starts with a key at this column or left of it. */
function keyFollows(text: string, from: number, column: number): boolean {
  const lines = /[^\r\n]*/y;
  let pos = from;
  while (pos < text.length) {
    lines.lastIndex = pos;
    const lineEnd = pos + (lines.exec(text)?.[0].length ?? 0);
    let at = pos;
    while (at < lineEnd && isBlank(text.charCodeAt(at))) at++;
    if (at === pos && isDocumentMark(text, pos, lineEnd)) return false;
    if (at < lineEnd && at - pos <= column && text.charCodeAt(at) !== 0x23 && !isDash(text, at, lineEnd)) {
      if (findKey(text, at, lineEnd) !== NO_KEY || lineMissesSpace(text, at, lineEnd)) return true;
    }
    pos = lineEnd + 1;
  }
  return false;
}

function isWordStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;
}
