import { Calendar, type Entity, mapOf, Policy, Post, textOf, textsOf } from "../model";
import { sayRelative, type Session } from "../rules";
import { shapeOf, type ShapeName } from "../schema";
import type { Pair as KeyPair } from "../syntax";
import { type Language, parseRelative, parseWhen } from "../values";
import type { Change, OpenChange, Skipped } from "./change";
import { Comparison, nameOf } from "./comparison";
import { gather, type IsOther } from "./gather";
import { compareAmount } from "./post-money";
import { addPost, comparePosts, defaultsOf, removePost, sayOwner } from "./posts";
import { compareKeys, compareValue, keyTitle, nameOfId } from "./keys";
import { GONE_KINDS, NEW_KINDS } from "./kinds";
import { type LoadChange, loadChanges } from "./load";
import { match, type Pair } from "./match";
import { comparePolicies } from "./policies";
import type { Said } from "./saying";
import { compareWaivers } from "./waivers";
import { masked } from "./secrets";

/** What differs between two states of a root, by entry and meaning. */
export interface Differences {
  /** By place in the later state; what is gone comes where it stood. */
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
}

/** What was found on the way, for what follows from it. */
export interface Compared extends Differences {
  readonly load: readonly LoadChange[];
  /** New ids by kind and old id. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Compares two states of a root: layout, comments, order and the file that something stands in say nothing. */
export function compareStates(before: Session, after: Session, isOther?: IsOther): Compared {
  const gathered = gather(before, after, isOther);
  const matched = match(gathered);
  const c = new Comparison(before, after, matched.renames);
  for (const pair of matched.pairs) compareEntities(c, pair);
  for (const entity of matched.added) tellNew(c, entity);
  for (const entity of matched.removed) tellGone(c, entity);
  linkEffects(c);
  return {
    changes: inOrder(c.changes),
    skipped: gathered.skipped,
    load: loadChanges(matched),
    renames: matched.renames,
  };
}

/** Keys that every entry's comparison reads by meaning. */
const READ: ReadonlySet<string> = new Set([
  "kind",
  "version",
  "id",
  "title",
  "name",
  "waive",
  "budget",
  "owner",
]);
/** Of heads: lists whose entries are entries of their own, and what posts take. */
const HEAD_LISTS: ReadonlySet<string> = new Set([
  ...READ,
  "posts",
  "people",
  "channels",
  "goals",
  "objectives",
  "segments",
  "zones",
  "activation",
  "campaigns",
  "defaults",
  "situation",
  "strategy",
]);

function compareEntities(c: Comparison, pair: Pair): void {
  const { before, after } = pair;
  compareNames(c, pair);
  if (before.file.path !== after.file.path) tellMoved(c, pair);
  if (before instanceof Post && after instanceof Post) comparePosts(c, { before, after });
  else if (before instanceof Policy && after instanceof Policy) comparePolicies(c, { before, after });
  else {
    compareOwner(c, pair);
    compareAmount(c, pair, "budget", "budget", before.node.get("budget"), after.node.get("budget"));
    const head = before.kind === "calendar" || before.kind === "plan";
    compareKeys(c, pair, shapeNameOf(after), before.node, after.node, head ? HEAD_LISTS : READ);
    if (after.kind === "plan") comparePlanParts(c, pair);
    if (before instanceof Calendar && after instanceof Calendar) compareDefaults(c, { before, after });
    compareWaivers(c, pair, before.node.get("waive"), after.node.get("waive"));
  }
}

function shapeNameOf({ kind }: Entity): ShapeName {
  return kind as ShapeName;
}

function compareNames(c: Comparison, pair: Pair): void {
  const { before, after } = pair;
  const written = before.idPlace !== undefined && after.idPlace !== undefined;
  if (written && before.id !== after.id && before.id !== undefined && after.id !== undefined) {
    c.add(pair, {
      type: "renamed",
      field: "id",
      was: before.id,
      is: after.id,
      say: "renamed",
      values: { before: { code: before.id }, after: { code: after.id } },
    });
  }
  const key = after.kind === "person" ? "name" : "title";
  const was = before.node.get(key);
  const is = after.node.get(key);
  const old = nameOf(before);
  const now = nameOf(after);
  if ((was === undefined && is === undefined) || (old.en === now.en && old.fr === now.fr)) return;
  c.add(pair, {
    type: "other",
    field: key,
    was: masked(old.en, key),
    is: masked(now.en, key),
    wasAt: was?.value,
    isAt: is?.value,
    say: "title",
    values: { before: { name: old }, after: { name: now } },
  });
}

function tellMoved(c: Comparison, pair: Pair): void {
  const was = pair.before.file.path;
  const is = pair.after.file.path;
  c.add(pair, {
    type: "moved-file",
    field: "file",
    was,
    is,
    say: "movedFile",
    values: { before: { code: was }, after: { code: is } },
  });
}

function compareOwner(c: Comparison, pair: Pair): void {
  const before = pair.before.node.get("owner");
  const after = pair.after.node.get("owner");
  const was = textOf(before);
  const is = textOf(after);
  if ((was === undefined ? undefined : c.idNow("person", was)) === is) return;
  c.add(pair, {
    type: "owner",
    field: "owner",
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    wasAt: before?.value,
    isAt: after?.value,
    ...sayOwner(c, was, is, ""),
  });
}

/** The parts of a plan without the entries in them, which are compared by themselves. */
function comparePlanParts(c: Comparison, pair: Pair): void {
  for (const [part, entries] of [
    ["situation", "opportunities"],
    ["strategy", "themes"],
  ] as const) {
    const was = mapOf(pair.before.node.get(part));
    const is = mapOf(pair.after.node.get(part));
    compareKeys(c, pair, part, was, is, new Set([entries]), {
      field: part,
      title: { top: PART_TITLES[part], below: [] },
    });
  }
}

const PART_TITLES = {
  situation: { en: "situation", fr: "situation" },
  strategy: { en: "strategy", fr: "stratégie" },
} as const;

/** What posts take from their calendar: each default that differs, in words of its own. */
function compareDefaults(c: Comparison, pair: Pair<Calendar>): void {
  const was = mapOf(pair.before.fields.defaults);
  const is = mapOf(pair.after.fields.defaults);
  const old = defaultsOf(was);
  const now = defaultsOf(is);
  const common = (key: string, before: KeyPair | undefined, after: KeyPair | undefined) => ({
    field: `defaults.${key}`,
    ...(textOf(before) === undefined ? {} : { was: textOf(before) as string }),
    ...(textOf(after) === undefined ? {} : { is: textOf(after) as string }),
    wasAt: before?.value,
    isAt: after?.value,
  });
  const owner = textOf(old?.owner);
  const ownerNow = textOf(now?.owner);
  if ((owner === undefined ? undefined : c.idNow("person", owner)) !== ownerNow) {
    c.add(pair, {
      type: "owner",
      ...common("owner", old?.owner, now?.owner),
      ...sayOwner(c, owner, ownerNow, "default"),
    });
  }
  const deadline = textOf(old?.deadline);
  const deadlineNow = textOf(now?.deadline);
  if (deadline !== deadlineNow) {
    c.add(pair, {
      type: "rescheduled",
      ...common("deadline", old?.deadline, now?.deadline),
      say:
        deadline === undefined
          ? "defaultDeadlineNew"
          : deadlineNow === undefined
            ? "defaultDeadlineGone"
            : "defaultDeadline",
      values: { before: sayDeadline(deadline), after: sayDeadline(deadlineNow) },
    });
  }
  compareDefaultChannels(c, pair, old?.channels, now?.channels);
  const { keys } = shapeOf("defaults");
  for (const key of new Set(
    [...(is?.pairs ?? []), ...(was?.pairs ?? [])].map((it) => String(it.key.value)),
  )) {
    if (key === "owner" || key === "deadline" || key === "channels") continue;
    const path = {
      field: `defaults.${key}`,
      title: { top: { en: "defaults", fr: "valeurs par défaut" }, below: [keyTitle("defaults", key)] },
    };
    compareValue(
      c,
      pair,
      Object.hasOwn(keys, key) ? keys[key] : undefined,
      was?.get(key),
      is?.get(key),
      path,
    );
  }
}

function compareDefaultChannels(
  c: Comparison,
  pair: Pair<Calendar>,
  before: KeyPair | undefined,
  after: KeyPair | undefined,
): void {
  const was = textsOf(before).map(({ value }) => c.idNow("channel", value));
  const is = textsOf(after).map(({ value }) => value);
  if ([...was].sort().join() === [...is].sort().join()) return;
  const names = (ids: readonly string[], side: "before" | "after"): Said =>
    ids.length === 0
      ? { en: "none", fr: "aucun" }
      : { all: ids.map((id) => nameOfId(c, "channel", id, side)) };
  c.add(pair, {
    type: "channels",
    field: "defaults.channels",
    was: was.join(", "),
    is: is.join(", "),
    wasAt: before?.value,
    isAt: after?.value,
    say: "defaultChannels",
    values: { before: names(was, "before"), after: names(is, "after") },
  });
}

function sayDeadline(text: string | undefined): Said {
  if (text === undefined) return undefined;
  const relative = parseRelative(text);
  if (relative !== undefined) {
    const said = (language: Language): string => sayRelative(relative, language);
    return { en: said("en"), fr: said("fr") };
  }
  const when = parseWhen(text);
  return when === undefined ? { quote: text } : { moment: when };
}

function tellNew(c: Comparison, entity: Entity): void {
  if (entity instanceof Post) addPost(c, entity);
  else {
    c.addNew(entity, {
      type: "added",
      say: "added",
      values: { kind: NEW_KINDS[entity.kind], name: { name: nameOf(entity) } },
    });
  }
}

function tellGone(c: Comparison, entity: Entity): void {
  if (entity instanceof Post) removePost(c, entity);
  else {
    c.addGone(entity, {
      type: "removed",
      say: "removed",
      values: { kind: GONE_KINDS[entity.kind], name: { name: nameOf(entity) } },
    });
  }
}

/** Lists under each change the posts that follow it. */
function linkEffects(c: Comparison): void {
  const holidays = c.changes.find((it) => it.type === "setting" && it.field?.split(".")[0] === "holidays");
  for (const change of c.changes) {
    if (change.inherited !== true || change.entity.kind !== "post") continue;
    const cause = causeOf(c, change, holidays);
    if (cause === undefined) continue;
    change.followed = true;
    const title = change.sentence.values.subject;
    const id = change.entity.id ?? "?";
    const name = typeof title === "object" && "name" in title ? title.name : id;
    cause.effects.push({
      entity: change.entity,
      title: typeof name === "string" ? { en: name, fr: name } : name,
      field: change.field ?? "",
      before: change.was,
      after: change.is,
    });
  }
}

function causeOf(
  c: Comparison,
  change: OpenChange,
  holidays: OpenChange | undefined,
): OpenChange | undefined {
  const { field, entity } = change;
  if (field === "deadline") {
    const moved = c.causeOf(entity, "publish");
    if (moved !== undefined) return moved;
  }
  const file = change.after?.file;
  if (file !== undefined && field !== "budget") {
    const byDefault = c.causeOf({ kind: "calendar", id: file.id }, `defaults.${field}`);
    if (byDefault !== undefined) return byDefault;
  }
  if (field === "deadline") return holidays;
  return field === "budget" ? budgetCause(c, change) : undefined;
}

/** The step, campaign or objective whose budget changed and from which a post draws. */
function budgetCause(c: Comparison, change: OpenChange): OpenChange | undefined {
  for (const key of ["step", "campaign", "objective"]) {
    const own = c.causeOf(change.entity, key);
    if (own !== undefined) return own;
  }
  const source = change.source;
  return source === undefined ? undefined : c.causeOf(source, "budget");
}

function inOrder(changes: readonly OpenChange[]): Change[] {
  const keyed = changes.map((change, index) => {
    const spot = change.after ?? change.before;
    const offset = spot === undefined ? 0 : spot.file.source.startOf(spot.place.piece);
    return { change, index, path: spot?.file.path ?? "", offset };
  });
  keyed.sort((a, b) =>
    a.path === b.path ? a.offset - b.offset || a.index - b.index : a.path < b.path ? -1 : 1,
  );
  return keyed.map(({ change }) => change);
}
