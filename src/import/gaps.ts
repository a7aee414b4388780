import { parseDay, parseWhen, toInstant } from "../values";
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
  const slots = new Set<string>();
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
  slots: Set<string>,
  publish: string,
  channels: readonly string[],
  zone: string | undefined,
): boolean {
  const when = parseWhen(publish);
  if (when?.minute === undefined) return false;
  const instant =
    when.offset === undefined
      ? (toInstant(when, zone ?? "UTC")?.instant ?? publish)
      : when.day * 1440 + when.minute - when.offset;
  let taken = false;
  for (const channel of channels) {
    const slot = `${channel} ${instant}`;
    taken ||= slots.has(slot);
    slots.add(slot);
  }
  return taken;
}

function noteZone(context: Context): void {
  const { around, answers, findings, abbreviations, defaulted } = context;
  if (!defaulted) return;
  if (answers.timezone !== undefined)
    findings.note("zone-answered", "info", undefined, { zone: answers.timezone });
  else if (around.timezone !== undefined && abbreviations.size === 0)
    findings.note("zone-of-workspace", "info", undefined, { zone: around.timezone });
}
