import type { ChannelUse, LocalisedPart, Media, Post } from "../model";
import { given, linkOn, localisedText, textOf } from "../model";
import { withHashtags } from "../networks";
import { fallsInto, pausesInForce } from "../rules";
import { toInstant, toLocal, type When } from "../values";
import { resolvePath, type Workspace } from "../workspace";
import {
  outingsOf,
  type SelectedPost,
  type Selection,
  type SelectionCounts,
  selectedPosts,
} from "./selection";

/** One thing to be published: a text on an account at a time; on several where all of it is the same. */
export interface VendorRow {
  readonly post: Post;
  readonly uses: readonly ChannelUse[];
  /** By the clocks of the zone of the file; undefined where the vendor's file has no time. */
  readonly when: When | undefined;
  /** With its hashtags, as it will stand. */
  readonly text: string;
  readonly media: readonly RowMedia[];
  /** With the parameters of its campaign. */
  readonly link: string | undefined;
  /** As it is written. */
  readonly writtenLink: string | undefined;
  readonly format: string;
  readonly firstComment: string | undefined;
}

export interface RowMedia {
  readonly kind: Media["kind"];
  /** Its address on the web; undefined of a file that stands nowhere but here. */
  readonly url: string | undefined;
  readonly alt: string | undefined;
}

/** Why something stays here. */
export type LeftReason = "no-date" | "no-time" | "network" | "nothing" | "too-close" | "no-zone" | "paused";

export interface RowOptions {
  /** The zone in which the times are written; else that of each post's file. */
  readonly timezone?: string;
  /** Whether the vendor's file has times at all. */
  readonly timed: boolean;
  /** Whether its times are moments of the whole world, for which a zone must be known. */
  readonly exact: boolean;
  /** Where the files of the root are found on the web. */
  readonly mediaBase?: string;
  readonly counts?: SelectionCounts;
}

export interface VendorRows {
  readonly rows: readonly VendorRow[];
  /** The zones in which the times are. */
  readonly zones: ReadonlySet<string>;
  readonly left: Map<LeftReason, string[]>;
}

/** What would be published of a selection, account by account, in order of time. */
export function vendorRows(workspace: Workspace, selection: Selection, options: RowOptions): VendorRows {
  const rows: VendorRow[] = [];
  const zones = new Set<string>();
  const left = new Map<LeftReason, string[]>();
  for (const selected of selectedPosts(workspace, selection, options.counts)) {
    const { post } = selected;
    if (!options.timed) {
      rows.push(...rowsOn(post, usesOf(post, selection), undefined, options));
      continue;
    }
    const outings = outingsOf(post, selection.channels);
    if (outings.length === 0) leave(left, "no-date", post);
    for (const { when, channels } of outings) {
      const local = localIn(selected, when, options);
      if (typeof local === "string") leave(left, local, post);
      else {
        if (local.zone !== undefined) zones.add(local.zone);
        const planned = usesOf(post, selection).filter(({ id }) => channels.includes(id));
        const held = heldBack(selected, when, planned, workspace);
        if (held === "all" || held.length > 0) leave(left, "paused", post);
        if (held !== "all")
          rows.push(
            ...rowsOn(
              post,
              planned.filter((use) => !held.includes(use)),
              local.when,
              options,
            ),
          );
      }
    }
  }
  const minutes = ({ when }: VendorRow) => (when === undefined ? 0 : when.day * 1440 + (when.minute ?? 0));
  return { rows: rows.sort((a, b) => minutes(a) - minutes(b)), zones, left };
}

/** The accounts on which a pause holds a post back at a time; `all` where it goes out nowhere else. */
function heldBack(
  { post, zone }: SelectedPost,
  when: When,
  uses: readonly ChannelUse[],
  workspace: Workspace,
): readonly ChannelUse[] | "all" {
  // Every pause that was ever written: what counts is whether the post goes out in it.
  const pauses = pausesInForce(workspace, 0).filter(
    (pause) => !pause.except.includes(post.id ?? "") && fallsInto(pause, when, zone, workspace),
  );
  if (pauses.some(({ channels }) => channels === undefined)) return "all";
  const held = uses.filter(({ id }) => pauses.some(({ channels }) => channels?.includes(id)));
  return held.length > 0 && held.length === uses.length ? "all" : held;
}

/** Notes that a post stays here; once for each reason. */
export function leave(left: Map<LeftReason, string[]>, reason: LeftReason, post: Post): void {
  const ids = left.get(reason) ?? [];
  const id = post.id ?? post.file.path;
  if (!ids.includes(id)) left.set(reason, [...ids, id]);
}

function usesOf(post: Post, { channels }: Selection): readonly ChannelUse[] {
  return post.channels.filter(({ id }) => channels?.has(id) ?? true);
}

function localIn(
  { zone }: SelectedPost,
  when: When,
  { timezone: asked, exact }: RowOptions,
): { readonly when: When; readonly zone: string | undefined } | LeftReason {
  if (when.minute === undefined) return "no-time";
  const from = zone ?? asked;
  const to = asked ?? zone;
  if (to === undefined) return when.offset === undefined && !exact ? { when, zone: undefined } : "no-zone";
  const instant = toInstant(when, from ?? "UTC")?.instant;
  const local = instant === undefined ? undefined : toLocal(instant, to);
  return local === undefined ? "no-zone" : { when: local, zone: to };
}

function rowsOn(
  post: Post,
  uses: readonly ChannelUse[],
  when: When | undefined,
  { mediaBase }: RowOptions,
): readonly VendorRow[] {
  const firstComment = localisedText(post.fields.firstComment?.value, textOf(post.fields.language) ?? "");
  const row = (use: ChannelUse | undefined, text: string, language: string | undefined): VendorRow => ({
    post,
    uses: use === undefined ? [] : [use],
    when,
    text: withHashtags(
      text,
      post.hashtags.map(({ value }) => value),
    ),
    media: (use === undefined ? post.media : post.mediaFor(use)).map((it) =>
      mediaOf(it, post, language, mediaBase),
    ),
    link: linkOn(post, use),
    writtenLink: textOf(given(use?.variant?.link) ? use.variant.link : post.fields.link),
    format: use === undefined ? post.format : post.formatFor(use),
    firstComment: given(post.fields.firstComment)
      ? (localisedText(post.fields.firstComment.value, language ?? "") ?? firstComment)
      : undefined,
  });
  if (uses.length === 0)
    return ownTexts(post).map(({ language, node }) => row(undefined, node.value, language));
  return uses.flatMap((use) => {
    const texts = post.channelTexts.filter((it) => it.use === use);
    return texts.length === 0
      ? [row(use, "", undefined)]
      : texts.map(({ text, language }) => row(use, text, language));
  });
}

function ownTexts(post: Post): readonly Pick<LocalisedPart, "language" | "node">[] {
  return post.ownTexts;
}

function mediaOf(
  { file, kind, fields }: Media,
  post: Post,
  language: string | undefined,
  base: string | undefined,
): RowMedia {
  return { kind, url: addressOf(file, post, base), alt: localisedText(fields.alt?.value, language ?? "") };
}

function addressOf(file: string | undefined, post: Post, base: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  // A comma would part it in two where a cell holds several.
  if (/^https?:\/\//i.test(file)) return file.replaceAll(",", "%2C");
  const path = base === undefined ? undefined : resolvePath(post.file.path, file);
  if (base === undefined || path === undefined) return undefined;
  const inWeb = path
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
  return `${base.replace(/\/+$/, "")}/${inWeb}`;
}
