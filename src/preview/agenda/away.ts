import type { Day } from "../../values";
import type { Workspace } from "../../workspace";

/** Somebody who is not there: for a while, or because their time in the role ends. */
export interface Away {
  readonly person: string;
  readonly name: string;
  readonly from: Day;
  /** The last day away; undefined while nobody knows. */
  readonly to: Day | undefined;
  readonly deputy: string | undefined;
  /** They leave the role on the day before `from`. */
  readonly leaves: boolean;
}

/** Who is away on some of the days. */
export function absencesBetween(workspace: Workspace, first: Day, last: Day): readonly Away[] {
  const found: Away[] = [];
  for (const { id, name, until, absences } of workspace.every("person")) {
    if (id === undefined || (until !== undefined && until < first)) continue;
    const who = { person: id, name: name ?? id };
    for (const { from, to, deputy } of absences) {
      if (from <= last && (to === undefined || to >= first))
        found.push({ ...who, from, to, deputy, leaves: false });
    }
    if (until !== undefined && until <= last)
      found.push({ ...who, from: until + 1, to: undefined, deputy: undefined, leaves: true });
  }
  return found.sort((a, b) => a.from - b.from);
}
