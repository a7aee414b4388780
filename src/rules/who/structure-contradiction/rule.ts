import { given, hasEntries, mapOf, type Policy, textOf } from "../../../model";
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
      "No structure is right or wrong. *Centralized* contradicts channels whose owners come from several departments (agencies aside), or from another than the one that is responsible. *Coordinated* contradicts a register with one person, *dandelion* an organisation without any unit, or a unit’s channel whose owner belongs to another unit. *Holistic* contradicts people without a training date, and *organic* owners of channels without one.",
    messages: {
      centralized:
        "The structure is “centralized”, but the owners of the channels come from {count} departments: {names}. Let one department own the channels, or choose another structure.",
      department:
        "The structure is “centralized” and {department} is responsible, but the owners of the channels come from {names}. Let one department have both, or choose another structure.",
      coordinated:
        "The structure is “coordinated”, which takes a team, but {name} is the only person in the register. Add the others, or choose another structure.",
      unit: "The structure is “dandelion”, but {count} {count:channel is|channels are} owned by somebody of another unit: {names}. Let each unit own its own, or choose another structure.",
      organic:
        "The structure is “organic”, but {count} {count:person who owns channels has|people who own channels have} no training date: {names}. Enter it with `trained`, or choose another structure.",
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
      "Aucune structure n’est bonne ou mauvaise. *Centralized* contredit des comptes dont les responsables viennent de plusieurs services (agences à part), ou d’un autre que celui qui répond des médias sociaux. *Coordinated* contredit un registre d’une seule personne, *dandelion*, une organisation sans aucune unité, ou le compte d’une unité dont la personne responsable appartient à une autre. *Holistic* contredit des personnes sans date de formation, et *organic*, des responsables de comptes qui n’en ont pas.",
    messages: {
      centralized:
        "La structure est « centralized », mais les responsables des comptes viennent de {count} services : {names}. Confiez les comptes à un seul service ou choisissez une autre structure.",
      department:
        "La structure est « centralized » et le service responsable est celui-ci : {department}. Or, les responsables des comptes viennent d’un autre : {names}. Confiez le tout à un seul service ou choisissez une autre structure.",
      coordinated:
        "La structure est « coordinated », ce qui demande une équipe, mais {name} est la seule personne du registre. Ajoutez les autres ou choisissez une autre structure.",
      unit: "La structure est « dandelion », mais {count} {count:compte relève|comptes relèvent} d’une personne d’une autre unité : {names}. Confiez à chaque unité les siens ou choisissez une autre structure.",
      organic:
        "La structure est « organic », mais {count} {count:responsable de comptes n’a|responsables de comptes n’ont} pas de date de formation : {names}. Inscrivez-la avec `trained` ou choisissez une autre structure.",
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
      if (departments.length === 1) {
        const responsible = textOf(mapOf(policy.fields.responsible)?.get("department"));
        // A committee comes from several departments, and an agency from none.
        if (responsible === undefined || NO_DEPARTMENT.has(responsible) || departments.includes(responsible))
          return;
        report({
          message: "department",
          at,
          values: {
            department: {
              en: departmentNames([responsible], "en"),
              fr: departmentNames([responsible], "fr"),
            },
            names: { en: departmentNames(departments, "en"), fr: departmentNames(departments, "fr") },
          },
        });
      }
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
      const elsewhere = ownedElsewhere(context);
      if (elsewhere.length > 0)
        report({ message: "unit", at, values: { count: elsewhere.length, names: inBoth(elsewhere) } });
    } else if (structure === "coordinated") {
      const [only, second] = peopleInRole(context);
      if (only !== undefined && second === undefined)
        report({ message: "coordinated", at, values: { name: only.name ?? only.id } });
    } else if (structure === "holistic" || structure === "organic") {
      const owners = structure === "organic" ? channelOwners(context) : undefined;
      const names = peopleInRole(context)
        .filter((person) => owners?.has(person.id) ?? true)
        .filter((person) => !given(person.fields.trained) && textOf(person.fields.department) !== "agency")
        .map((person) => person.name ?? person.id)
        .sort();
      if (names.length === 0) return;
      report({
        message: structure,
        at,
        values: { count: names.length, names: inBoth(names) },
      });
    }
  },
});

/** What may be responsible and is no department. */
const NO_DEPARTMENT: ReadonlySet<string> = new Set(["committee", "agency"]);

function inBoth(names: readonly string[]): { readonly en: string; readonly fr: string } {
  return { en: firstOf(names, "en"), fr: firstOf(names, "fr") };
}

function channelOwners(context: RuleContext): ReadonlySet<string> {
  return new Set(
    context
      .every("channel")
      .flatMap((channel) => (channel.status === "closed" ? [] : (textOf(channel.fields.owner) ?? []))),
  );
}

/** Channels of a unit that somebody of another unit owns. */
function ownedElsewhere(context: RuleContext): string[] {
  return context.every("channel").flatMap((channel) => {
    const unit = textOf(channel.fields.unit);
    const owner = channel.status === "closed" ? undefined : textOf(channel.fields.owner);
    if (channel.id === undefined || unit === undefined || owner === undefined) return [];
    const own = textOf(context.lookup("person", owner)?.fields.unit);
    return own === undefined || own === unit ? [] : [channel.id];
  });
}

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
