import { isGap } from "../../rules";
import { type Day, dayParts, showMonth, weekStart } from "../../values";
import { NOTHING } from "../calendar/filter";
import type { ListContext } from "../context";
import { keyFor } from "../keys";
import type { GapsBy } from "../state";
import { type Gap, titleOf } from "./gaps";
import { say } from "./words";

export interface GapGroup {
  /** Names the group among those of its order. */
  readonly key: string;
  readonly label: string;
  readonly gaps: readonly Gap[];
}

/** Groups gaps; groups come in the order in which people act: nobody's first, then names; late first, then days. */
export function groupGaps(gaps: readonly Gap[], by: GapsBy, context: ListContext): readonly GapGroup[] {
  const groups = new Map<string, GroupPlace & { readonly gaps: Gap[] }>();
  for (const gap of gaps) {
    const place = placeOf(gap, by, context);
    const group = groups.get(place.key);
    if (group === undefined) groups.set(place.key, { ...place, gaps: [gap] });
    else group.gaps.push(gap);
  }
  return [...groups.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** The `id` in the page of the group of a person, an objective or a clause, by the name that filters give it. */
export function groupAnchor(by: GapsBy, name: string): string {
  return keyFor("gaps", by, name === NOTHING ? "none" : `of ${name}`);
}

interface GroupPlace {
  readonly key: string;
  readonly label: string;
  /** Groups are sorted by it, by code unit. */
  readonly order: string;
}

/** After everything else. */
const LAST = "\uffff";

function placeOf(gap: Gap, by: GapsBy, context: ListContext): GroupPlace {
  if (by === "clause") return placeByClause(gap, context);
  if (isOfFile(gap)) return { key: "files", label: say("files", context.language), order: LAST + LAST };
  if (by === "date") return placeByDate(gap.day, context);
  const { workspace } = context.session;
  const id = by === "person" ? gap.person : gap.objective;
  if (id === undefined) {
    const label = say(by === "person" ? "nobody" : "noObjective", context.language);
    // What nobody answers for is most urgent; what serves no objective comes after those that do.
    return { key: "none", label, order: by === "person" ? "" : LAST };
  }
  const label = titleOf(workspace.lookup(by, id), context.language) ?? id;
  return { key: `of ${id}`, label, order: `1${label.toLowerCase()}` };
}

/** A fault of a file's form that is in no entry somebody answers for. */
function isOfFile({ finding, person, day, objective }: Gap): boolean {
  return !isGap(finding) && person === undefined && day === undefined && objective === undefined;
}

/** Late, this week, next week, then month by month. */
function placeByDate(day: Day | undefined, { session, language }: ListContext): GroupPlace {
  if (day === undefined) return { key: "none", label: say("noDate", language), order: LAST };
  const { asOf } = session.workspace;
  if (day < asOf) return { key: "late", label: say("late", language), order: "0" };
  const week = weekStart(day);
  if (week === weekStart(asOf)) return { key: "week", label: say("thisWeek", language), order: "1" };
  if (week === weekStart(asOf) + 7) return { key: "next", label: say("nextWeek", language), order: "2" };
  const { year, month } = dayParts(day);
  const order = `3${year}-${String(month).padStart(2, "0")}`;
  return { key: order, label: showMonth(year, month, language), order };
}

/** In the order of the policies; what no clause asks for comes last. */
function placeByClause({ finding }: Gap, { session, language }: ListContext): GroupPlace {
  const { clause } = finding;
  if (clause === undefined) return { key: "none", label: say("noClause", language), order: LAST };
  const source = session.workspace.file(clause.file)?.source;
  const at = (source?.startOf(clause.at.piece) ?? 0) + clause.at.start;
  return {
    key: `of ${clause.file}#${clause.id}`,
    label: clause.title,
    order: `1${clause.file}\n${String(at).padStart(9, "0")}`,
  };
}
