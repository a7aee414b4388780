import { dayOf, type Entity, given, mapOf, Post, textOf } from "../../../model";
import { situationFields } from "../../../schema";
import type { Pair, Place } from "../../../syntax";
import type { Day } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule, type Report } from "../../define";
import { goneOn, peopleInRole } from "../people";
import { deputies, otherOwners } from "../replacements";

type Message = "left" | "away" | "awayOpen" | "inherited" | "entered";
type FixName = "deputy" | "owner";

/** A day on which the owner is needed, and what for. */
interface Need {
  readonly day: Day;
  readonly what: { readonly en: string; readonly fr: string };
}

const DEADLINE = { en: "the deadline", fr: "l’échéance" };
const PUBLICATION = { en: "the publication", fr: "la publication" };

export const ownerUnavailable = defineRule({
  id: "owner-unavailable",
  group: "who",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: ["post", "objective", "step", "plan"],
  en: {
    summary: "An owner is not there when they are needed.",
    why: "Work that falls into somebody’s holiday, or after they left, stays undone unless somebody takes it over in time.",
    details:
      "It looks at the last day in the role (`until`) and at absences without `deputy`, against the deadline while it is open, the deadlines of open tasks, and the publication while the post is not scheduled. Absences that are over are not mentioned any more.",
    messages: {
      left: "The last day of {name} in the role is {until}, and {what} is on {day}. Name another owner.",
      away: "{name} is away from {from} to {to} without a deputy, and {what} is on {day}. Name a deputy or another owner.",
      awayOpen:
        "{name} is away from {from} on without a deputy, and {what} is on {day}. Name a deputy or another owner.",
      inherited: "The owner comes from here.",
      entered: "The register says so here.",
    },
    fixes: { deputy: "Name {name} as deputy for this absence", owner: "Make {name} the owner" },
  },
  fr: {
    summary: "Une personne responsable n’est pas là quand il le faut.",
    why: "Le travail qui tombe pendant les vacances de quelqu’un, ou après son départ, reste inachevé si personne ne le reprend à temps.",
    details:
      "La règle compare le dernier jour dans le rôle (`until`) et les absences sans `deputy` à l’échéance tant qu’elle est ouverte, aux échéances des tâches ouvertes et à la parution tant que la publication n’est pas programmée. Les absences terminées ne sont plus mentionnées.",
    messages: {
      left: "Le dernier jour de {name} dans ce rôle est le {until}, et {what} est le {day}. Nommez une autre personne responsable.",
      away: "{name} s’absente du {from} au {to} sans relève, et {what} est le {day}. Nommez une relève ou une autre personne responsable.",
      awayOpen:
        "{name} s’absente à partir du {from} sans relève, et {what} est le {day}. Nommez une relève ou une autre personne responsable.",
      inherited: "La personne responsable vient d’ici.",
      entered: "Le registre le dit ici.",
    },
    fixes: { deputy: "Nommer {name} en relève pour cette absence", owner: "Nommer {name} responsable" },
  },

  check(entity, report, context) {
    if (entity instanceof Post) checkPost(entity, report, context);
    else if (entity.kind === "plan") {
      const situation = mapOf(entity.fields.situation);
      if (situation === undefined) return;
      const { owner, deadline, done } = situationFields(situation);
      if (!isDone(done)) checkWritten(entity, owner, dayOf(deadline), report, context);
    } else if (entity.kind === "step") {
      if (!entity.done) checkWritten(entity, entity.fields.owner, entity.deadline, report, context);
    } else if (entity.deadline !== undefined && entity.deadline >= context.asOf) {
      checkWritten(entity, entity.fields.owner, entity.deadline, report, context);
    }
  },
});

type Tell = (finding: Report<Message, FixName>) => void;

function isDone(pair: Pair | undefined): boolean {
  return given(pair) && !(pair.value.type === "scalar" && pair.value.value === false);
}

