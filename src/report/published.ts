import { rankOf } from "../model";
import { networkName } from "../networks";
import { nameOf, type PostFacts, postsOf } from "../preview";
import { type Day, showDay } from "../values";
import type { MonthContext } from "./month-days";
import type { Cell, Section } from "./sheet";
import { say } from "./words";

/** The posts of a month, each once. */
export interface PostCounts {
  /** Promised for a day of the month, whether they went out or not. */
  readonly planned: readonly PostFacts[];
  /** Went out in the month. */
  readonly published: readonly PostFacts[];
  /** Their day has passed. */
  readonly notOut: readonly PostFacts[];
  readonly toCome: readonly PostFacts[];
}

const OUT: ReadonlySet<string | undefined> = new Set(["published", "removed"]);

/** Ideas and cancelled posts promise nothing. */
function isPromised({ status }: PostFacts): boolean {
  return status !== "cancelled" && (rankOf(status ?? "") ?? 0) > 0;
}

/** When it went out; the planned day where nobody wrote down another. */
function dayOut({ status, published, when }: PostFacts): Day | undefined {
  return OUT.has(status) ? (published ?? when)?.day : undefined;
}

/** What was promised and what went out between two days. */
export function countPosts({ session, first, last }: MonthContext): PostCounts {
  const { asOf } = session.workspace;
  const isIn = (day: Day | undefined) => day !== undefined && day >= first && day <= last;
  const posts = postsOf({ session });
  const planned = posts.filter((post) => isPromised(post) && isIn(post.when?.day));
  const open = planned.filter(({ status }) => !OUT.has(status));
  return {
    planned,
    published: posts.filter((post) => isIn(dayOut(post))),
    notOut: open.filter(({ when }) => when !== undefined && when.day < asOf),
    toCome: open.filter(({ when }) => when !== undefined && when.day >= asOf),
  };
}

/** Account by account, then what should have gone out. */
export function publishedSection(of: MonthContext): Section {
  const { language, session } = of;
  const counts = countPosts(of);
  const title = say("published", language);
  const section = { id: "published", title, list: [] };
  if (counts.planned.length + counts.published.length === 0)
    return { ...section, notes: [say("nothingPlanned", language)], tables: [] };
  const on = (posts: readonly PostFacts[], channel: string | undefined) =>
    posts.filter(({ channels }) =>
      channel === undefined ? channels.length === 0 : channels.includes(channel),
    ).length;
  const named = new Set([...counts.planned, ...counts.published].flatMap(({ channels }) => channels));
  const registered = session.workspace.every("channel").flatMap(({ id }) => id ?? []);
  const listed = [
    ...registered.filter((id) => named.has(id)),
    ...[...named].filter((id) => !registered.includes(id)).sort(),
  ];
  const row = (label: Cell, count: (posts: readonly PostFacts[]) => number): readonly Cell[] => [
    label,
    String(count(counts.planned)),
    String(count(counts.published)),
    loud(count(counts.notOut)),
    String(count(counts.toCome)),
  ];
  const rows = listed.map((id) => row(channelName(id, of), (posts) => on(posts, id)));
  if (on([...counts.planned, ...counts.published], undefined) > 0)
    rows.push(row({ text: say("noChannel", language), tone: "gap" }, (posts) => on(posts, undefined)));
  const columns = (["planned", "out", "notOut", "toCome"] as const).map((key) => ({
    label: say(key, language),
    number: true,
  }));
  const table = { caption: title, columns: [{ label: say("channel", language) }, ...columns], rows };
  const severalOnes = [...counts.planned, ...counts.published].some(({ channels }) => channels.length > 1);
  return {
    ...section,
    notes: severalOnes ? [say("publishedNote", language)] : [],
    tables: counts.notOut.length === 0 ? [table] : [table, missedTable(of, counts.notOut)],
  };
}

function loud(count: number): Cell {
  return count === 0 ? { text: "0", tone: "soft" } : { text: String(count), tone: "gap" };
}

/** "Instagram (ig-main)" */
export function channelName(id: string, { session, language }: MonthContext): string {
  const network = session.workspace.lookup("channel", id)?.network;
  return network === undefined ? id : `${networkName(network, language)} (${id})`;
}

/** Whom the register calls so; the id of strangers. */
export function nameOfPerson(id: string | undefined, { session, language }: MonthContext): Cell {
  if (id === undefined) return { text: say("nobody", language), tone: "gap" };
  return session.workspace.lookup("person", id)?.name ?? id;
}

function missedTable(of: MonthContext, posts: readonly PostFacts[]) {
  const { language } = of;
  const ordered = [...posts].sort((a, b) => (a.when?.day ?? 0) - (b.when?.day ?? 0));
  return {
    caption: say("missedTitle", language),
    columns: (["date", "post", "channel", "status", "owner"] as const).map((key) => ({
      label: say(key, language),
    })),
    rows: ordered.map(({ when, titles, channels, status, owner }): readonly Cell[] => [
      when === undefined ? "" : showDay(when.day, language, "medium"),
      titles[language],
      channels.join(", "),
      status === undefined ? "?" : nameOf("status", status, language),
      nameOfPerson(owner, of),
    ]),
  };
}
