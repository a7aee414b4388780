import type { Finding, Severity } from "../rules";
import type { ListContext } from "../preview";
import type { MonthContext } from "./month-days";
import type { Cell, Section } from "./sheet";
import { say } from "./words";

/** More kinds of gaps than these nobody reads in a report. */
const MOST_KINDS = 10;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How much is found today, of each severity; what is told once for many counts as many. */
export function countGaps({ session }: ListContext): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of session.results().findings) counts[severity] += count;
  return counts;
}

/** The counts, and what is found most, errors first. */
export function gapSection({ session, language }: MonthContext): Section {
  const title = say("gaps", language);
  const { findings } = session.results();
  const section = { id: "gaps", title, list: [] };
  if (findings.length === 0) return { ...section, notes: [say("noGaps", language)], tables: [] };
  const { error, warning, info } = countGaps({ session, language });
  const kinds = new Map<string, { readonly first: Finding; count: number }>();
  for (const finding of findings) {
    const key = `${finding.rule.id} ${finding.severity}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { first: finding, count: finding.count });
    else kind.count += finding.count;
  }
  const loudest = [...kinds.values()]
    .sort((a, b) => ORDER[a.first.severity] - ORDER[b.first.severity] || b.count - a.count)
    .slice(0, MOST_KINDS);
  const rows = loudest.map(({ first, count }): readonly Cell[] => [
    first.rule[language].summary,
    { text: say(first.severity, language), tone: first.severity === "error" ? "gap" : undefined },
    String(count),
  ]);
  const columns = [
    { label: say("gap", language) },
    { label: say("severity", language) },
    { label: say("count", language), number: true },
  ];
  return {
    ...section,
    notes: [say("gapsNote", language, { errors: error, warnings: warning, infos: info })],
    tables: [{ caption: title, columns, rows }],
  };
}
