import { isHistory, type Person } from "../../model";
import type { Finding } from "../../rules";
import type { PreviewContext } from "../context";
import { type Gap, readGaps } from "../gaps/gaps";
import { type PostFacts, postsOf } from "../posts";
import { type Duty, dutiesOf } from "./duties";
import { type Work, workIn } from "./weeks";

/** What one person has to do with. */
export interface PersonFacts {
  readonly id: string;
  /** Undefined of an id that the files name and no register knows. */
  readonly person: Person | undefined;
  readonly duties: readonly Duty[];
  /** Posts of theirs that are to go out, the next first. */
  readonly coming: readonly PostFacts[];
  /** Posts of theirs that have no date yet. */
  readonly undated: number;
  /** Posts that wait for their approval, the next first. */
  readonly awaiting: readonly PostFacts[];
  /** What is missing or wrong in what they answer for. */
  readonly findings: readonly Finding[];
}

export interface TeamFacts {
  /** In the order of the registers. */
  readonly people: readonly PersonFacts[];
  /** Whom files name and no register knows, by id. */
  readonly strangers: readonly PersonFacts[];
  /** What nobody answers for. */
  readonly ownerless: readonly Gap[];
  readonly work: Work;
}

/** Rules that say that nobody answers for something. */
const OWNERLESS: ReadonlySet<string> = new Set([
  "missing-owner",
  "nobody-accountable",
  "channel-without-backup",
]);

/** Who answers for what in a root. */
export function teamOf(context: PreviewContext): TeamFacts {
  const { workspace } = context.session;
  const gaps = readGaps(context.session.results().findings, context);
  const findings = new Map<string, Finding[]>();
  for (const { person, finding } of gaps) if (person !== undefined) push(findings, person, finding);
  const posts = postsOf(context);
  const mine = sortPosts(posts, workspace.asOf);
  const duties = dutiesOf(context);
  const factsOf = (id: string, person: Person | undefined): PersonFacts => ({
    id,
    person,
    duties: duties.get(id) ?? [],
    coming: mine.coming.get(id) ?? [],
    undated: mine.undated.get(id)?.length ?? 0,
    awaiting: mine.awaiting.get(id) ?? [],
    findings: findings.get(id) ?? [],
  });
  const people = workspace
    .every("person")
    .flatMap((person) => (person.id === undefined ? [] : [factsOf(person.id, person)]));
  const known = new Set(people.map(({ id }) => id));
  const work = workIn(posts, context);
  const named = [duties, mine.coming, mine.undated, mine.awaiting, findings, work].flatMap((map) => [
    ...map.keys(),
  ]);
  const strangers = [...new Set(named)].filter((id) => !known.has(id)).sort();
  return {
    people,
    strangers: strangers.map((id) => factsOf(id, undefined)),
    ownerless: gaps.filter(({ finding }) => OWNERLESS.has(finding.rule.id)),
    work,
  };
}

type ByPerson = ReadonlyMap<string, readonly PostFacts[]>;

function sortPosts(
  posts: readonly PostFacts[],
  asOf: number,
): { readonly coming: ByPerson; readonly undated: ByPerson; readonly awaiting: ByPerson } {
  const coming = new Map<string, PostFacts[]>();
  const undated = new Map<string, PostFacts[]>();
  const awaiting = new Map<string, PostFacts[]>();
  for (const post of posts) {
    if (isHistory(post.status) || post.unit.file.closed) continue;
    const { owner, when } = post;
    if (owner !== undefined) {
      if (when === undefined) push(undated, owner, post);
      else if (when.day >= asOf) push(coming, owner, post);
    }
    for (const id of post.awaits) push(awaiting, id, post);
  }
  for (const list of [...coming.values(), ...awaiting.values()]) list.sort(byTime);
  return { coming, undated, awaiting };
}

function byTime(a: PostFacts, b: PostFacts): number {
  const day = (a.when?.day ?? Number.MAX_SAFE_INTEGER) - (b.when?.day ?? Number.MAX_SAFE_INTEGER);
  return day || (a.when?.minute ?? -1) - (b.when?.minute ?? -1);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
