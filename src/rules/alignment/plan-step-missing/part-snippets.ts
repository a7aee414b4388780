import { type Plan, textOf } from "../../../model";
import { quoteScalar } from "../../../syntax";
import { formatDay, type Language } from "../../../values";
import type { RuleContext } from "../../context";
import type { PlanPart } from "./parts";

/** The lines of a part to begin with, below its key. What the plan already knows is filled in. */
export function partSnippet(part: PlanPart, plan: Plan, language: Language, context: RuleContext): string[] {
  const say = (en: string, fr: string) => quoteScalar(language === "fr" ? fr : en);
  const owner = textOf(plan.fields.owner);
  const who = owner === undefined ? [] : [`owner: ${quoteScalar(owner)}`];
  const until = plan.period === undefined ? [] : [`deadline: ${formatDay(plan.period.to)}`];
  const free = `budget: 0 ${plan.budget?.currency ?? "CAD"}`;
  switch (part) {
    case "situation":
      return [
        `summary: ${say("Our accounts, who follows them, what worked and what did not.", "Nos comptes, qui les suit, ce qui a marché et ce qui n’a pas marché.")}`,
        ...who,
        ...(plan.period === undefined ? [] : [`deadline: ${formatDay(plan.period.from)}`]),
      ];
    case "objectives": {
      const goal = context.every("goal").find((it) => it.file === plan.file)?.id;
      return item([
        `id: ${freeId("objective", language === "fr" ? "objectif" : "objective", context)}`,
        `title: ${say("What we want to reach", "Ce que nous voulons atteindre")}`,
        `how: ${say("By what means, in a sentence or two", "Par quels moyens, en une ou deux phrases")}`,
        ...who,
        ...until,
        free,
        ...(goal === undefined ? [] : [`supports: [${goal}]`]),
        "measure: { metric: reach, baseline: 1000, target: 1500 }",
      ]);
    }
    case "segments":
      return item([
        `id: ${freeId("segment", "segment", context)}`,
        `title: ${say("Whom we speak to", "À qui nous parlons")}`,
        `insight: ${say("What they need, and when they look for it", "Ce dont ces gens ont besoin, et quand ils le cherchent")}`,
      ]);
    case "zones": {
      const channels = context.every("channel").flatMap(({ id }) => id ?? []);
      return item([
        "zone: community",
        ...(channels.length === 0 ? [] : [`channels: [${channels.slice(0, 3).join(", ")}]`]),
        `tools: [${say("shared inbox", "boîte commune")}]`,
      ]);
    }
    case "strategy":
      return [
        `experience: ${say("What people live with us online", "Ce que les gens vivent avec nous en ligne")}`,
        "themes:",
        ...item([
          `id: ${freeId("theme", "theme", context)}`,
          `title: ${say("A theme that returns", "Un thème qui revient")}`,
          `benefit: ${say("What people gain from it", "Ce que les gens en retirent")}`,
        ]).map((line) => `  ${line}`),
      ];
    case "activation": {
      const objective = context.every("objective").find((it) => it.file === plan.file)?.id;
      return item([
        `id: ${freeId("step", language === "fr" ? "etape" : "step", context)}`,
        `title: ${say("What is done first", "Ce qui se fait en premier")}`,
        ...(objective === undefined ? [] : [`objective: ${objective}`]),
        `how: ${say("How it is done, in a sentence or two", "Comment, en une ou deux phrases")}`,
        ...who,
        ...until,
        free,
      ]);
    }
    case "measurement":
      return [...who, "every: 1 month", "resultsAfter: 14d", "reviews: []"];
  }
}

function item(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** An id that nothing of this kind has yet. */
function freeId(
  kind: "objective" | "segment" | "theme" | "step",
  name: string,
  context: RuleContext,
): string {
  let number = 1;
  while (context.defined(kind, `${name}-${number}`)) number++;
  return `${name}-${number}`;
}
