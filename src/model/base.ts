import { type MapNode, type Pair, type Place, toData } from "../syntax";
import type { Around } from "./around";
import { type EntityKind, type EntityRef, introduction } from "./entity";
import type { FileHeader } from "./header";
import { textOf } from "./read";

interface CommonFields {
  readonly id?: Pair;
  readonly title?: Pair;
  readonly waive?: Pair;
}

/** What all entities have: the tree they were read from, their id, and where they are introduced. */
export abstract class EntityBase<K extends EntityKind, F extends CommonFields> {
  abstract readonly kind: K;

  constructor(
    readonly node: MapNode,
    readonly fields: F,
    readonly file: FileHeader,
    protected readonly around: Around,
  ) {}

  /** The id as written; undefined when it is absent or no text. */
  get id(): string | undefined {
    return textOf(this.fields.id);
  }

  /** Where the id is written. */
  get idPlace(): Place | undefined {
    return this.fields.id?.value;
  }

  get ref(): EntityRef {
    const id = this.id;
    return id === undefined ? { kind: this.kind } : { kind: this.kind, id };
  }

  /** Where a finding about something absent stands. */
  get intro(): Place {
    return introduction(this.node, this.fields.id, this.fields.title);
  }

  /** All it says, without layout: what others can see of it. */
  signatureData(): unknown {
    return toData(this.node);
  }
}
