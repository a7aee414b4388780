import { type Instant, NBSP } from "../../../values";
import type { RuleContext } from "../../context";
import { defineWorkspaceRule, type Entry } from "../../define";
import { momentOf, zoneOf } from "../local-time";
import { moveTo } from "../move";
import { NOT_GOING_OUT } from "../occupancy";
import { publicationsOf } from "../publications";
import { postAt } from "../reread";

export const channelConflict = defineWorkspaceRule({
  id: "channel-conflict",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "workspace",
  on: "post",
  atLeast: 2,
  options: { withinMinutes: { type: "integer", default: 0, minimum: 0 } },
  en: {
    summary: "Two posts of the same format go out on one channel at the same time.",
    why: "Two posts at once take readers from each other, and mostly one of them was copied with its date.",
    messages: {
      same: "On “{channel}”, {other} goes out at the same minute, in the same format, `{format}`. Move one of them.",
      near: "On “{channel}”, {other} goes out within {minutes} {minutes:minute|minutes} of this one, in the same format, `{format}`. Move one of them.",
      other: "The other post.",
    },
    fixes: { move: "Move it to {when}" },
    options: {
      withinMinutes:
        "Posts that are closer together than this many minutes conflict; 0: only those at the same minute.",
    },
  },
  fr: {
    summary: "Deux publications de même format sortent en même temps sur un compte.",
    why: "Deux publications à la fois se disputent les mêmes personnes; le plus souvent, l’une a été copiée avec sa date.",
    messages: {
      same: "Sur « {channel} », {other} sort à la même minute, dans le même format, `{format}`. Déplacez l’une des deux.",
      near: "Sur « {channel} », {other} sort à {minutes} {minutes:minute|minutes} ou moins de celle-ci, dans le même format, `{format}`. Déplacez l’une des deux.",
      other: "L’autre publication.",
    },
    fixes: { move: "La déplacer au {when}" },
    options: {
      withinMinutes:
        "Les publications séparées de ce nombre de minutes ou moins se gênent; 0 : seulement celles de la même minute.",
    },
  },

  collect(post, emit, context) {
    if (NOT_GOING_OUT.has(post.status)) return;
    const within = context.option<number>("withinMinutes");
    for (const { when, uses, at } of publicationsOf(post, context.workspace)) {
      if (when.minute === undefined || uses.length === 0) continue;
      const zone = zoneOf(post.file, context.workspace);
      const moment = momentOf(when, zone);
      if (moment === undefined) continue;
      // Without a zone a moment can only be compared with others that have none.
      const clock = zone === undefined ? "wall" : "zoned";
      const last = dayOf(moment + within);
      for (let day = dayOf(moment); day <= last; day++) {
        for (const use of uses) emit(`${use.id}\n${post.formatFor(use)}\n${clock}\n${day}`, at, moment);
      }
    }
  },

  judge(key, entries: ReadonlyArray<Entry<Instant>>, report, context) {
    const within = context.option<number>("withinMinutes");
    const pairs = within === 0 ? atOneMinute(entries) : withinMinutes(entries, within);
    if (pairs.length === 0) return;
    const [channel = "", format = "", , day = ""] = key.split("\n");
    for (const [other, entry] of pairs) {
      // Those that share two days are told on the later one.
      if (within > 0 && dayOf(Math.max(other.fact, entry.fact)) !== Number(day)) continue;
      report({
        message: other.fact === entry.fact ? "same" : "near",
        at: entry.at,
        entity: entry.entity,
        values: { channel, format, minutes: within, other: nameOf(other) },
        related: [{ at: other.at, message: "other" }],
        fixes: () => moves(entry, within, context),
      });
    }
  },
});

type Pairs = ReadonlyArray<readonly [other: Entry<Instant>, entry: Entry<Instant>]>;

const NONE: Pairs = [];

function dayOf(moment: Instant): number {
  return Math.floor(moment / 1440);
}

/** Each entry that has the moment of an earlier one, with the first of those. */
function atOneMinute(entries: ReadonlyArray<Entry<Instant>>): Pairs {
  const first = new Map<Instant, Entry<Instant>>();
  for (const entry of entries) if (!first.has(entry.fact)) first.set(entry.fact, entry);
  if (first.size === entries.length) return NONE;
  return entries.flatMap((entry) => {
    const other = first.get(entry.fact);
    return other === undefined || isSamePlace(other, entry) ? [] : [[other, entry] as const];
  });
}

/** Each entry that is near to an earlier one, with the first of those. */
function withinMinutes(entries: ReadonlyArray<Entry<Instant>>, within: number): Pairs {
  return entries.flatMap((entry, index) => {
    const isNear = (other: Entry<Instant>) =>
      Math.abs(other.fact - entry.fact) <= within && !isSamePlace(other, entry);
    const at = entries.findIndex(isNear);
    const other = at < index ? entries[at] : undefined;
    return other === undefined ? [] : [[other, entry] as const];
  });
}

/** A post that names a channel twice is at odds with nobody. */
function isSamePlace(a: Entry<Instant>, b: Entry<Instant>): boolean {
  return a.at.piece === b.at.piece && a.at.start === b.at.start;
}

function nameOf({ entity }: Entry<Instant>) {
  const { id } = entity;
  if (id === undefined) return { en: "another post", fr: "une autre publication" };
  return { en: `the post “${id}”`, fr: `la publication «${NBSP}${id}${NBSP}»` };
}

function moves(entry: Entry<Instant>, gapMinutes: number, context: RuleContext) {
  const post = postAt(entry.at, context.workspace);
  if (post === undefined) return [];
  const publication = publicationsOf(post, context.workspace).find(({ at }) => at.start === entry.at.start);
  const move = publication && moveTo(post, publication, publication.when, context, gapMinutes);
  return move
    ? [{ title: "move" as const, values: { when: { when: move.when } }, safe: false, edits: move.edits }]
    : [];
}
