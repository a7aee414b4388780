import type { Node } from "./tree";

/** What an anchor names. */
export class Anchor {
  /** Undefined as long as the node is being read: no value holds itself. */
  node: Node | undefined = undefined;
  /** Number of nodes in it, with those that came by aliases. */
  size = 0;
  /** Levels in it; 0 for a scalar. */
  depth = 0;
}

/**
 * The anchors of a file. Reading its pieces in their order fills it: a name stands for the node
 * that was given it last before.
 */
export class Anchors {
  readonly #byName = new Map<string, Anchor>();
  readonly #journal: [name: string, before: Anchor | undefined][] = [];

  /** What an alias stands for here; undefined when nothing before has that name. */
  get(name: string): Anchor | undefined {
    const anchor = this.#byName.get(name);
    return anchor?.node === undefined ? undefined : anchor;
  }

  /** Notes that a node with this name begins; what is read of it is filled in when it ends. */
  define(name: string): Anchor {
    const anchor = new Anchor();
    this.#journal.push([name, this.#byName.get(name)]);
    this.#byName.set(name, anchor);
    return anchor;
  }

  /** How many names are defined. */
  get size(): number {
    return this.#byName.size;
  }

  /** Where reading stands, for `back`. */
  mark(): number {
    return this.#journal.length;
  }

  /** Takes back what was defined since a mark. */
  back(mark: number): void {
    while (this.#journal.length > mark) {
      const [name, before] = this.#journal.pop() as [string, Anchor | undefined];
      if (before === undefined) this.#byName.delete(name);
      else this.#byName.set(name, before);
    }
  }

  /** Forgets how it came to be what it is. */
  settle(): void {
    this.#journal.length = 0;
  }
}

/** How many nodes the aliases of one piece may bring in: each of many thousand items may use the same anchor. */
export const MOST_ALIASED_NODES = 1_000;

/** How deep values may be nested. */
export const DEEPEST_LEVEL = 100;
