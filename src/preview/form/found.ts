import type { Finding } from "../../rules";
import type { MapNode, Node, Place } from "../../syntax";

/** Fields that rules about something absent ask for, where their ids don't name the key. */
const KEYS: Readonly<Record<string, string>> = {
  "missing-date": "publish",
  "missing-channel": "channels",
  "closed-channel": "channels",
  "missing-approval": "approvals",
  "late-approval": "approvals",
  "self-approval": "approvals",
  "missing-language": "text",
  "missing-captions": "media",
  "missing-alt-text": "media",
  "missing-credit": "media",
  "missing-consent": "media",
  "too-many-media": "media",
  "media-kind": "media",
  "text-too-long": "text",
  "repeated-text": "text",
  "too-many-hashtags": "hashtags",
  "paid-without-budget": "budget",
  "over-budget": "budget",
  "over-limit": "budget",
  "mixed-currency": "budget",
  "over-spent": "spent",
  "unproven-publication": "published",
  "not-published": "publish",
  overdue: "deadline",
  "deadline-after-publish": "deadline",
  "owner-unavailable": "owner",
  "overloaded-owner": "owner",
  "structure-contradiction": "owner",
  "day-off": "publish",
  "quiet-hours": "publish",
  freeze: "publish",
  paused: "publish",
  "outside-period": "publish",
  "channel-conflict": "publish",
  "too-frequent": "publish",
  "time-does-not-exist": "publish",
  "unaligned-objective": "supports",
  "unmeasurable-objective": "measure",
  "missed-target": "measure",
  "short-horizon": "deadline",
  "theme-drift": "theme",
};

/** The same of an item of a list, whose findings stand on the key that introduces it. */
const ITEM_KEYS: Readonly<Record<string, string>> = {
  "missing-alt-text": "alt",
  "weak-alt-text": "alt",
  "missing-captions": "captions",
  "missing-credit": "credit",
  "missing-consent": "consent",
  "missing-owner": "owner",
  "missing-deadline": "deadline",
  "task-order": "deadline",
  "unverified-approval": "of",
  "waiver-without-reason": "reason",
  "waiver-expired": "until",
};
const INTRODUCING_ITEMS = /^(.*\.\d+)(?:\.(?:file|task|by|rule))?$/;

/** Keys that introduce an entry: what is missing is told there. */
const INTRODUCING: ReadonlySet<string> = new Set(["", "id", "title"]);

/** The field that a finding is about, as an input's name; empty of the entry as a whole. */
export function fieldOf(finding: Finding, entry: MapNode, keys: ReadonlySet<string>): string {
  const path = pathTo(entry, finding.at);
  const { id } = finding.rule;
  const item = INTRODUCING_ITEMS.exec(path)?.[1];
  const itemKey = ITEM_KEYS[id];
  if (item !== undefined && itemKey !== undefined) return `${item}.${itemKey}`;
  if (!INTRODUCING.has(path)) return path;
  const meant = KEYS[id] ?? (id.startsWith("missing-") ? id.slice("missing-".length) : undefined);
  if (meant !== undefined && keys.has(meant)) return meant;
  // What is wrong with the id or the title itself stands on its value.
  return path === "" || isOnKey(entry, finding.at) ? "" : path;
}

function isOnKey(entry: MapNode, at: Place): boolean {
  return entry.pairs.some(
    ({ key }) => key.piece === at.piece && key.start === at.start && key.end === at.end,
  );
}

/** The keys that lead to a place of an entry; empty where it is not inside of one of its values. */
function pathTo(node: Node, at: Place): string {
  if (node.type === "map") {
    for (const { key, value } of node.pairs) {
      const name = String(key.value);
      if (holds(key, at)) return name;
      if (holds(value, at)) return joined(name, pathTo(value, at));
    }
  } else if (node.type === "seq") {
    const index = node.items.findIndex((item) => holds(item, at));
    const item = node.items[index];
    if (item !== undefined) return item.type === "scalar" ? "" : joined(String(index), pathTo(item, at));
  }
  return "";
}

function joined(first: string, rest: string): string {
  return rest === "" ? first : `${first}.${rest}`;
}

function holds(outer: Place, at: Place): boolean {
  return outer.piece === at.piece && outer.start <= at.start && at.end <= outer.end;
}

/** Findings by field. */
export function findingsByField(
  findings: readonly Finding[],
  entry: MapNode,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly Finding[]> {
  const byField = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = fieldOf(finding, entry, keys);
    const list = byField.get(name);
    if (list === undefined) byField.set(name, [finding]);
    else list.push(finding);
  }
  return byField;
}