/** An entity whose owner stands under a key of its own. */
function checkWritten(
  entity: Entity,
  owner: Pair | undefined,
  day: Day | undefined,
  report: Tell,
  context: RuleContext,
): void {
  const id = textOf(owner);
  if (owner === undefined || id === undefined || day === undefined) return;
  tell(id, { day, what: DEADLINE }, owner.value, entity, undefined, report, context);
}

function checkPost(post: Post, report: Tell, context: RuleContext): void {
  const { rank } = post;
  if (rank < 1) return;
  const { owner } = post;
  let told = false;
  if (owner !== undefined) {
    const person = context.lookup("person", owner.value);
    // Most people are there: nothing more is worked out then.
    if (person !== undefined && (person.fields.until !== undefined || person.fields.away !== undefined)) {
      const inherited = owner.from === "post" ? undefined : owner.at;
      const at = inherited === undefined ? owner.at : post.intro;
      for (const need of needsOf(post)) {
        told = tell(owner.value, need, at, post, inherited, report, context);
        if (told) break;
      }
    }
  }
  if (post.fields.tasks === undefined) return;
  for (const task of post.tasks) {
    const id = textOf(task.fields.owner);
    if (task.done || task.deadline === undefined || id === undefined || task.fields.owner === undefined)
      continue;
    if (told && id === owner?.value) continue;
    tell(
      id,
      { day: task.deadline.day, what: taskName(task.name) },
      task.fields.owner.value,
      post,
      undefined,
      report,
      context,
    );
  }
}

/** What the owner of a post is needed for; tasks without an owner are the post's owner's. */
function* needsOf(post: Post): Iterable<Need> {
  const due = post.rank < APPROVED ? post.due : undefined;
  if (due !== undefined) yield { day: due.day, what: DEADLINE };
  for (const task of post.tasks) {
    if (!task.done && task.deadline !== undefined && !given(task.fields.owner)) {
      yield { day: task.deadline.day, what: taskName(task.name) };
    }
  }
  if (post.rank < SCHEDULED && post.publish !== undefined) yield { day: post.publish.day, what: PUBLICATION };
}

const APPROVED = 4;
const SCHEDULED = 5;

function taskName(name: string | undefined): Need["what"] {
  return name === undefined
    ? { en: "the deadline of a task", fr: "l’échéance d’une tâche" }
    : { en: `the deadline of the task “${name}”`, fr: `l’échéance de la tâche « ${name} »` };
}

/** Reports an owner who is not there; whether there was something to report. */
function tell(
  id: string,
  need: Need,
  at: Place,
  entity: Entity,
  inherited: Place | undefined,
  report: Tell,
  context: RuleContext,
): boolean {
  const person = context.lookup("person", id);
  const gone = person === undefined ? undefined : goneOn(person, need.day, context.asOf);
  if (person === undefined || gone === undefined) return false;
  const register = gone.why === "left" ? person.fields.until?.value : gone.absence.node;
  const range = gone.why === "left" ? undefined : gone.absence;
  report({
    message: gone.why === "left" ? "left" : gone.absence.to === undefined ? "awayOpen" : "away",
    at,
    values: {
      name: person.name,
      what: need.what,
      day: { day: need.day },
      until: gone.why === "left" ? { day: gone.until } : undefined,
      from: range === undefined ? undefined : { day: range.from },
      to: range?.to === undefined ? undefined : { day: range.to },
    },
    related: [
      ...(inherited === undefined ? [] : [{ at: inherited, message: "inherited" as const }]),
      ...(register === undefined ? [] : [{ at: register, message: "entered" as const }]),
    ],
    fixes: () => {
      const others = peopleInRole(context).filter(
        (other) => other.id !== id && goneOn(other, need.day, context.asOf) === undefined,
      );
      return [...deputies(gone, others), ...otherOwners(entity, at, inherited, others)];
    },
  });
  return true;
}
