import { type Plan, PLAN_PARTS, textOf } from "../../../model";
import { insertEntry, lineEndOf, type Pair, type TextEdit, YamlSource } from "../../../syntax";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { partSnippet } from "./part-snippets";
import { hasPart, PART_NAMES, type PlanPart } from "./parts";
import { readAgain } from "../../read-again";

export const planStepMissing = defineRule({
  id: "plan-step-missing",
  group: "alignment",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "plan",
  en: {
    summary: "A part of the plan is missing.",
    why: "The seven parts build on each other, from the situation to measurement: what one leaves out, the next has to guess.",
    details: "Of the sixth part, steps (`activation`) or campaigns (`campaigns`) will do.",
    messages: {
      absent: "Part {number} of the plan is missing: {name}. Describe it in `{key}`.",
    },
    fixes: { insert: "Insert `{key}` with an example to adapt" },
  },
  fr: {
    summary: "Une partie du plan manque.",
    why: "Les sept parties s’appuient l’une sur l’autre, de la situation à la mesure : ce que l’une omet, la suivante doit le deviner.",
    details: "Pour la sixième partie, des étapes (`activation`) ou des campagnes (`campaigns`) suffisent.",
    messages: {
      absent: "La partie {number} du plan manque : {name}. Décrivez-la dans `{key}`.",
    },
    fixes: { insert: "Insérer `{key}` avec un exemple à adapter" },
  },

  check(plan, report, context) {
    PLAN_PARTS.forEach((part, index) => {
      if (hasPart(plan, part)) return;
      report({
        message: "absent",
        at: plan.intro,
        values: { number: index + 1, name: PART_NAMES[part], key: part },
        fixes: () => {
          const edit = insertPart(part, plan, context);
          return edit === undefined
            ? []
            : [{ title: "insert", values: { key: part }, safe: false, edits: [edit] }];
        },
      });
    });
  },
});

/** Writes a part where the method's order has it. */
function insertPart(part: PlanPart, plan: Plan, context: RuleContext): TextEdit | undefined {
  const file = context.workspace.file(plan.file.path);
  if (file === undefined || !(file.source instanceof YamlSource)) return undefined;
  const lines = partSnippet(part, plan, languageOf(context), context);
  const pair = plan.fields[part];
  if (pair !== undefined) return fillPart(pair, lines, lineEndOf(file.source.text));
  const before = PLAN_PARTS.slice(0, PLAN_PARTS.indexOf(part)).reverse();
  const after = [
    ...(part === "measurement" ? ["campaigns"] : []),
    ...before,
    "goals",
    "budget",
    "owner",
    "period",
  ];
  return insertEntry(file.source, (piece) => readAgain(piece, file), part, lines, { after });
}

/** Fills a key that was left empty: `zones:`, `zones: []`. */
function fillPart({ key, value }: Pair, lines: readonly string[], eol: string): TextEdit | undefined {
  if (value.piece !== key.piece) return undefined;
  const text = [":", ...lines.map((line) => `  ${line}`)].join(eol);
  return { piece: key.piece, start: key.end, end: Math.max(value.end, key.end), text };
}

/** The language of the workspace's findings, which is also that of an example. */
function languageOf(context: RuleContext): "en" | "fr" {
  const { configs } = context.workspace;
  for (let index = configs.length - 1; index >= 0; index--) {
    const language = textOf(configs[index]?.fields.language);
    if (language === "fr" || language === "en") return language;
  }
  return "en";
}
