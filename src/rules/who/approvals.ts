import { type Approval, given, itemsOf, type Person, type Post, textOf, whenOf } from "../../model";
import { parseDuration } from "../../values";
import type { ActiveSetting, SettingShapes } from "../../workspace";
import type { RuleContext } from "../context";
import { settingFor } from "../in-force";
import { type NamedPerson, peopleInRole } from "./people";

export type ApprovalSetting = ActiveSetting<NonNullable<SettingShapes["approval"]>>;

/** What a post's approval takes. */
export interface Demand {
  /** The clause that says so; undefined where no policy does. */
  readonly setting: ApprovalSetting | undefined;
  /** How many people; 0: none. */
  readonly needed: number;
  /** Empty: anybody. */
  readonly roles: readonly string[];
  /** Roles of which so many people each have to approve. */
  readonly steps: ReadonlyArray<{ readonly role: string; readonly count: number }>;
  /** Whether owners may approve their own posts; undefined where no policy says. */
  readonly self: boolean | undefined;
  /** Days that an approval holds. */
  readonly expiresDays: number | undefined;
}

const USUAL: Demand = {
  setting: undefined,
  needed: 1,
  roles: [],
  steps: [],
  self: undefined,
  expiresDays: undefined,
};

/** What the policy asks of a post; of a post that it exempts nothing. */
export function demandOf(post: Post, context: Pick<RuleContext, "workspace">): Demand {
  const setting = settingFor(context.workspace.settings, "approval", post);
  if (setting === undefined) return USUAL;
  const { value } = setting;
  const exempt = isExempt(post, value.exempt);
  const count = numberOr(value.count, 1);
  const expires = typeof value.expires === "string" ? parseDuration(value.expires) : undefined;
  return {
    setting,
    needed: exempt ? 0 : post.paid ? numberOr(value.paid, count) : count,
    roles: textsIn(value.roles),
    steps: exempt ? [] : stepsOf(post, value.steps),
    self: typeof value.self === "boolean" ? value.self : undefined,
    expiresDays: expires === undefined ? undefined : expires / 1440,
  };
}

function isExempt(
  post: Post,
  exempt: { readonly natures?: unknown; readonly themes?: unknown } | undefined,
): boolean {
  if (exempt === undefined || exempt === null) return false;
  if (textsIn(exempt.natures).includes(post.nature)) return true;
  const theme = textOf(post.fields.theme);
  return theme !== undefined && textsIn(exempt.themes).includes(theme);
}

/**
 * The steps that a post needs. Conditions are expressions, which rules can't run: the one that
 * policies use is understood, and a step with another condition is not asked for.
 */
function stepsOf(post: Post, steps: unknown): Demand["steps"] {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: { role?: unknown; when?: unknown; count?: unknown } | null) => {
    if (typeof step?.role !== "string") return [];
    const when = typeof step.when === "string" ? step.when.trim() : undefined;
    if (when !== undefined && !(post.paid && /^post\.paid(?:\s*==\s*true)?$/.test(when))) return [];
    return [{ role: step.role, count: numberOr(step.count, 1) }];
  });
}

/** Whether it takes an approval at all. */
export function isAsked(demand: Demand): boolean {
  return demand.needed > 0 || demand.steps.length > 0;
}

/** Whether an approval is the owner's own. Somebody outside is never the owner. */
export function isOwn(approval: Approval, post: Post): boolean {
  return !approval.external && approval.by !== undefined && approval.by === post.owner?.value;
}

/** Whether it may agree: also where its decision can't be read, which is another rule's. */
export function mayAgree(approval: Approval): boolean {
  if (approval.agrees) return true;
  const decision = textOf(approval.fields.decision);
  return decision !== "changes-requested" && decision !== "rejected";
}

