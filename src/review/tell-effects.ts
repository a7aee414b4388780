import { fillTemplate, type Shown } from "../rules";
import type { Language, Money } from "../values";
import type { BudgetLine } from "./budgets";
import type { Skipped } from "./change";
import type { LoadChange } from "./load";
import type { Review } from "./review";
import type { Style } from "./saying";

const WORDS = {
  budget: {
    en: "Budget of {name}: {planned} of {budget} is planned{was}",
    fr: "Budget de {name}\u00a0: {planned} prévus sur {budget}{was}",
  },
  wasPlanned: { en: "; it was {planned} of {budget}", fr: "; avant, {planned} sur {budget}" },
  budgetGone: {
    en: "Budget of {name}: none any more; it was {planned} of {budget}",
    fr: "Budget de {name}\u00a0: plus aucun; avant, {planned} sur {budget}",
  },
  over: { en: ", {over} too much", fr: ", soit {over} de trop" },
  load: { en: "{name}: {what}", fr: "{name}\u00a0: {what}" },
  posts: { en: "{sign}{count} {count:post|posts}", fr: "{sign}{count} {count:publication|publications}" },
  hours: {
    en: "{sign}{count} {count:hour|hours} of open tasks",
    fr: "{sign}{count} {count:heure|heures} de tâches à faire",
  },
  unreadable: {
    en: "{file} could not be read in the {side} state: nothing of it is compared, all the rest is",
    fr: "{file} n’a pas pu être lu dans l’état {side}\u00a0: rien n’en est comparé, tout le reste l’est",
  },
  faulty: {
    en: "{file} has faults in the {side} state: what could be read of it is compared, and all the rest",
    fr: "{file} a des fautes dans l’état {side}\u00a0: ce qui a pu en être lu est comparé, de même que tout le reste",
  },
  before: { en: "earlier", fr: "antérieur" },
  after: { en: "later", fr: "postérieur" },
} as const;

/** A budget in both states, in a line. */
export function sayBudget({ title, before, after }: BudgetLine, language: Language, style: Style): string {
  const say = (key: keyof typeof WORDS, values: Readonly<Record<string, Shown>>): string =>
    fillTemplate(WORDS[key][language], values, language);
  const name = style.name(title[language], language);
  // In Markdown a sign of dollars begins a formula.
  const money = (value: Money): string =>
    style.plain(fillTemplate("{value}", { value: { money: value } }, language));
  if (after === undefined) {
    return say("budgetGone", {
      name,
      planned: money(before?.planned ?? NOTHING),
      budget: money(before?.budget ?? NOTHING),
    });
  }
  const over =
    after.left.minor >= 0
      ? ""
      : say("over", { over: money({ minor: -after.left.minor, currency: after.left.currency }) });
  const was =
    before === undefined
      ? ""
      : say("wasPlanned", { planned: money(before.planned), budget: money(before.budget) });
  return say("budget", {
    name,
    planned: money(after.planned),
    budget: money(after.budget),
    was: over + was,
  });
}

const NOTHING = { minor: 0, currency: "CAD" };

/** What somebody has more or less to do, in a line. */
export function sayLoad(load: LoadChange, review: Review, language: Language, style: Style): string {
  const say = (key: keyof typeof WORDS, values: Readonly<Record<string, Shown>>): string =>
    fillTemplate(WORDS[key][language], values, language);
  const person =
    review.after.workspace.lookup("person", load.person) ??
    review.before.workspace.lookup("person", load.person);
  const parts: string[] = [];
  const add = (key: "posts" | "hours", amount: number): void => {
    if (amount === 0) return;
    parts.push(say(key, { sign: amount < 0 ? "\u2212" : "+", count: Math.abs(amount) }));
  };
  add("posts", load.posts);
  add("hours", Math.round((load.minutes / 60) * 10) / 10);
  return say("load", { name: style.plain(person?.name ?? load.person), what: parts.join(", ") });
}

/** What could not be compared, in a line. */
export function saySkipped({ side, file, reason }: Skipped, language: Language, style: Style): string {
  return fillTemplate(
    WORDS[reason][language],
    { file: style.code(file), side: WORDS[side][language] },
    language,
  );
}
