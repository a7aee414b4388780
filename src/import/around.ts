import { localisedParts, textOf } from "../model";
import type { Pair } from "../syntax";
import { formatDay, type Language } from "../values";
import type { Workspace } from "../workspace";
import type { ImportAround, KnownEntry } from "./reading";

/** What a workspace knows before a file is read: its registers, its plan, its zone and its day. */
export function aroundOf(workspace: Workspace, language: Language): ImportAround {
  const titled = (kind: "objective" | "campaign" | "theme" | "segment"): readonly KnownEntry[] =>
    workspace
      .every(kind)
      .flatMap(({ id, node }) => (id === undefined ? [] : [{ id, names: namesIn(node.get("title")) }]));
  return {
    people: workspace.every("person").flatMap(({ id, name, fields }) => {
      const email = textOf(fields.email);
      if (id === undefined) return [];
      return [{ id, names: name === undefined ? [] : [name], ...(email === undefined ? {} : { email }) }];
    }),
    channels: workspace.every("channel").flatMap(({ id, network, fields }) => {
      const handle = textOf(fields.handle);
      if (id === undefined) return [];
      return [
        {
          id,
          names: [],
          ...(network === undefined ? {} : { network }),
          ...(handle === undefined ? {} : { handle }),
        },
      ];
    }),
    objectives: titled("objective"),
    campaigns: titled("campaign"),
    themes: titled("theme"),
    segments: titled("segment"),
    timezone: configuredZone(workspace) ?? usualZone(workspace),
    language,
    asOf: formatDay(workspace.asOf),
  };
}

/** The zone that the configuration names. */
export function configuredZone(workspace: Workspace): string | undefined {
  let zone: string | undefined;
  for (const { fields } of workspace.configs) zone = textOf(fields.timezone) ?? zone;
  return zone;
}

/** The zone of all calendars and plans that name one, where they agree. */
function usualZone(workspace: Workspace): string | undefined {
  const zones = new Set(
    workspace.sortedFiles.flatMap(({ kind, timezone }) =>
      (kind === "calendar" || kind === "plan") && timezone !== undefined ? [timezone] : [],
    ),
  );
  return zones.size === 1 ? [...zones][0] : undefined;
}

function namesIn(title: Pair | undefined): readonly string[] {
  return title === undefined ? [] : localisedParts(title.value).map(({ node }) => node.value);
}
