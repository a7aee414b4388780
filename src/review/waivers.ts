import { type Entity, itemsOf, textOf } from "../model";
import { type MapNode, type Pair as KeyPair, toData } from "../syntax";
import { formatWhen, parseWhen } from "../values";
import type { Comparison } from "./comparison";
import type { Pair } from "./match";
import { masked } from "./secrets";

/** Compares what an entry waives, rule by rule. */
export function compareWaivers(
  c: Comparison,
  pair: Pair<Entity>,
  before: KeyPair | undefined,
  after: KeyPair | undefined,
): void {
  const old = byRule(before);
  const now = byRule(after);
  for (const [rule, node] of now) {
    const was = old.get(rule);
    if (was !== undefined && dataOf(was) === dataOf(node)) continue;
    const until = textOf(node.get("until"));
    const when = until === undefined ? undefined : parseWhen(until);
    const dated = when !== undefined;
    c.add(pair, {
      type: "waiver",
      field: "waive",
      ...(was === undefined ? {} : { was: describe(was), wasAt: was }),
      is: describe(node),
      isAt: node,
      say: was !== undefined ? "waiverMoved" : dated ? "waiverNew" : "waiverNewOpen",
      values: { rule: { code: rule }, ...(dated ? { until: { moment: when } } : {}) },
    });
  }
  for (const [rule, node] of old) {
    if (now.has(rule)) continue;
    c.add(pair, {
      type: "waiver",
      field: "waive",
      was: describe(node),
      wasAt: node,
      say: "waiverGone",
      values: { rule: { code: rule } },
    });
  }
}

function byRule(pair: KeyPair | undefined): Map<string, MapNode> {
  const waivers = new Map<string, MapNode>();
  for (const node of itemsOf(pair)) {
    if (node.type === "map") waivers.set(textOf(node.get("rule")) ?? "?", node);
  }
  return waivers;
}

function dataOf(node: MapNode): string {
  const data = Object.entries(toData(node) as Record<string, unknown>);
  return JSON.stringify(data.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A waiver in one line: the rule, until when, why. */
function describe(node: MapNode): string {
  const until = textOf(node.get("until"));
  const when = until === undefined ? undefined : parseWhen(until);
  const parts = [
    textOf(node.get("rule")),
    when === undefined ? until : formatWhen(when),
    textOf(node.get("reason")),
  ];
  return masked(parts.filter((part) => part !== undefined).join(", "), "waive");
}
