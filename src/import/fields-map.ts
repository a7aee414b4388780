import type { ImportedValue } from "./reading";

/** Keys in an order that many posts share, and the orders that begin so. */
class Shape {
  private readonly next = new Map<string, Shape>();

  constructor(readonly keys: readonly string[]) {}

  with(key: string): Shape {
    let next = this.next.get(key);
    if (next === undefined) {
      next = new Shape([...this.keys, key]);
      this.next.set(key, next);
    }
    return next;
  }
}

/** Gives the values of posts as maps. A file has thousands of posts and few sets of keys: those are shared. */
export class FieldMaps {
  private readonly root = new Shape([]);

  /** The map of those of the keys that have a value. */
  of(
    keys: readonly string[],
    values: SmallMap,
    original: Record<string, string> | undefined,
  ): ReadonlyMap<string, ImportedValue> {
    let shape = this.root;
    const found: ImportedValue[] = [];
    for (const key of keys) {
      const value = values.get(key);
      if (value === undefined) continue;
      shape = shape.with(key);
      found.push(value);
    }
    if (found.length < values.size)
      for (const [key, value] of values) {
        if (shape.keys.includes(key)) continue;
        shape = shape.with(key);
        found.push(value);
      }
    if (original !== undefined) {
      shape = shape.with("x-original");
      found.push(original);
    }
    return new Fields(shape.keys, found);
  }
}

/** A map of few keys, which it does not own. */
class Fields implements ReadonlyMap<string, ImportedValue> {
  constructor(
    private readonly names: readonly string[],
    private readonly found: readonly ImportedValue[],
  ) {}

  get size(): number {
    return this.names.length;
  }

  get(key: string): ImportedValue | undefined {
    const at = this.names.indexOf(key);
    return at < 0 ? undefined : this.found[at];
  }

  has(key: string): boolean {
    return this.names.includes(key);
  }

  forEach(call: (value: ImportedValue, key: string, map: ReadonlyMap<string, ImportedValue>) => void): void {
    for (const [at, key] of this.names.entries()) call(this.found[at] as ImportedValue, key, this);
  }

  *entries(): MapIterator<[string, ImportedValue]> {
    for (let at = 0; at < this.names.length; at += 1)
      yield [this.names[at] as string, this.found[at] as ImportedValue];
    return undefined;
  }

  keys(): MapIterator<string> {
    return this.names.values() as MapIterator<string>;
  }

  values(): MapIterator<ImportedValue> {
    return this.found.values() as MapIterator<ImportedValue>;
  }

  [Symbol.iterator](): MapIterator<[string, ImportedValue]> {
    return this.entries();
  }
}

/** A map of few keys that is filled and emptied for each row. */
export class SmallMap {
  private readonly names: string[] = [];
  private readonly found: ImportedValue[] = [];

  get size(): number {
    return this.names.length;
  }

  get(key: string): ImportedValue | undefined {
    const at = this.names.indexOf(key);
    return at < 0 ? undefined : this.found[at];
  }

  has(key: string): boolean {
    return this.names.includes(key);
  }

  set(key: string, value: ImportedValue): void {
    const at = this.names.indexOf(key);
    if (at < 0) {
      this.names.push(key);
      this.found.push(value);
    } else this.found[at] = value;
  }

  delete(key: string): void {
    const at = this.names.indexOf(key);
    if (at < 0) return;
    this.names.splice(at, 1);
    this.found.splice(at, 1);
  }

  clear(): void {
    this.names.length = 0;
    this.found.length = 0;
  }

  keys(): readonly string[] {
    return this.names;
  }

  *[Symbol.iterator](): IterableIterator<[string, ImportedValue]> {
    for (let at = 0; at < this.names.length; at += 1)
      yield [this.names[at] as string, this.found[at] as ImportedValue];
  }
}
