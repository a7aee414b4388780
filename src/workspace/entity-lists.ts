import type { DefinitionName } from "../schema";
import type { FileKind } from "./file-kinds";

/**
 * What the entries of each list define. They are units of their own; the entries of any other
 * list are part of the head.
 */
const LISTS: Partial<Readonly<Record<FileKind, Readonly<Record<string, DefinitionName>>>>> = {
  calendar: { posts: "post" },
  people: { people: "person" },
  channels: { channels: "channel" },
  plan: {
    goals: "goal",
    objectives: "objective",
    segments: "segment",
    zones: "zone",
    activation: "step",
    campaigns: "campaign",
  },
};

/** The lists of a kind of file whose entries are entities, with what each defines. */
export function entityLists(kind: FileKind): Readonly<Record<string, DefinitionName>> {
  return LISTS[kind] ?? NONE;
}

const NONE: Readonly<Record<string, DefinitionName>> = {};

/** What the entries of a list define; undefined of a list that holds no entities. */
export function definedBy(kind: FileKind, list: string | undefined): DefinitionName | undefined {
  const lists = entityLists(kind);
  return list !== undefined && Object.hasOwn(lists, list) ? lists[list] : undefined;
}
