import { type Entity, itemsOf, localisedText, mapOf, Policy, textOf } from "../../model";
import {
  crisisSettingFields,
  measurementFields,
  responsibleFields,
  situationFields,
  unitFields,
} from "../../schema";
import type { Pair } from "../../syntax";
import { entitiesOf } from "../entities";
import type { PreviewContext } from "../context";
import { targetOf } from "../entry";
import type { OpenTarget } from "../links";
import { plansOf, titleIn } from "../plans";

/** As what somebody answers for a thing. In the order in which they are shown. */
export const DUTY_ROLES = [
  "accountable",
  "policy",
  "unit",
  "crisis",
  "crisisBackup",
  "plan",
  "situation",
  "measurement",
  "objective",
  "step",
  "campaign",
  "channel",
  "backup",
] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

/** Something that one person answers for, beside posts. */
export interface Duty {
  readonly role: DutyRole;
  readonly title: string;
  readonly target: OpenTarget;
  /** The account, of those who look after one. */
  readonly channel?: string;
}

/** Who answers for what, by the id that the files name; also of those whom no register knows. */
export function dutiesOf(context: PreviewContext): ReadonlyMap<string, readonly Duty[]> {
  const byPerson = new Map<string, Duty[]>();
  const add = (pair: Pair | undefined, duty: Duty): void => {
    const id = textOf(pair);
    if (id === undefined) return;
    const duties = byPerson.get(id);
    if (duties === undefined) byPerson.set(id, [duty]);
    else duties.push(duty);
  };
  addPolicies(context, add);
  addPlans(context, add);
  for (const channel of context.session.workspace.every("channel")) {
    const { id, fields, status } = channel;
    if (id === undefined || status === "closed") continue;
    const duty = { title: id, target: targetOf(context, channel), channel: id };
    add(fields.owner, { ...duty, role: "channel" });
    add(fields.backup, { ...duty, role: "backup" });
  }
  return byPerson;
}

type Add = (person: Pair | undefined, duty: Duty) => void;

function addPlans(context: PreviewContext, add: Add): void {
  const { language } = context;
  for (const { plan, id, path, objectives, steps, campaigns } of plansOf(context)) {
    const name = (plan === undefined ? undefined : titleIn(plan, language)) ?? id;
    if (plan !== undefined) {
      const target: OpenTarget = { path, kind: "plan", id };
      add(plan.fields.owner, { role: "plan", title: name, target });
      const situation = mapOf(plan.fields.situation);
      const measurement = mapOf(plan.fields.measurement);
      if (situation !== undefined)
        add(situationFields(situation).owner, {
          role: "situation",
          title: name,
          target: { ...target, key: "situation" },
        });
      if (measurement !== undefined)
        add(measurementFields(measurement).owner, {
          role: "measurement",
          title: name,
          target: { ...target, key: "measurement" },
        });
    }
    const entries: ReadonlyArray<Extract<Entity, { readonly kind: "objective" | "step" | "campaign" }>> = [
      ...objectives,
      ...steps.filter(({ done }) => !done),
      ...campaigns,
    ];
    for (const entry of entries) {
      const title = titleIn(entry, language) ?? name;
      add(entry.fields.owner, { role: entry.kind, title, target: targetOf(context, entry) });
    }
  }
}

function addPolicies(context: PreviewContext, add: Add): void {
  const { session, language } = context;
  const { workspace } = session;
  for (const file of workspace.sortedFiles) {
    if (file.kind !== "policy" || file.unreadable !== undefined) continue;
    const policy = entitiesOf(file.head, workspace).find((entity) => entity instanceof Policy);
    if (policy === undefined) continue;
    const { owner, responsible, title, units } = policy.fields;
    const target: OpenTarget = { path: file.path, kind: "policy", id: policy.id };
    const name = localisedText(title?.value, language) ?? policy.id;
    add(owner, { role: "policy", title: name, target });
    const answers = mapOf(responsible);
    if (answers !== undefined)
      add(responsibleFields(answers).accountable, {
        role: "accountable",
        title: name,
        target: { ...target, key: "responsible" },
      });
    for (const unit of itemsOf(units)) {
      if (unit.type !== "map") continue;
      const fields = unitFields(unit);
      const unitTitle = localisedText(fields.title?.value, language) ?? textOf(fields.id) ?? name;
      add(fields.owner, { role: "unit", title: unitTitle, target: { ...target, key: "units" } });
    }
    for (const { settings } of policy.clauses) {
      for (const { name: setting, node } of settings) {
        if (setting !== "crisis" || node.type !== "map") continue;
        const { lead, backup } = crisisSettingFields(node);
        add(lead, { role: "crisis", title: name, target });
        add(backup, { role: "crisisBackup", title: name, target });
      }
    }
  }
}
