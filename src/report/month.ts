import { type Language, showDay, showMonth } from "../values";
import type { ListContext } from "../preview";
import { localisedText } from "../model";
import { approvalSection, waitingFor } from "./approvals";
import { budgetSection, planMoney } from "./budget";
import { countGaps, gapSection } from "./gaps";
import { daysOfMonth, type Month, monthAfter, type MonthContext } from "./month-days";
import { nextSection } from "./next-month";
import { objectiveRows, objectiveSection } from "./objectives";
import { countPosts, publishedSection } from "./published";
import type { KeyFigure, Sheet } from "./sheet";
import { waiverSection } from "./waivers";
import { say } from "./words";

/** What a board wants to know of a month: what went out, what it brought and cost, what is missing, who decided. */
export function monthReport(context: ListContext, month: Month): Sheet {
  const { language } = context;
  const of: MonthContext = { ...context, month, ...daysOfMonth(month) };
  const name = showMonth(month.year, month.month, language);
  return {
    language,
    title: say("title", language, { month: name }),
    lead: leadOf(context, language),
    figures: keyFigures(of),
    sections: [
      publishedSection(of),
      objectiveSection(of),
      budgetSection(of),
      gapSection(of),
      approvalSection(of),
      waiverSection(of),
      nextSection(of),
    ],
  };
}

function leadOf({ session: { workspace } }: ListContext, language: Language): string {
  const day = showDay(workspace.asOf, language);
  const [plan, ...others] = workspace.every("plan");
  const name = others.length === 0 ? localisedText(plan?.fields.title?.value, language) : undefined;
  return name === undefined ? say("lead", language, { day }) : say("leadOf", language, { name, day });
}

function keyFigures(of: MonthContext): readonly KeyFigure[] {
  const { language } = of;
  const { planned, published, notOut, toCome } = countPosts(of);
  const figures: KeyFigure[] = [
    {
      label: say("keyPublished", language),
      value: say("keyPublishedValue", language, { count: published.length, planned: planned.length }),
    },
  ];
  if (notOut.length > 0)
    figures.push({ label: say("keyNotOut", language), value: String(notOut.length), tone: "gap" });
  if (toCome.length > 0) figures.push({ label: say("keyToCome", language), value: String(toCome.length) });
  const judged = objectiveRows(of).filter(({ progress }) => progress !== undefined);
  if (judged.length > 0) {
    const count = judged.filter(({ reached }) => reached).length;
    const value = say("keyObjectivesValue", language, { count, all: judged.length });
    figures.push({ label: say("keyObjectives", language), value });
  }
  for (const { given, spent, over } of planMoney(of)) {
    const value = say("keySpentValue", language, { spent: { money: spent }, budget: { money: given } });
    figures.push({ label: say("keySpent", language), value, tone: over ? "gap" : undefined });
  }
  const { error, warning } = countGaps(of);
  figures.push({
    label: say("keyGaps", language),
    value: say("keyGapsValue", language, { errors: error, warnings: warning }),
    tone: error > 0 ? "gap" : undefined,
  });
  const waiting = new Set(waitingFor(of).map(({ post }) => post)).size;
  if (waiting > 0)
    figures.push({ label: say("keyWaiting", language), value: say("posts", language, { count: waiting }) });
  const next = countPosts({ ...of, ...daysOfMonth(monthAfter(of.month)) }).planned.length;
  figures.push({ label: say("keyNext", language), value: say("posts", language, { count: next }) });
  return figures;
}
