import type { Absence, Person } from "../../model";
import type { Day } from "../../values";
import type { RuleContext } from "../context";

/** A person with an id, so that others can name them. */
export type NamedPerson = Person & { readonly id: string };

/** Why somebody is not there on a day. */
export type Gone =
  | { readonly why: "left"; readonly until: Day }
  | { readonly why: "away"; readonly absence: Absence };

/** The name that people read, of an id that no register knows the id itself. */
export function nameOf(id: string, context: RuleContext): string {
  return context.lookup("person", id)?.name ?? id;
}

/** People who are still in their role as of today, in the register's order. */
export function peopleInRole(context: RuleContext): NamedPerson[] {
  return context.every("person").filter((person): person is NamedPerson => {
    const { until } = person;
    return person.id !== undefined && (until === undefined || until >= context.asOf);
  });
}

/** Why a person can't answer on a day; undefined when they can, or a deputy stands in. */
export function goneOn(person: Person, day: Day, asOf: Day): Gone | undefined {
  const { until } = person;
  if (until !== undefined && until < day) return { why: "left", until };
  if (person.fields.away === undefined) return undefined;
  for (const absence of person.absences) {
    // An absence that is over can't be filled any more.
    if (absence.deputy !== undefined || (absence.to !== undefined && absence.to < asOf)) continue;
    if (absence.from <= day && (absence.to === undefined || day <= absence.to))
      return { why: "away", absence };
  }
  return undefined;
}
