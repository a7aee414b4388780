import {
  type Entity,
  isText,
  itemsOf,
  mapOf,
  type Policy,
  type Post,
  type RegisteredKind,
  type Setting,
  textsOf,
} from "../model";
import { listOf, type RefTarget, type ShapeName, shapeOf, type ValueShape } from "../schema";
import type { Node, Pair, Place } from "../syntax";
import type { FileKind } from "./file-kinds";

/** What an id may name. */
export type ReferredKind = RegisteredKind | "post";

/** The kind of file that defines each kind. */
export const REGISTER_OF: Readonly<Record<ReferredKind, FileKind>> = {
  person: "people",
  channel: "channels",
  plan: "plan",
  goal: "plan",
  opportunity: "plan",
  objective: "plan",
  segment: "plan",
  zone: "plan",
  theme: "plan",
  step: "plan",
  campaign: "plan",
  post: "calendar",
};

/** Called for each reference: what it names, the id, and where it is written. */
type Visit = (kind: ReferredKind, id: string, at: Place) => void;

/**
 * Every person whom an entity names where others than people can stand too: who approved, and who
 * granted a waiver. Nobody asks for them, but they are no strangers either.
 */
export function eachSigner(entity: Entity, visit: (id: string, at: Place) => void): void {
  const { fields } = entity;
  for (const pair of ["approvals" in fields ? fields.approvals : undefined, fields.waive]) {
    for (const node of itemsOf(pair))
      if (node.type === "map") for (const text of textsOf(node.get("by"))) visit(text.value, text);
  }
}

/**
 * Every id that an entity names: those of {@link eachReference}, its signers, and those in a policy's
 * settings, which may name channels and themes that no register knows yet.
 */
export function eachMention(entity: Entity, visit: Visit): void {
  eachReference(entity, visit);
  eachSigner(entity, (id, at) => visit("person", id, at));
  if (entity.kind !== "policy") return;
  for (const clause of entity.clauses) for (const setting of clause.settings) settingMentions(setting, visit);
}

/** Every id that an entity refers to, at the place where it is written. Inherited ones are the head's. */
export function eachReference(entity: Entity, visit: Visit): void {
  switch (entity.kind) {
    case "post":
      postReferences(entity, visit);
      break;
    case "calendar": {
      texts(entity.fields.plan, "plan", visit);
      const defaults = mapOf(entity.fields.defaults);
      texts(defaults?.get("owner"), "person", visit);
      texts(defaults?.get("approver"), "person", visit);
      texts(defaults?.get("channels"), "channel", visit);
      break;
    }
    case "plan":
      texts(entity.fields.owner, "person", visit);
      texts(mapOf(entity.fields.situation)?.get("owner"), "person", visit);
      texts(mapOf(entity.fields.measurement)?.get("owner"), "person", visit);
      break;
    case "objective":
      texts(entity.fields.owner, "person", visit);
      texts(entity.fields.supports, "goal", visit);
      break;
    case "zone":
      texts(entity.fields.channels, "channel", visit);
      texts(entity.fields.segments, "segment", visit);
      break;
    case "step":
      texts(entity.fields.owner, "person", visit);
      texts(entity.fields.objective, "objective", visit);
      texts(entity.fields.dependsOn, "step", visit);
      break;
    case "campaign":
      texts(entity.fields.owner, "person", visit);
      texts(entity.fields.objective, "objective", visit);
      break;
    case "person":
      for (const node of itemsOf(entity.fields.away))
        if (node.type === "map") texts(node.get("deputy"), "person", visit);
      break;
    case "channel":
      texts(entity.fields.owner, "person", visit);
      texts(entity.fields.backup, "person", visit);
      break;
    case "policy":
      policyReferences(entity, visit);
      break;
    case "pause":
      texts(entity.fields.by, "person", visit);
      texts(entity.fields.channels, "channel", visit);
      texts(entity.fields.except, "post", visit);
      break;
    default:
      break;
  }
}