/** The last word of each person, in the order written; a later date counts before a later place. */
export function lastWords(post: Post): Approval[] {
  const last = new Map<string, Approval>();
  for (const approval of post.approvals) {
    const key = approval.by ?? `#${last.size}`;
    const before = last.get(key);
    if (before !== undefined && isEarlier(approval, before)) continue;
    last.set(key, approval);
  }
  return [...last.values()];
}

function isEarlier(approval: Approval, other: Approval): boolean {
  const at = whenOf(approval.fields.at);
  const otherAt = whenOf(other.fields.at);
  if (at === undefined || otherAt === undefined) return false;
  if (at.day !== otherAt.day) return at.day < otherAt.day;
  return at.minute !== undefined && otherAt.minute !== undefined && at.minute < otherAt.minute;
}

/**
 * Whether somebody has one of these roles: as the approval says, or by role or department in the
 * register. What the register does not know is taken to be so.
 */
export function hasRole(approval: Approval, roles: readonly string[], context: RuleContext): boolean {
  const role = textOf(approval.fields.role);
  if (role !== undefined && roles.includes(role)) return true;
  if (approval.external) return false;
  const { by } = approval;
  const person = by === undefined ? undefined : context.lookup("person", by);
  if (person === undefined) return true;
  const known = rolesOf(person);
  return known === undefined || known.some((it) => roles.includes(it));
}

/** The roles of somebody, the department among them; undefined where the register does not say. */
export function rolesOf(person: Person): readonly string[] | undefined {
  if (!given(person.fields.roles)) return undefined;
  const department = textOf(person.fields.department);
  return department === undefined ? person.roles : [...person.roles, department];
}

/** The last day on which an approval holds; undefined where it does not end. */
export function holdsUntil(approval: Approval, demand: Demand): number | undefined {
  if (demand.expiresDays === undefined) return undefined;
  const day = whenOf(approval.fields.at)?.day;
  return day === undefined ? undefined : day + Math.floor(demand.expiresDays);
}

/** Whether an approval counts towards what is asked of a post; else why not. */
export type Verdict = "counts" | "own" | "refused" | "role" | "expired";

/** What an approval is worth, whatever content it was given for. */
export function verdictOn(approval: Approval, post: Post, demand: Demand, context: RuleContext): Verdict {
  if (!mayAgree(approval)) return "refused";
  if (demand.roles.length > 0 && !hasRole(approval, demand.roles, context)) return "role";
  const until = holdsUntil(approval, demand);
  if (until !== undefined && until < (post.publish?.day ?? context.asOf)) return "expired";
  return demand.self !== true && isOwn(approval, post) ? "own" : "counts";
}

/** People who may approve a post: those it names, then those with an approving role. */
export function possibleApprovers(post: Post, demand: Demand, context: RuleContext): NamedPerson[] {
  const roles = new Set(demand.roles.length > 0 ? demand.roles : ["approver"]);
  for (const { role } of demand.steps) roles.add(role);
  const owner = post.owner?.value;
  const named = new Set(post.approvers.map((node) => node.value));
  const people = peopleInRole(context).filter(
    (person) =>
      (person.id !== owner || demand.self === true) &&
      (named.has(person.id) ||
        person.roles.some((role) => roles.has(role)) ||
        roles.has(textOf(person.fields.department) ?? "")),
  );
  // Those of the post's own units are nearer to it.
  const { units } = post;
  const isNear = (person: NamedPerson) => units.includes(textOf(person.fields.unit) ?? "");
  const rank = (person: NamedPerson) => (named.has(person.id) ? 0 : isNear(person) ? 1 : 2);
  return people.sort((a, b) => rank(a) - rank(b));
}

/** Whether an approval list holds nothing that could be read. */
export function hasUnreadableApprovals(post: Post): boolean {
  return itemsOf(post.fields.approvals).some((node) => node.type !== "map");
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}

function textsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return typeof value === "string" ? [value] : NONE;
  return value.every((item) => typeof item === "string")
    ? value
    : value.filter((item) => typeof item === "string");
}

const NONE: readonly string[] = [];
