import { given, itemsOf, mapOf, textOf, textsOf, whenOf } from "../../model";
import { postFields } from "../../schema";
import { type MapNode, type Piece, readPiece } from "../../syntax";
import type { Day, Instant, When } from "../../values";
import type { Workspace, WorkspaceFile } from "../../workspace";
import { localWhen, momentOf, zoneOf } from "./local-time";

/** When the channels of a root are taken. */
export interface Occupancy {
  /** Moments with a time, by channel, in order. */
  readonly moments: ReadonlyMap<string, readonly Instant[]>;
  /** How many posts there are on each local day, by channel. */
  readonly days: ReadonlyMap<string, ReadonlyMap<Day, number>>;
}

/** A time that a post takes on a channel; undefined channel: those of the calendar's `defaults`. */
interface Taken {
  readonly channel: string | undefined;
  readonly when: When;
}

/** Statuses of posts that do not go out. */
export const NOT_GOING_OUT: ReadonlySet<string | undefined> = new Set(["cancelled", "on-hold", "failed"]);

/** Made once for each state of a workspace. */
const known = new WeakMap<Workspace, { readonly version: number; readonly occupancy: Occupancy }>();

/**
 * The times that all posts of a root take. Read straight from the files and outside of the rules'
 * bookkeeping: what is found may be offered, but no finding may depend on it.
 */
export function occupancyOf(workspace: Workspace): Occupancy {
  const old = known.get(workspace);
  if (old !== undefined && old.version === workspace.version) return old.occupancy;
  const occupancy = read(workspace);
  known.set(workspace, { version: workspace.version, occupancy });
  return occupancy;
}

function read(workspace: Workspace): Occupancy {
  const moments = new Map<string, Instant[]>();
  const days = new Map<string, Map<Day, number>>();
  for (const file of workspace.sortedFiles) {
    if (file.kind !== "calendar" && file.kind !== "post") continue;
    const zone = zoneOf(file, workspace);
    const usual = textsOf(file.defaults?.get("channels")).map((node) => node.value);
    for (const taken of takenIn(file)) {
      const channels = taken.channel === undefined ? usual : [taken.channel];
      for (const channel of channels) add(moments, days, channel, taken.when, zone);
    }
  }
  for (const list of moments.values()) list.sort((a, b) => a - b);
  return { moments, days };
}

function add(
  moments: Map<string, Instant[]>,
  days: Map<string, Map<Day, number>>,
  channel: string,
  when: When,
  zone: string | undefined,
): void {
  const local = localWhen(when, zone);
  if (local === undefined) return;
  let counts = days.get(channel);
  if (counts === undefined) {
    counts = new Map();
    days.set(channel, counts);
  }
  counts.set(local.day, (counts.get(local.day) ?? 0) + 1);
  const moment = when.minute === undefined ? undefined : momentOf(when, zone);
  if (moment === undefined) return;
  const list = moments.get(channel);
  if (list === undefined) moments.set(channel, [moment]);
  else list.push(moment);
}

/** Pieces never change, so what was read from one stays true. */
const readPieces = new WeakMap<Piece, readonly Taken[]>();

function* takenIn(file: WorkspaceFile): Iterable<Taken> {
  const { root } = file;
  if (file.kind === "post") {
    if (root !== undefined) yield* takenBy(root);
    return;
  }
  for (const node of itemsOf(root?.get("posts"))) if (node.type === "map") yield* takenBy(node);
  for (const [piece, unit] of file.items) {
    if (unit.list !== "posts") continue;
    let taken = file.itemsShareAnchors ? undefined : readPieces.get(piece);
    if (taken === undefined) {
      const node = readPiece(piece, file.anchors).item;
      taken = node?.type === "map" ? takenBy(node) : [];
      if (!file.itemsShareAnchors) readPieces.set(piece, taken);
    }
    yield* taken;
  }
}

/** The times that one post takes. */
function takenBy(node: MapNode): readonly Taken[] {
  const fields = postFields(node);
  if (NOT_GOING_OUT.has(textOf(fields.status))) return [];
  const main = whenOf(fields.publish);
  const variants = mapOf(fields.variants);
  const taken: Taken[] = [];
  if (!given(fields.channels)) {
    if (main !== undefined) taken.push({ channel: undefined, when: main });
    return taken;
  }
  for (const { value: channel } of textsOf(fields.channels)) {
    const own = mapOf(variants?.get(channel))?.get("publish");
    const when = own === undefined ? main : whenOf(own);
    if (when !== undefined) taken.push({ channel, when });
  }
  return taken;
}
