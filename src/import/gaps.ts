import { formatWhen, parseDay, parseWhen, toInstant, toLocal } from "../values";
import type { Context } from "./context";
import type { ImportedPost, ImportedValue } from "./reading";

/** Tells what posts lack, once for each kind, and what cannot be so. */
export function checkGaps(
  context: Context,
  posts: readonly ImportedPost[],
  undecided: ReadonlySet<ImportedPost>,
  zone: string | undefined,
): void {
  const { findings } = context;
  const today = parseDay(context.around.asOf) ?? Number.POSITIVE_INFINITY;
  const slots = new Map<string, Set<string>>();
  const ids = new Set<string>();
  for (const post of posts) {
    const { fields, source, sourceId } = post;
    const row = source.rows[0] as number;
    const publish = fields.get("publish") as string | undefined;
    const status = fields.get("status");
    const own = fields.get("channels") as readonly string[] | undefined;
    if (own === undefined) findings.note("missing-channel", "warning", row);
    if (!fields.has("owner")) findings.note("missing-owner", "warning", row);
    if (!fields.has("approver")) findings.note("missing-approver", "info", row);
    if (!fields.has("deadline")) findings.note("missing-deadline", "info", row);
    if (!fields.has("budget")) findings.note("missing-budget", "info", row);
    if (status === undefined) findings.note("missing-status", "info", row);
    if (lacksAlt(fields.get("media"))) findings.note("missing-alt-text", "warning", row);
    if (publish === undefined && !undecided.has(post))
      findings.note(status === "published" ? "published-without-date" : "missing-date", "warning", row);
    if (publish !== undefined) {
      if (status === "published" && (parseDay(publish.slice(0, 10)) ?? 0) > today)
        findings.note("published-in-future", "warning", row);
      if (takenSlot(slots, publish, own ?? [], zone)) findings.note("slot-twice", "warning", row);
    }
    if (sourceId === undefined) continue;
    if (ids.has(sourceId)) findings.note("id-twice", "warning", row, { sample: sourceId });
    ids.add(sourceId);
  }
  noteZone(context);
}

function lacksAlt(media: ImportedValue | undefined): boolean {
  return Array.isArray(media) && media.some((item) => !Object.hasOwn(item as object, "alt"));
}

/** Whether another post goes out on a channel at the same moment; a day alone is no moment. */
function takenSlot(
  slots: Map<string, Set<string>>,
  publish: string,
  channels: readonly string[],
  zone: string | undefined,
): boolean {
  if (publish.length === 10) return false;
  const moment = publish.length === 16 ? publish : inZone(publish, zone);
  let taken = false;
  for (const channel of channels) {
    let those = slots.get(channel);
    if (those === undefined) {
      those = new Set();
      slots.set(channel, those);
    }
    taken ||= those.has(moment);
    those.add(moment);
  }
  return taken;
}

/** A moment with an offset as the zone’s clocks show it. */
function inZone(publish: string, zone: string | undefined): string {
  const when = parseWhen(publish);
  const zoned = when === undefined ? undefined : toInstant(when, "UTC");
  const local = zoned === undefined ? undefined : toLocal(zoned.instant, zone ?? "UTC");
  return local === undefined ? publish : formatWhen({ day: local.day, minute: local.minute });
}

function noteZone(context: Context): void {
  const { around, answers, findings, abbreviations, defaulted } = context;
  if (!defaulted) return;
  if (answers.timezone !== undefined)
    findings.note("zone-answered", "info", undefined, { zone: answers.timezone });
  else if (around.timezone !== undefined && abbreviations.size === 0)
    findings.note("zone-of-workspace", "info", undefined, { zone: around.timezone });
}
