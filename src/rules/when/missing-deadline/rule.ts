import { given, type Objective, Post, type Step } from "../../../model";
import { type Day, formatDay, workingDaysBefore } from "../../../values";
import { requirementOf } from "../../required";
import { defineRule } from "../../define";
import { fillKey } from "../../fill-key";

const NAMES = {
  post: { en: "This post", fr: "Cette publication" },
  objective: { en: "This objective", fr: "Cet objectif" },
  step: { en: "This step", fr: "Cette étape" },
} as const;

const AFTER = ["owner", "how", "status", "publish", "title", "id"];

export const missingDeadline = defineRule({
  id: "missing-deadline",
  group: "when",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: ["post", "objective", "step"],
  en: {
    summary: "There is no deadline.",
    why: "Work without a deadline waits for everything else. A date makes it possible to see in time what is late.",
    details:
      "A post needs a deadline from *planned* on, its own or the calendar’s; reactive posts need none. A policy can change from when on with its `required` setting.",
    messages: { absent: "{what} has no deadline. Say by when with `deadline`." },
    fixes: {
      relative: "Add `deadline: publish-3bd`, three working days before publication",
      date: "Set the deadline to {day}",
    },
  },
  fr: {
    summary: "Il n’y a pas d’échéance.",
    why: "Un travail sans échéance passe après tout le reste. Une date permet de voir à temps ce qui prend du retard.",
    details:
      "Une publication a besoin d’une échéance à partir du statut *planifié*, la sienne ou celle du calendrier; les publications réactives n’en ont pas besoin. Une politique peut changer ce statut avec son réglage `required`.",
    messages: { absent: "{what} n’a pas d’échéance. Dites pour quand avec `deadline`." },
    fixes: {
      relative: "Ajouter `deadline: publish-3bd`, trois jours ouvrables avant la publication",
      date: "Fixer l’échéance au {day}",
    },
  },

  check(entity, report, context) {
    const own = entity.fields.deadline;
    if (given(own)) return;
    let clause: ReturnType<typeof requirementOf>;
    if (entity instanceof Post) {
      if (entity.nature === "reactive" || entity.hasDeadline) return;
      clause = requirementOf("deadline", "planned", entity, context);
      if (clause === undefined || entity.rank < clause.rank) return;
    }
    report({
      message: "absent",
      at: entity.intro,
      values: { what: NAMES[entity.kind] },
      clause: clause?.clause,
      fixes: () => {
        const day = likelyDay(entity, (it) =>
          context.isHoliday(it, entity instanceof Post ? entity : undefined),
        );
        const date =
          day === undefined
            ? []
            : [
                {
                  title: "date" as const,
                  values: { day: { day } },
                  safe: false,
                  edits: fillKey(entity.node, own, "deadline", formatDay(day), AFTER),
                },
              ];
        if (!(entity instanceof Post)) return date;
        const edits = fillKey(entity.node, own, "deadline", "publish-3bd", AFTER);
        return [{ title: "relative" as const, safe: false, edits }, ...date];
      },
    });
  },
});

/** A date to begin with: three working days before publication, or the end of what the work is for. */
function likelyDay(entity: Post | Objective | Step, isHoliday: (day: Day) => boolean): Day | undefined {
  if (entity instanceof Post) {
    return entity.publish === undefined ? undefined : workingDaysBefore(entity.publish.day, 3, isHoliday);
  }
  const end = entity.plan?.period?.to;
  return entity.kind === "step" ? (entity.objective?.deadline ?? end) : end;
}
