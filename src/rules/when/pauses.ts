import type { Pause, RegisteredKind } from "../../model";
import type { Day, Instant, When } from "../../values";
import type { Workspace } from "../../workspace";
import { momentOf, zoneOf } from "./local-time";

const NONE: readonly Pause[] = [];

/** The pauses that are not over on a day, in order of their files. Whoever asks looks again when one comes or goes. */
export function pausesInForce(workspace: Workspace, asOf: Day): readonly Pause[] {
  if (!workspace.hasFileOf("pause")) return NONE;
  // Pauses are registered like everything that has an id; only the type leaves them out.
  const pauses = workspace.every("pause" as RegisteredKind) as unknown as readonly Pause[];
  return pauses.filter((pause) => {
    const { since, until } = pause;
    return (
      since !== undefined && (until === undefined ? pause.fields.until === undefined : until.day >= asOf)
    );
  });
}

/** Whether something for a channel at a local time falls into a pause. A day without time counts when it touches it. */
export function fallsInto(pause: Pause, when: When, zone: string | undefined, workspace: Workspace): boolean {
  const { since, until } = pause;
  if (since === undefined) return false;
  const pauseZone = zoneOf(pause.file, workspace) ?? zone;
  const start = momentOf(since, pauseZone);
  const at = momentOf(when, zone ?? pauseZone);
  if (start === undefined || at === undefined) return false;
  const last = when.minute === undefined ? at + 1439 : at;
  if (last < start) return false;
  const end = endOf(until, pauseZone);
  return end === undefined ? until === undefined : at < end;
}

/** The first moment after a pause; undefined while it is open. */
function endOf(until: When | undefined, zone: string | undefined): Instant | undefined {
  if (until === undefined) return undefined;
  return momentOf(until.minute === undefined ? { day: until.day + 1 } : until, zone);
}
