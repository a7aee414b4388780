import { given, localisedText } from "../../model";
import { networkName } from "../../networks";
import { type Language, showDay, showTime, type When } from "../../values";
import type { PreviewContext } from "../context";
import { type Found, foundIn } from "../found";
import type { Html } from "../html";
import { type PostFacts, postsOf } from "../posts";
import type { Filters, ViewState } from "../state";
import { type Band, bandsBetween } from "./background";
import { type ComparedPosts, type FormerNow, formersBetween } from "./compared";
import { type Due, duesBetween } from "./deadlines";
import { type Entry, entriesBetween, undated } from "./entries";
import { foldText, isNarrowed, matches, NOTHING } from "./filter";
import { type Period, periodOf } from "./period";
import { PostKeys } from "./post-keys";
import { searchTextOf } from "./search-text";

/** Everything that one page of the calendar shows, picked out before anything is drawn. */
export interface Scene {
  readonly context: PreviewContext;
  readonly state: ViewState;
  readonly language: Language;
  readonly period: Period;
  readonly posts: readonly PostFacts[];
  readonly found: Found;
  readonly keys: PostKeys;
  /** In order of time; those that pass the filters. */
  readonly entries: readonly Entry[];
  /** Also those that do not pass: the shape of the page stays the same when filters change. */
  readonly allEntries: readonly Entry[];
  readonly undated: readonly Entry[];
  readonly dues: readonly Due[];
  readonly bands: readonly Band[];
  /** The earlier state that is shown along; undefined where none is. */
  readonly compared: ComparedPosts | undefined;
  /** Where posts stood then, in order of time; those that pass the filters. */
  readonly formers: readonly FormerNow[];
  /** The posts stand in more than one file. */
  readonly severalFiles: boolean;
  /** A filter is set. */
  readonly narrowed: boolean;
  /** Posts of the period itself, with and without filters. */
  readonly shown: number;
  readonly total: number;
  /** What is the same on many cards: drawn once. */
  readonly drawn: Map<string, Html>;
}

/** A part of a page that many cards share. */
export function once({ drawn }: Scene, key: string, draw: () => Html): Html {
  let part = drawn.get(key);
  if (part === undefined) {
    part = draw();
    drawn.set(key, part);
  }
  return part;
}

/** Picks out what a state asks for. */
export function sceneOf(context: PreviewContext, state: ViewState): Scene {
  const { session, language } = context;
  const { workspace } = session;
  const posts = postsOf(context);
  const period = periodOf(context, state, posts);
  const found = foundIn(session);
  const { gridFirst, gridLast } = period;
  const allEntries = entriesBetween(posts, gridFirst, gridLast);
  const filters = isNarrowed(state.filters) ? state.filters : undefined;
  const textOf = (post: PostFacts): string => searchTextOf(post, workspace);
  const passes = passing(filters, found, textOf);
  const keep = (entry: Entry): boolean => passes(entry.post, entry.channels);
  const entries = filters === undefined ? allEntries : allEntries.filter(keep);
  const compared = state.changes === false ? undefined : context.compared;
  const formers = compared === undefined ? [] : formersBetween(compared, posts, gridFirst, gridLast);
  const withDues = state.deadlines ?? period.mode === "agenda";
  const total = countIn(allEntries, period);
  const dues = withDues ? duesBetween(context, posts, gridFirst, gridLast) : [];
  return {
    context,
    state,
    language,
    period,
    posts,
    found,
    keys: new PostKeys(posts, workspace),
    entries,
    allEntries,
    undated: undated(posts).filter(keep),
    dues: filters === undefined ? dues : duesFor(dues, filters, found, textOf),
    bands: bandsBetween(workspace, language, gridFirst, gridLast, state.campaigns === true),
    compared,
    formers: filters === undefined ? formers : formers.filter((it) => passesFormer(it, filters)),
    severalFiles: posts.some(({ path }) => path !== posts[0]?.path),
    narrowed: filters !== undefined,
    shown: filters === undefined ? total : countIn(entries, period),
    total,
    drawn: new Map(),
  };
}

/** Whether a former place passes the filters; of what was found then nothing is known. */
function passesFormer({ former }: FormerNow, filters: Filters): boolean {
  const { titles, id, ...asked } = former;
  return matches({ ...asked, text: () => foldText(`${titles.en}\n${titles.fr}\n${id ?? ""}`) }, 0, filters);
}

type Passes = (post: PostFacts, channels: readonly string[]) => boolean;

function passing(filters: Filters | undefined, found: Found, textOf: (post: PostFacts) => string): Passes {
  if (filters === undefined) return () => true;
  return (post, channels) => {
    const { owner, status, objective, theme } = post;
    const asked = { owner, channels, status, objective, theme, text: () => textOf(post) };
    const findings = filters.gaps === true ? found.of("post", post.id, post.path).length : 0;
    return matches(asked, findings, filters);
  };
}

/** What is due concerns who has to do it; what a plan asks for is shown while nothing is asked of posts. */
function duesFor(
  dues: readonly Due[],
  filters: Filters,
  found: Found,
  textOf: (post: PostFacts) => string,
): readonly Due[] {
  const { person, ...others } = filters;
  const passes = passing(others, found, textOf);
  return dues.filter(({ post, owner }) => {
    if (post === undefined) return false;
    if (person !== undefined && (person === NOTHING ? owner !== undefined : owner !== person)) return false;
    return passes(post, post.channels);
  });
}

function countIn(entries: readonly Entry[], { first, last }: Period): number {
  let count = 0;
  // Posts that stand once are most of them: these need no set.
  const posts = new Set<PostFacts>();
  for (const { post, day } of entries) {
    if (day === undefined || day < first || day > last) continue;
    if (post.outings.length === 0) count++;
    else posts.add(post);
  }
  return count + posts.size;
}

/** "Thursday, March 4, 2027 at 09:30" */
export function showWhen({ day, minute }: When, language: Language): string {
  const date = showDay(day, language);
  if (minute === undefined) return date;
  return `${date}${language === "fr" ? " à " : " at "}${showTime(minute, language)}`;
}

/** A channel by its network and id, such as "Instagram (ig-main)". */
export function channelName({ context: { session }, language }: Scene, id: string): string {
  const network = session.workspace.lookup("channel", id)?.network;
  return network === undefined ? id : `${networkName(network, language)} (${id})`;
}

/** The title of what an id names in a plan; the id while nothing has it. */
export function titleOf(
  { context: { session }, language }: Pick<Scene, "context" | "language">,
  kind: "objective" | "theme" | "campaign",
  id: string,
): string {
  const pair = session.workspace.lookup(kind, id)?.fields.title;
  return (given(pair) ? localisedText(pair.value, language) : undefined) ?? id;
}

/** Longer texts of files are cut: nobody reads them on a card, and a page has to be sent. */
const LONGEST = 240;

export function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
