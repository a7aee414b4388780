import type { EntityKind } from "../../model";
import type { Finding } from "../../rules";
import type { Day, Language } from "../../values";
import { type Band, bandsBetween } from "../calendar/background";
import type { ListContext } from "../context";
import type { PostFacts } from "../posts";
import { absencesBetween, type Away } from "./away";
import { dutiesBetween } from "./duties";
import { postItems } from "./post-items";

/** What stands in an agenda, in the order in which things of one day are told. */
export const AGENDA_SORTS = [
  "publication",
  "deadline",
  "task",
  "approval",
  "results",
  "situation",
  "step",
  "objective",
  "review",
  "policy",
] as const;
export type AgendaSort = (typeof AGENDA_SORTS)[number];

/** Something that a post still lacks before it can go out. */
export interface StillLacking {
  readonly rule: string;
  /** The finding, where it is one already; of what only the next status asks, undefined. */
  readonly finding: Finding | undefined;
  message(language: Language): string;
}

/** Something that somebody has to do, or that goes out. */
export interface AgendaItem {
  readonly sort: AgendaSort;
  readonly day: Day;
  readonly minute: number | undefined;
  /** The day has passed, and it is not done. */
  readonly late: boolean;
  /** Who answers for it; undefined while nobody does. */
  readonly person: string | undefined;
  readonly titles: Readonly<Record<Language, string>>;
  /** Of a task: what has to be done for the post of that title. */
  readonly task: Readonly<Record<Language, string>> | undefined;
  readonly entity: { readonly kind: EntityKind; readonly id: string | undefined };
  /** From the root. */
  readonly path: string;
  /** The post that it is about. */
  readonly post: PostFacts | undefined;
  /** Where it goes out. */
  readonly channels: readonly string[];
  /** Of a publication: what it still lacks. */
  readonly lacks: readonly StillLacking[];
}

/** What one person has to do, late things first. */
export interface PersonAgenda {
  /** Undefined: what nobody answers for. */
  readonly person: string | undefined;
  /** As the register calls them, else the id. */
  readonly name: string | undefined;
  readonly items: readonly AgendaItem[];
  readonly away: readonly Away[];
}

export interface Agenda {
  readonly first: Day;
  readonly last: Day;
  readonly people: readonly PersonAgenda[];
  /** What nobody may do then, and what is going on. */
  readonly bands: readonly Band[];
  /** Everybody's, also of those who have nothing to do. */
  readonly away: readonly Away[];
}

export interface AgendaChoice {
  /** How many days from today on, today counted. */
  readonly days: number;
  /** Only what this person has to do. */
  readonly person?: string | undefined;
  /** Whether a file is asked for; all of them when absent. */
  readonly selects?: ((path: string) => boolean) | undefined;
}

/** As much as a week is looked at unless somebody asks for more. */
export const USUAL_DAYS = 7;
/** Nobody plans further by an agenda. */
export const MOST_DAYS = 366;

/** What is due and what goes out from today on, person by person, and what is late. */
export function agendaOf(context: ListContext, { days, person, selects }: AgendaChoice): Agenda {
  const { workspace } = context.session;
  const first = workspace.asOf;
  const last = first + Math.max(1, Math.min(days, MOST_DAYS)) - 1;
  const items = [...postItems(context, first, last), ...dutiesBetween(context, first, last)].filter(
    (item) => (selects?.(item.path) ?? true) && (person === undefined || item.person === person),
  );
  const away = absencesBetween(workspace, first, last).filter(
    (it) => person === undefined || it.person === person,
  );
  const byPerson = new Map<string | undefined, AgendaItem[]>();
  for (const item of items.sort(byTime)) {
    const list = byPerson.get(item.person);
    if (list === undefined) byPerson.set(item.person, [item]);
    else list.push(item);
  }
  const people = [...byPerson].map(
    ([id, list]): PersonAgenda => ({
      person: id,
      name: id === undefined ? undefined : (workspace.lookup("person", id)?.name ?? id),
      items: list,
      away: away.filter((it) => it.person === id),
    }),
  );
  return {
    first,
    last,
    people: people.sort(byName),
    bands: bandsBetween(workspace, context.language, first, last, true).filter(
      ({ path }) => selects?.(path) ?? true,
    ),
    away,
  };
}

function byTime(a: AgendaItem, b: AgendaItem): number {
  return (
    a.day - b.day ||
    (a.minute ?? -1) - (b.minute ?? -1) ||
    AGENDA_SORTS.indexOf(a.sort) - AGENDA_SORTS.indexOf(b.sort)
  );
}

/** What nobody answers for comes first: it is the most urgent. */
function byName(a: PersonAgenda, b: PersonAgenda): number {
  if (a.name === undefined || b.name === undefined) return a.name === undefined ? -1 : 1;
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
