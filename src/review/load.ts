import { type Entity, Post } from "../model";
import { isCounted, openTasks } from "../rules";
import type { Matched } from "./match";

/** What somebody has more or less to do than before. */
export interface LoadChange {
  /** The id of a person. */
  readonly person: string;
  /** Posts that they answer for and that are still to come out; below zero: fewer. */
  readonly posts: number;
  /** Minutes of open tasks; below zero: less. */
  readonly minutes: number;
}

/** Whose load differs between two states, by id. Only entries that differ are looked at: the others weigh the same. */
export function loadChanges({ pairs, added, removed }: Matched): readonly LoadChange[] {
  const people = new Map<string, { posts: number; minutes: number }>();
  const weigh = (entity: Entity, sign: 1 | -1): void => {
    if (!(entity instanceof Post) || entity.history || !isCounted(entity) || entity.file.closed) return;
    const of = (person: string) => {
      const known = people.get(person) ?? { posts: 0, minutes: 0 };
      people.set(person, known);
      return known;
    };
    const owner = entity.owner?.value;
    if (owner !== undefined) of(owner).posts += sign;
    for (const task of openTasks(entity)) {
      if (task.owner !== undefined && task.minutes !== undefined)
        of(task.owner).minutes += sign * task.minutes;
    }
  };
  for (const { before, after } of pairs) {
    weigh(before, -1);
    weigh(after, 1);
  }
  for (const entity of added) weigh(entity, 1);
  for (const entity of removed) weigh(entity, -1);
  return [...people]
    .filter(([, { posts, minutes }]) => posts !== 0 || minutes !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, load]) => ({ person, ...load }));
}
