import { Post, textOf } from "../../../model";
import { defineWorkspaceRule } from "../../define";

export const idleObjective = defineWorkspaceRule({
  id: "idle-objective",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  scope: "workspace",
  on: ["objective", "step", "campaign", "post"],
  en: {
    summary: "Nothing leads to an objective.",
    why: "An objective that no step, campaign or post works for stays a wish.",
    details: "Ideas count, cancelled posts do not.",
    messages: {
      idle: "No step, campaign or post leads to this objective. Plan one for it, or drop the objective.",
    },
  },
  fr: {
    summary: "Rien ne mène à un objectif.",
    why: "Un objectif pour lequel aucune étape, campagne ou publication ne travaille reste un souhait.",
    details: "Les idées comptent, les publications annulées ne comptent pas.",
    messages: {
      idle: "Aucune étape, campagne ou publication ne mène à cet objectif. Prévoyez-en une ou retirez l’objectif.",
    },
  },

  collect(entity, emit) {
    if (entity.kind === "objective") {
      if (entity.id !== undefined) emit(entity.id, entity.intro, true);
      return;
    }
    const { objective } = entity.fields;
    // Posts of a step or a campaign need not speak for its objective: it does so itself.
    const id = textOf(objective);
    if (objective === undefined || id === undefined) return;
    if (entity instanceof Post && entity.status === "cancelled") return;
    emit(id, objective.value, false);
  },

  judge(_key, entries, report) {
    const first = entries[0];
    if (first === undefined || entries.some((entry) => entry.fact === false)) return;
    report({ message: "idle", at: first.at, entity: first.entity });
  },
});