function postReferences(post: Post, visit: Visit): void {
  const { fields } = post;
  texts(fields.owner, "person", visit);
  texts(fields.approver, "person", visit);
  texts(fields.channels, "channel", visit);
  texts(fields.objective, "objective", visit);
  texts(fields.step, "step", visit);
  texts(fields.campaign, "campaign", visit);
  texts(fields.theme, "theme", visit);
  texts(fields.segment, "segment", visit);
  texts(fields.reuseOf, "post", visit);
  // In a calendar the plan is the head's.
  if (post.body !== undefined) texts(post.file.plan, "plan", visit);
  if (fields.variants !== undefined) {
    for (const pair of mapOf(fields.variants)?.pairs ?? []) {
      if (typeof pair.key.value === "string") visit("channel", pair.key.value, pair.key);
    }
  }
  if (fields.tasks !== undefined) for (const task of post.tasks) texts(task.fields.owner, "person", visit);
}

function policyReferences(policy: Policy, visit: Visit): void {
  texts(policy.fields.owner, "person", visit);
  const responsible = mapOf(policy.fields.responsible);
  texts(responsible?.get("accountable"), "person", visit);
  texts(responsible?.get("members"), "person", visit);
  for (const unit of itemsOf(policy.fields.units))
    if (unit.type === "map") texts(unit.get("owner"), "person", visit);
  for (const clause of policy.clauses) {
    for (const setting of clause.settings) {
      if (setting.name !== "crisis" || setting.node.type !== "map") continue;
      texts(setting.node.get("lead"), "person", visit);
      texts(setting.node.get("backup"), "person", visit);
    }
  }
}

/** Of the crisis setting the people are references, which are visited as such. */
function settingMentions({ name, node }: Setting, visit: Visit): void {
  if (name === "cadence" && node.type === "map") {
    // By network or by channel.
    for (const { key } of node.pairs) {
      if (typeof key.value === "string" && !listOf("network").includes(key.value))
        visit("channel", key.value, key);
    }
  }
  const shape = shapeOf("settings").keys[name];
  if (shape !== undefined && name !== "crisis") walk(node, shape, visit);
}

/** Every id in a value that is written like an entry of a kind, such as an example of a rule. */
export function eachValueMention(node: Node, like: ShapeName, visit: Visit): void {
  walk(node, { types: [], definition: like }, visit);
  if (node.type !== "map") return;
  for (const key of ["approvals", "waive"])
    for (const item of itemsOf(node.get(key)))
      if (item.type === "map") texts(item.get("by"), "person", visit);
}

/** Visits what the schema says to be an id. */
function walk(node: Node, shape: ValueShape, visit: Visit): void {
  if (node.type === "scalar") {
    const kind = kindOf(shape.ref);
    if (kind !== undefined && typeof node.value === "string") visit(kind, node.value, node);
  } else if (node.type === "seq") {
    for (const item of node.items) if (shape.items !== undefined) walk(item, shape.items, visit);
  } else {
    const keys = shape.definition === undefined ? undefined : shapeOf(shape.definition);
    for (const { key, value } of node.pairs) {
      const name = String(key.value);
      const kind = kindOf(shape.keyRef);
      if (kind !== undefined && keys === undefined) visit(kind, name, key);
      const below =
        keys === undefined ? shape.values : Object.hasOwn(keys.keys, name) ? keys.keys[name] : keys.open;
      if (below !== undefined && "types" in below) walk(value, below as ValueShape, visit);
    }
  }
}

/** Business units and rules are named, but defined in no register. */
function kindOf(ref: RefTarget | undefined): ReferredKind | undefined {
  return ref === "unit" || ref === "rule" ? undefined : ref;
}

/** Makes no list of them: it is called a dozen times for each post. */
function texts(pair: Pair | undefined, kind: ReferredKind, visit: Visit): void {
  if (pair === undefined) return;
  const { value } = pair;
  if (value.type === "scalar") {
    if (isText(value)) visit(kind, value.value, value);
  } else if (value.type === "seq") {
    const { items } = value;
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Node;
      if (isText(item)) visit(kind, item.value, item);
    }
  }
}
