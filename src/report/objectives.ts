import { textOf } from "../model";
import { plansOf, type Progress, progressOf, progressWords, titleIn } from "../preview";
import { isReached } from "../rules";
import { type Day, showDay, showNumber } from "../values";
import type { MonthContext } from "./month-days";
import { countPosts, nameOfPerson } from "./published";
import type { Cell, Section } from "./sheet";
import { say } from "./words";

/** An objective with how far it is. */
interface ObjectiveRow {
  readonly id: string | undefined;
  readonly title: string;
  readonly owner: string | undefined;
  readonly deadline: Day | undefined;
  /** Undefined without a target. */
  readonly progress: Progress | undefined;
  /** By the latest figure, also before its date. */
  readonly reached: boolean;
}

/** The objectives of all plans. */
export function objectiveRows({ session, language }: MonthContext): readonly ObjectiveRow[] {
  return plansOf({ session }).flatMap((facts) =>
    facts.objectives.map((objective): ObjectiveRow => {
      const progress = progressOf(objective, facts, session.workspace.asOf);
      const last = progress?.figures.at(-1)?.value;
      const target = progress?.measure.target?.value;
      return {
        id: objective.id,
        title: titleIn(objective, language) ?? "…",
        owner: textOf(objective.fields.owner),
        deadline: objective.deadline,
        progress: target === undefined ? undefined : progress,
        reached:
          last !== undefined && target !== undefined && isReached(last, target, progress?.measure.baseline),
      };
    }),
  );
}

/** Each objective: the latest figure, where it stands, and what went out for it. */
export function objectiveSection(of: MonthContext): Section {
  const { language } = of;
  const rows = objectiveRows(of);
  const title = say("objectives", language);
  const section = { id: "objectives", title, list: [] };
  if (rows.length === 0) return { ...section, notes: [say("noObjectives", language)], tables: [] };
  const { published } = countPosts(of);
  const columns = [
    ...(["objective", "owner", "latest", "due", "verdict"] as const).map((key) => ({
      label: say(key, language),
    })),
    { label: say("postsOut", language), number: true },
  ];
  const table = rows.map((row): readonly Cell[] => [
    row.title,
    nameOfPerson(row.owner, of),
    figureOf(row, of),
    row.deadline === undefined ? "" : showDay(row.deadline, language, "medium"),
    standing(row, of),
    String(published.filter(({ objective }) => objective !== undefined && objective === row.id).length),
  ]);
  return {
    ...section,
    notes: [say("objectivesNote", language)],
    tables: [{ caption: title, columns, rows: table }],
  };
}

function figureOf({ progress }: ObjectiveRow, { language }: MonthContext): Cell {
  const last = progress?.figures.at(-1);
  if (progress === undefined) return { text: say("noMeasure", language), tone: "gap" };
  if (last === undefined) return { text: say("noFigure", language), tone: "soft" };
  const figure = progressWords(progress, language) ?? showNumber(last.value, language);
  return say("onDay", language, { figure, day: showDay(last.day, language, "short") });
}

function standing({ progress, reached }: ObjectiveRow, { language }: MonthContext): Cell {
  if (progress?.verdict === "missed") return { text: say("missed", language), tone: "gap" };
  if (reached) return { text: say("reached", language), tone: "good" };
  return progress === undefined ? "" : say("running", language);
}
