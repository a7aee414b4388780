import { type Entity, localisedText, type EntityRef } from "../model";
import type { Session } from "../rules";
import type { Node, Place } from "../syntax";
import type { Language } from "../values";
import type { Workspace } from "../workspace";
import type { ChangeType, OpenChange, Spot } from "./change";
import { KIND_NAMES } from "./kinds";
import type { Pair } from "./match";
import type { Said, Sentence } from "./saying";
import type { SentenceName } from "./sentences";
import type { Run } from "./word-runs";

type Both = Readonly<Record<Language, string>>;

/** What a change is, beside the entry that it is of. */
export interface Difference {
  readonly type: ChangeType;
  readonly field?: string;
  readonly was?: string;
  readonly is?: string;
  readonly say: SentenceName;
  readonly values?: Readonly<Record<string, Said>>;
  /** More exact places than the entry's. */
  readonly wasAt?: Place;
  readonly isAt?: Place;
  readonly inherited?: true;
  readonly runs?: readonly Run[];
  /** Of an inherited budget: what it draws from. */
  readonly source?: EntityRef;
}

/** Two states that are compared, and what was found to differ so far. */
export class Comparison {
  readonly changes: OpenChange[] = [];
  /** Changes that others may follow from, by entry and field. */
  private readonly causes = new Map<string, OpenChange>();

  constructor(
    readonly before: Session,
    readonly after: Session,
    private readonly renames: ReadonlyMap<string, string>,
  ) {}

  /** The id that an entry of the earlier state has in the later one. */
  idNow(kind: string, id: string): string {
    return this.renames.get(`${kind} ${id}`) ?? id;
  }

  /** Notes a change of an entry that is in both states. */
  add(pair: Pair, difference: Difference): OpenChange {
    const { before, after } = pair;
    return this.keep(
      after.ref,
      difference,
      this.spot(before, difference.wasAt, "before"),
      this.spot(after, difference.isAt, "after"),
      {
        subject: subjectOf(after),
      },
    );
  }

  addNew(entity: Entity, difference: Difference): OpenChange {
    const spot = this.spot(entity, difference.isAt, "after");
    return this.keep(entity.ref, difference, undefined, spot, { subject: subjectOf(entity) });
  }

  addGone(entity: Entity, difference: Difference): OpenChange {
    const spot = this.spot(entity, difference.wasAt, "before");
    return this.keep(entity.ref, difference, spot, undefined, { subject: subjectOf(entity) });
  }

  /** Notes a change of something that is no entry, such as a clause. */
  keep(
    entity: EntityRef,
    difference: Difference,
    before: Spot | undefined,
    after: Spot | undefined,
    values: Readonly<Record<string, Said>> = {},
  ): OpenChange {
    const { type, field, was, is, inherited, runs, source } = difference;
    const sentence: Sentence = { key: difference.say, values: { ...values, ...difference.values } };
    const change: OpenChange = {
      type,
      entity,
      before,
      after,
      ...(field === undefined ? {} : { field }),
      ...(was === undefined ? {} : { was }),
      ...(is === undefined ? {} : { is }),
      ...(inherited === undefined ? {} : { inherited }),
      ...(runs === undefined ? {} : { runs }),
      ...(source === undefined ? {} : { source }),
      effects: [],
      sentence,
    };
    this.changes.push(change);
    if (field !== undefined && inherited === undefined) this.causes.set(causeKey(entity, field), change);
    return change;
  }

  /** The change of a field of an entry; undefined where there is none. */
  causeOf(entity: EntityRef, field: string): OpenChange | undefined {
    return this.causes.get(causeKey(entity, field));
  }

  /** A place in one of the states; undefined of one that is no longer in its file. */
  spotOf(path: string, place: Place, side: "before" | "after"): Spot | undefined {
    const file = this[side].workspace.file(path);
    return file === undefined ? undefined : { file, place };
  }

  private spot(entity: Entity, place: Place | undefined, side: "before" | "after"): Spot | undefined {
    const inFile = place !== undefined && place.piece.source.path === entity.file.path;
    return this.spotOf(entity.file.path, inFile ? place : (entity.idPlace ?? entity.intro), side);
  }
}

function causeKey({ kind, id }: EntityRef, field: string): string {
  return `${kind} ${id ?? ""} ${field}`;
}

/** What a change is called by: titles in both languages, and the kind of all but posts and people. */
export function subjectOf(entity: Entity): Said {
  const name = nameOf(entity);
  if (entity.kind === "config") return { en: "The configuration", fr: "La configuration" };
  if (entity.kind === "person") return { called: name };
  return entity.kind === "post" ? { name } : { name, kind: KIND_NAMES[entity.kind] };
}

/** What people call an entry: its title or name, else its id, in both languages. */
export function nameOf(entity: Entity): Both {
  const { fields } = entity;
  const node: Node | undefined =
    "name" in fields ? fields.name?.value : "title" in fields ? fields.title?.value : undefined;
  const own =
    entity.kind === "zone" && fields !== undefined && "zone" in fields ? wordOfZone(entity) : undefined;
  const otherwise = own ?? entity.id ?? "?";
  return {
    en: localisedText(node, "en") ?? otherwise,
    fr: localisedText(node, "fr") ?? otherwise,
  };
}

function wordOfZone(entity: Entity): string | undefined {
  const value = entity.node.get("zone")?.value;
  return value?.type === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** How a person is called in a state; the id of one that no register knows. */
export function personName(workspace: Workspace, id: string): Said {
  return { called: workspace.lookup("person", id)?.name ?? id };
}
