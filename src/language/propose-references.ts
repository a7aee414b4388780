import {
  type Channel,
  type Entity,
  itemsOf,
  localisedText,
  type Person,
  type RegisteredKind,
  textOf,
} from "../model";
import type { RefTarget } from "../schema";
import { networkName } from "../networks";
import { CATALOGUE } from "../rules";
import { type Day, type Language, showDay } from "../values";
import type { LanguageContext } from "./context";
import type { PlaceAt } from "./place-at";
import { keyAt, postAt } from "./around-place";
import { rulesFoundAt } from "./findings-at";
import { plainMarkdown } from "./markdown";
import type { Proposal } from "./proposal";
import { say } from "./words";
import { valueWords } from "./describe";

/** More ids of posts than anybody looks through. */
const MOST_POSTS = 200;

/** Ids that fit where one of a kind is named, the likeliest first. */
export function references(context: LanguageContext, place: PlaceAt, kind: RefTarget): readonly Proposal[] {
  switch (kind) {
    case "person":
      return people(context, place);
    case "channel":
      return channels(context);
    case "post":
      return posts(context, place);
    case "rule":
      return rules(context, place);
    case "unit":
      return units(context);
    default:
      return ofPlan(context, place, kind);
  }
}

/** People by name. Those who are no longer in the role come last, and who may not approve is left out there. */
function people(context: LanguageContext, place: PlaceAt): Proposal[] {
  const { workspace } = context.session;
  const key = keyAt(place);
  const owner = key === "approver" ? postAt(place)?.owner?.value : undefined;
  const rank = (person: Person) =>
    (isGone(person, workspace.asOf) ? 4 : 0) +
    (person.id === owner ? 2 : 0) +
    (key === "approver" && !person.roles.includes("approver") ? 1 : 0);
  return workspace
    .every("person")
    .filter((person) => person.id !== undefined)
    .map((person, index) => ({ person, index, rank: rank(person) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ person }) => personProposal(person, context.language, workspace.asOf));
}

function isGone({ until }: Person, asOf: Day): boolean {
  return until !== undefined && until < asOf;
}

function personProposal(person: Person, language: Language, asOf: Day): Proposal {
  const id = person.id ?? "";
  const department = textOf(person.fields.department);
  const words = department === undefined ? undefined : valueWords("department", department);
  const details = [id, words?.[language].title, absenceNow(person, language, asOf)];
  return {
    label: person.name ?? id,
    kind: "person",
    value: id,
    unlikely: isGone(person, asOf),
    detail: details.filter((detail) => detail !== undefined && detail !== person.name).join(" · "),
  };
}

/** Why a person is not there today; undefined when they are. */
export function absenceNow(person: Person, language: Language, asOf: Day): string | undefined {
  const { until } = person;
  if (until !== undefined && until < asOf)
    return say("left", language, { day: showDay(until, language, "medium") });
  const absence = person.absences.find(({ from, to }) => from <= asOf && (to === undefined || asOf <= to));
  if (absence === undefined) return undefined;
  return absence.to === undefined
    ? say("awayOpen", language)
    : say("awayNow", language, { day: showDay(absence.to, language, "medium") });
}

/** Channels by id; closed ones are left out, paused and planned ones come last. */
function channels({ session, language }: LanguageContext): Proposal[] {
  const open = session.workspace
    .every("channel")
    .filter((it) => it.id !== undefined && it.status !== "closed");
  const active = open.filter((it) => it.status === "active");
  return [...active, ...open.filter((it) => it.status !== "active")].map((it) =>
    channelProposal(it, language),
  );
}

function channelProposal(channel: Channel, language: Language): Proposal {
  const { network, fields, status } = channel;
  const purpose = localisedText(fields.purpose?.value, language);
  const details = [
    network === undefined ? undefined : networkName(network, language),
    textOf(fields.handle),
    status === "active" ? undefined : valueWords("channelStatus", status)?.[language].title,
  ];
  return {
    label: channel.id ?? "",
    kind: "channel",
    detail: details.filter((detail) => detail !== undefined).join(" · "),
    documentation: purpose === undefined ? undefined : plainMarkdown(purpose),
  };
}

