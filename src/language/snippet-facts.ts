import { type Channel, mapOf, moneyOf, type Person, type RegisteredKind, textOf } from "../model";
import { listOf } from "../schema";
import { DEPARTMENTS, STRUCTURES } from "../start";
import {
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  daysInMonth,
  foldWord,
  formatDay,
  holidayRegions,
  type Language,
  workingDaysAfter,
} from "../values";
import type { Workspace } from "../workspace";
import type { SnippetFacts } from "./snippet-body";

/** More than anybody reads through in a choice. */
const MOST_CHOICES = 20;

/**
 * What a workspace gives its snippets as it is now; with the path of a file, what is likely in that file comes
 * first.
 */
export function workspaceFacts(workspace: Workspace, language: Language, path?: string): SnippetFacts {
  const { asOf } = workspace;
  const isHoliday = (day: Day) => workspace.isHoliday(day);
  const known = new Map<string, readonly string[]>();
  const all = (kind: string): readonly string[] => {
    const found =
      known.get(kind) ??
      (kind === "approver" ? approvers(workspace, all("person")) : idsOf(kind, workspace, path));
    known.set(kind, found);
    return found;
  };
  const organised = organisedAs(workspace, path);
  return {
    language,
    day: (when) => formatDay(dayOf(when, asOf)),
    workingDay: (when) => formatDay(workingDaysAfter(dayOf(when, asOf), 0, isHoliday)),
    word: (name) => wordOf(name, workspace, path),
    words: (name) => wordsOf(name, workspace, organised),
    organised,
    ids: (kind) => all(kind).slice(0, MOST_CHOICES),
    isTaken: (kind, id) => workspace.hasId(kind, id) || (kind === "rule" && isRule(id, workspace)),
  };
}

/** `today`, `14d`, or the last day of a month: `3 months`. */
function dayOf(when: string, today: Day): Day {
  const [, count, unit] = /^(\d+) ?(d|months?)$/.exec(when) ?? [];
  if (count === undefined) return today;
  if (unit === "d") return today + Number(count);
  const { year, month } = dayParts(addMonths(today, Number(count)));
  return dayFrom(year, month, daysInMonth(year, month)) ?? today;
}

function wordOf(name: string, workspace: Workspace, path: string | undefined): string {
  switch (name) {
    case "year":
      return String(dayParts(workspace.asOf).year);
    case "timezone":
      return timezone(workspace, path);
    default:
      return currency(workspace);
  }
}

function wordsOf(
  name: string,
  workspace: Workspace,
  { structure, department }: SnippetFacts["organised"],
): readonly string[] {
  switch (name) {
    case "region":
      return regions(workspace);
    case "structure":
      return [structure, ...STRUCTURES.filter((it) => it !== structure)];
    case "department":
      return [department, ...DEPARTMENTS.filter((it) => it !== department)];
    default:
      return listOf("network");
  }
}

/** As the policy at hand says it, else the first that does; of none what most organisations have. */
function organisedAs(workspace: Workspace, path: string | undefined): SnippetFacts["organised"] {
  const roots = workspace.sortedFiles
    .filter(({ kind, unreadable }) => kind === "policy" && !unreadable)
    .sort((a, b) => Number(b.path === path) - Number(a.path === path))
    .flatMap(({ root }) => root ?? []);
  const structure = roots.map((it) => textOf(it.get("structure"))).find((it) => isOneOf(STRUCTURES, it));
  const department = roots
    .flatMap((it) => mapOf(it.get("responsible")) ?? [])
    .map((it) => textOf(it.get("department")))
    .find((it) => isOneOf(DEPARTMENTS, it));
  return { structure: structure ?? "coordinated", department: department ?? "communications" };
}

function isOneOf(list: readonly string[], word: string | undefined): boolean {
  return word !== undefined && list.includes(word);
}

function timezone(workspace: Workspace, path: string | undefined): string {
  const own = path === undefined ? undefined : workspace.file(path)?.timezone;
  const configured = workspace.configs
    .map(({ fields }) => textOf(fields.timezone))
    .filter((it) => it !== undefined);
  const [plan] = workspace.every("plan");
  return own ?? configured.at(-1) ?? plan?.file.timezone ?? "America/Toronto";
}

function currency(workspace: Workspace): string {
  for (const plan of workspace.every("plan")) {
    const found = plan.budget?.currency;
    if (found !== undefined) return found;
  }
  for (const { fields } of workspace.every("objective")) {
    const found = moneyOf(fields.budget)?.currency;
    if (found !== undefined) return found;
  }
  return "CAD";
}

function regions(workspace: Workspace): readonly string[] {
  const declared = workspace.settings.get("holidays")?.value.region;
  const all = holidayRegions().map(({ id }) => id);
  const first = typeof declared === "string" ? declared : "CA-QC";
  return [first, ...all.filter((id) => id !== first)];
}

/** Kinds whose ids a snippet may ask for, beside people and channels. */
const PLANNED: ReadonlySet<string> = new Set([
  "plan",
  "objective",
  "step",
  "campaign",
  "goal",
  "segment",
  "theme",
]);

function idsOf(kind: string, workspace: Workspace, path: string | undefined): readonly string[] {
  if (kind === "person") return people(workspace, path);
  if (kind === "channel") return channels(workspace.every("channel"));
  if (!PLANNED.has(kind)) return [];
  const all = workspace.every(kind as RegisteredKind).filter((it) => it.id !== undefined);
  const plan = path === undefined ? undefined : textOf(workspace.file(path)?.plan);
  const isNear = ({ file }: (typeof all)[number]) => file.path === path || file.id === plan;
  return [...all.filter(isNear), ...all.filter((it) => !isNear(it))].map((it) => it.id ?? "");
}

/** By name, the one who answers for the file, or for the plan, first; without those who have left. */
function people(workspace: Workspace, path: string | undefined): readonly string[] {
  const ids = present(workspace)
    .map((person) => ({ id: person.id ?? "", name: foldWord(person.name ?? "") }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ id }) => id);
  const file = path === undefined ? undefined : workspace.file(path);
  const likely = [
    textOf(file?.defaults?.get("owner")),
    textOf(file?.root?.get("owner")),
    ...workspace.every("plan").map(({ fields }) => textOf(fields.owner)),
  ].find((id) => id !== undefined && ids.includes(id));
  return likely === undefined ? ids : [likely, ...ids.filter((id) => id !== likely)];
}

/** The same people, those who may approve first. */
function approvers(workspace: Workspace, everybody: readonly string[]): readonly string[] {
  const may = new Set(present(workspace).flatMap(({ id, roles }) => (roles.includes("approver") ? id : [])));
  return [...everybody.filter((id) => may.has(id)), ...everybody.filter((id) => !may.has(id))];
}

function present(workspace: Workspace): readonly Person[] {
  const isThere = ({ id, until }: Person) =>
    id !== undefined && (until === undefined || until >= workspace.asOf);
  return workspace.every("person").filter(isThere);
}

function channels(all: readonly Channel[]): readonly string[] {
  const open = all.filter((it) => it.id !== undefined && it.status !== "closed");
  const isActive = (it: Channel) => it.status === "active";
  return [...open.filter(isActive), ...open.filter((it) => !isActive(it))].map((it) => it.id ?? "");
}

/** Rules of a policy are in no registry of ids. */
function isRule(id: string, workspace: Workspace): boolean {
  const line = new RegExp(`^[\\s-]*id:[ \\t]*["']?${id}["']?[ \\t]*$`, "m");
  return workspace.sortedFiles.some(({ kind, source }) => kind === "policy" && line.test(source.text));
}
