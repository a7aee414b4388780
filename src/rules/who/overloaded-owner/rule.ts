import { Person } from "../../../model";
import { type Day, weekStart } from "../../../values";
import { defineWorkspaceRule, type Entry, type Related } from "../../define";
import { openTasks } from "../open-work";

/** Of a person: name and minutes a week. Of a task: the Monday of its week and its minutes. */
type Load = readonly ["person", string, number] | readonly ["task", Day, number];

export const overloadedOwner = defineWorkspaceRule({
  id: "overloaded-owner",
  group: "who",
  since: "0.1.0",
  severity: "info",
  scope: "workspace",
  on: ["person", "post"],
  atLeast: 2,
  en: {
    summary: "Somebody has more work in a week than time for it.",
    why: "Posts are late when one week holds more work than the person who does it has hours.",
    details:
      "It adds up the efforts of open tasks by the week of their deadline, from the present week on, and compares them with the `capacity` of the person in the register. A task without an owner is the post’s owner’s. Efforts are counted in minutes and hours; those in days or weeks are left out, because a day of work has no fixed length.",
    messages: {
      over: "In the week of {week}, {name} has open tasks of {effort} h, and {capacity} h for them. Move tasks, or share them with somebody.",
      task: "{effort} h in that week.",
    },
  },
  fr: {
    summary: "Une personne a plus de travail dans une semaine que de temps.",
    why: "Les publications prennent du retard quand une semaine contient plus de travail que la personne n’a d’heures.",
    details:
      "La règle additionne l’effort des tâches ouvertes selon la semaine de leur échéance, à partir de la semaine en cours, et le compare à la capacité (`capacity`) de la personne dans le registre. Une tâche qui ne nomme personne revient à la personne responsable de la publication. L’effort se compte en minutes et en heures; celui donné en jours ou en semaines est laissé de côté, car une journée de travail n’a pas de durée fixe.",
    messages: {
      over: "Dans la semaine du {week}, {name} a {effort} h de tâches ouvertes et {capacity} h pour les faire. Déplacez des tâches ou partagez-les.",
      task: "{effort} h cette semaine-là.",
    },
  },

  collect(entity, emit, context) {
    if (entity instanceof Person) {
      const minutes = entity.weeklyCapacityMinutes;
      if (entity.id !== undefined && minutes !== undefined)
        emit(entity.id, entity.intro, ["person", entity.name ?? entity.id, minutes] as Load);
      return;
    }
    const thisWeek = weekStart(context.asOf);
    for (const { owner, day, minutes, at } of openTasks(entity)) {
      const week = weekStart(day);
      if (minutes === undefined || at === undefined || week < thisWeek) continue;
      // Nothing is kept of people whose time nobody knows.
      if (owner === undefined || context.lookup("person", owner)?.weeklyCapacityMinutes === undefined)
        continue;
      emit(owner, at, ["task", week, minutes] as Load);
    }
  },

  judge(_key, entries: ReadonlyArray<Entry<Load>>, report) {
    const person = entries.find(({ fact }) => fact[0] === "person");
    if (person === undefined || person.fact[0] !== "person") return;
    const [, name, capacity] = person.fact;
    const weeks = new Map<Day, Array<Entry<Load>>>();
    for (const entry of entries) {
      if (entry.fact[0] !== "task") continue;
      const list = weeks.get(entry.fact[1]);
      if (list === undefined) weeks.set(entry.fact[1], [entry]);
      else list.push(entry);
    }
    for (const [week, tasks] of [...weeks].sort(([a], [b]) => a - b)) {
      const sum = tasks.reduce((minutes, { fact }) => minutes + fact[2], 0);
      if (sum <= capacity) continue;
      const related = tasks
        .slice()
        .sort((a, b) => b.fact[2] - a.fact[2])
        .slice(0, RELATED)
        .map(
          (task): Related<"task"> => ({
            at: task.at,
            message: "task",
            values: { effort: task.fact[2] / 60 },
          }),
        );
      report({
        message: "over",
        at: person.at,
        entity: person.entity,
        values: { name, week: { day: week }, effort: sum / 60, capacity: capacity / 60 },
        related,
      });
    }
  },
});

/** The largest tasks are named, no more than people read. */
const RELATED = 5;
