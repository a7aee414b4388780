import { given, itemsOf } from "../../../model";
import { fillKey } from "../../fill-key";
import { titleOf } from "../title-of";
import { defineRule } from "../../define";

const AFTER = ["budget", "deadline", "owner", "how", "title", "id"];

export const unalignedObjective = defineRule({
  id: "unaligned-objective",
  group: "alignment",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "objective",
  en: {
    summary: "An objective serves no general goal of the plan.",
    why: "Social media serve the organisation when each objective supports one of its general goals.",
    messages: {
      alone: "This objective names no general goal that it serves. Name one of the plan’s with `supports`.",
    },
    fixes: { name: "Say that it supports “{title}”" },
  },
  fr: {
    summary: "Un objectif ne sert aucun but général du plan.",
    why: "Les médias sociaux servent l’organisation quand chaque objectif appuie un de ses buts généraux.",
    messages: {
      alone: "Cet objectif ne nomme aucun but général qu’il sert. Nommez-en un du plan avec `supports`.",
    },
    fixes: { name: "Indiquer qu’il appuie « {title} »" },
  },

  check(objective, report, context) {
    const { supports } = objective.fields;
    if (given(supports) && (supports.value.type !== "seq" || itemsOf(supports).length > 0)) return;
    const goals = context.every("goal").filter((goal) => goal.file === objective.file);
    if (goals.length === 0) return;
    report({
      message: "alone",
      at: objective.intro,
      fixes: () =>
        goals.flatMap(({ id, fields }) =>
          id === undefined
            ? []
            : [
                {
                  title: "name" as const,
                  values: { title: titleOf(fields, id) },
                  safe: false,
                  edits: fillKey(objective.node, supports, "supports", `[${id}]`, AFTER),
                },
              ],
        ),
    });
  },
});
