import type { Post } from "../../model";
import type { RuleContext } from "../context";
import { settingFor } from "../in-force";
import { type ApprovalSetting, rolesOf } from "./approvals";
import { type NamedPerson, peopleInRole } from "./people";

/** People of whom some have to approve. */
export interface ApprovalGroup {
  /** The role of a step; undefined: whoever the policy counts. */
  readonly role: string | undefined;
  /** How many of them. */
  readonly count: number;
  /** The condition under which a step is needed. */
  readonly when: string | undefined;
  readonly people: readonly NamedPerson[];
}

/** Where a policy says no role, these approve (docs: policy). */
const USUAL_ROLE = "approver";

/** Who has to approve posts, some of one file: of each setting that holds for one of them its groups, once. */
export function approvalGroups(posts: readonly Post[], context: RuleContext): readonly ApprovalGroup[] {
  const { settings } = context.workspace;
  const found = new Map<string, ApprovalGroup>();
  // A file without posts may get any.
  const held =
    posts.length === 0
      ? [settings.effective("approval", { channels: [], units: [] })]
      : posts.map((post) => settingFor(settings, "approval", post));
  const named = new Set(posts.flatMap(({ approvers }) => approvers.map(({ value }) => value)));
  for (const setting of new Set(held))
    for (const group of groupsOf(setting, named, context)) {
      const key = `${group.role ?? ""}\n${group.when ?? ""}`;
      const known = found.get(key);
      found.set(key, known === undefined || known.count < group.count ? group : known);
    }
  return [...found.values()];
}

function groupsOf(
  setting: ApprovalSetting | undefined,
  named: ReadonlySet<string>,
  context: RuleContext,
): ApprovalGroup[] {
  const value = setting?.value;
  const steps = (value?.steps ?? []).filter((it) => typeof it?.role === "string");
  const roles = value?.roles ?? [];
  const count = Math.max(value?.count ?? 1, value?.paid ?? 0);
  const groups: ApprovalGroup[] = [];
  // With steps alone, it is they that make up what is asked for.
  if (count > 0 && (steps.length === 0 || roles.length > 0)) {
    const wanted = roles.length === 0 ? [USUAL_ROLE] : roles;
    groups.push({ role: undefined, count, when: undefined, people: peopleWith(wanted, named, context) });
  }
  for (const { role, count: each = 1, when } of steps)
    groups.push({ role, count: each, when, people: peopleWith([role], NOBODY, context) });
  return groups;
}

const NOBODY: ReadonlySet<string> = new Set();

function peopleWith(
  roles: readonly string[],
  named: ReadonlySet<string>,
  context: RuleContext,
): readonly NamedPerson[] {
  return peopleInRole(context).filter(
    (person) => named.has(person.id) || rolesOf(person)?.some((role) => roles.includes(role)),
  );
}