/** Parts of plans by title; those of the plan at hand come first. */
function ofPlan(context: LanguageContext, place: PlaceAt, kind: RegisteredKind): Proposal[] {
  const { session, language } = context;
  const post = postAt(place);
  const planPath = kind === "plan" ? undefined : (post?.plan?.file.path ?? place.file.path);
  const all = session.workspace.every(kind).filter((entity) => entity.id !== undefined) as readonly Entity[];
  const entity = place.entity;
  const own = entity?.kind === kind ? entity.id : undefined;
  const others = all.filter((it) => it.id !== own);
  const near = others.filter((it) => it.file.path === planPath);
  const objective = post?.objectiveId?.value;
  const fitting = (it: Entity) => it.kind === "step" && textOf(it.fields.objective) === objective;
  const ordered =
    objective === undefined ? near : [...near.filter(fitting), ...near.filter((it) => !fitting(it))];
  return [...ordered, ...others.filter((it) => it.file.path !== planPath)].map((it) =>
    entityProposal(it, language),
  );
}

/** What people call an entity; undefined of one without a title. */
export function titleOf({ fields }: Entity, language: Language): string | undefined {
  return "title" in fields ? localisedText(fields.title?.value, language) : undefined;
}

function entityProposal(entity: Entity, language: Language): Proposal {
  const id = entity.id ?? "";
  const title = titleOf(entity, language);
  return title === undefined
    ? { label: id, kind: "reference" }
    : { label: title, kind: "reference", value: id, detail: id };
}

/** Ids of posts that hold what was typed, at most {@link MOST_POSTS}. */
function posts({ session }: LanguageContext, place: PlaceAt): Proposal[] {
  const typed = typedAt(place);
  const own = postAt(place)?.id;
  const found: Proposal[] = [];
  for (const id of session.workspace.idsOf("post")) {
    if (id === own || !id.includes(typed)) continue;
    found.push({ label: id, kind: "reference" });
    if (found.length >= MOST_POSTS) break;
  }
  return found;
}

/** What stands of the word up to the offset, without quotes. */
export function typedAt(place: PlaceAt): string {
  return place.piece.text
    .slice(place.word.start, Math.max(place.word.start, place.offset))
    .replace(/^["']/, "");
}

/** Rules by id; in a waiver those that found something here come first. */
export function rules(context: LanguageContext, place: PlaceAt): Proposal[] {
  const { language } = context;
  const found = rulesFoundAt(context.session, place);
  const ids = CATALOGUE.map((rule) => rule.id);
  const order = [...ids.filter((id) => found.has(id)), ...ids.filter((id) => !found.has(id))];
  return order.flatMap((id) => {
    const rule = CATALOGUE.find((it) => it.id === id);
    if (rule === undefined) return [];
    const { summary, why } = rule[language];
    const detail = found.has(id) ? say("found", language) : undefined;
    return [
      { label: id, kind: "rule" as const, detail, documentation: `${summary}\n\n${why}`, filter: summary },
    ];
  });
}

/** Business units that policies name, and those that channels name. */
function units({ session, language }: LanguageContext): Proposal[] {
  const { workspace } = session;
  const found = new Map<string, Proposal>();
  for (const file of workspace.sortedFiles) {
    if (file.kind !== "policy") continue;
    for (const node of itemsOf(file.root?.get("units"))) {
      if (node.type === "scalar" && typeof node.value === "string")
        found.set(node.value, { label: node.value, kind: "reference" });
      else if (node.type === "map") {
        const id = textOf(node.get("id"));
        const title = localisedText(node.get("title")?.value, language);
        if (id !== undefined) found.set(id, { label: title ?? id, kind: "reference", value: id, detail: id });
      }
    }
  }
  for (const channel of workspace.every("channel")) {
    const id = textOf(channel.fields.unit);
    if (id !== undefined && !found.has(id)) found.set(id, { label: id, kind: "reference" });
  }
  return [...found.values()];
}
