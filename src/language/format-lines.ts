import type { MapNode, Node, Pair, ScalarNode, SeqNode } from "../syntax";

/** A line of a piece. */
export interface Line {
  readonly start: number;
  /** The first character that is no space. */
  readonly text: number;
  /** Where its line end stands. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
}

/** The lines of a text; the last one has no line end. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (;;) {
    const match = ends.exec(text);
    const end = match?.index ?? text.length;
    let at = start;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    lines.push({ start, text: at, end, next: match === null ? end : end + match[0].length });
    if (match === null) return lines;
    start = end + match[0].length;
  }
}

/** How far what stands below a key or dash is indented. */
const STEP = 2;

/**
 * Where the lines of an entry are to stand: what is below a key two columns further right, a list in the column
 * of its key where it stands there already. The first line stays where it is, and everything that has a layout
 * of its own moves as a whole: block texts, brackets over several lines, comments.
 */
export class Layout {
  readonly columns: Array<number | undefined>;
  readonly kept = new Set<number>();

  constructor(
    private readonly text: string,
    readonly lines: readonly Line[],
  ) {
    this.columns = new Array<number | undefined>(lines.length).fill(undefined);
  }

  /** A key with what is below it. */
  pair(pair: Pair, column: number): void {
    const { key, value } = pair;
    if (pair.merged) return;
    const line = this.place(key.start, column);
    if (value.piece !== key.piece) return;
    const below = this.lineAt(value.start) > line;
    if (value.type === "map" && !value.flow && below) this.map(value, column + STEP);
    else if (value.type === "seq" && !value.flow && below) {
      const sameColumn = this.columnOf(value.start) === this.columnOf(key.start);
      this.seq(value, sameColumn ? column : column + STEP);
    } else this.follow(value, line);
  }

  map(node: MapNode, column: number): void {
    for (const pair of node.pairs) this.pair(pair, column);
  }

  seq(node: SeqNode, column: number): void {
    for (const item of node.items) this.item(item, column);
  }

  /** An entry of a list; `column`: that of its dash. */
  item(item: Node, column: number): void {
    const line = this.lineAt(item.start);
    const { text: dash } = this.lines[line] as Line;
    // An entry below its dash, or none at all, stays as it is.
    if (this.text[dash] !== "-" || dash >= item.start) return;
    this.columns[line] = column;
    const inner = column + (item.start - dash);
    if (item.type === "map" && !item.flow) {
      for (const pair of item.pairs) this.pair(pair, inner);
    } else if (item.type === "seq" && !item.flow) this.seq(item, inner);
    else this.follow(item, line);
  }

  /** Notes where a key goes that begins its line; its line. */
  private place(offset: number, column: number): number {
    const line = this.lineAt(offset);
    if ((this.lines[line] as Line).text === offset) this.columns[line] = column;
    return line;
  }

  /** What goes on over several lines moves with its first one. */
  private follow(node: MapNode | SeqNode | ScalarNode, first: number): void {
    const last = this.lineAt(node.end);
    const by = this.movedBy(first);
    for (let line = first + 1; line <= last; line++) {
      const { text, start } = this.lines[line] as Line;
      this.columns[line] = Math.max(0, text - start + by);
    }
    if (node.type !== "scalar" || node.style !== "block") return;
    // A text that keeps its empty lines goes on to the next line with text.
    let end = last;
    while (end + 1 < this.lines.length && this.isEmpty(end + 1)) end++;
    for (let line = first + 1; line <= end; line++) this.kept.add(line);
  }

  private isEmpty(line: number): boolean {
    const { text, end } = this.lines[line] as Line;
    return text >= end;
  }

  private movedBy(line: number): number {
    const { text, start } = this.lines[line] as Line;
    return (this.columns[line] ?? text - start) - (text - start);
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle] as Line).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private columnOf(offset: number): number {
    return offset - (this.lines[this.lineAt(offset)] as Line).start;
  }

  /** Comments stand with the line below them, or with the one above when they stand in its column. */
  placeComments(): void {
    for (let line = this.lines.length - 1; line >= 0; line--) {
      const { text, start, end } = this.lines[line] as Line;
      if (this.columns[line] !== undefined || this.kept.has(line) || text >= end || this.text[text] !== "#")
        continue;
      const below = this.nextPlaced(line, 1);
      const above = this.nextPlaced(line, -1);
      const column = text - start;
      const like =
        below !== undefined && this.oldColumn(below) === column
          ? below
          : above !== undefined && this.oldColumn(above) === column
            ? above
            : (below ?? above);
      if (like !== undefined) this.columns[line] = Math.max(0, column + this.movedBy(like));
    }
  }

  private oldColumn(line: number): number {
    const { text, start } = this.lines[line] as Line;
    return text - start;
  }

  /** The nearest line above or below that has a place, comments and empty lines passed over. */
  private nextPlaced(from: number, step: 1 | -1): number | undefined {
    for (let line = from + step; line >= 0 && line < this.lines.length; line += step) {
      const { text, end } = this.lines[line] as Line;
      if (text >= end || (this.text[text] === "#" && !this.kept.has(line))) continue;
      return this.columns[line] === undefined ? undefined : line;
    }
    return undefined;
  }
}
