import { LADDER, mapOf, Post, rankOf, textOf, whenOf } from "../model";
import { localWhen, zoneOf } from "../rules";
import type { Day, When } from "../values";
import type { Unit, Workspace } from "../workspace";

/** Which posts go out. What is absent narrows nothing, but for `statuses`: see {@link APPROVED_OR_LATER}. */
export interface Selection {
  /** Status words; `all` for every post, those without a status or with an unknown one too. */
  readonly statuses?: ReadonlySet<string> | "all";
  /** First and last day of publication, by the clocks of the post's file; a post without a date is then left out. */
  readonly from?: Day;
  readonly to?: Day;
  readonly channels?: ReadonlySet<string>;
  /** People who answer for a post, are asked to approve it, or have a task in it. */
  readonly people?: ReadonlySet<string>;
  readonly campaigns?: ReadonlySet<string>;
  /** Of the files, by path from the root. */
  readonly selects?: (path: string) => boolean;
}

/** A post that goes out. */
export interface SelectedPost {
  readonly post: Post;
  /** The zone of its times; undefined where neither file nor configuration names one. */
  readonly zone: string | undefined;
}

/** What goes out unless somebody asks for more. */
export const APPROVED_OR_LATER: ReadonlySet<string> = new Set(LADDER.slice(LADDER.indexOf("approved")));

/** How many posts were looked at, and why some of them stay here. */
export interface SelectionCounts {
  posts: number;
  selected: number;
  /** Not far enough on the ladder. */
  byStatus: number;
}

/** The posts of a selection in order of file and place, read one after the other; counts are filled as they go by. */
export function* selectedPosts(
  workspace: Workspace,
  selection: Selection = {},
  counts: SelectionCounts = { posts: 0, selected: 0, byStatus: 0 },
): Iterable<SelectedPost> {
  for (const unit of postUnits(workspace, selection)) {
    const post = workspace.peek(unit).entities.find((entity) => entity instanceof Post);
    if (post === undefined) continue;
    counts.posts++;
    const zone = zoneOf(post.file, workspace);
    if (!isAsked(post, zone, selection)) continue;
    if (!hasStatus(post, selection)) {
      counts.byStatus++;
      continue;
    }
    counts.selected++;
    yield { post, zone };
  }
}

function* postUnits(workspace: Workspace, { selects }: Selection): Iterable<Unit> {
  for (const file of workspace.sortedFiles) {
    if (file.unreadable !== undefined || selects?.(file.path) === false) continue;
    if (file.kind === "post") yield file.head;
    if (file.kind !== "calendar") continue;
    // What was edited comes last among the units of its file.
    const units = [...file.items.values()].filter(({ list }) => list === "posts");
    yield* units.sort(
      ({ piece: a }, { piece: b }) =>
        (a === undefined ? 0 : file.source.startOf(a)) - (b === undefined ? 0 : file.source.startOf(b)),
    );
  }
}

function hasStatus(post: Post, { statuses = APPROVED_OR_LATER }: Selection): boolean {
  return statuses === "all" || statuses.has(post.status ?? "");
}

function isAsked(post: Post, zone: string | undefined, selection: Selection): boolean {
  const { from, to, channels, people, campaigns } = selection;
  if (channels !== undefined && !post.channels.some(({ id }) => channels.has(id))) return false;
  if (campaigns !== undefined && !campaigns.has(textOf(post.fields.campaign) ?? "")) return false;
  if (people !== undefined && !peopleOf(post).some((id) => people.has(id))) return false;
  if (from === undefined && to === undefined) return true;
  const days = outingsOf(post, channels).flatMap(({ when }) => localWhen(when, zone)?.day ?? []);
  return days.some((day) => (from === undefined || day >= from) && (to === undefined || day <= to));
}

/** Everybody who has something to do with a post: its owner, who should approve, who has a task. */
export function peopleOf(post: Post): readonly string[] {
  return [
    ...(post.owner === undefined ? [] : [post.owner.value]),
    ...post.approvers.map(({ value }) => value),
    ...post.tasks.flatMap(({ fields }) => textOf(fields.owner) ?? []),
  ];
}

/** A moment at which a post goes out, and where. */
export interface Outing {
  readonly when: When;
  readonly channels: readonly string[];
  /** Of its variants alone: the post itself goes out at another time, or nowhere else. */
  readonly own: boolean;
}

/** When a post goes out, channels at one time together; nothing while there is no date. */
export function outingsOf(post: Post, channels?: ReadonlySet<string>): readonly Outing[] {
  // What went out without a plan stands where it appeared.
  const publish = post.publish ?? whenOf(mapOf(post.fields.published)?.get("at"));
  const together: string[] = [];
  const outings: Outing[] = [];
  for (const use of post.channels) {
    if (channels !== undefined && !channels.has(use.id)) continue;
    const own = whenOf(use.variant?.publish);
    if (own === undefined) together.push(use.id);
    else outings.push({ when: own, channels: [use.id], own: true });
  }
  if (publish === undefined) return outings;
  if (together.length > 0 || outings.length === 0)
    outings.unshift({ when: publish, channels: together, own: false });
  return outings;
}

/** Whether a word is a status; for flags. */
export function isStatusWord(word: string): boolean {
  return rankOf(word) !== undefined;
}
