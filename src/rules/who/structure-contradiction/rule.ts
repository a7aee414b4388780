import { given, hasEntries, type Policy, textOf } from "../../../model";
import { listWords } from "../../../schema";
import { type Language, showList } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { peopleInRole } from "../people";

/** How many names a message lists. */
const NAMED = 5;

export const structureContradiction = defineRule({
  id: "structure-contradiction",
  group: "who",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "policy",
  en: {
    summary: "The registers contradict the chosen structure.",
    why: "A structure says who may own channels and who has to be trained; when the registers say otherwise, one of the two is out of date.",
    details:
      "No structure is right or wrong. *Centralized* contradicts channels whose owners come from several departments (agencies aside), *dandelion* an organisation without any unit, and *holistic* people without a training date.",
    messages: {
      centralized:
        "The structure is “centralized”, but the owners of the channels come from {count} departments: {names}. Let one department own the channels, or choose another structure.",
      dandelion:
        "The structure is “dandelion”, but there is no unit. List the units with `units`, or choose another structure.",
      holistic:
        "The structure is “holistic”, but {count} {count:person has|people have} no training date: {names}. Enter it with `trained`, or choose another structure.",
    },
  },
  fr: {
    summary: "Les registres contredisent la structure choisie.",
    why: "Une structure dit qui peut répondre des comptes et qui doit être formé; quand les registres disent autre chose, l’un des deux n’est plus à jour.",
    details:
      "Aucune structure n’est bonne ou mauvaise. *Centralized* contredit des comptes dont les responsables viennent de plusieurs services (agences à part), *dandelion*, une organisation sans aucune unité, et *holistic*, des personnes sans date de formation.",
    messages: {
      centralized:
        "La structure est « centralized », mais les responsables des comptes viennent de {count} services : {names}. Confiez les comptes à un seul service ou choisissez une autre structure.",
      dandelion:
        "La structure est « dandelion », mais il n’y a aucune unité. Énumérez les unités avec `units` ou choisissez une autre structure.",
      holistic:
        "La structure est « holistic », mais {count} {count:personne n’a|personnes n’ont} pas de date de formation : {names}. Inscrivez-la avec `trained` ou choisissez une autre structure.",
    },
  },

  check(policy, report, context) {
    const pair = policy.fields.structure;
    const structure = textOf(pair);
    if (pair === undefined || structure === undefined) return;
    const at = pair.value;
    if (structure === "centralized") {
      const departments = owningDepartments(context);
      if (departments.length < 2) return;
      report({
        message: "centralized",
        at,
        values: {
          count: departments.length,
          names: { en: departmentNames(departments, "en"), fr: departmentNames(departments, "fr") },
        },
      });
    } else if (structure === "dandelion") {
      if (!hasUnits(policy, context)) report({ message: "dandelion", at });
    } else if (structure === "holistic") {
      const names = peopleInRole(context)
        .filter((person) => !given(person.fields.trained) && textOf(person.fields.department) !== "agency")
        .map((person) => person.name ?? person.id)
        .sort();
      if (names.length === 0) return;
      report({
        message: "holistic",
        at,
        values: { count: names.length, names: { en: firstOf(names, "en"), fr: firstOf(names, "fr") } },
      });
    }
  },
});

/** The departments that own channels in use; an agency works for one of them. */
function owningDepartments(context: RuleContext): string[] {
  const departments = new Set<string>();
  for (const channel of context.every("channel")) {
    const owner = channel.status === "closed" ? undefined : textOf(channel.fields.owner);
    const department =
      owner === undefined ? undefined : textOf(context.lookup("person", owner)?.fields.department);
    if (department !== undefined && department !== "agency") departments.add(department);
  }
  return [...departments].sort();
}

function departmentNames(departments: readonly string[], language: Language): string {
  const words = listWords("department").values;
  return firstOf(
    departments.map((it) => (words[it]?.[language].title ?? it).toLowerCase()),
    language,
  );
}

function hasUnits(policy: Policy, context: RuleContext): boolean {
  return (
    hasEntries(policy.fields.units) ||
    given(policy.fields.unit) ||
    context.every("channel").some((channel) => given(channel.fields.unit)) ||
    context.every("person").some((person) => given(person.fields.unit))
  );
}

function firstOf(names: readonly string[], language: Language): string {
  if (names.length <= NAMED) return showList(names, language);
  const more = names.length - NAMED;
  const rest = language === "fr" ? `${more} ${more < 2 ? "autre" : "autres"}` : `${more} more`;
  return showList([...names.slice(0, NAMED), rest], language);
}
