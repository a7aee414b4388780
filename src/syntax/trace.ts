/**
 * Where the characters of a scalar's value come from: stretches that were copied, and stretches
 * that stand for something else (an escape, a folded line end, an empty line).
 */
export class Trace {
  /** Length in the value, offset and length in the source, and 1 for a copy, of each stretch. */
  readonly #stretches: number[] = [];
  /** The stretch that was found last, and where it begins in the value. */
  #place = 0;
  #valueStart = 0;

  /** The next `length` characters of the value stand at `offset`. */
  copy(offset: number, length: number): void {
    if (length > 0) this.#stretches.push(length, offset, length, 1);
  }

  /** The next `length` characters of the value are written by `sourceLength` others. */
  replace(length: number, offset: number, sourceLength: number): void {
    this.#stretches.push(length, offset, sourceLength, 0);
  }

  /**
   * The source stretch of the character at `index` of the value; undefined past the value's end,
   * and of a line feed that is not written (the last of a block at the text's end).
   */
  at(index: number): { start: number; end: number } | undefined {
    const stretches = this.#stretches;
    // Questions mostly come in the order of the value: the search goes on where it stood.
    const goesOn = index >= this.#valueStart;
    let valueStart = goesOn ? this.#valueStart : 0;
    for (let place = goesOn ? this.#place : 0; place < stretches.length; place += 4) {
      const length = stretches[place] as number;
      if (index < valueStart + length) {
        this.#place = place;
        this.#valueStart = valueStart;
        const offset = stretches[place + 1] as number;
        if (stretches[place + 3] === 1) {
          const start = offset + index - valueStart;
          return { start, end: start + 1 };
        }
        return { start: offset, end: offset + (stretches[place + 2] as number) };
      }
      valueStart += length;
    }
    return undefined;
  }
}
