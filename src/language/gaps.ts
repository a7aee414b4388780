import { dayOf, type Entity, localisedText, Objective, Post, Step } from "../model";
import type { Finding } from "../rules";
import { type Day, dayParts, type Language, showMonth, weekStart } from "../values";
import type { LanguageContext } from "./context";
import { labelOf } from "./gap-words";
import type { Location } from "./ranges";

/** By whom, by when or for which objective gaps are grouped. */
export type GapOrder = "person" | "date" | "objective";

/** Something that is missing or wrong in a post, an objective, a step or another entry. */
export interface Gap {
  /** The entry's title, else its id, else the file. */
  readonly title: string;
  readonly finding: Finding;
  readonly at: Location;
  /** Who answers for the entry; undefined while nobody does. */
  readonly person: string | undefined;
  /** By when it is due; undefined while no date is known. */
  readonly day: Day | undefined;
  readonly objective: string | undefined;
}

export interface GapGroup {
  readonly label: string;
  readonly gaps: readonly Gap[];
}

/** Groups of rules whose findings somebody has to act on; the others are about the files themselves. */
const ASKED: ReadonlySet<string> = new Set(["who", "when", "budget", "alignment", "content"]);

/** A post without a channel, or on a closed one, is its owner's to mend like all the rest. */
function isAsked({ rule, entity }: Finding): boolean {
  return ASKED.has(rule.group) || (rule.group === "policy" && entity?.kind === "post");
}

/** What is missing in the root, in the order of the findings. */
export function gapsOf({ session, language }: LanguageContext): readonly Gap[] {
  const entries = new Map<string, Entry>();
  const gaps: Gap[] = [];
  for (const finding of session.results().findings) {
    if (!isAsked(finding)) continue;
    const key = `${finding.file}\n${finding.entity?.kind}\n${finding.entity?.id ?? finding.at.start}`;
    let entry = finding.entity === undefined ? undefined : entries.get(key);
    if (entry === undefined) {
      entry = readEntry(finding, session.workspace, language);
      if (finding.entity !== undefined) entries.set(key, entry);
    }
    gaps.push({ ...entry, finding, at: { path: finding.file, range: finding.range } });
  }
  return gaps;
}

type Entry = Pick<Gap, "title" | "person" | "day" | "objective">;
type Files = LanguageContext["session"]["workspace"];

function readEntry(finding: Finding, workspace: Files, language: Language): Entry {
  const entity = entityOf(finding, workspace);
  const title = titleOf(entity, language) ?? finding.entity?.id ?? finding.file;
  if (entity instanceof Post) {
    const person = entity.owner?.value;
    const day = (entity.due ?? entity.publish)?.day;
    return { title, person, day, objective: entity.objectiveId?.value };
  }
  if (entity instanceof Objective || entity instanceof Step) {
    const objective = entity instanceof Step ? wordOf(entity, "objective") : entity.id;
    return { title, person: wordOf(entity, "owner"), day: dayOf(entity.node.get("deadline")), objective };
  }
  return { title, person: wordOf(entity, "owner"), day: undefined, objective: undefined };
}

/** The entity that a finding is about, read again. */
function entityOf(finding: Finding, workspace: Files): Entity | undefined {
  const { entity: ref, file, at } = finding;
  const unit = workspace.file(file)?.unitAt(at);
  if (ref === undefined || unit === undefined) return undefined;
  const { entities } = workspace.peek(unit);
  return entities.find((it) => it.kind === ref.kind && it.id === ref.id);
}

function titleOf(entity: Entity | undefined, language: Language): string | undefined {
  const title = entity?.node.get("title") ?? entity?.node.get("name");
  return title === undefined ? undefined : localisedText(title.value, language);
}

function wordOf(entity: Entity | undefined, key: string): string | undefined {
  const value = entity?.node.get(key)?.value;
  return value?.type === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** Groups gaps; groups come in the order in which people act: nobody's first, then names; late first, then days. */
export function groupGaps(gaps: readonly Gap[], by: GapOrder, context: LanguageContext): readonly GapGroup[] {
  const groups = new Map<string, { readonly label: string; readonly order: string; readonly gaps: Gap[] }>();
  for (const gap of gaps) {
    const { key, label, order } = placeOf(gap, by, context);
    let group = groups.get(key);
    if (group === undefined) {
      group = { label, order, gaps: [] };
      groups.set(key, group);
    }
    group.gaps.push(gap);
  }
  return [...groups.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

interface GroupPlace {
  readonly key: string;
  readonly label: string;
  /** Groups are sorted by it, by code unit. */
  readonly order: string;
}

function placeOf(gap: Gap, by: GapOrder, context: LanguageContext): GroupPlace {
  if (by === "date") return placeByDate(gap.day, context);
  const { workspace } = context.session;
  const id = by === "person" ? gap.person : gap.objective;
  if (id === undefined) {
    const label = labelOf(by === "person" ? "nobody" : "noObjective", context.language);
    // What nobody answers for is most urgent; what serves no objective comes after those that do.
    return { key: "", label, order: by === "person" ? "" : "\uffff" };
  }
  const entity = workspace.lookup(by, id);
  const label = titleOf(entity, context.language) ?? id;
  return { key: id, label, order: `1${label.toLowerCase()}` };
}

/** Late, this week, next week, then month by month. */
function placeByDate(day: Day | undefined, { session, language }: LanguageContext): GroupPlace {
  if (day === undefined) return { key: "none", label: labelOf("noDate", language), order: "9" };
  const { asOf } = session.workspace;
  if (day < asOf) return { key: "late", label: labelOf("late", language), order: "0" };
  const week = weekStart(day);
  if (week === weekStart(asOf)) return { key: "week", label: labelOf("thisWeek", language), order: "1" };
  if (week === weekStart(asOf) + 7) return { key: "next", label: labelOf("nextWeek", language), order: "2" };
  const { year, month } = dayParts(day);
  const order = `3${year}-${String(month).padStart(2, "0")}`;
  return { key: order, label: showMonth(year, month, language), order };
}
