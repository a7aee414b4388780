import type { Severity } from "../rules";
import { parseDay } from "../values";

export const VIEW_NAMES = [
  "calendar",
  "agenda",
  "plan",
  "budget",
  "policy",
  "people",
  "gaps",
  "post",
  "form",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What a form can be filled in for. */
export const FORM_KINDS = ["post", "objective", "step"] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const CALENDAR_MODES = ["month", "week", "agenda"] as const;
export type CalendarMode = (typeof CALENDAR_MODES)[number];

export const CALENDAR_SPANS = ["month", "week", "day"] as const;
export type CalendarSpan = (typeof CALENDAR_SPANS)[number];

export const GAP_ORDERS = ["person", "date", "objective", "clause"] as const;
export type GapsBy = (typeof GAP_ORDERS)[number];

export const SEVERITIES = ["error", "warning", "info"] as const;

/** By what the posts of a calendar, and gaps, are narrowed. */
export interface Filters {
  readonly person?: string;
  readonly channel?: string;
  readonly status?: string;
  readonly objective?: string;
  readonly theme?: string;
  /** Posts with findings alone. */
  readonly gaps?: boolean;
  /** Words that stand in the title, the texts or the id. */
  readonly search?: string;
  /** Of gaps: only those as grave as this, or graver. */
  readonly severity?: Severity;
  /** Of gaps: those that a clause asks for, `file#id`. */
  readonly clause?: string;
}

/** Which view is shown, and what of it. Plain data: kept by the panel, and written into links. */
export interface ViewState {
  readonly view: ViewName;
  /** Of the calendar; the month when absent. */
  readonly mode?: CalendarMode;
  /** A day of the month or week that is shown, `2027-03-01`; today's when absent. */
  readonly day?: string;
  /** A lane for each channel, in the week. */
  readonly lanes?: boolean;
  /** How much the agenda lists; as much as can be read at once when absent. */
  readonly span?: CalendarSpan;
  /** Deadlines among the posts; when absent the agenda alone shows them. */
  readonly deadlines?: boolean;
  /** The campaigns behind the days. */
  readonly campaigns?: boolean;
  readonly filters?: Filters;
  /** `false`: an earlier state that could be shown along is not. */
  readonly changes?: boolean;
  /** Of the agenda: how many days from today on; a week when absent. */
  readonly days?: number;
  /** Of the gaps; by person when absent. */
  readonly by?: GapsBy;
  /** What the form is for; a post when absent. */
  readonly kind?: FormKind;
  /** The id of the plan, the policy's clause, the post or the entry that is shown. */
  readonly id?: string;
  /** The file that holds it, where the id alone does not say. */
  readonly file?: string;
  /** Of a form: the field that is looked for, by its key or `tasks.0.owner`; or the one that a rule finds fault with. */
  readonly key?: string;
  readonly rule?: string;
  /** The language whose texts are shown first in a post. */
  readonly textLanguage?: string;
}

const START: ViewState = { view: "calendar" };

/** A state from outside (a panel, a link), with everything left out that is none. */
export function readState(from: unknown): ViewState {
  if (!isRecord(from)) return START;
  const view = oneOf(VIEW_NAMES, from.view) ?? "calendar";
  const day = text(from.day);
  return {
    view,
    ...given("mode", oneOf(CALENDAR_MODES, from.mode)),
    ...given("day", day !== undefined && parseDay(day) !== undefined ? day : undefined),
    ...given("lanes", from.lanes === true ? true : undefined),
    ...given("span", oneOf(CALENDAR_SPANS, from.span)),
    ...given("deadlines", typeof from.deadlines === "boolean" ? from.deadlines : undefined),
    ...given("campaigns", from.campaigns === true ? true : undefined),
    ...given("filters", readFilters(from.filters)),
    ...given("changes", from.changes === false ? false : undefined),
    ...given("days", daysIn(from.days)),
    ...given("by", oneOf(GAP_ORDERS, from.by)),
    ...given("kind", oneOf(FORM_KINDS, from.kind)),
    ...given("id", text(from.id)),
    ...given("file", text(from.file)),
    ...given("key", text(from.key)),
    ...given("rule", text(from.rule)),
    ...given("textLanguage", text(from.textLanguage)),
  };
}

function readFilters(from: unknown): Filters | undefined {
  if (!isRecord(from)) return undefined;
  const filters: Filters = {
    ...given("person", text(from.person)),
    ...given("channel", text(from.channel)),
    ...given("status", text(from.status)),
    ...given("objective", text(from.objective)),
    ...given("theme", text(from.theme)),
    ...given("gaps", from.gaps === true ? true : undefined),
    ...given("search", text(from.search)),
    ...given("severity", oneOf(SEVERITIES, from.severity)),
    ...given("clause", text(from.clause)),
  };
  return Object.keys(filters).length === 0 ? undefined : filters;
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}

const LONGEST_WORD = 400;

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_WORD ? value : undefined;
}

const MOST_DAYS = 366;

/** A number, or as a form's field has it. */
function daysIn(value: unknown): number | undefined {
  const days = typeof value === "string" ? Number(value) : value;
  return typeof days === "number" && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
    ? days
    : undefined;
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
