import { readPeople } from "./cell-values";
import type { Context } from "./context";
import { joinPeople } from "./people";
import type { FoundNames, ImportAround } from "./reading";
import type { TableReading } from "./table-reading";
import { joinTitles } from "./titles";
import { trimmed } from "./trimmed";
import type { LaidTable } from "./understand";
import { withoutMarks } from "../table";

type Kind = "people" | "objective" | "campaign" | "theme" | "segment";

export type NameCounts = Readonly<Record<Kind, Map<string, number>>>;

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["owner", "people"],
  ["approver", "people"],
  ["objective", "objective"],
  ["campaign", "campaign"],
  ["theme", "theme"],
  ["segment", "segment"],
]);

/** How often cells name each of the people, objectives, campaigns, themes and segments. */
export function collectNames(tables: readonly LaidTable[]): NameCounts {
  const counts = {
    people: new Map(),
    objective: new Map(),
    campaign: new Map(),
    theme: new Map(),
    segment: new Map(),
  };
  for (const { grid, columns, kinds } of tables)
    for (const { field, index } of columns) {
      const kind = KINDS.get(field);
      if (kind === undefined) continue;
      const cells = new Map<string, number>();
      grid.rows.forEach(({ cells: all }, at) => {
        const text = trimmed(all[index] ?? "");
        if (text !== "" && kinds[at] === "post") cells.set(text, (cells.get(text) ?? 0) + 1);
      });
      for (const [text, count] of cells) {
        const plain = withoutMarks(text);
        const names = kind === "people" ? readPeople(plain) : [plain];
        const into: Map<string, number> = counts[kind];
        for (const name of names) into.set(name, (into.get(name) ?? 0) + count);
      }
    }
  return counts;
}

export interface NameIds {
  readonly ids: TableReading["ids"];
  names(context: Context): FoundNames;
}

/** The ids that names come to: of registers and plans first, else new ones. */
export function nameIds(counts: NameCounts, around: ImportAround): NameIds {
  const { language } = around;
  const people = joinPeople(counts.people, around.people, language);
  const objective = joinTitles(counts.objective, around.objectives, "objective", language);
  const campaign = joinTitles(counts.campaign, around.campaigns ?? [], "campaign", language);
  const theme = joinTitles(counts.theme, around.themes ?? [], "theme", language);
  const segment = joinTitles(counts.segment, around.segments ?? [], "segment", language);
  return {
    ids: {
      people: people.idOf,
      objective: objective.idOf,
      campaign: campaign.idOf,
      theme: theme.idOf,
      segment: segment.idOf,
    },
    names: (context) => ({
      people: people.names,
      channels: context.channels.names(language),
      objectives: objective.names,
      campaigns: campaign.names,
      themes: theme.names,
      segments: segment.names,
    }),
  };
}

export function emptyNames(): FoundNames {
  return { people: [], channels: [], objectives: [], campaigns: [], themes: [], segments: [] };
}
