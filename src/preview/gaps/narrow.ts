import { foldText, NOTHING } from "../calendar/filter";
import type { Finding } from "../../rules";
import type { ListContext } from "../context";
import type { Filters } from "../state";
import type { Gap } from "./gaps";

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** The gaps that pass the filters. */
export function narrowGaps(
  gaps: readonly Gap[],
  { person, objective, severity, clause, search }: Filters,
  context: ListContext,
): readonly Gap[] {
  const words = search === undefined ? [] : foldText(search).split(/\s+/);
  return gaps.filter((gap) => {
    const { finding } = gap;
    if (severity !== undefined && RANKS[finding.severity] > RANKS[severity]) return false;
    if (!fits(person, gap.person) || !fits(objective, gap.objective)) return false;
    if (clause !== undefined && (finding.clause === undefined || clauseKey(finding.clause) !== clause))
      return false;
    if (words.length === 0) return true;
    const text = foldText(wordsOf(gap, context));
    return words.every((word) => text.includes(word));
  });
}

/** A clause as a filter names it. */
export function clauseKey({ file, id }: { readonly file: string; readonly id: string }): string {
  return `${file}#${id}`;
}

function fits(wanted: string | undefined, has: string | undefined): boolean {
  return wanted === undefined || (wanted === NOTHING ? has === undefined : has === wanted);
}

/** What a search looks at: everything that the row shows. */
function wordsOf({ title, finding, person }: Gap, { session, language }: ListContext): string {
  const { entity, file, rule, clause } = finding;
  const name = person === undefined ? "" : (session.workspace.lookup("person", person)?.name ?? person);
  return [title, entity?.id ?? "", file, rule.id, finding.message(language), name, clause?.title ?? ""].join(
    "\n",
  );
}

/** Errors before warnings, warnings before information. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}

/** Gaps as people take them up: grave ones first, then by day; what has no day comes last. */
export function sortGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...gaps].sort(
    (a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity] || (a.day ?? LATEST) - (b.day ?? LATEST),
  );
}

const LATEST = Number.MAX_SAFE_INTEGER;
