import { type Post, readDeadline, textOf } from "../../model";
import { type Day, nextExisting, type Relative, resolveRelative, toInstant, type When } from "../../values";
import type { Workspace } from "../../workspace";
import { boundOf, nextPeriod, periodStart } from "./cadences";
import { freezeAt } from "./freezes";
import { localWhen, momentOf, zoneOf } from "./local-time";
import { type Occupancy, occupancyOf } from "./occupancy";
import { fallsInto, pausesInForce } from "./pauses";
import { silenceAt } from "./quiet-hours";
import type { Outing } from "./scope";

/** What looks for a time. */
export interface FreeTimeRequest extends Outing {
  /** The earliest local time that will do; a day alone means nine o'clock. */
  readonly from: When;
  /** The zone that local times are in; undefined when nobody says. */
  readonly zone: string | undefined;
  /** The last day that will do; undefined: no end. */
  readonly until: Day | undefined;
  /** The time that the post takes now, so that it does not stand in its own way. */
  readonly moving: When | undefined;
  /** How far posts on one channel are apart at least; 0: not at the same minute. */
  readonly gapMinutes: number;
}

const NINE_O_CLOCK = 9 * 60;
/** Where a time is taken, the next one to try is so much later. */
const STEP_MINUTES = 30;
/** A policy that forbids every hour does not end the search, this does. */
const MOST_TRIES = 2000;

/**
 * The first local time from a given one on at which a post may go out on all of its channels: it
 * exists once, no other post is there, and no quiet hours, freeze, pause or cadence stands against
 * it. Undefined when there is none.
 */
export function nextFreeTime(request: FreeTimeRequest, workspace: Workspace, asOf: Day): When | undefined {
  const search: Search = { request, workspace, asOf, occupancy: occupancyOf(workspace) };
  let at: When = { day: request.from.day, minute: request.from.minute ?? NINE_O_CLOCK };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (request.until !== undefined && at.day > request.until) return undefined;
    const next = afterObstacle(at, search);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}

/** What a post asks for: its channels, the end of its campaign and plan, and what of it does not stand in its own way. */
export function requestFor(post: Post, from: When, workspace: Workspace): FreeTimeRequest {
  const zone = zoneOf(post.file, workspace);
  const ends = [post.campaign?.period?.to, post.plan?.period?.to].filter((day) => day !== undefined);
  return {
    nature: post.nature,
    theme: textOf(post.fields.theme),
    uses: post.channels,
    of: post,
    from,
    zone,
    until: ends.length === 0 ? undefined : Math.min(...ends),
    moving: post.publish === undefined ? undefined : localWhen(post.publish, zone),
    gapMinutes: 0,
  };
}

/**
 * The first day after today that is in the period of a post's campaign and plan, not before its
 * open deadlines, and late enough that those counted back from it can still be kept.
 */
export function earliestDay(post: Post, asOf: Day, workspace: Workspace): Day {
  let day = Math.max(asOf + 1, post.campaign?.period?.from ?? 0, post.plan?.period?.from ?? 0);
  const relative: Relative[] = [];
  const deadlines = post.rank < APPROVED ? [post.deadline?.value] : [];
  for (const task of post.tasks)
    if (!task.done) deadlines.push(readDeadline(textOf(task.fields.deadline) ?? ""));
  for (const deadline of deadlines) {
    if (deadline?.kind === "absolute") day = Math.max(day, deadline.when.day + 1);
    else if (deadline?.kind === "relative") relative.push(deadline.relative);
  }
  const isHoliday = (it: Day) => workspace.isHoliday(it, post);
  const isKept = (it: Relative) => resolveRelative(it, { day }, isHoliday).day >= asOf;
  for (let tries = 0; tries < MOST_TRIES && !relative.every(isKept); tries++) day++;
  return day;
}

const APPROVED = 4;

interface Search {
  readonly request: FreeTimeRequest;
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly occupancy: Occupancy;
}

/** The next time to try when something stands against this one; undefined when nothing does. */
function afterObstacle(at: When, search: Search): When | undefined {
  const { request, workspace } = search;
  const { zone, uses } = request;
  if (zone !== undefined) {
    const kind = toInstant(at, zone)?.kind;
    if (kind === "skipped") return nextExisting(at, zone);
    if (kind === "twice") return later(at);
  }
  const silence = silenceAt(at, request, uses, workspace);
  if (silence !== undefined) return silence.end;
  const frozen = freezeAt(at, request, uses, zone, workspace);
  if (frozen !== undefined) return frozen.end;
  for (const pause of pausesInForce(workspace, search.asOf)) {
    // An open pause says nothing of the time after it.
    if (pause.until === undefined || !concernsUses(pause.channels, uses)) continue;
    if (fallsInto(pause, at, zone, workspace)) return later(at);
  }
  if (uses.some(({ id }) => isTaken(id, at, search))) return later(at);
  return afterFullPeriod(at, search);
}

function concernsUses(channels: readonly string[] | undefined, uses: Outing["uses"]): boolean {
  return channels === undefined || uses.some(({ id }) => channels.includes(id));
}

function later(at: When): When {
  const minute = (at.minute ?? 0) + STEP_MINUTES;
  return minute < 1440 ? { day: at.day, minute } : { day: at.day + 1, minute: minute - 1440 };
}

function isTaken(channel: string, at: When, { request, occupancy }: Search): boolean {
  const moments = occupancy.moments.get(channel);
  const moment = momentOf(at, request.zone);
  if (moments === undefined || moment === undefined) return false;
  const own = request.moving?.minute === undefined ? undefined : momentOf(request.moving, request.zone);
  let left = 0;
  let right = moments.length;
  while (left < right) {
    const middle = (left + right) >> 1;
    if ((moments[middle] as number) < moment - request.gapMinutes) left = middle + 1;
    else right = middle;
  }
  // One of those at the post's present time is the post itself.
  let others = 0;
  for (let index = left; index < moments.length; index++) {
    const taken = moments[index] as number;
    if (taken > moment + request.gapMinutes) break;
    others += taken === own && (index === 0 || moments[index - 1] !== own) ? 0 : 1;
  }
  return others > 0;
}

/** Where one more post would be too many in its day, week or month: the next one, at the same hour. */
function afterFullPeriod(at: When, { request, workspace, occupancy }: Search): When | undefined {
  for (const { id, channel } of request.uses) {
    const rate = channel === undefined ? undefined : boundOf(channel, "max", workspace)?.rate;
    if (rate === undefined || rate.count === 0) continue;
    const start = periodStart(at.day, rate.per);
    const next = nextPeriod(start, rate.per);
    if (countIn(occupancy.days.get(id), start, next, request.moving) < rate.count) continue;
    return { day: next, minute: request.from.minute ?? NINE_O_CLOCK };
  }
  return undefined;
}

function countIn(
  days: ReadonlyMap<Day, number> | undefined,
  start: Day,
  next: Day,
  moving: When | undefined,
): number {
  if (days === undefined) return 0;
  let count = 0;
  for (let day = start; day < next; day++) count += days.get(day) ?? 0;
  return moving !== undefined && moving.day >= start && moving.day < next ? count - 1 : count;
}
