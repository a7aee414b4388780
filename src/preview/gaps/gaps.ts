import { dayOf, type Entity, localisedText, Objective, Person, Step, textOf } from "../../model";
import { type Finding, isGap } from "../../rules";
import type { Pair } from "../../syntax";
import type { Day, Language } from "../../values";
import type { Workspace } from "../../workspace";
import type { ListContext } from "../context";
import { entityOf, unitOf } from "../entities";
import { postIn } from "../posts";

/** Something that is missing or wrong in a post, an objective, a step or another entry. */
export interface Gap {
  /** The entry's title, else its id, else the file. */
  readonly title: string;
  readonly finding: Finding;
  /** Who answers for the entry; undefined while nobody does. */
  readonly person: string | undefined;
  /** By when it is due; undefined while no date is known. */
  readonly day: Day | undefined;
  readonly objective: string | undefined;
}

/** What is missing in the root, in the order of the findings: what somebody has to act on. */
export function gapsOf(context: ListContext): readonly Gap[] {
  return readGaps(context.session.results().findings.filter(isGap), context);
}

/** Findings with the entries that they are about. */
export function readGaps(findings: readonly Finding[], { session, language }: ListContext): readonly Gap[] {
  const { workspace } = session;
  return findings.map((finding) => ({ ...entryOf(finding, workspace, language), finding }));
}

type Entry = Omit<Gap, "finding">;

function entryOf(finding: Finding, workspace: Workspace, language: Language): Entry {
  const { entity: ref, file } = finding;
  if (ref?.kind === "post") {
    const unit = unitOf(finding, workspace);
    const post = unit === undefined ? undefined : postIn(unit, workspace);
    if (post !== undefined) {
      const day = (post.due ?? post.when)?.day;
      return { title: post.titles[language], person: post.owner, day, objective: post.objective };
    }
  }
  const entity = entityOf(finding, workspace);
  const title = titleOf(entity, language) ?? ref?.id ?? file;
  const person = entity instanceof Person ? entity.id : wordOf(entity, "owner");
  if (!(entity instanceof Objective || entity instanceof Step))
    return { title, person, day: undefined, objective: undefined };
  const objective = entity instanceof Step ? wordOf(entity, "objective") : entity.id;
  return { title, person, day: dayOf(entity.fields.deadline), objective };
}

/** The title or name of an entity; undefined while it has none. */
export function titleOf(entity: Entity | undefined, language: Language): string | undefined {
  const title: Pair | undefined = entity?.node.get("title") ?? entity?.node.get("name");
  return title === undefined ? undefined : localisedText(title.value, language);
}

function wordOf(entity: Entity | undefined, key: string): string | undefined {
  return textOf(entity?.node.get(key));
}
