import { localisedText, whenOf } from "../../model";
import { freezeFields } from "../../schema";
import type { MapNode, Node } from "../../syntax";
import type { Language, When } from "../../values";
import type { ClauseRef, Workspace } from "../../workspace";
import { localWhen, wallMinutes } from "./local-time";
import { concerned, type Outing, readScope, type Scope } from "./scope";

/** A period in which only some posts may appear. */
export interface Freeze {
  readonly node: MapNode;
  readonly from: When;
  /** A day alone still belongs to it; a moment does not. */
  readonly to: When;
  readonly scope: Scope;
}

/** A freeze that a time falls into. */
export interface Frozen {
  readonly freeze: Freeze;
  /** The first moment after it; of a freeze of whole days the same time of the next day. */
  readonly end: When;
  /** The channels that it concerns; empty: all. */
  readonly channels: readonly string[];
  readonly clause: ClauseRef;
}

/** The first freeze that an outing's time falls into. A day without time counts when all of it is frozen. */
export function freezeAt(
  when: When,
  outing: Outing,
  uses: Outing["uses"],
  zone: string | undefined,
  workspace: Workspace,
): Frozen | undefined {
  for (const setting of workspace.settings.all("freeze")) {
    for (const freeze of freezesIn(setting.node)) {
      const end = endOf(freeze, when, zone);
      if (end === undefined) continue;
      const named = concerned(outing, uses, freeze.scope, setting.unit);
      if (named === undefined) continue;
      const channels = named === uses ? NOBODY : named.map(({ id }) => id);
      return { freeze, end, channels, clause: setting.clause };
    }
  }
  return undefined;
}

/** Every freeze of the policies, in order of their places. */
export function freezesOf(
  workspace: Workspace,
): ReadonlyArray<{ readonly freeze: Freeze; readonly clause: ClauseRef }> {
  return workspace.settings
    .all("freeze")
    .flatMap(({ node, clause }) => freezesIn(node).map((freeze) => ({ freeze, clause })));
}

/** Why it holds, in a language; undefined when it does not say. */
export function reasonOf(freeze: Freeze, language: Language): string | undefined {
  return localisedText(freeze.node.get("reason")?.value, language);
}

const NOBODY: readonly string[] = [];

/** The first moment after a freeze that a time falls into; undefined when it is outside. */
function endOf(freeze: Freeze, when: When, zone: string | undefined): When | undefined {
  const from = localWhen(freeze.from, zone);
  const to = localWhen(freeze.to, zone);
  if (from === undefined || to === undefined) return undefined;
  const first = wallMinutes(when);
  const last = when.minute === undefined ? first + 1439 : first;
  const end = to.minute === undefined ? (to.day + 1) * 1440 : wallMinutes(to);
  if (first < wallMinutes(from) || last >= end) return undefined;
  if (to.minute === undefined || when.minute === undefined) return { day: to.day + 1, minute: when.minute };
  return { day: to.day, minute: to.minute };
}

/** Trees never change, so what was read from one stays true. */
const known = new WeakMap<Node, readonly Freeze[]>();

function freezesIn(node: Node): readonly Freeze[] {
  let freezes = known.get(node);
  if (freezes === undefined) {
    freezes = (node.type === "seq" ? node.items : [node]).flatMap((item) => readFreeze(item) ?? []);
    known.set(node, freezes);
  }
  return freezes;
}

function readFreeze(node: Node): Freeze | undefined {
  if (node.type !== "map") return undefined;
  const fields = freezeFields(node);
  const from = whenOf(fields.from);
  const to = whenOf(fields.to);
  if (from === undefined || to === undefined) return undefined;
  return { node, from, to, scope: readScope(fields.channels, fields.allow?.value) };
}
