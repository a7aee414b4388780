import { dayOf, type Entity, localisedText, mapOf, Policy, textOf } from "../../model";
import { isStepOverdue, nextReview } from "../../rules";
import { measurementFields, situationFields } from "../../schema";
import type { Pair } from "../../syntax";
import type { Day, Language } from "../../values";
import type { ListContext } from "../context";
import { entitiesOf } from "../entities";
import { plansOf } from "../plans";
import type { AgendaItem, AgendaSort } from "./agenda";

/** What is due in plans and policies: parts of the plan by their deadlines, reviews by their rhythm. */
export function dutiesBetween(context: ListContext, first: Day, last: Day): readonly AgendaItem[] {
  return [...ofPlans(context, first, last), ...ofPolicies(context, first, last)];
}

function ofPlans(context: ListContext, first: Day, last: Day): readonly AgendaItem[] {
  const items: AgendaItem[] = [];
  for (const { plan, path, objectives, steps } of plansOf(context)) {
    for (const step of steps) {
      const { deadline, done, fields } = step;
      if (deadline === undefined || done || deadline > last) continue;
      const late = isStepOverdue(step, first);
      items.push(itemOf("step", step, path, { day: deadline, late, owner: fields.owner }));
    }
    for (const objective of objectives) {
      const { deadline, fields } = objective;
      // What it came to is judged after that day, by its figures.
      if (deadline !== undefined && deadline >= first && deadline <= last)
        items.push(itemOf("objective", objective, path, { day: deadline, late: false, owner: fields.owner }));
    }
    if (plan === undefined) continue;
    const situation = mapOf(plan.fields.situation);
    const fields = situation === undefined ? undefined : situationFields(situation);
    const day = dayOf(fields?.deadline);
    if (day !== undefined && day >= first && day <= last)
      items.push(
        itemOf("situation", plan, path, { day, late: false, owner: fields?.owner ?? plan.fields.owner }),
      );
    const measurement = mapOf(plan.fields.measurement);
    const next = nextReview(plan, first);
    if (measurement === undefined || next === undefined || next.day > last) continue;
    const owner = measurementFields(measurement).owner ?? plan.fields.owner;
    items.push(itemOf("review", plan, path, { day: next.day, late: next.day < first, owner }));
  }
  return items;
}

function ofPolicies({ session: { workspace } }: ListContext, first: Day, last: Day): readonly AgendaItem[] {
  return workspace.sortedFiles.flatMap((file): AgendaItem[] => {
    if (file.kind !== "policy" || file.unreadable !== undefined) return [];
    const policy = entitiesOf(file.head, workspace).find((entity) => entity instanceof Policy);
    const day = dayOf(policy?.fields.reviewBy);
    if (policy === undefined || day === undefined || day > last) return [];
    return [itemOf("policy", policy, file.path, { day, late: day < first, owner: policy.fields.owner })];
  });
}

function itemOf(
  sort: AgendaSort,
  entity: Entity & { readonly fields: { readonly title?: Pair | undefined } },
  path: string,
  { day, late, owner }: { readonly day: Day; readonly late: boolean; readonly owner: Pair | undefined },
): AgendaItem {
  const title = (language: Language) =>
    localisedText(entity.fields.title?.value, language) ?? entity.id ?? path;
  return {
    sort,
    day,
    minute: undefined,
    late,
    person: textOf(owner),
    titles: { en: title("en"), fr: title("fr") },
    task: undefined,
    entity: { kind: entity.kind, id: entity.id },
    path,
    post: undefined,
    channels: [],
    lacks: [],
  };
}
