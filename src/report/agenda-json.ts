import type { ListContext, Agenda, AgendaItem, AgendaSort } from "../preview";
import { type Day, formatDay, formatTime } from "../values";

/** An agenda as plain data, see `schemas/agenda-output.schema.json`. */
export interface AgendaData {
  readonly schemaVersion: 1;
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  /** Absent: everybody. */
  readonly person?: string;
  readonly people: readonly PersonData[];
  readonly around: readonly AroundData[];
  readonly away: readonly AwayData[];
}

interface PersonData {
  /** Absent: nobody answers for these. */
  readonly id?: string;
  readonly name?: string;
  readonly items: readonly ItemData[];
}

interface ItemData {
  readonly kind: AgendaSort;
  readonly date: string;
  readonly time?: string;
  readonly late: boolean;
  readonly title: string;
  readonly task?: string;
  readonly entity: { readonly kind: string; readonly id?: string };
  readonly file: string;
  readonly status?: string;
  readonly channels?: readonly string[];
  readonly lacks?: ReadonlyArray<{
    readonly rule: string;
    readonly severity?: string;
    readonly message: string;
  }>;
}

interface AroundData {
  readonly kind: "freeze" | "pause" | "opportunity" | "campaign";
  readonly title?: string;
  readonly from: string;
  readonly to?: string;
  readonly channels?: readonly string[];
}

interface AwayData {
  readonly person: string;
  readonly from: string;
  readonly to?: string;
  readonly deputy?: string;
  readonly leaves?: true;
}

/** An agenda of one root with the paths that are shown for its files. */
export interface ShownAgenda {
  readonly context: ListContext;
  readonly agenda: Agenda;
  readonly shown: (path: string) => string;
}

/** The agendas of all roots that were asked for, one after the other. */
export function agendaData(
  shown: readonly ShownAgenda[],
  asOf: Day,
  days: number,
  person?: string,
): AgendaData {
  return {
    schemaVersion: 1,
    asOf: formatDay(asOf),
    from: formatDay(asOf),
    to: formatDay(asOf + days - 1),
    ...(person === undefined ? {} : { person }),
    people: shown.flatMap(({ agenda, context, shown: path }) =>
      agenda.people.map(({ person: id, name, items }) => ({
        ...given("id", id),
        ...given("name", name),
        items: items.map((item) => itemData(item, context, path)),
      })),
    ),
    around: shown.flatMap(({ agenda }) =>
      agenda.bands.map(({ kind, title, first, last, open, channels }) => ({
        kind,
        ...given("title", title),
        from: formatDay(first),
        ...given("to", open ? undefined : formatDay(last)),
        ...given("channels", channels.length === 0 ? undefined : channels),
      })),
    ),
    away: shown.flatMap(({ agenda }) =>
      agenda.away.map(({ person: who, from, to, deputy, leaves }) => ({
        person: who,
        from: formatDay(from),
        ...given("to", to === undefined ? undefined : formatDay(to)),
        ...given("deputy", deputy),
        ...given("leaves", leaves ? (true as const) : undefined),
      })),
    ),
  };
}

function itemData(item: AgendaItem, { language }: ListContext, path: (path: string) => string): ItemData {
  const { sort, day, minute, late, titles, task, entity, post, channels, lacks } = item;
  return {
    kind: sort,
    date: formatDay(day),
    ...given("time", minute === undefined ? undefined : formatTime(minute)),
    late,
    title: titles[language],
    ...given("task", task?.[language]),
    entity: { kind: entity.kind, ...given("id", entity.id) },
    file: path(item.path),
    ...given("status", post?.status),
    ...given("channels", post === undefined ? undefined : channels),
    ...given(
      "lacks",
      sort !== "publication" || late
        ? undefined
        : lacks.map(({ rule, finding, message }) => ({
            rule,
            ...given("severity", finding?.severity),
            message: message(language),
          })),
    ),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}
