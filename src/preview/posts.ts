import { localisedText, mapOf, type Nature, Post, textOf, whenOf } from "../model";
import { amountOf, awaitedApprovers, isCounted, localWhen, resultsDueOn, spentOn, zoneOf } from "../rules";
import type { Day, Language, Money, When } from "../values";
import { comparePlaces, type Unit, type Workspace } from "../workspace";
import type { PreviewContext } from "./context";
import { type Outing, outingsOf, type TaskFacts, tasksOf, type WorkFacts, workOf } from "./post-parts";

/** A post as lists and calendars show it: plain values, effective where it inherits. Names of others are looked up when drawn. */
export interface PostFacts {
  readonly unit: Unit;
  /** The file, from the root. */
  readonly path: string;
  readonly id: string | undefined;
  /** By language, see `titleOf`. */
  readonly titles: Readonly<Record<Language, string>>;
  /** The planned publication by the clocks of the file's zone. */
  readonly when: When | undefined;
  /** When it appeared, by the same clocks. */
  readonly published: When | undefined;
  /** What its deadline comes to. */
  readonly due: When | undefined;
  /** As written; `idea` when absent; undefined of a word that is no status. */
  readonly status: string | undefined;
  readonly nature: Nature;
  readonly format: string;
  readonly owner: string | undefined;
  readonly channels: readonly string[];
  readonly objective: string | undefined;
  readonly step: string | undefined;
  readonly campaign: string | undefined;
  readonly theme: string | undefined;
  readonly paid: boolean;
  /** Channels with a time of their own. */
  readonly outings: readonly Outing[];
  /** Those with a date. */
  readonly tasks: readonly TaskFacts[];
  /** The tasks to be done, as the load of people counts them. */
  readonly work: readonly WorkFacts[];
  /** Whose approval it waits for. */
  readonly awaits: readonly string[];
  /** Out for so long, from this day on, that its results are missing; undefined where none are owed. */
  readonly resultsDue: Day | undefined;
  /** It counts in sums and shares: see `isCounted`. */
  readonly counted: boolean;
  /** Its own budget, else its boost's. */
  readonly amount: Money | undefined;
  readonly spent: Money | undefined;
}

const known = new WeakMap<Unit, { readonly visit: number; readonly facts: PostFacts | undefined }>();

/** Every post of the root, in order of path and place. Of posts that stayed as they are, what was read before. */
export function postsOf({ session }: Pick<PreviewContext, "session">): readonly PostFacts[] {
  const { workspace } = session;
  const posts: PostFacts[] = [];
  let isInOrder = true;
  for (const unit of workspace.units()) {
    const facts = postIn(unit, workspace);
    if (facts === undefined) continue;
    const last = posts.at(-1);
    if (last !== undefined && comparePlaces(last.unit, unit) > 0) isInOrder = false;
    posts.push(facts);
  }
  // What was edited comes last among the units of its file.
  return isInOrder ? posts : posts.sort((a, b) => comparePlaces(a.unit, b.unit));
}

/** The post of a unit; undefined of every other unit. */
export function postIn(unit: Unit, workspace: Workspace): PostFacts | undefined {
  if (!mayHoldPost(unit)) return undefined;
  let entry = known.get(unit);
  // A unit is visited again when anything changes that it depends on.
  if (entry === undefined || entry.visit !== unit.visit) {
    const post = readPost(unit, workspace);
    entry = { visit: unit.visit, facts: post === undefined ? undefined : factsOf(post, unit, workspace) };
    known.set(unit, entry);
  }
  return entry.facts;
}

function mayHoldPost({ file, list }: Unit): boolean {
  if (file.unreadable !== undefined) return false;
  return file.kind === "post" || (file.kind === "calendar" && list === "posts");
}

/** The post of a unit, with everything it says. */
export function readPost(unit: Unit, workspace: Workspace): Post | undefined {
  return workspace.peek(unit).entities.find((entity) => entity instanceof Post);
}

function factsOf(post: Post, unit: Unit, workspace: Workspace): PostFacts {
  const zone = zoneOf(post.file, workspace);
  const local = (when: When | undefined): When | undefined =>
    when === undefined ? undefined : localWhen(when, zone);
  const name = post.id ?? unit.file.path;
  const title = post.fields.title?.value;
  return {
    unit,
    path: unit.file.path,
    id: post.id,
    titles: { en: localisedText(title, "en") ?? name, fr: localisedText(title, "fr") ?? name },
    when: local(post.publish),
    published: local(publishedAt(post)),
    due: post.due,
    status: post.status,
    nature: post.nature,
    format: post.format,
    owner: post.owner?.value,
    channels: post.channels.map(({ id }) => id),
    objective: post.objectiveId?.value,
    step: textOf(post.fields.step),
    campaign: textOf(post.fields.campaign),
    theme: textOf(post.fields.theme),
    paid: post.paid,
    outings: outingsOf(post, local),
    tasks: tasksOf(post),
    work: workOf(post),
    awaits: awaitedApprovers(post, { workspace }),
    resultsDue: resultsDueOn(post, { workspace }),
    counted: isCounted(post),
    amount: amountOf(post)?.money,
    spent: spentOn(post)?.money,
  };
}

/** When the post says it went out. */
function publishedAt(post: Post): When | undefined {
  return whenOf(mapOf(post.fields.published)?.get("at"));
}
