import type { Preset } from "../rules";
import {
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  daysInMonth,
  formatDay,
  type Language,
  showMonth,
  weekday,
} from "../values";
import { kindByName, type FileKind } from "../workspace";
import { TEMPLATE_FILES, TEMPLATES } from "./generated/templates";
import { fillFile, type TemplateValues } from "./template";

/** The five ways to organise, in the method's order. */
export const STRUCTURES = ["centralized", "organic", "coordinated", "dandelion", "holistic"] as const;
type Structure = (typeof STRUCTURES)[number];

/** The departments that may be responsible. */
export const DEPARTMENTS = ["administration", "communications", "marketing", "sales", "committee"] as const;
type Department = (typeof DEPARTMENTS)[number];

export interface StartingChoice {
  readonly language: Language;
  readonly structure: Structure;
  readonly department: Department;
  /** The organisation's name: one line. */
  readonly organisation: string | undefined;
  readonly preset: Preset | undefined;
  /** The first line of each YAML file names its schema. */
  readonly modelines: boolean;
  readonly today: Day;
  /** The first day of the month that the calendar is for; absent: next month. */
  readonly month?: Day;
  /** Ids of people whom the register has, the accountable one first; absent: those that the templates write. */
  readonly people?: readonly string[];
}

interface StartingFile {
  /** From the new workspace's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly kind: FileKind;
}

/** Where a workspace's own copies of the schemas are, for editors that know nothing of us. */
export const SCHEMA_FOLDER = "schemas";

/** The ids of the people that the templates write: who leads, who takes over, who decides, who leads a unit. */
const PEOPLE: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ["lead", "second", "director", "unit-lead"],
  fr: ["responsable", "releve", "direction", "responsable-unite"],
};

/** The files of a workspace to start from. */
export function startingFiles(choice: StartingChoice): StartingFile[] {
  const values = startingValues(choice);
  return TEMPLATE_FILES.map(({ template, writes }) => {
    const path = fillFile(typeof writes === "string" ? writes : writes[choice.language], values);
    const kind = kindByName(path);
    if (kind === undefined) throw new Error(`A template writes ${path}, which is no kind of file.`);
    const isYaml = path.endsWith(".yaml");
    let text = fillFile(TEMPLATES[choice.language][template] ?? "", isYaml ? quotable(values) : values);
    if (kind === "config" && choice.preset !== undefined) {
      text = text.replace(/^preset: \w+/m, `preset: ${choice.preset}`);
    }
    if (choice.modelines && isYaml) {
      text = `# yaml-language-server: $schema=${SCHEMA_FOLDER}/${kind}.schema.json\n${text}`;
    }
    return { path, text, kind };
  });
}

/** In YAML the name stands between double quotes. */
function quotable(values: TemplateValues): TemplateValues {
  return { ...values, organisation: (values.organisation ?? "").replace(/["\\]/g, "\\$&") };
}

function startingValues(choice: StartingChoice): TemplateValues {
  const { language, structure, department, today } = choice;
  const { year, month, day } = dayParts(today);
  const first = must(dayFrom(year, month, 1));
  const next = choice.month ?? addMonths(first, 1);
  const nextParts = dayParts(next);
  const monthName = showMonth(nextParts.year, nextParts.month, language);
  const lead = department === "committee" ? "communications" : department;
  const second = structure === "centralized" ? lead : lead === "marketing" ? "communications" : "marketing";
  return {
    organisation: choice.organisation ?? (language === "fr" ? "Notre organisation" : "Our organisation"),
    structure,
    department,
    "lead-department": lead,
    "second-department": second,
    timezone: "America/Toronto",
    region: "CA-QC",
    currency: "CAD",
    ...peopleValues(choice),
    today: formatDay(today),
    year: String(year),
    "month-start": formatDay(first),
    "plan-end": monthEnd(addMonths(first, 11)),
    "in-2-weeks": formatDay(today + 14),
    ...Object.fromEntries(
      [1, 2, 3, 6, 9].map((n) => [n === 1 ? "in-1-month" : `in-${n}-months`, monthEnd(addMonths(first, n))]),
    ),
    "review-by": formatDay(must(dayFrom(year + 1, month, Math.min(day, daysInMonth(year + 1, month))))),
    "next-month": formatDay(next).slice(0, 7),
    "next-month-name": monthName.charAt(0).toUpperCase() + monthName.slice(1),
    "post-1": formatDay(nthWeekday(next, 2, 2)),
    "post-2": formatDay(nthWeekday(next, 4, 2)),
    "post-3": formatDay(nthWeekday(next, 2, 3)),
    "post-4": formatDay(nthWeekday(next, 4, 4)),
  };
}

function peopleValues({ language, people = [] }: StartingChoice): TemplateValues {
  const [lead, second, director, unitLead] = PEOPLE[language].map(
    (id, index) => people[Math.min(index, people.length - 1)] ?? id,
  ) as [string, string, string, string];
  return { lead, second, director, "unit-lead": unitLead };
}

/** The last day of a month that begins on a day. */
function monthEnd(first: Day): string {
  return formatDay(addMonths(first, 1) - 1);
}

/** The nth such day of the week (0 is Sunday) of a month that begins on a day. */
function nthWeekday(first: Day, wanted: number, nth: number): Day {
  return first + ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7;
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A day of the calendar is out of range.");
  return value;
}
